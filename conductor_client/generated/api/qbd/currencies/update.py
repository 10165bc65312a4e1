"""`POST /quickbooks-desktop/currencies/{id}`: Update a currency."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from ....._schema.limits import text
from .....types import Unset
from ....models.currency import Currency, decode_currency
from ....models.currency_update import CurrencyUpdate, CurrencyUpdateDict

OPERATION: Operation[Currency] = Operation(
    name="qbd.currencies.update",
    method="POST",
    path="/quickbooks-desktop/currencies/{id}",
    effect=Effect.UPDATE,
    answer=Answer(decode_currency, Record(lambda: Currency)),
    path_parameters=(Parameter("id", "id", text(36), required=True),),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: CurrencyUpdate)),
)


class Arguments(TypedDict, total=False):
    id: Required[str]
    conductor_end_user_id: str | Unset
    body: Required[CurrencyUpdate | CurrencyUpdateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[Currency]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> Currency:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[Currency]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Currency:
    return await client.send(OPERATION.request(arguments))
