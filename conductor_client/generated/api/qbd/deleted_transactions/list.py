"""`GET /quickbooks-desktop/deleted-transactions`: List deleted transactions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from ....._async.client import AsyncClient
from ....._core.accept import Response
from ....._core.operation import Answer, Effect, Operation, Parameter
from ....._schema.containers import MOMENT_AFTER, MOMENT_BEFORE, STRING, Array, Enumeration, Record
from ....._sync.client import Client
from .....types import DateTimeInput, Unset
from ....literals import DELETED_TRANSACTION_TYPE, DeletedTransactionType
from ....models.deleted_transaction_list import DeletedTransactionList, decode_deleted_transaction_list

OPERATION: Operation[DeletedTransactionList] = Operation(
    name="qbd.deleted_transactions.list",
    method="GET",
    path="/quickbooks-desktop/deleted-transactions",
    effect=Effect.READ,
    answer=Answer(decode_deleted_transaction_list, Record(lambda: DeletedTransactionList)),
    query_parameters=(
        Parameter("transaction_types", "transactionTypes", Array(Enumeration(DELETED_TRANSACTION_TYPE)), required=True),
        Parameter("deleted_after", "deletedAfter", MOMENT_AFTER),
        Parameter("deleted_before", "deletedBefore", MOMENT_BEFORE),
    ),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
)


class Arguments(TypedDict, total=False):
    """What the functions below take by keyword."""

    transaction_types: Required[Sequence[DeletedTransactionType]]
    deleted_after: DateTimeInput | None | Unset
    deleted_before: DateTimeInput | None | Unset
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[DeletedTransactionList]:
    """Send the request and return the answer with its status, headers and request id."""
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> DeletedTransactionList:
    """Send the request and return the decoded answer."""
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[DeletedTransactionList]:
    """Send the request and return the answer with its status, headers and request id."""
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> DeletedTransactionList:
    """Send the request and return the decoded answer."""
    return await client.send(OPERATION.request(arguments))
