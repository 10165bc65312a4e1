"""`POST /quickbooks-desktop/sales-tax-payment-checks`: Create a sales tax payment check."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.sales_tax_payment_check import SalesTaxPaymentCheck, decode_sales_tax_payment_check
from ....models.sales_tax_payment_check_create import SalesTaxPaymentCheckCreate, SalesTaxPaymentCheckCreateDict

OPERATION: Operation[SalesTaxPaymentCheck] = Operation(
    name="qbd.sales_tax_payment_checks.create",
    method="POST",
    path="/quickbooks-desktop/sales-tax-payment-checks",
    effect=Effect.CREATE,
    answer=Answer(decode_sales_tax_payment_check, Record(lambda: SalesTaxPaymentCheck)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: SalesTaxPaymentCheckCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[SalesTaxPaymentCheckCreate | SalesTaxPaymentCheckCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[SalesTaxPaymentCheck]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> SalesTaxPaymentCheck:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[SalesTaxPaymentCheck]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> SalesTaxPaymentCheck:
    return await client.send(OPERATION.request(arguments))
