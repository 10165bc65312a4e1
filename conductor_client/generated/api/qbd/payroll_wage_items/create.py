"""`POST /quickbooks-desktop/payroll-wage-items`: Create a payroll wage item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.payroll_wage_item import PayrollWageItem, decode_payroll_wage_item
from ....models.payroll_wage_item_create import PayrollWageItemCreate, PayrollWageItemCreateDict

OPERATION: Operation[PayrollWageItem] = Operation(
    name="qbd.payroll_wage_items.create",
    method="POST",
    path="/quickbooks-desktop/payroll-wage-items",
    effect=Effect.CREATE,
    answer=Answer(decode_payroll_wage_item, Record(lambda: PayrollWageItem)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: PayrollWageItemCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[PayrollWageItemCreate | PayrollWageItemCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[PayrollWageItem]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> PayrollWageItem:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[PayrollWageItem]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> PayrollWageItem:
    return await client.send(OPERATION.request(arguments))
