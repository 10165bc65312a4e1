"""`POST /quickbooks-desktop/sales-receipts/{id}/void`: Void a sales receipt."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.sales_receipt_void_result import SalesReceiptVoidResult, decode_sales_receipt_void_result

OPERATION: Operation[SalesReceiptVoidResult] = Operation(
    name="qbd.sales_receipts.void",
    method="POST",
    path="/quickbooks-desktop/sales-receipts/{id}/void",
    effect=Effect.VOID,
    answer=Answer(decode_sales_receipt_void_result, Record(lambda: SalesReceiptVoidResult)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[SalesReceiptVoidResult]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> SalesReceiptVoidResult:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[SalesReceiptVoidResult]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> SalesReceiptVoidResult:
    return await client.send(OPERATION.request(arguments))
