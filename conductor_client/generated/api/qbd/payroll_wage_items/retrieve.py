"""`GET /quickbooks-desktop/payroll-wage-items/{id}`: Retrieve a payroll wage item."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.payroll_wage_item import PayrollWageItem, decode_payroll_wage_item

OPERATION: Operation[PayrollWageItem] = Operation(
    name="qbd.payroll_wage_items.retrieve",
    method="GET",
    path="/quickbooks-desktop/payroll-wage-items/{id}",
    effect=Effect.READ,
    answer=Answer(decode_payroll_wage_item, Record(lambda: PayrollWageItem)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[PayrollWageItem]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> PayrollWageItem:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[PayrollWageItem]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> PayrollWageItem:
    return await client.send(OPERATION.request(arguments))
