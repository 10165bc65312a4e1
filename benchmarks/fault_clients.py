"""Our clients under the campaign: every transport that we ship, and HTTP/2 by a client of the caller's."""

from __future__ import annotations

import asyncio
import ssl
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any, Literal

import httpx

from conductor_client import AsyncConductor, Conductor, ConductorError
from conductor_client._core.clock import Clock
from conductor_client.errors import APIError

from .fault_plan import SOURCE_ACCOUNT, TARGET_ACCOUNT
from .fault_watch import Watch, stand_in_for_eager_tasks, unfinished_tasks
from .tally import ABANDONED, ANOTHER, CreateResult, Tally

__all__ = [
    "HTTP2",
    "KEY",
    "TRANSPORTS",
    "AsyncCalls",
    "Injected",
    "Notes",
    "SyncCalls",
    "Work",
    "async_client",
    "http2_client",
    "protocol_of",
    "run",
    "sync_client",
    "transfer",
    "use_eager_tasks",
]

KEY = "sk_conductor_campaign"

TRANSPORTS = ("httpx-sync", "httpx-async", "aiohttp-async")
HTTP2 = "http2-async"

_FIRST_CREATING_END_USER = 5_000_000
_FIRST_READING_END_USER = 3_000_000
# So many calls share a client of HTTP/2, and with it a connection, whose end fails them all.
_STREAMS = 4
# Real seconds that are granted to a busy machine.
_GRACE = 45.0


class Injected(Exception):
    """An ordinary exception that a signal's handler raises."""


@dataclass(frozen=True)
class Work:
    """What a campaign does: full lists, creates and reads of one record, many at a time, each for its own end-user.

    `timeout` is in seconds of the service, of which `speed` pass in one second of real time. None is the client's
    default, for `max_restarts` as well.

    Attributes:
        first: The number of the first list, create and read: parts of a campaign have numbers of their own.
        eager: Whether tasks begin at once.
        slow: Whether those who read lists take their time, and now and then block their thread.
        longest: Real seconds in which any call ends, where they do not follow from the timeout.
        resource: What is listed; "both" takes turns.
    """

    lists: int = 0
    creates: int = 0
    reads: int = 0
    records: int = 3000
    in_flight: int = 32
    timeout: float | None = 120.0
    speed: float = 10.0
    max_restarts: int | None = None
    resource: str = "subtotal_items"
    first: int = 1
    eager: bool = False
    slow: bool = False
    longest: float | None = None

    def resource_of(self, number: int) -> str:
        """What the list of this number is of."""
        return ("subtotal_items", "transfers")[number % 2] if self.resource == "both" else self.resource

    @property
    def patience(self) -> float:
        """Real seconds in which any call ends, or a list goes on: all attempts, waits, and restarts of it."""
        if self.longest is not None:
            return self.longest
        restarts = 10 if self.max_restarts is None else self.max_restarts
        return _GRACE + 3 * (10 + (self.timeout or 120.0)) * (1 + restarts) / self.speed

    def options(self) -> dict[str, Any]:
        """The options of a client."""
        given = {"timeout": self.timeout, "max_restarts": self.max_restarts}
        return {name: value for name, value in given.items() if value is not None}


def sync_client(base_url: str, work: Work, **options: Any) -> Conductor:
    """A blocking client for the campaign."""
    client = Conductor(api_key=KEY, base_url=base_url, **{**work.options(), **options})
    client._shared.clock = Clock(work.speed)  # pyright: ignore[reportPrivateUsage]
    return client


def async_client(base_url: str, work: Work, transport: Any = "httpx", **options: Any) -> AsyncConductor:
    """An asyncio client for the campaign; "http2" is httpx with a client of the caller's."""
    if transport == "http2":
        options.setdefault("http_client", http2_client())
    else:
        options["transport"] = transport
    client = AsyncConductor(api_key=KEY, base_url=base_url, **{**work.options(), **options})
    client._shared.clock = Clock(work.speed)  # pyright: ignore[reportPrivateUsage]
    return client


@cache
def _certificates() -> ssl.SSLContext:
    """Loaded once: each HTTP client would do so, though none needs them."""
    return ssl.create_default_context()


def http2_client() -> httpx.AsyncClient:
    """A client that speaks HTTP/2 and nothing else."""
    return httpx.AsyncClient(http1=False, http2=True, verify=_certificates())


def protocol_of(transport: str) -> Literal["http1", "http2"]:
    """What the server has to speak for a transport."""
    return "http2" if transport == HTTP2 else "http1"


