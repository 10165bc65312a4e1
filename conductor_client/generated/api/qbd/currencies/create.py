"""`POST /quickbooks-desktop/currencies`: Create a currency."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.currency import Currency, decode_currency
from ....models.currency_create import CurrencyCreate, CurrencyCreateDict

OPERATION: Operation[Currency] = Operation(
    name="qbd.currencies.create",
    method="POST",
    path="/quickbooks-desktop/currencies",
    effect=Effect.CREATE,
    answer=Answer(decode_currency, Record(lambda: Currency)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: CurrencyCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[CurrencyCreate | CurrencyCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Currency]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Currency:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Currency]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Currency:
    return await client.send(OPERATION.request(arguments))
