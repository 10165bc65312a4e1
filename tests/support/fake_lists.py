"""Lists of the sandbox behind a transport that fails on purpose.

What a filter chooses, which order is promised and when a cursor is lost, the sandbox says; the records are those of
the made-up operations here, which tests change as they like. Where no order is promised, they come in any.
"""

from __future__ import annotations

import asyncio
import json
import random
import threading
import weakref
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache, partial
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from conductor_client._async.client import AsyncClient
from conductor_client._core.clock import Clock
from conductor_client._core.operation import Answer, Effect, Operation, Paging, Parameter
from conductor_client._schema.containers import BOOLEAN, DATE, DATETIME, INTEGER, MOMENT_AFTER, STRING, Array, Record
from conductor_client._schema.decode import recover
from conductor_client._schema.model import Model, model, wire
from conductor_client._sync.client import Client
from conductor_client.sandbox import errors
from conductor_client.sandbox.call import Behaviour, Call
from conductor_client.sandbox.cursors import Cursors
from conductor_client.sandbox.document import (
    Document,
    Operation as SandboxOperation,
    Parameter as SandboxParameter,
)
from conductor_client.sandbox.engine import lists, transaction_lists
from conductor_client.sandbox.engine.paging import Listing, Paging as Pages
from conductor_client.sandbox.ids import Ids
from conductor_client.sandbox.model import ListKind, TransactionKind
from conductor_client.sandbox.storage import transactions
from conductor_client.sandbox.storage.company import Company, Stored
from conductor_client.sandbox.storage.schema import COMPANY
from conductor_client.sandbox.storage.snapshots import image_of, open_database, open_image
from conductor_client.sandbox.storage.transactions import Transaction
from conductor_client.sandbox.times import PC_ZONE, pc_text
from conductor_client.transport import Headers, Incoming, Outgoing, Phase, TransportError
from tests.support.tiny_api import BASE_URL, async_client_of, client_of
from tests.support.virtual_time import EPOCH

END_USER = "end_usr_1"


@model
class Entry(Model):
    id: str = wire("id", STRING)
    key: str = wire("key", STRING)
    name: str = wire("name", STRING)
    transaction_date: date = wire("transactionDate", DATE)
    updated_at: datetime = wire("updatedAt", DATETIME)


@model
class EntryPage(Model):
    data: list[Entry] = wire("data", Array(Record(lambda: Entry)))
    next_cursor: str | None = wire("nextCursor", STRING, null=True)
    has_more: bool = wire("hasMore", BOOLEAN)
    remaining_count: int | None = wire("remainingCount", INTEGER, null=True)


def operation(kind: str, **changes: Any) -> Operation[EntryPage]:
    """The list of entries: `days` and `names` can be cut by those, `plain` by nothing."""
    bounds: dict[str, tuple[Parameter, ...]] = {
        "days": (
            Parameter("transaction_date_from", "transactionDateFrom", DATE),
            Parameter("transaction_date_to", "transactionDateTo", DATE),
        ),
        "names": (Parameter("name_from", "nameFrom", STRING), Parameter("name_to", "nameTo", STRING)),
        "plain": (),
    }
    fields: dict[str, Any] = {
        "name": f"{kind}.list",
        "method": "GET",
        "path": f"/{kind}",
        "effect": Effect.CURSOR_READ,
        "answer": Answer(partial(recover, EntryPage), Record(lambda: EntryPage)),
        "query_parameters": (
            Parameter("cursor", "cursor", STRING),
            Parameter("limit", "limit", INTEGER),
            Parameter("ids", "ids", Array(STRING)),
            Parameter("updated_after", "updatedAfter", MOMENT_AFTER),
            *bounds[kind],
        ),
        "header_parameters": (Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
        "paging": Paging("cursor", "data", "next_cursor", "has_more", "remaining_count", ("id",)),
    }
    return Operation(**{**fields, **changes})


DAYS = operation("days")
NAMES = operation("names")
PLAIN = operation("plain")


_DOCUMENT = Document({"servers": [{"url": BASE_URL}], "paths": {}})
# Of the kinds, lists are asked for filters and order alone.
_NAMED = ListKind(name="names", component="", noun="Entry", type="entry", namespace="names")
_DATED = TransactionKind(name="days", component="", noun="Entry", type="entry")
_BOUNDS = {"nameFrom", "nameTo", "transactionDateFrom", "transactionDateTo"}


@dataclass
class ListedRecord:
    """A record. A twin comes under the id of another."""

    id: str
    name: str
    day: date
    updated: float
    twin: str | None = None

    def json(self) -> dict[str, Any]:
        return {
            "id": self.twin or self.id,
            "key": self.id,
            "name": self.name,
            "transactionDate": self.day.isoformat(),
            "updatedAt": pc_text(int(self.updated), PC_ZONE),
        }

    def record(self, kind: ListKind | TransactionKind) -> Stored | Transaction:
        """What is kept of it in a company file."""
        at = int(self.updated)
        if isinstance(kind, ListKind):
            return Stored(kind.name, self.id, None, self.name, self.name, True, at, at, at)
        return Transaction(kind.name, self.id, self.day.isoformat(), at, at, at)


@cache
def _image() -> bytes:
    """An empty company file, without indexes: for some hundred records they cost more than they save."""
    connection = open_database(None, COMPANY)
    for (name,) in connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    ).fetchall():
        connection.execute(f"DROP INDEX {name}")
    connection.execute("VACUUM")
    image = image_of(connection)
    connection.close()
    return image


