"""`POST /quickbooks-desktop/sales-orders`: Create a sales order."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.sales_order import SalesOrder, decode_sales_order
from ....models.sales_order_create import SalesOrderCreate, SalesOrderCreateDict

OPERATION: Operation[SalesOrder] = Operation(
    name="qbd.sales_orders.create",
    method="POST",
    path="/quickbooks-desktop/sales-orders",
    effect=Effect.CREATE,
    answer=Answer(decode_sales_order, Record(lambda: SalesOrder)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: SalesOrderCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[SalesOrderCreate | SalesOrderCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[SalesOrder]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> SalesOrder:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[SalesOrder]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> SalesOrder:
    return await client.send(OPERATION.request(arguments))
