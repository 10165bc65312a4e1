"""`GET /api/v2/apps/{app_id}/connectors/{connector_id}/owners/entitlements`: List the entitlements whose holders are owners."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Paging, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import integer
from .....types import Unset
from ...models.search_connector_entitlement_owners_response import (
    SearchConnectorEntitlementOwnersResponse,
    decode_search_connector_entitlement_owners_response,
)

OPERATION: Operation[SearchConnectorEntitlementOwnersResponse] = Operation(
    name="connector_owners.search_entitlement_owners",
    method="GET",
    path="/api/v2/apps/{app_id}/connectors/{connector_id}/owners/entitlements",
    effect=Effect.READ,
    answer=Answer(
        decode_search_connector_entitlement_owners_response, Record(lambda: SearchConnectorEntitlementOwnersResponse)
    ),
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
        "page_token",
        "list",
        "next_page_token",
        None,
        None,
        ("app_id", "connector_id", "role_slug", "app_entitlement.app_id", "app_entitlement.id"),
    ),
)


class Arguments(TypedDict, total=False):
    app_id: Required[str]
    connector_id: Required[str]
    page_size: int | None | Unset
    page_token: str | None | Unset
    role_slug: str | None | Unset


def sync_detailed(
    *, client: Client, **arguments: Unpack[Arguments]
) -> Response[SearchConnectorEntitlementOwnersResponse]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> SearchConnectorEntitlementOwnersResponse:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(
    *, client: AsyncClient, **arguments: Unpack[Arguments]
) -> Response[SearchConnectorEntitlementOwnersResponse]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> SearchConnectorEntitlementOwnersResponse:
    return await client.send(OPERATION.request(arguments))
