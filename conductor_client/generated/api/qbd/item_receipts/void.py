"""`POST /quickbooks-desktop/item-receipts/{id}/void`: Void an item receipt."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.item_receipt_void_result import ItemReceiptVoidResult, decode_item_receipt_void_result

OPERATION: Operation[ItemReceiptVoidResult] = Operation(
    name="qbd.item_receipts.void",
    method="POST",
    path="/quickbooks-desktop/item-receipts/{id}/void",
    effect=Effect.VOID,
    answer=Answer(decode_item_receipt_void_result, Record(lambda: ItemReceiptVoidResult)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[ItemReceiptVoidResult]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> ItemReceiptVoidResult:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[ItemReceiptVoidResult]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> ItemReceiptVoidResult:
    return await client.send(OPERATION.request(arguments))
