"""`POST /quickbooks-desktop/inventory-assembly-items/{id}`: Update an inventory assembly item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.inventory_assembly_item import InventoryAssemblyItem, decode_inventory_assembly_item
from ....models.inventory_assembly_item_update import InventoryAssemblyItemUpdate, InventoryAssemblyItemUpdateDict

OPERATION: Operation[InventoryAssemblyItem] = Operation(
    name="qbd.inventory_assembly_items.update",
    method="POST",
    path="/quickbooks-desktop/inventory-assembly-items/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_inventory_assembly_item, Record(lambda: InventoryAssemblyItem)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: InventoryAssemblyItemUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[InventoryAssemblyItemUpdate | InventoryAssemblyItemUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[InventoryAssemblyItem]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> InventoryAssemblyItem:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[InventoryAssemblyItem]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> InventoryAssemblyItem:
    return await client.send(OPERATION.request(arguments))
