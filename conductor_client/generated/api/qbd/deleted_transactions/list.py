"""`GET /quickbooks-desktop/deleted-transactions`: List deleted transactions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import MOMENT_AFTER, MOMENT_BEFORE, STRING, Array, Enumeration, Record
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
    transaction_types: Required[Sequence[DeletedTransactionType]]
    deleted_after: DateTimeInput | None | Unset
    deleted_before: DateTimeInput | None | Unset
    conductor_end_user_id: str | Unset


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[DeletedTransactionList]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> DeletedTransactionList:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[DeletedTransactionList]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> DeletedTransactionList:
    return await client.send(OPERATION.request(arguments))
