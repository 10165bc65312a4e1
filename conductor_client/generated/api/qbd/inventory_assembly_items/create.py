"""`POST /quickbooks-desktop/inventory-assembly-items`: Create an inventory assembly item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.inventory_assembly_item import InventoryAssemblyItem, decode_inventory_assembly_item
from ....models.inventory_assembly_item_create import InventoryAssemblyItemCreate, InventoryAssemblyItemCreateDict

OPERATION: Operation[InventoryAssemblyItem] = Operation(
    name="qbd.inventory_assembly_items.create",
    method="POST",
    path="/quickbooks-desktop/inventory-assembly-items",
    effect=Effect.CREATE,
    answer=Answer(decode_inventory_assembly_item, Record(lambda: InventoryAssemblyItem)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: InventoryAssemblyItemCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[InventoryAssemblyItemCreate | InventoryAssemblyItemCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[InventoryAssemblyItem]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> InventoryAssemblyItem:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[InventoryAssemblyItem]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> InventoryAssemblyItem:
    return await client.send(OPERATION.request(arguments))
