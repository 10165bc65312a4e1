"""`GET /quickbooks-desktop/account-tax-lines`: List account tax lines."""

from __future__ import annotations

from typing import TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.account_tax_line_list import AccountTaxLineList, decode_account_tax_line_list

OPERATION: Operation[AccountTaxLineList] = Operation(
    name="qbd.account_tax_lines.list",
    method="GET",
    path="/quickbooks-desktop/account-tax-lines",
    effect=Effect.READ,
    answer=Answer(decode_account_tax_line_list, Record(lambda: AccountTaxLineList)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[AccountTaxLineList]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> AccountTaxLineList:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[AccountTaxLineList]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> AccountTaxLineList:
    return await client.send(OPERATION.request(arguments))
