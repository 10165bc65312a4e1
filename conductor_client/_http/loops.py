"""What an event loop of a process has of its own: connections, which no other loop and no other process may use.

A connection waits on the loop that made it. After a fork two processes would read each other's answers from a shared
socket, so what is inherited is left alone: even closing or collecting it would disturb the parent.
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
    """What an event loop has of its own."""

    async def aclose(self) -> None: ...

    def abandon(self) -> bool:
        """Close what can be closed although the loop is; whether anything was open."""
        ...


T = TypeVar("T", bound=_Owned)

# What was inherited through forks.
_inherited: Final[list[object]] = []


def close_socket(found: object) -> None:
    """Close the socket of a stream whose loop is closed, as what it has from asyncio; other loops have closed theirs.

    A stream cannot be closed without its loop, and anyio keeps for ever what was waiting for one.
    """
    if isinstance(wire := getattr(found, "_sock", None), socket.socket):
        with suppress(OSError):
            wire.close()


def _end_tasks(loop: asyncio.AbstractEventLoop) -> None:
    """Close the coroutines of the tasks that a closed loop has left: none of them can go on.

    A collection would do so from the inside out: calls over aiohttp would go on, and fail with "coroutine already
    executing". It crashes Python before 3.13 where a caller's `asyncio.timeout` is the last to know its task.
    """
    for task in asyncio.all_tasks(loop):
        if (coroutine := task.get_coro()) is not None:  # pyright: ignore[reportUnnecessaryComparison]
            with suppress(Exception):
                coroutine.close()


class _Home(NamedTuple, Generic[T]):
    """What one event loop has, and the generator that closes it when the loop winds down."""

    content: T
    guard: Any

    @property
    def over(self) -> bool:
        """Whether the loop has wound down, or is about to. It may go on all the same."""
        return bool(self.guard.ag_running or self.guard.ag_frame is None)


async def _guarded(content: _Owned) -> AsyncGenerator[None, None]:
    """Closes when its loop winds down: asyncio finishes every generator that was started in a loop."""
    try:
        yield
    finally:
        await content.aclose()


_Homes: TypeAlias = "dict[ReferenceType[asyncio.AbstractEventLoop], _Home[T]]"
_Ended: TypeAlias = "list[tuple[asyncio.AbstractEventLoop | None, _Home[T]]]"


class PerLoop(Generic[T]):
    """One of something for each event loop of this process, made when it is first needed there."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        # No lock guards them: each change is one operation of a dict. A loop that is collected takes its home along.
        self._homes: dict[int, _Homes[T]] = {}

    @property
    def all(self) -> list[T]:
        return [home.content for home in list(self._here().values())]

    def find(self, loop: asyncio.AbstractEventLoop) -> T | None:
        home = self._here().get(ref(loop))
        return None if home is None or home.over else home.content

    async def open(self, loop: asyncio.AbstractEventLoop) -> T:
        """Make the running loop's, which has none. To be awaited at once after `find`."""
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
        """Those of this process; what it has inherited is kept for ever."""
        process = os.getpid()
        if (homes := self._homes.get(process)) is None:
            for other in self._homes.keys() - {process}:
                _inherited.append(self._homes.get(other))
                self._homes.pop(other, None)
            homes = self._homes.setdefault(process, {})
        return homes

    def _drop(self, ended: _Ended[T]) -> None:
        """Let go of what belongs to a loop that ended without winding down: nothing can be awaited there any more."""
        opened = [home.content.abandon() for _, home in ended]
        if not any(opened):
            return
        with warnings.catch_warnings():
            # asyncio would warn of each connection, at some random later collection.
            warnings.simplefilter("ignore", ResourceWarning)
            while ended:
                loop, _ = ended.pop()
                if loop is not None and loop.is_closed():
                    _end_tasks(loop)
            loop = _ = None
            gc.collect()
