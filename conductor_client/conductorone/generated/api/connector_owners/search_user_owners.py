"""`GET /api/v2/apps/{app_id}/connectors/{connector_id}/owners/users`: List the users who are owners."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Paging, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import integer
from .....types import Unset
from ...models.search_connector_user_owners_response import (
    SearchConnectorUserOwnersResponse,
    decode_search_connector_user_owners_response,
)

OPERATION: Operation[SearchConnectorUserOwnersResponse] = Operation(
    name="connector_owners.search_user_owners",
    method="GET",
    path="/api/v2/apps/{app_id}/connectors/{connector_id}/owners/users",
    effect=Effect.READ,
    answer=Answer(decode_search_connector_user_owners_response, Record(lambda: SearchConnectorUserOwnersResponse)),
    path_parameters=(
        Parameter("app_id", "app_id", STRING, required=True),
        Parameter("connector_id", "connector_id", STRING, required=True),
    ),
    query_parameters=(
        Parameter("page_size", "page_size", integer(10, 100)),
        Parameter("page_token", "page_token", STRING),
        Parameter("role_slug", "role_slug", STRING),
    ),
    paging=Paging(
        "page_token", "list", "next_page_token", None, None, ("app_id", "connector_id", "role_slug", "user.id")
    ),
)


class Arguments(TypedDict, total=False):
    app_id: Required[str]
    connector_id: Required[str]
    page_size: int | None | Unset
    page_token: str | None | Unset
    role_slug: str | None | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[SearchConnectorUserOwnersResponse]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> SearchConnectorUserOwnersResponse:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[SearchConnectorUserOwnersResponse]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> SearchConnectorUserOwnersResponse:
    return await client.send(OPERATION.request(arguments))
