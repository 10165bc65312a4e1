"""`POST /quickbooks-desktop/item-receipts`: Create an item receipt."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.item_receipt import ItemReceipt, decode_item_receipt
from ....models.item_receipt_create import ItemReceiptCreate, ItemReceiptCreateDict

OPERATION: Operation[ItemReceipt] = Operation(
    name="qbd.item_receipts.create",
    method="POST",
    path="/quickbooks-desktop/item-receipts",
    effect=Effect.CREATE,
    answer=Answer(decode_item_receipt, Record(lambda: ItemReceipt)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: ItemReceiptCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[ItemReceiptCreate | ItemReceiptCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[ItemReceipt]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> ItemReceipt:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[ItemReceipt]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> ItemReceipt:
    return await client.send(OPERATION.request(arguments))
