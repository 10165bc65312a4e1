"""A service with the documented semantics in memory, and an event loop whose time is made up.

A cursor is one constant token; every request with it moves an iterator on, which is forgotten ten seconds after an
answer, or when another list is begun. Lists come in any order, but sorted where they are bounded by name.
"""

from __future__ import annotations

import asyncio
import json
import random
import selectors
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache, partial
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tiny_api import async_client_of, client_of

from conductor_client._async.client import AsyncClient
from conductor_client._core.clock import Clock
from conductor_client._core.operation import Answer, Effect, Operation, Paging, Parameter
from conductor_client._schema.containers import BOOLEAN, DATE, DATETIME, INTEGER, MOMENT_AFTER, STRING, Array, Record
from conductor_client._schema.decode import recover
from conductor_client._schema.model import Model, model, wire
from conductor_client._sync.client import Client
from conductor_client.sandbox.storage.company import sort_key
from conductor_client.transport import Headers, Incoming, Outgoing, Phase, TransportError

EPOCH = 1_750_000_000.0
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


_key = cache(sort_key)


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop that never waits: when there is nothing to do, the next timer's moment has come."""

    def __init__(self) -> None:
        super().__init__(_Selector(self))
        self.now = 0.0

    def time(self) -> float:
        return self.now


