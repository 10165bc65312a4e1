"""`POST /quickbooks-desktop/sales-tax-group-items`: Create a sales tax group item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.sales_tax_group_item import SalesTaxGroupItem, decode_sales_tax_group_item
from ....models.sales_tax_group_item_create import SalesTaxGroupItemCreate, SalesTaxGroupItemCreateDict

OPERATION: Operation[SalesTaxGroupItem] = Operation(
    name="qbd.sales_tax_group_items.create",
    method="POST",
    path="/quickbooks-desktop/sales-tax-group-items",
    effect=Effect.CREATE,
    answer=Answer(decode_sales_tax_group_item, Record(lambda: SalesTaxGroupItem)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: SalesTaxGroupItemCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[SalesTaxGroupItemCreate | SalesTaxGroupItemCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[SalesTaxGroupItem]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> SalesTaxGroupItem:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[SalesTaxGroupItem]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> SalesTaxGroupItem:
    return await client.send(OPERATION.request(arguments))
