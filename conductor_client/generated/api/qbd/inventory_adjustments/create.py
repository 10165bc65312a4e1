"""`POST /quickbooks-desktop/inventory-adjustments`: Create an inventory adjustment."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.inventory_adjustment import InventoryAdjustment, decode_inventory_adjustment
from ....models.inventory_adjustment_create import InventoryAdjustmentCreate, InventoryAdjustmentCreateDict

OPERATION: Operation[InventoryAdjustment] = Operation(
    name="qbd.inventory_adjustments.create",
    method="POST",
    path="/quickbooks-desktop/inventory-adjustments",
    effect=Effect.CREATE,
    answer=Answer(decode_inventory_adjustment, Record(lambda: InventoryAdjustment)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: InventoryAdjustmentCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[InventoryAdjustmentCreate | InventoryAdjustmentCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[InventoryAdjustment]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> InventoryAdjustment:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[InventoryAdjustment]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> InventoryAdjustment:
    return await client.send(OPERATION.request(arguments))