def transfer(name: str) -> dict[str, Any]:
    """The fields of a create that is counted by its memo; nothing keeps the same from being made twice."""
    accounts = {"source_account_id": SOURCE_ACCOUNT, "target_account_id": TARGET_ACCOUNT}
    return {"transaction_date": "2026-01-15", **accounts, "amount": "12.34", "memo": name}


class Notes:
    """Where calls of one campaign note what came of them."""

    def __init__(self, work: Work, watch: Watch | None = None) -> None:
        self.work = work
        self.watch = watch or Watch()
        self.tally = Tally()
        self.results = list[CreateResult]()
        self._lock = threading.Lock()

    def list_ended(self, identities: list[str], number: int, error: Exception | None) -> None:
        with self._lock:
            self._foreign(error)
            self.tally.list_read(identities, number, self.work.records, error)

    def create_begins(self, number: int) -> CreateResult:
        result = CreateResult(f"end_usr_{_FIRST_CREATING_END_USER + number}", f"item {number}", ABANDONED)
        self.results.append(result)
        return result

    def create_ended(self, result: CreateResult, made: Any) -> None:
        """`made` is the record, or the exception."""
        if isinstance(made, ConductorError):
            result.seen = made.outcome if isinstance(made, APIError) else "refused"
        elif isinstance(made, Exception):
            result.seen = "raised"
            with self._lock:
                self._foreign(made)
        else:
            number = int(result.end_user.removeprefix("end_usr_"))
            mine = made.memo == result.name and str(made.id).endswith(f"-{number:07d}")
            result.seen = "ok" if mine else ANOTHER

    def read_ended(self, asked: str, got: str | None, error: Exception | None) -> None:
        with self._lock:
            self._foreign(error)
            self.tally.record_read(asked, got, error)

    def in_background(self, loop: object, context: dict[str, Any]) -> None:
        """The exception handler of an event loop."""
        error = context.get("exception")
        if error is not None and not isinstance(error, (Injected, ConductorError)):
            with self._lock:
                self.tally.stranger(error, "in the background")

    def _foreign(self, error: Exception | None) -> None:
        if error is not None and not isinstance(error, (ConductorError, Injected)):
            self.tally.stranger(error)

    def asked_of(self, number: int) -> tuple[str, str]:
        """The end-user and the id of a record to be read."""
        return f"end_usr_{_FIRST_READING_END_USER + number}", f"{number % 7:06d}-{_FIRST_READING_END_USER + number:07d}"


class _SlowReader:
    """Decides how long the reader of a list takes for an item: mostly nothing, at times longer than a cursor lives."""

    def __init__(self, work: Work, number: int) -> None:
        self._work = work
        self._dice = Random(f"slow/{number}")

    def takes(self, items: int) -> tuple[float, float]:
        """Real seconds that are waited, and that the thread is blocked."""
        if not self._work.slow or items % 150 != 2:
            return 0.0, 0.0
        waits, blocks = self._dice.choice(((0.05, 0.0), (3.5, 0.0), (0.05, 11.0)))
        return waits / self._work.speed, blocks / self._work.speed


class SyncCalls:
    """The calls of a campaign with a blocking client."""

    def __init__(self, client: Conductor, notes: Notes) -> None:
        self.client = client
        self.notes = notes

    def list(self, number: int) -> None:
        notes, identities, error = self.notes, list[str](), None
        reader = _SlowReader(notes.work, number)
        with notes.watch.call(f"list {number}", notes.work.patience) as progress:
            try:
                acme = self.client.for_end_user(f"end_usr_{number}")
                for item in getattr(acme.qbd, notes.work.resource_of(number)).list():
                    identities.append(item.id)
                    if not len(identities) % 50:
                        progress()
                    time.sleep(sum(pauses)) if any(pauses := reader.takes(len(identities))) else None
            except Exception as failure:
                error = failure
        notes.list_ended(identities, number, error)

    def create(self, number: int) -> None:
        result = self.notes.create_begins(number)
        with self.notes.watch.call(f"create {number}", self.notes.work.patience):
            made: Any
            try:
                made = self.client.for_end_user(result.end_user).qbd.transfers.create(**transfer(result.name))
            except Exception as error:
                made = error
        self.notes.create_ended(result, made)

    def read(self, number: int) -> None:
        end_user, asked = self.notes.asked_of(number)
        got, failure = None, None
        with self.notes.watch.call(f"read {number}", self.notes.work.patience):
            try:
                got = self.client.for_end_user(end_user).qbd.subtotal_items.retrieve(asked).id
            except Exception as error:
                failure = error
        self.notes.read_ended(asked, got, failure)


