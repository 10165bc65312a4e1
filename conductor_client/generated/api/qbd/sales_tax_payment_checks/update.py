"""`POST /quickbooks-desktop/sales-tax-payment-checks/{id}`: Update a sales tax payment check."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.sales_tax_payment_check import SalesTaxPaymentCheck, decode_sales_tax_payment_check
from ....models.sales_tax_payment_check_update import SalesTaxPaymentCheckUpdate, SalesTaxPaymentCheckUpdateDict

OPERATION: Operation[SalesTaxPaymentCheck] = Operation(
    name="qbd.sales_tax_payment_checks.update",
    method="POST",
    path="/quickbooks-desktop/sales-tax-payment-checks/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_sales_tax_payment_check, Record(lambda: SalesTaxPaymentCheck)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: SalesTaxPaymentCheckUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[SalesTaxPaymentCheckUpdate | SalesTaxPaymentCheckUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[SalesTaxPaymentCheck]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> SalesTaxPaymentCheck:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[SalesTaxPaymentCheck]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> SalesTaxPaymentCheck:
    return await client.send(OPERATION.request(arguments))
