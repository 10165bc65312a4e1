"""`POST /api/v2/apps/{app_id}/connectors/{connector_id}/owners/users/{role_slug}/{user_ref_id}`: Make a user an owner."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ...models.create_connector_user_owner_request import (
    CreateConnectorUserOwnerRequest,
    CreateConnectorUserOwnerRequestDict,
)
from ...models.create_connector_user_owner_response import (
    CreateConnectorUserOwnerResponse,
    decode_create_connector_user_owner_response,
)

OPERATION: Operation[CreateConnectorUserOwnerResponse] = Operation(
    name="connector_owners.create_user_owner",
    method="POST",
    path="/api/v2/apps/{app_id}/connectors/{connector_id}/owners/users/{role_slug}/{user_ref_id}",
    effect=Effect.CREATE,
    answer=Answer(decode_create_connector_user_owner_response, Record(lambda: CreateConnectorUserOwnerResponse)),
    path_parameters=(
        Parameter("app_id", "app_id", STRING, required=True),
        Parameter("connector_id", "connector_id", STRING, required=True),
        Parameter("role_slug", "role_slug", STRING, required=True),
        Parameter("user_ref_id", "user_ref_id", STRING, required=True),
    ),
    body=Body("body", Record(lambda: CreateConnectorUserOwnerRequest)),
)


class Arguments(TypedDict, total=False):
    app_id: Required[str]
    connector_id: Required[str]
    role_slug: Required[str]
    user_ref_id: Required[str]
    body: Required[CreateConnectorUserOwnerRequest | CreateConnectorUserOwnerRequestDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[CreateConnectorUserOwnerResponse]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> CreateConnectorUserOwnerResponse:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[CreateConnectorUserOwnerResponse]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> CreateConnectorUserOwnerResponse:
    return await client.send(OPERATION.request(arguments))
