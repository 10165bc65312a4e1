"""`GET /quickbooks-desktop/inventory-sites/{id}`: Retrieve an inventory site."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.inventory_site import InventorySite, decode_inventory_site

OPERATION: Operation[InventorySite] = Operation(
    name="qbd.inventory_sites.retrieve",
    method="GET",
    path="/quickbooks-desktop/inventory-sites/{id}",
    effect=Effect.READ,
    answer=Answer(decode_inventory_site, Record(lambda: InventorySite)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[InventorySite]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> InventorySite:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[InventorySite]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> InventorySite:
    return await client.send(OPERATION.request(arguments))
