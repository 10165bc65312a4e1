"""`POST /quickbooks-desktop/journal-entries`: Create a journal entry."""

from __future__ import annotations

from typing import Required, TypedDict, Unpack

from ....._endpoint import Answer, AsyncClient, Body, Client, Effect, Operation, Parameter, Response
from ....._schema.containers import STRING, Record
from .....types import Unset
from ....models.journal_entry import JournalEntry, decode_journal_entry
from ....models.journal_entry_create import JournalEntryCreate, JournalEntryCreateDict

OPERATION: Operation[JournalEntry] = Operation(
    name="qbd.journal_entries.create",
    method="POST",
    path="/quickbooks-desktop/journal-entries",
    effect=Effect.CREATE,
    answer=Answer(decode_journal_entry, Record(lambda: JournalEntry)),
    header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
    body=Body("body", Record(lambda: JournalEntryCreate)),
)


class Arguments(TypedDict, total=False):
    conductor_end_user_id: str | Unset
    body: Required[JournalEntryCreate | JournalEntryCreateDict]


def sync_detailed(*, client: Client, **arguments: Unpack[Arguments]) -> Response[JournalEntry]:
    return client.send_detailed(OPERATION.request(arguments))


def sync(*, client: Client, **arguments: Unpack[Arguments]) -> JournalEntry:
    return client.send(OPERATION.request(arguments))


async def asyncio_detailed(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> Response[JournalEntry]:
    return await client.send_detailed(OPERATION.request(arguments))


async def asyncio(*, client: AsyncClient, **arguments: Unpack[Arguments]) -> JournalEntry:
    return await client.send(OPERATION.request(arguments))
