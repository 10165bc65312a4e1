"""`POST /quickbooks-desktop/sales-tax-items/{id}`: Update a sales tax item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.sales_tax_item import SalesTaxItem, decode_sales_tax_item
from ....models.sales_tax_item_update import SalesTaxItemUpdate, SalesTaxItemUpdateDict

OPERATION: Operation[SalesTaxItem] = Operation(
    name="qbd.sales_tax_items.update",
    method="POST",
    path="/quickbooks-desktop/sales-tax-items/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_sales_tax_item, Record(lambda: SalesTaxItem)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: SalesTaxItemUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[SalesTaxItemUpdate | SalesTaxItemUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[SalesTaxItem]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> SalesTaxItem:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[SalesTaxItem]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> SalesTaxItem:
    return await client.send(OPERATION.request(arguments))
