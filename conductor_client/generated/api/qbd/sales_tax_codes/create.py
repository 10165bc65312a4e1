"""`POST /quickbooks-desktop/sales-tax-codes`: Create a sales tax code."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.sales_tax_code import SalesTaxCode, decode_sales_tax_code
from ....models.sales_tax_code_create import SalesTaxCodeCreate, SalesTaxCodeCreateDict

OPERATION: Operation[SalesTaxCode] = Operation(
    name="qbd.sales_tax_codes.create",
    method="POST",
    path="/quickbooks-desktop/sales-tax-codes",
    effect=Effect.CREATE,
    answer=Answer(decode_sales_tax_code, Record(lambda: SalesTaxCode)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: SalesTaxCodeCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[SalesTaxCodeCreate | SalesTaxCodeCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[SalesTaxCode]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> SalesTaxCode:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[SalesTaxCode]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> SalesTaxCode:
    return await client.send(OPERATION.request(arguments))
