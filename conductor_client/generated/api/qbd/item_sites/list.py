"""`GET /quickbooks-desktop/item-sites`: List item sites."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Paging, Parameter, Response
from ....._schema.containers import STRING, Array, Enumeration, Record, enumeration
from ....._schema.limits import integer
from .....types import Unset
from ....literals import ITEM_TYPE, ItemType
from ....models.item_site_page import ItemSitePage, decode_item_site_page

_STATUS = enumeration("active", "all", "inactive")
OPERATION: Operation[ItemSitePage] = Operation(
    name="qbd.item_sites.list",
    method="GET",
    path="/quickbooks-desktop/item-sites",
    effect=Effect.CURSOR_READ,
    answer=Answer(decode_item_site_page, Record(lambda: ItemSitePage)),
    query_parameters=(
        Parameter("ids", "ids", Array(STRING)),
        Parameter("item_type", "itemType", Enumeration(ITEM_TYPE)),
        Parameter("item_ids", "itemIds", Array(STRING)),
        Parameter("site_ids", "siteIds", Array(STRING)),
        Parameter("limit", "limit", integer(1, 150)),
        Parameter("cursor", "cursor", STRING),
        Parameter("status", "status", Enumeration(_STATUS)),
    ),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    overriding=("ids",),
    paging=Paging("cursor", "data", "next_cursor", "has_more", "remaining_count", ("id",)),
)


class Arguments(TypedDict, total=False):
    ids: Sequence[str] | None | Unset
    item_type: ItemType | None | Unset
    item_ids: Sequence[str] | None | Unset
    site_ids: Sequence[str] | None | Unset
    limit: int | None | Unset
    cursor: str | None | Unset
    status: Literal["active", "all", "inactive"] | None | Unset
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[ItemSitePage]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> ItemSitePage:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[ItemSitePage]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> ItemSitePage:
    return await client.send(OPERATION.request(arguments))
