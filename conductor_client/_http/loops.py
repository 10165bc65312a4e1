"""Connections by event loop and process, which no other loop or process may use.

A connection is bound to the loop that made it. After a fork, two processes would read from a shared socket, so
inherited connections are never touched: even closing or collecting them would affect the parent.
"""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import warnings
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from typing import Any, Final, Generic, NamedTuple, Protocol, TypeAlias, TypeVar
from weakref import ReferenceType, ref


class _Owned(Protocol):
    async def aclose(self) -> None: ...

    def abandon(self) -> bool:
        """Close what can be closed without the loop, and return whether anything was open."""
        ...


T = TypeVar("T", bound=_Owned)

# The objects that were inherited through forks.
_inherited: Final[list[object]] = []


def close_socket(found: object) -> None:
    """Close the socket of an asyncio stream whose loop is closed; other event loops have closed theirs.

    A stream cannot be closed without its loop, and anyio would keep its waiting tasks forever.
    """
    if isinstance(wire := getattr(found, "_sock", None), socket.socket):
        with suppress(OSError):
            wire.close()


def _end_tasks(loop: asyncio.AbstractEventLoop) -> None:
    """Close the coroutines of the tasks that remain in a closed loop.

    Garbage collection would close them from the inside out: calls over aiohttp would continue and fail with "coroutine
    already executing", and Python before 3.13 crashes if a caller's `asyncio.timeout` has the last reference to a task.
    """
    for task in asyncio.all_tasks(loop):
        if (coroutine := task.get_coro()) is not None:  # pyright: ignore[reportUnnecessaryComparison]
            with suppress(Exception):
                coroutine.close()


class _Home(NamedTuple, Generic[T]):
    """The content of one event loop, and the generator that closes it when the loop shuts down."""

    content: T
    guard: Any

    @property
    def over(self) -> bool:
        """True if the shutdown of the loop has closed the content, or is closing it; the loop may still run."""
        return bool(self.guard.ag_running or self.guard.ag_frame is None)


async def _guarded(content: _Owned) -> AsyncGenerator[None, None]:
    """Close the content when the loop shuts down, because asyncio then closes all generators started in it."""
    try:
        yield
    finally:
        await content.aclose()


_Homes: TypeAlias = "dict[ReferenceType[asyncio.AbstractEventLoop], _Home[T]]"
_Ended: TypeAlias = "list[tuple[asyncio.AbstractEventLoop | None, _Home[T]]]"


class PerLoop(Generic[T]):
    """One object for each event loop of this process, made on first use."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        # There is no lock: each change is one atomic dict operation. A collected loop removes its home.
        self._homes: dict[int, _Homes[T]] = {}

    @property
    def all(self) -> list[T]:
        return [home.content for home in list(self._here().values())]

    def find(self, loop: asyncio.AbstractEventLoop) -> T | None:
        home = self._here().get(ref(loop))
        return None if home is None or home.over else home.content

    async def open(self, loop: asyncio.AbstractEventLoop) -> T:
        """Make the object of the running loop; await it directly after `find`."""
        content = self._make()
        home = _Home(content, _guarded(content))
        homes = self._here()
        closed = [(one, other) for one in list(homes) if (other := one()) is not None and other.is_closed()]
        ended: _Ended[T] = [(other, gone) for one, other in closed if (gone := homes.pop(one, None)) is not None]
        homes[ref(loop, lambda gone: homes.pop(gone, None))] = home
        del closed
        self._drop(ended)
        await anext(home.guard)
        return content

    async def aclose(self) -> None:
        here, homes = asyncio.get_running_loop(), self._here()
        taken = [(one(), home) for one in list(homes) if (home := homes.pop(one, None)) is not None]
        ended: _Ended[T] = []
        own: _Home[T] | None = None
        while taken:
            loop, home = taken.pop()
            if loop is here:
                own = home
            elif loop is not None and loop.is_running():
                asyncio.run_coroutine_threadsafe(home.guard.aclose(), loop)
            else:
                ended.append((loop, home))
        loop = home = None
        if own is not None:
            await own.guard.aclose()
        self._drop(ended)

    def _here(self) -> _Homes[T]:
        """Return the homes of this process, and keep inherited ones forever."""
        process = os.getpid()
        if (homes := self._homes.get(process)) is None:
            for other in self._homes.keys() - {process}:
                _inherited.append(self._homes.get(other))
                self._homes.pop(other, None)
            homes = self._homes.setdefault(process, {})
        return homes

    def _drop(self, ended: _Ended[T]) -> None:
        """Close the homes of loops that ended without a shutdown, in which nothing can be awaited."""
        opened = [home.content.abandon() for _, home in ended]
        if not any(opened):
            return
        with warnings.catch_warnings():
            # asyncio would warn of each connection at a later collection.
            warnings.simplefilter("ignore", ResourceWarning)
            while ended:
                loop, _ = ended.pop()
                if loop is not None and loop.is_closed():
                    _end_tasks(loop)
            loop = _ = None
            gc.collect()
