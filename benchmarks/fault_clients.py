"""Our clients under the campaign: every transport that we ship, with the options that keep it short."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass
from typing import Any, TypeVar

from conductor_client import AsyncConductor, Conductor, ConductorError
from conductor_client.clock import Clock
from conductor_client.errors import APIError

from .tally import CreateResult, Tally

__all__ = ["KEY", "TRANSPORTS", "Work", "async_client", "run", "sync_client"]

KEY = "sk_conductor_campaign"
T = TypeVar("T")

TRANSPORTS = ("httpx-sync", "httpx-async", "aiohttp-async")

_FIRST_CREATING_END_USER = 5_000_000


@dataclass(frozen=True)
class Work:
    """What a campaign does: full lists and creates, many at a time, each for an end-user of its own.

    `timeout` is in seconds of the service, of which `speed` pass in one second of real time.
    """

    lists: int = 0
    creates: int = 0
    records: int = 3000
    in_flight: int = 32
    timeout: float = 120.0
    speed: float = 10.0
    max_restarts: int = 3
    book: str = "subtotal_items"


def sync_client(base_url: str, work: Work, **options: Any) -> Conductor:
    """A blocking client for the campaign."""
    client = Conductor(api_key=KEY, base_url=base_url, **{**_options(work), **options})
    client._shared.clock = Clock(work.speed)  # pyright: ignore[reportPrivateUsage]
    return client


def async_client(base_url: str, work: Work, **options: Any) -> AsyncConductor:
    """An asyncio client for the campaign."""
    client = AsyncConductor(api_key=KEY, base_url=base_url, **{**_options(work), **options})
    client._shared.clock = Clock(work.speed)  # pyright: ignore[reportPrivateUsage]
    return client


def _options(work: Work) -> dict[str, Any]:
    return {"timeout": work.timeout, "max_restarts": work.max_restarts}


def run(transport: str, base_url: str, work: Work) -> tuple[Tally, list[CreateResult]]:
    """Do the work over one transport. The creates are yet to be compared with what the service did."""
    started = time.perf_counter()
    if transport == "httpx-sync":
        tally, results = _run_sync(base_url, work)
    elif transport in TRANSPORTS:
        tally, results = asyncio.run(_run_async(base_url, work, transport.removesuffix("-async")))
    else:
        raise ValueError(f"no transport {transport!r}; there are {', '.join(TRANSPORTS)}")
    tally.seconds = time.perf_counter() - started
    return tally, results


def _run_sync(base_url: str, work: Work) -> tuple[Tally, list[CreateResult]]:
    tally, results, lock = Tally(), list[CreateResult](), threading.Lock()

    def read(number: int) -> None:
        identities, error = list[str](), None
        try:
            acme = client.for_end_user(f"end_usr_{number}")
            for item in getattr(acme.qbd, work.book).list():
                identities.append(item.id)
        except Exception as failure:
            error = failure
        with lock:
            _note_list(tally, identities, number, work, error)

    def create(number: int) -> None:
        end_user, name = _creating(number)
        try:
            made = client.for_end_user(end_user).qbd.subtotal_items.create(name=name)
            seen = _seen(made.name, name)
        except Exception as error:
            seen = _outcome(tally, error)
        results.append(CreateResult(end_user, name, seen))

    with ExitStack() as stack:
        client = stack.enter_context(sync_client(base_url, work))
        pool = stack.enter_context(ThreadPoolExecutor(work.in_flight))
        for future in [pool.submit(read, n) for n in range(1, work.lists + 1)]:
            future.result()
        for future in [pool.submit(create, n) for n in range(1, work.creates + 1)]:
            future.result()
    return tally, results


async def _run_async(base_url: str, work: Work, transport: str) -> tuple[Tally, list[CreateResult]]:
    tally, results = Tally(), list[CreateResult]()

    async def read(number: int) -> None:
        identities, error = list[str](), None
        try:
            acme = client.for_end_user(f"end_usr_{number}")
            async for item in getattr(acme.qbd, work.book).list():
                identities.append(item.id)
        except Exception as failure:
            error = failure
        _note_list(tally, identities, number, work, error)

    async def create(number: int) -> None:
        end_user, name = _creating(number)
        try:
            made = await client.for_end_user(end_user).qbd.subtotal_items.create(name=name)
            seen = _seen(made.name, name)
        except Exception as error:
            seen = _outcome(tally, error)
        results.append(CreateResult(end_user, name, seen))

    async with AsyncExitStack() as stack:
        client = await stack.enter_async_context(async_client(base_url, work, transport=transport))
        await _all(read, range(1, work.lists + 1), work.in_flight)
        await _all(create, range(1, work.creates + 1), work.in_flight)
    return tally, results


async def _all(do: Callable[[T], Awaitable[None]], items: Iterable[T], in_flight: int) -> None:
    """Run `do` for every item, so many at a time."""

    async def worker(waiting: Iterator[T]) -> None:
        for item in waiting:
            await do(item)

    waiting = iter(items)
    async with asyncio.TaskGroup() as group:
        for _ in range(in_flight):
            group.create_task(worker(waiting))


def _creating(number: int) -> tuple[str, str]:
    return f"end_usr_{_FIRST_CREATING_END_USER + number}", f"item {number}"


def _seen(answered: str, sent: str) -> str:
    return "ok" if answered == sent else "ok, but another's record"


def _outcome(tally: Tally, error: Exception) -> str:
    if isinstance(error, APIError):
        return error.outcome
    tally.stranger(error)
    return "raised"


def _note_list(tally: Tally, identities: list[str], number: int, work: Work, error: Exception | None) -> None:
    if error is not None and not isinstance(error, ConductorError):
        tally.stranger(error)
    tally.list_read(identities, number, work.records, error)
