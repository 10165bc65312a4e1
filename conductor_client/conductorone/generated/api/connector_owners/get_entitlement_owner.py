"""`GET /api/v2/apps/{app_id}/connectors/{connector_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}`: Retrieve one entitlement whose holders are owners."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ...models.get_connector_entitlement_owner_response import (
    GetConnectorEntitlementOwnerResponse,
    decode_get_connector_entitlement_owner_response,
)

OPERATION: Operation[GetConnectorEntitlementOwnerResponse] = Operation(
    name="connector_owners.get_entitlement_owner",
    method="GET",
    path="/api/v2/apps/{app_id}/connectors/{connector_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}",
    effect=Effect.READ,
    answer=Answer(
        decode_get_connector_entitlement_owner_response, Record(lambda: GetConnectorEntitlementOwnerResponse)
    ),
    path_parameters=(
        Parameter("app_id", "app_id", STRING, required=True),
        Parameter("connector_id", "connector_id", STRING, required=True),
        Parameter("role_slug", "role_slug", STRING, required=True),
        Parameter("app_entitlement_ref_app_id", "app_entitlement_ref_app_id", STRING, required=True),
        Parameter("app_entitlement_ref_id", "app_entitlement_ref_id", STRING, required=True),
    ),
)


class Arguments(TypedDict, total=False):
    app_id: Required[str]
    connector_id: Required[str]
    role_slug: Required[str]
    app_entitlement_ref_app_id: Required[str]
    app_entitlement_ref_id: Required[str]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[GetConnectorEntitlementOwnerResponse]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> GetConnectorEntitlementOwnerResponse:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[GetConnectorEntitlementOwnerResponse]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> GetConnectorEntitlementOwnerResponse:
    return await client.send(OPERATION.request(arguments))
