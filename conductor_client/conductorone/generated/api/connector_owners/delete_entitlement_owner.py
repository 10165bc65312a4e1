"""`DELETE /api/v2/apps/{app_id}/connectors/{connector_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}`: Take ownership from the holders of an entitlement."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import FREE_FORM, STRING, Record
from ....._schema.model import FreeForm
from ...models.delete_connector_entitlement_owner_request import (
    DeleteConnectorEntitlementOwnerRequest,
    DeleteConnectorEntitlementOwnerRequestDict,
)

OPERATION: Operation[FreeForm] = Operation(
    name="connector_owners.delete_entitlement_owner",
    method="DELETE",
    path="/api/v2/apps/{app_id}/connectors/{connector_id}/owners/entitlements/{role_slug}/{app_entitlement_ref_app_id}/{app_entitlement_ref_id}",
    effect=Effect.DELETE,
    answer=Answer(FreeForm, FREE_FORM),
    path_parameters=(
        Parameter("app_id", "app_id", STRING, required=True),
        Parameter("connector_id", "connector_id", STRING, required=True),
        Parameter("role_slug", "role_slug", STRING, required=True),
        Parameter("app_entitlement_ref_app_id", "app_entitlement_ref_app_id", STRING, required=True),
        Parameter("app_entitlement_ref_id", "app_entitlement_ref_id", STRING, required=True),
    ),
    body=Body("body", Record(lambda: DeleteConnectorEntitlementOwnerRequest)),
)


class Arguments(TypedDict, total=False):
    app_id: Required[str]
    connector_id: Required[str]
    role_slug: Required[str]
    app_entitlement_ref_app_id: Required[str]
    app_entitlement_ref_id: Required[str]
    body: Required[DeleteConnectorEntitlementOwnerRequest | DeleteConnectorEntitlementOwnerRequestDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[FreeForm]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> FreeForm:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[FreeForm]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> FreeForm:
    return await client.send(OPERATION.request(arguments))