class AsyncCalls:
    """The calls of a campaign in asyncio."""

    def __init__(self, client: AsyncConductor, notes: Notes) -> None:
        self.client = client
        self.notes = notes

    async def list(self, number: int) -> None:
        notes, identities, error = self.notes, list[str](), None
        reader = _SlowReader(notes.work, number)
        with notes.watch.call(f"list {number}", notes.work.patience) as progress:
            try:
                acme = self.client.for_end_user(f"end_usr_{number}")
                async for item in getattr(acme.qbd, notes.work.resource_of(number)).list():
                    identities.append(item.id)
                    if not len(identities) % 50:
                        progress()
                    waits, blocks = reader.takes(len(identities))
                    if blocks:
                        time.sleep(blocks)  # noqa: ASYNC251 - some do
                    if waits:
                        await asyncio.sleep(waits)
            except Exception as failure:
                error = failure
        notes.list_ended(identities, number, error)

    async def create(self, number: int) -> None:
        result = self.notes.create_begins(number)
        with self.notes.watch.call(f"create {number}", self.notes.work.patience):
            made: Any
            try:
                made = await self.client.for_end_user(result.end_user).qbd.transfers.create(**transfer(result.name))
            except Exception as error:
                made = error
        self.notes.create_ended(result, made)

    async def read(self, number: int) -> None:
        end_user, asked = self.notes.asked_of(number)
        got, failure = None, None
        with self.notes.watch.call(f"read {number}", self.notes.work.patience):
            try:
                got = (await self.client.for_end_user(end_user).qbd.subtotal_items.retrieve(asked)).id
            except Exception as error:
                failure = error
        self.notes.read_ended(asked, got, failure)


def run(transport: str, base_url: str, work: Work, watch: Watch | None = None) -> tuple[Tally, list[CreateResult]]:
    """Do the work over one transport. The creates are yet to be compared with what the service did."""
    started, notes = time.perf_counter(), Notes(work, watch)
    if transport == "httpx-sync":
        _run_sync(base_url, notes)
    elif transport in (*TRANSPORTS, HTTP2):
        asyncio.run(_run_async(base_url, notes, transport.removesuffix("-async")))
    else:
        raise ValueError(f"no transport {transport!r}; there are {', '.join((*TRANSPORTS, HTTP2))}")
    notes.tally.seconds = time.perf_counter() - started
    return notes.tally, notes.results


def _calls(work: Work) -> Iterator[tuple[Literal["list", "create", "read"], int]]:
    """All calls, in one queue: the last lists, which wait most of their time, do not hold up what comes after."""
    for number in range(work.first, work.first + work.lists):
        yield "list", number
    for number in range(work.first, work.first + work.creates):
        yield "create", number
    for number in range(work.first, work.first + work.reads):
        yield "read", number


def _run_sync(base_url: str, notes: Notes) -> None:
    work = notes.work
    with ExitStack() as stack:
        calls = SyncCalls(stack.enter_context(sync_client(base_url, work)), notes)
        pool = stack.enter_context(ThreadPoolExecutor(work.in_flight))
        for future in [pool.submit(getattr(calls, name), number) for name, number in _calls(work)]:
            future.result()


async def _run_async(base_url: str, notes: Notes, transport: str) -> None:
    work, before = notes.work, asyncio.all_tasks()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(notes.in_background)
    if work.eager:
        use_eager_tasks(loop)
    count = -(-work.in_flight // _STREAMS) if transport == "http2" else 1
    waiting = _calls(work)

    async def worker(calls: AsyncCalls) -> None:
        for name, number in waiting:
            await getattr(calls, name)(number)

    async with AsyncExitStack() as stack:
        clients = [await stack.enter_async_context(async_client(base_url, work, transport)) for _ in range(count)]
        async with asyncio.TaskGroup() as group:
            for number in range(work.in_flight):
                group.create_task(worker(AsyncCalls(clients[number % count], notes)))
    notes.tally.leaks += await unfinished_tasks(before)


def use_eager_tasks(loop: asyncio.AbstractEventLoop) -> None:
    """Let tasks of the loop begin at once, by Python itself where it can."""
    loop.set_task_factory(getattr(asyncio, "eager_task_factory", stand_in_for_eager_tasks))
