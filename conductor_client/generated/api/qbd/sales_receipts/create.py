"""`POST /quickbooks-desktop/sales-receipts`: Create a sales receipt."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.sales_receipt import SalesReceipt, decode_sales_receipt
from ....models.sales_receipt_create import SalesReceiptCreate, SalesReceiptCreateDict

OPERATION: Operation[SalesReceipt] = Operation(
    name="qbd.sales_receipts.create",
    method="POST",
    path="/quickbooks-desktop/sales-receipts",
    effect=Effect.CREATE,
    answer=Answer(decode_sales_receipt, Record(lambda: SalesReceipt)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: SalesReceiptCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[SalesReceiptCreate | SalesReceiptCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[SalesReceipt]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> SalesReceipt:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[SalesReceipt]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> SalesReceipt:
    return await client.send(OPERATION.request(arguments))
