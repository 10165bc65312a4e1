"""`POST /quickbooks-desktop/purchase-orders/{id}`: Update a purchase order."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.purchase_order import PurchaseOrder, decode_purchase_order
from ....models.purchase_order_update import PurchaseOrderUpdate, PurchaseOrderUpdateDict

OPERATION: Operation[PurchaseOrder] = Operation(
    name="qbd.purchase_orders.update",
    method="POST",
    path="/quickbooks-desktop/purchase-orders/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_purchase_order, Record(lambda: PurchaseOrder)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: PurchaseOrderUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[PurchaseOrderUpdate | PurchaseOrderUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[PurchaseOrder]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> PurchaseOrder:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[PurchaseOrder]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> PurchaseOrder:
    return await client.send(OPERATION.request(arguments))
