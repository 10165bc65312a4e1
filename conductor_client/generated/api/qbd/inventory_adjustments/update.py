"""`POST /quickbooks-desktop/inventory-adjustments/{id}`: Update an inventory adjustment."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.inventory_adjustment import InventoryAdjustment, decode_inventory_adjustment
from ....models.inventory_adjustment_update import InventoryAdjustmentUpdate, InventoryAdjustmentUpdateDict

OPERATION: Operation[InventoryAdjustment] = Operation(
    name="qbd.inventory_adjustments.update",
    method="POST",
    path="/quickbooks-desktop/inventory-adjustments/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_inventory_adjustment, Record(lambda: InventoryAdjustment)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: InventoryAdjustmentUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[InventoryAdjustmentUpdate | InventoryAdjustmentUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[InventoryAdjustment]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> InventoryAdjustment:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[InventoryAdjustment]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> InventoryAdjustment:
    return await client.send(OPERATION.request(arguments))