State: TypeAlias = tuple[str, date, int]


@dataclass
class FakeLists:
    """A transport to lists of the sandbox. `fault` is asked before each request: see `answer` for what it may say.

    Its PC's clock is `skew` seconds off. Where it does not keep `bounds`, it ignores those of a list.
    """

    clock: Clock
    records: dict[str, ListedRecord] = field(default_factory=dict[str, ListedRecord])
    seed: int = 0
    single: bool = True
    sorts: bool = True
    limit: int = 5
    latency: float = 0.5
    remaining: bool = True
    fault: Callable[[dict[str, str]], str | None] = lambda _: None
    sent: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    in_flight: int = 0
    most_in_flight: int = 0
    made: int = 0
    skew: float = 0.0
    bounds: bool = True
    last: dict[str, Any] = field(default_factory=dict[str, Any])

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)
        self.lock = threading.Lock()
        self.tables: dict[str, dict[str, tuple[State, Stored | Transaction]]] = {"names": {}, "days": {}}
        connection = open_image(_image())
        weakref.finalize(self, connection.close)
        self.company = Company(connection, PC_ZONE)
        self.numbers, self.cursors = _Numbered(self.sent), Cursors()
        self.listing = Listing(
            named=lambda _, __: None,
            matching=lambda _, __: [int(listed.id) for listed in self._matching(self.sent[-1])],
            by_numbers=lambda _, numbers, __: [self.records[str(one)] for one in numbers if str(one) in self.records],
            show=lambda _, listed, __: listed.json(),
        )

    def add(self, count: int, *, per_day: int = 3) -> None:
        for _ in range(count):
            number = self.made
            self.made += 1
            day = date.fromordinal(date(2024, 1, 1).toordinal() + number // per_day)
            # Scattered over the alphabet, in both cases.
            name = f"{'aBcDeFgHiJ -7'[number * 7 % 13]}{number * 7919 % 1000:03}-{number}"
            self.records[str(number)] = ListedRecord(str(number), name, day, self.now() - 30 * 86400 + 60 * number)

    def now(self) -> float:
        """What the clock of the PC shows."""
        return self.clock.wall() + self.skew

    def moment(self) -> datetime:
        """The time by which cursors live."""
        return datetime.fromtimestamp(EPOCH + self.clock.now(), UTC)

    def answer(self, outgoing: Outgoing, begun: datetime) -> Incoming:
        """What the service makes of a request that was begun then."""
        query = dict(parse_qsl(urlsplit(outgoing.url).query))
        self.sent.append(query)
        fault = self.fault(query)
        if fault == "before":
            raise TransportError("reset", phase=Phase.SENT)
        if fault == "refused":
            raise TransportError("refused", phase=Phase.BEFORE_SENDING)
        if fault == "503":
            return refused(errors.unavailable())
        if fault == "504":
            return refused(errors.timed_out(90))
        if fault == "401":
            return refused(errors.invalid_key("There is no such key."))
        try:
            page = self._page(urlsplit(outgoing.url).path, query, begun)
        except errors.ApiError as error:
            return refused(error)
        if fault == "after":
            raise TransportError("reset", phase=Phase.SENT)
        page, self.last = (self.last if fault == "repeat" else page), page
        content = json.dumps(page).encode()
        if fault == "cut":
            content = content[: len(content) // 2]
        if fault == "html":
            return Incoming(502, Headers(()), b"<html>Bad gateway</html>")
        if fault == "short":
            content = json.dumps({**page, "data": page["data"][:-1]}).encode()
        return Incoming(200, Headers({"Conductor-Request-Id": f"req_{len(self.sent)}"}.items()), content)

    def _page(self, path: str, query: dict[str, str], begun: datetime) -> dict[str, Any]:
        given: dict[str, Any] = {**query, "limit": int(query.get("limit", self.limit))}
        call = Call(_operation(path), {}, given, {}, frozenset(query), END_USER, begun)
        behaviour = Behaviour(one_cursor=self.single)
        pages = Pages(_DOCUMENT, ids=self.numbers, clock=self.moment, cursors=self.cursors, behaviour=behaviour)
        page = pages.answer(self.company, self.listing, call)
        page["remainingCount"] = page["remainingCount"] if self.remaining else None
        return {name: page[name] for name in ("data", "nextCursor", "hasMore", "remainingCount")}

    def _matching(self, query: dict[str, Any]) -> list[ListedRecord]:
        """The records of a list, in its order; in any where none is promised, or the service does not keep it."""
        query = {name: value for name, value in query.items() if self.bounds or name not in _BOUNDS}
        if query.keys() & {"transactionDateFrom", "transactionDateTo"}:
            known = self._enter(_DATED)
            numbers = transaction_lists.matching(self.company, _DATED, query)
        else:
            known = self._enter(_NAMED)
            numbers = lists.matching(self.company, _NAMED, query)
        records = [known[number] for number in numbers]
        if not (self.sorts and query.keys() & {"nameFrom", "nameTo"}):
            self.random.shuffle(records)
        return records

    def _enter(self, kind: ListKind | TransactionKind) -> dict[int, ListedRecord]:
        """Bring the company file up to what the records are now, and return them by their numbers there."""
        table, company = self.tables[kind.name], self.company
        states = {listed.id: (listed.name, listed.day, int(listed.updated)) for listed in self.records.values()}
        if {id_: state for id_, (state, _) in table.items()} != states:
            with company.transaction():
                for gone in [table.pop(id_)[1] for id_ in table.keys() - states.keys()]:
                    if isinstance(gone, Stored):
                        company.delete(gone)
                    else:
                        transactions.delete(company, gone)
                for id_, state in states.items():
                    known = table.get(id_)
                    if known is None or known[0] != state:
                        record = self.records[id_].record(kind)
                        record.seq = 0 if known is None else known[1].seq
                        _save(company, record, kind)
                        table[id_] = state, record
        return {record.seq: self.records[id_] for id_, (_, record) in table.items()}

    # As a transport of both kinds.

    def send(self, outgoing: Outgoing) -> Incoming:
        with self.lock:
            begun = self.moment()
            self.clock.sleep(self.latency)
            return self.answer(outgoing, begun)

    def close(self) -> None:
        pass


class AsyncFakeLists(FakeLists):
    async def send(self, outgoing: Outgoing) -> Incoming:  # type: ignore[override]
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            begun = self.moment()
            await asyncio.sleep(self.latency)
            return self.answer(outgoing, begun)
        finally:
            self.in_flight -= 1

    async def aclose(self) -> None:
        pass


class _Numbered(Ids):
    """Cursors by the number of the request that began their list."""

    def __init__(self, sent: list[dict[str, str]]) -> None:
        super().__init__(0, 0)
        self._sent = sent

    def cursor(self) -> str:
        return f"cursor-{len(self._sent)}"


@cache
def _operation(path: str) -> SandboxOperation:
    cursor = SandboxParameter("cursor", "query", required=False, schema={}, rules={}, known_as="cursor")
    answer: dict[str, Any] = {"properties": {"hasMore": {}}}
    return SandboxOperation(path, "GET", path.rpartition("/")[2], (cursor,), None, body_required=False, answer=answer)


def _save(company: Company, record: Stored | Transaction, kind: ListKind | TransactionKind) -> None:
    if isinstance(record, Stored):
        assert isinstance(kind, ListKind)
        company.update(record) if record.seq else company.insert(record, kind.namespace)
    elif record.seq:
        transactions.update(company, record)
    else:
        transactions.insert(company, record)


def refused(error: errors.ApiError) -> Incoming:
    """A refusal, as the sandbox answers it."""
    return Incoming(error.status, Headers(error.headers.items()), json.dumps(error.envelope("req_refused")).encode())


def async_client(service: AsyncFakeLists, **options: Any) -> AsyncClient:
    client = async_client_of(service, **options)
    client._shared.clock = service.clock
    return client


def sync_client(service: FakeLists, **options: Any) -> Client:
    client = client_of(service, **options)
    client._shared.clock = service.clock
    return client
