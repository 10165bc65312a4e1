"""`GET /quickbooks-desktop/account-tax-lines`: List account tax lines."""

from __future__ import annotations

from typing import TypedDict, Unpack

from ....._async.client import AsyncClient
from ....._core.accept import Response
from ....._core.operation import Answer, Effect, Operation, Parameter
from ....._schema.containers import STRING, Record
from ....._sync.client import Client
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
    """What the functions below take by keyword."""

    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[AccountTaxLineList]:
    """Send the request and return the answer with its status, headers and request id."""
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> AccountTaxLineList:
    """Send the request and return the decoded answer."""
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[AccountTaxLineList]:
    """Send the request and return the answer with its status, headers and request id."""
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> AccountTaxLineList:
    """Send the request and return the decoded answer."""
    return await client.send(OPERATION.request(arguments))
