"""`POST /quickbooks-desktop/sales-tax-items`: Create a sales tax item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.sales_tax_item import SalesTaxItem, decode_sales_tax_item
from ....models.sales_tax_item_create import SalesTaxItemCreate, SalesTaxItemCreateDict

OPERATION: Operation[SalesTaxItem] = Operation(
    name="qbd.sales_tax_items.create",
    method="POST",
    path="/quickbooks-desktop/sales-tax-items",
    effect=Effect.CREATE,
    answer=Answer(decode_sales_tax_item, Record(lambda: SalesTaxItem)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: SalesTaxItemCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[SalesTaxItemCreate | SalesTaxItemCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[SalesTaxItem]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> SalesTaxItem:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[SalesTaxItem]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> SalesTaxItem:
    return await client.send(OPERATION.request(arguments))
