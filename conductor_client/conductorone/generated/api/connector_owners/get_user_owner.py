"""`GET /api/v2/apps/{app_id}/connectors/{connector_id}/owners/users/{role_slug}/{user_ref_id}`: Retrieve one user who is an owner."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ...models.get_connector_user_owner_response import (
    GetConnectorUserOwnerResponse,
    decode_get_connector_user_owner_response,
)

OPERATION: Operation[GetConnectorUserOwnerResponse] = Operation(
    name="connector_owners.get_user_owner",
    method="GET",
    path="/api/v2/apps/{app_id}/connectors/{connector_id}/owners/users/{role_slug}/{user_ref_id}",
    effect=Effect.READ,
    answer=Answer(decode_get_connector_user_owner_response, Record(lambda: GetConnectorUserOwnerResponse)),
    path_parameters=(
        Parameter("app_id", "app_id", STRING, required=True),
        Parameter("connector_id", "connector_id", STRING, required=True),
        Parameter("role_slug", "role_slug", STRING, required=True),
        Parameter("user_ref_id", "user_ref_id", STRING, required=True),
    ),
)


class Arguments(TypedDict, total=False):
    app_id: Required[str]
    connector_id: Required[str]
    role_slug: Required[str]
    user_ref_id: Required[str]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[GetConnectorUserOwnerResponse]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> GetConnectorUserOwnerResponse:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[GetConnectorUserOwnerResponse]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> GetConnectorUserOwnerResponse:
    return await client.send(OPERATION.request(arguments))
