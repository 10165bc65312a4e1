"""`GET /quickbooks-desktop/inventory-sites`: List inventory sites."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import MOMENT_AFTER, MOMENT_BEFORE, STRING, Array, Enumeration, Record, enumeration
from .....types import DateTimeInput, Unset
from ....models.inventory_site_list import InventorySiteList, decode_inventory_site_list

_STATUS = enumeration("active", "all", "inactive")
OPERATION: Operation[InventorySiteList] = Operation(
    name="qbd.inventory_sites.list",
    method="GET",
    path="/quickbooks-desktop/inventory-sites",
    effect=Effect.READ,
    answer=Answer(decode_inventory_site_list, Record(lambda: InventorySiteList)),
    query_parameters=(
        Parameter("ids", "ids", Array(STRING)),
        Parameter("names", "names", Array(STRING)),
        Parameter("status", "status", Enumeration(_STATUS)),
        Parameter("updated_after", "updatedAfter", MOMENT_AFTER),
        Parameter("updated_before", "updatedBefore", MOMENT_BEFORE),
        Parameter("name_contains", "nameContains", STRING),
        Parameter("name_starts_with", "nameStartsWith", STRING),
        Parameter("name_ends_with", "nameEndsWith", STRING),
        Parameter("name_from", "nameFrom", STRING),
        Parameter("name_to", "nameTo", STRING),
    ),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    exclusive=(("name_contains", "name_starts_with", "name_ends_with"),),
    overriding=("ids", "names"),
)


class Arguments(TypedDict, total=False):
    ids: Sequence[str] | None | Unset
    names: Sequence[str] | None | Unset
    status: Literal["active", "all", "inactive"] | None | Unset
    updated_after: DateTimeInput | None | Unset
    updated_before: DateTimeInput | None | Unset
    name_contains: str | None | Unset
    name_starts_with: str | None | Unset
    name_ends_with: str | None | Unset
    name_from: str | None | Unset
    name_to: str | None | Unset
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[InventorySiteList]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> InventorySiteList:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[InventorySiteList]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> InventorySiteList:
    return await client.send(OPERATION.request(arguments))