class _Selector(selectors.SelectSelector):
    def __init__(self, loop: VirtualLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            # Only another thread can wake the loop now.
            ready = super().select(5.0)
            assert ready, "the loop waits for something that will never happen"
            return ready
        ready = super().select(0)
        if not ready and timeout > 0:
            self._loop.now += timeout
        return ready


class VirtualClock(Clock):
    """The time of a loop; or real time, on which `sleep` jumps ahead."""

    __slots__ = ("loop", "passed")

    def __init__(self, loop: VirtualLoop | None = None) -> None:
        super().__init__()
        self.loop = loop
        self.passed = 0.0

    def now(self) -> float:
        return self.passed + time.monotonic() if self.loop is None else self.loop.now

    def wall(self) -> float:
        return EPOCH + (self.passed if self.loop is None else self.loop.now)

    def sleep(self, seconds: float) -> None:
        if self.loop is None:
            self.passed += seconds
        else:
            self.loop.now += seconds

    def chance(self) -> float:
        return 0.5


@dataclass
class Thing:
    """A record. A twin comes under the id of another."""

    id: str
    name: str
    day: date
    updated: float
    twin: str | None = None

    def json(self) -> dict[str, Any]:
        updated = datetime.fromtimestamp(self.updated, timezone(timedelta(hours=-8))).isoformat()
        return {
            "id": self.twin or self.id,
            "key": self.id,
            "name": self.name,
            "transactionDate": self.day.isoformat(),
            "updatedAt": updated,
        }


@dataclass
class Cursor:
    token: str
    waiting: deque[str]
    limit: int
    answered: float


@dataclass
class Books:
    """The service. `fault` is asked before each request: see `answer` for what it may say.

    Its PC's clock is `skew` seconds off. Where it does not keep `bounds`, it ignores those of a list.
    """

    clock: Clock
    things: dict[str, Thing] = field(default_factory=dict[str, Thing])
    seed: int = 0
    single: bool = True
    sorts: bool = True
    limit: int = 5
    latency: float = 0.5
    remaining: bool = True
    fault: Callable[[dict[str, str]], str | None] = lambda _: None
    sent: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    open: dict[str, Cursor] = field(default_factory=dict[str, Cursor])
    in_flight: int = 0
    most_in_flight: int = 0
    made: int = 0
    skew: float = 0.0
    bounds: bool = True
    last: dict[str, Any] = field(default_factory=dict[str, Any])

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)
        self.lock = threading.Lock()

    def add(self, count: int, *, per_day: int = 3) -> None:
        for _ in range(count):
            number = self.made
            self.made += 1
            day = date.fromordinal(date(2024, 1, 1).toordinal() + number // per_day)
            # Scattered over the alphabet, in both cases.
            name = f"{'aBcDeFgHiJ -7'[number * 7 % 13]}{number * 7919 % 1000:03}-{number}"
            self.things[str(number)] = Thing(str(number), name, day, self.now() - 30 * 86400 + 60 * number)

    def now(self) -> float:
        """What the clock of the PC shows."""
        return self.clock.wall() + self.skew

    def answer(self, outgoing: Outgoing, begun: float) -> Incoming:
        """What the service makes of a request that was begun then."""
        query = dict(parse_qsl(urlsplit(outgoing.url).query))
        self.sent.append(query)
        fault = self.fault(query)
        if fault == "before":
            raise TransportError("reset", phase=Phase.SENT)
        if fault == "refused":
            raise TransportError("refused", phase=Phase.BEFORE_SENDING)
        if fault == "503":
            return _error(503, "INTERNAL_ERROR", "BUSY")
        if fault == "504":
            return _error(504, "INTEGRATION_CONNECTION_ERROR", "QBD_REQUEST_TIMEOUT")
        if fault == "401":
            return _error(401, "AUTHENTICATION_ERROR", "API_KEY_INVALID")
        try:
            page = self._page(query, begun)
        except LookupError:
            return _error(400, "INVALID_REQUEST_ERROR", "CURSOR_LOST")
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

    def _page(self, query: dict[str, str], begun: float) -> dict[str, Any]:
        now = self.clock.now()
        token = query.get("cursor")
        if token is not None:
            cursor = self.open.get(token)
            if cursor is None or begun - cursor.answered > 10:
                self.open.pop(token, None)
                raise LookupError(token)
        else:
            if self.single:
                self.open.clear()
            ids = [thing.id for thing in self._matching(query)]
            limit = int(query.get("limit", self.limit))
            cursor = Cursor(f"cursor-{len(self.sent)}", deque(ids), limit, now)
            self.open[cursor.token] = cursor
        ids = [cursor.waiting.popleft() for _ in range(min(cursor.limit, len(cursor.waiting)))]
        more = bool(cursor.waiting)
        cursor.answered = now
        if not more:
            del self.open[cursor.token]
        return {
            "data": [self.things[one].json() for one in ids if one in self.things],
            "nextCursor": cursor.token if more else None,
            "hasMore": more,
            "remainingCount": len(cursor.waiting) if self.remaining else None,
        }

    def _matching(self, query: dict[str, str]) -> list[Thing]:
        things = list(self.things.values())
        if (since := query.get("updatedAfter")) is not None:
            moment = datetime.fromisoformat(since)
            moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            things = [t for t in things if t.updated >= moment.timestamp()]
        low = high = None
        if self.bounds:
            low, high = query.get("nameFrom"), query.get("nameTo")
            if "transactionDateFrom" in query or "transactionDateTo" in query:
                first = date.fromisoformat(query.get("transactionDateFrom", "0001-01-01"))
                last = date.fromisoformat(query.get("transactionDateTo", "9999-12-31"))
                things = [t for t in things if first <= t.day <= last]
        if low is not None:
            things = [t for t in things if _key(t.name) >= _key(low)]
        if high is not None:
            things = [t for t in things if _key(t.name) <= _key(high)]
        self.random.shuffle(things)
        if (low or high) and self.sorts:
            things.sort(key=lambda t: _key(t.name))
        return things

    # As a transport of both kinds.

    def send(self, outgoing: Outgoing) -> Incoming:
        with self.lock:
            begun = self.clock.now()
            self.clock.sleep(self.latency)
            return self.answer(outgoing, begun)

    def close(self) -> None:
        pass


class AsyncBooks(Books):
    async def send(self, outgoing: Outgoing) -> Incoming:  # type: ignore[override]
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            begun = self.clock.now()
            await asyncio.sleep(self.latency)
            return self.answer(outgoing, begun)
        finally:
            self.in_flight -= 1

    async def aclose(self) -> None:
        pass


def _error(status: int, kind: str, code: str) -> Incoming:
    error = {"message": code, "userFacingMessage": "", "type": kind, "code": code, "httpStatusCode": status}
    return Incoming(status, Headers(()), json.dumps({"error": error}).encode())


def async_client(books: AsyncBooks, **options: Any) -> AsyncClient:
    client = async_client_of(books, **options)
    client._shared.clock = books.clock
    return client


def sync_client(books: Books, **options: Any) -> Client:
    client = client_of(books, **options)
    client._shared.clock = books.clock
    return client
