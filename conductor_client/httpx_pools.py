"""Connections over httpx, which belong to one process, and in asyncio to one event loop.

After a fork two processes would read each other's answers from a shared socket. So every process and every loop gets
clients of its own, made when first needed: one for reads, and one for writes that gives idle connections up sooner.
"""

from __future__ import annotations

import asyncio
import functools
import gc
import os
import ssl
import threading
import warnings
from collections.abc import AsyncGenerator
from typing import Any, Final, NamedTuple
from weakref import WeakKeyDictionary

import httpx

from .errors import ConductorError

__all__ = ["LIMITS", "LoopPools", "Pools", "ssl_context"]

# An idle connection may be dropped by a middlebox unnoticed. A read that meets a dead one is sent again; of a write
# nobody would know the outcome. httpcore looks at the expiry whenever it hands out a connection.
_EXPIRY: Final = {False: 5.0, True: 2.0}
LIMITS: Final = httpx.Limits(max_connections=1000, max_keepalive_connections=100, keepalive_expiry=_EXPIRY[True])

# Clients inherited through a fork. Even closing or collecting them would disturb the parent, which shares the sockets.
_inherited: list[object] = []


@functools.cache
def ssl_context() -> ssl.SSLContext:
    """One for all clients: making one reads every certificate authority anew."""
    return httpx.create_ssl_context()


def _options(*, fresh: bool) -> dict[str, Any]:
    limits = httpx.Limits(max_connections=1000, max_keepalive_connections=100, keepalive_expiry=_EXPIRY[fresh])
    return {"verify": ssl_context(), "limits": limits}


def _leave_to_parent(client: object, *, own: bool) -> None:
    if not own:
        raise ConductorError(
            "this http_client was used before the fork, and its connections belong to the parent: "
            "make a client in each process, or leave http_client out"
        )
    _inherited.append(client)


class Pools:
    """The blocking clients of this process.

    Args:
        given: The caller's own, which is used instead and never closed here.
    """

    def __init__(self, given: httpx.Client | None) -> None:
        self.given = given
        self.clients: dict[bool, httpx.Client] = {}
        self._process: int | None = None
        self._locks: dict[int, threading.Lock] = {}

    def here(self, *, fresh: bool) -> httpx.Client:
        """The client to use; `fresh` as in `Outgoing`.

        Raises:
            ConductorError: the caller's own client was used before a fork.
        """
        process = os.getpid()
        if self._process == process:
            if self.given is not None:
                return self.given
            if (client := self.clients.get(fresh)) is not None:
                return client
        with self._locks.setdefault(process, threading.Lock()):
            if self._process not in (None, process):
                _leave_to_parent(self.clients, own=self.given is None)
                self.clients = {}
            self._process = process
            if self.given is not None:
                return self.given
            if (client := self.clients.get(fresh)) is None:
                client = self.clients[fresh] = httpx.Client(**_options(fresh=fresh))
            return client

    def close(self) -> None:
        """Close what this process has opened."""
        if self._process == os.getpid():
            clients, self.clients = self.clients, {}
            for client in clients.values():
                client.close()


class _OfLoop(NamedTuple):
    """What one event loop has: its clients, and what closes them when the loop winds down."""

    clients: dict[bool, httpx.AsyncClient]
    guard: AsyncGenerator[None, None]


async def _guard(clients: dict[bool, httpx.AsyncClient]) -> AsyncGenerator[None, None]:
    """Closes the clients when their loop winds down: asyncio finishes every generator that was started in a loop."""
    try:
        yield
    finally:
        while clients:
            await clients.popitem()[1].aclose()


class LoopPools:
    """The asyncio clients of this process, by event loop.

    Args:
        given: The caller's own, which is used instead and never closed here.
    """

    def __init__(self, given: httpx.AsyncClient | None) -> None:
        self.given = given
        self.loops: WeakKeyDictionary[asyncio.AbstractEventLoop, _OfLoop] = WeakKeyDictionary()
        self._process: int | None = None
        self._locks: dict[int, threading.Lock] = {}

    async def here(self, *, fresh: bool) -> httpx.AsyncClient:
        """The client to use in this event loop; `fresh` as in `Outgoing`.

        Raises:
            ConductorError: the loop is not asyncio's, or the caller's own client was used before a fork.
        """
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConductorError(
                "the async client needs asyncio; under another event loop use the sync client"
            ) from None
        process = os.getpid()
        if self._process == process:
            if self.given is not None:
                return self.given
            if (pools := self.loops.get(loop)) is not None and (client := pools.clients.get(fresh)) is not None:
                return client
        begun = True
        with self._locks.setdefault(process, threading.Lock()):
            if self._process not in (None, process):
                _leave_to_parent(dict(self.loops), own=self.given is None)
                self.loops.clear()
            self._process = process
            if self.given is not None:
                return self.given
            ended = [self.loops.pop(other) for other in list(self.loops) if other.is_closed()]
            if (pools := self.loops.get(loop)) is None or getattr(pools.guard, "ag_frame", None) is None:
                clients: dict[bool, httpx.AsyncClient] = {}
                self.loops[loop] = pools = _OfLoop(clients, _guard(clients))
                begun = False
            client = pools.clients[fresh] = httpx.AsyncClient(**_options(fresh=fresh))
        _drop(ended)
        if not begun:
            await anext(pools.guard)
        return client

    async def aclose(self) -> None:
        """Close this loop's connections, and ask other running loops to close theirs."""
        if self._process != os.getpid():
            return
        here = asyncio.get_running_loop()
        with self._locks.setdefault(os.getpid(), threading.Lock()):
            pools = dict(self.loops)
            self.loops.clear()
        if (pool := pools.pop(here, None)) is not None:
            await pool.guard.aclose()
        ended: list[_OfLoop] = []
        while pools:
            loop, pool = pools.popitem()
            if loop.is_running():
                asyncio.run_coroutine_threadsafe(pool.guard.aclose(), loop)
            else:
                ended.append(pool)
        pool = None
        _drop(ended)


def _drop(pools: list[_OfLoop]) -> None:
    """Let go of clients whose loop ended without winding down: nothing can be awaited there any more."""
    if any(not client.is_closed for pool in pools for client in pool.clients.values()):
        with warnings.catch_warnings():
            # asyncio would warn of each connection, at some random later collection.
            warnings.simplefilter("ignore", ResourceWarning)
            pools.clear()
            gc.collect()
