"""`POST /api/v2/apps/{app_id}/connectors/{connector_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}`: Make the holders of an entitlement owners."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ...models.create_connector_entitlement_owner_request import (
    CreateConnectorEntitlementOwnerRequest,
    CreateConnectorEntitlementOwnerRequestDict,
)
from ...models.create_connector_entitlement_owner_response import (
    CreateConnectorEntitlementOwnerResponse,
    decode_create_connector_entitlement_owner_response,
)

OPERATION: Operation[CreateConnectorEntitlementOwnerResponse] = Operation(
    name="connector_owners.create_entitlement_owner",
    method="POST",
    path="/api/v2/apps/{app_id}/connectors/{connector_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}",
    effect=Effect.CREATE,
    answer=Answer(
        decode_create_connector_entitlement_owner_response, Record(lambda: CreateConnectorEntitlementOwnerResponse)
    ),
    path_parameters=(
        Parameter("app_id", "app_id", STRING, required=True),
        Parameter("connector_id", "connector_id", STRING, required=True),
        Parameter("role_slug", "role_slug", STRING, required=True),
        Parameter("app_entitlement_ref_app_id", "app_entitlement_ref_app_id", STRING, required=True),
        Parameter("app_entitlement_ref_id", "app_entitlement_ref_id", STRING, required=True),
    ),
    body=Body("body", Record(lambda: CreateConnectorEntitlementOwnerRequest)),
)


class Arguments(TypedDict, total=False):
    app_id: Required[str]
    connector_id: Required[str]
    role_slug: Required[str]
    app_entitlement_ref_app_id: Required[str]
    app_entitlement_ref_id: Required[str]
    body: Required[CreateConnectorEntitlementOwnerRequest | CreateConnectorEntitlementOwnerRequestDict]


def sync_detailed(
    *, client: Client, **arguments: Unpack[Arguments]
) -> Response[CreateConnectorEntitlementOwnerResponse]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> CreateConnectorEntitlementOwnerResponse:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[CreateConnectorEntitlementOwnerResponse]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> CreateConnectorEntitlementOwnerResponse:
    return await client.send(OPERATION.request(arguments))
