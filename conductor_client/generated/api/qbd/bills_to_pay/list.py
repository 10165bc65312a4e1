"""`GET /quickbooks-desktop/bills-to-pay`: List bills to pay."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import DATE, STRING, Array, Record
from ....._schema.limits import text
from .....types import DateInput, Unset
from ....models.bill_to_pay_list import BillToPayList, decode_bill_to_pay_list

OPERATION: Operation[BillToPayList] = Operation(
    name="qbd.bills_to_pay.list",
    method="GET",
    path="/quickbooks-desktop/bills-to-pay",
    effect=Effect.READ,
    answer=Answer(decode_bill_to_pay_list, Record(lambda: BillToPayList)),
    query_parameters=(
        Parameter("vendor_id", "vendorId", text(36), required=True),
        Parameter("payables_account_id", "payablesAccountId", text(36)),
        Parameter("due_date", "dueDate", DATE),
        Parameter("currency_ids", "currencyIds", Array(STRING)),
    ),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    vendor_id: Required[str]
    payables_account_id: str | None | Unset
    due_date: DateInput | None | Unset
    currency_ids: Sequence[str] | None | Unset
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[BillToPayList]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> BillToPayList:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[BillToPayList]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> BillToPayList:
    return await client.send(OPERATION.request(arguments))
