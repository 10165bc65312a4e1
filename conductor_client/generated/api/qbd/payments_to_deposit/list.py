"""`GET /quickbooks-desktop/payments-to-deposit`: List payments to deposit."""

from __future__ import annotations

from typing import TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.payment_to_deposit_list import PaymentToDepositList, decode_payment_to_deposit_list

OPERATION: Operation[PaymentToDepositList] = Operation(
    name="qbd.payments_to_deposit.list",
    method="GET",
    path="/quickbooks-desktop/payments-to-deposit",
    effect=Effect.READ,
    answer=Answer(decode_payment_to_deposit_list, Record(lambda: PaymentToDepositList)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[PaymentToDepositList]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> PaymentToDepositList:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[PaymentToDepositList]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> PaymentToDepositList:
    return await client.send(OPERATION.request(arguments))
