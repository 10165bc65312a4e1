"""Clients that are wrong on purpose, each in one way, with as much of the package's surface as the campaign calls.

They are made of the standard library alone: a mistake that the package no longer makes is made here all the same.
"""

from __future__ import annotations

import asyncio
import http.client
import json
import threading
import time
from collections.abc import AsyncIterator, Iterator
from copy import copy
from datetime import UTC, datetime, timedelta
from itertools import islice
from types import SimpleNamespace
from typing import Any, ClassVar, Self
from urllib.parse import urlencode, urlsplit

from conductor_client.errors import APIConnectionError


class Believing:
    """Takes whatever comes on its connection for the answer, retries every failure, and reads a list page by page."""

    attempts: ClassVar[int] = 20

    def __init__(self, base_url: str, *_: Any) -> None:
        self._parts = urlsplit(base_url)
        self._thread = threading.local()
        self._connections: list[http.client.HTTPConnection] = []
        self._end_user = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        for connection in self._connections:
            connection.close()

    @property
    def connection(self) -> http.client.HTTPConnection | None:
        """That of this thread."""
        return getattr(self._thread, "connection", None)

    def for_end_user(self, end_user: str) -> Self:
        clone = copy(self)
        clone._end_user = end_user
        return clone

    @property
    def qbd(self) -> Self:
        return self

    @property
    def subtotal_items(self) -> Self:
        return self

    @property
    def transfers(self) -> Self:
        return self

    def create(self, **fields: str) -> Any:
        body = {"".join((first, *map(str.title, rest))): value for (first, *rest), value in _words(fields)}
        return _record(self.ask("POST", "", body=json.dumps(body)))

    def retrieve(self, identity: str) -> Any:
        return _record(self.ask("GET", f"/{identity}"))

    def list(self) -> Iterator[Any]:
        yield from self.pages({})

    def pages(self, query: dict[str, str]) -> Iterator[Any]:
        page = self.ask("GET", "", query)
        while True:
            yield from map(_record, page.get("data", []))
            if page.get("nextCursor") is None:
                return
            page = self.ask("GET", "", {"cursor": page["nextCursor"]})

    def ask(self, method: str, path: str, query: dict[str, str] | None = None, body: str | None = None) -> Any:
        resource = "subtotal-items" if method == "GET" else "transfers"
        target = f"{self._parts.path}/quickbooks-desktop/{resource}{path}?{urlencode(query or {})}"
        for _ in range(self.attempts):
            try:
                if (connection := self.connection) is None:
                    self._thread.connection = connection = http.client.HTTPConnection(self._parts.netloc, timeout=5)
                    self._connections.append(connection)
                connection.request(method, target, body, {"Conductor-End-User-Id": self._end_user})
                answer = connection.getresponse()
                data = answer.read()
                if answer.status == 200:
                    return json.loads(data)
            except (http.client.HTTPException, OSError, ValueError):
                pass
            self.forget()
        raise APIConnectionError("no answer")

    def forget(self) -> None:
        """Have another connection the next time."""
        if (connection := self.connection) is not None:
            connection.close()
        self._thread.connection = None


def _record(data: Any) -> Any:
    return SimpleNamespace(id=data.get("id"), memo=data.get("memo"))


def _words(fields: dict[str, str]) -> Iterator[tuple[list[str], str]]:
    return ((name.split("_"), value) for name, value in fields.items())


class Sure(Believing):
    """Says of a redirect that nothing was done, and does not say it of anything else."""

    attempts = 1

    def create(self, **fields: str) -> Any:
        try:
            return super().create(**fields)
        except APIConnectionError as error:
            raise APIConnectionError("not sent", outcome="not_sent") from error


class Restarting(Believing):
    """Restarts a list far more often than it may, and follows a cursor without a look at what comes."""

    def list(self) -> Iterator[Any]:
        found: dict[str, Any] = {}
        for _ in range(30):
            found |= {item.id: item for item in islice(self.pages({}), 1000)}
        yield from found.values()


class Halving(Believing):
    """Reads a list in two parts without a look at the bounds of what comes."""

    def list(self) -> Iterator[Any]:
        yield from self.pages({"nameTo": "m"})
        yield from self.pages({"nameFrom": "m"})


class Cutting(Believing):
    """Reads a list in two parts; each record once."""

    def list(self) -> Iterator[Any]:
        seen: set[str] = set()
        for query in self.queries():
            for item in self.pages(query):
                if item.id not in seen:
                    seen.add(item.id)
                    yield item

    def queries(self) -> Iterator[dict[str, str]]:
        yield {"nameFrom": "m"}
        yield {"nameTo": "m"}


class CatchingUp(Cutting):
    """Then asks for what has changed since it began, and relies on the clock of the PC."""

    def queries(self) -> Iterator[dict[str, str]]:
        since = datetime.now(UTC) - timedelta(days=1)
        yield from super().queries()
        yield {"updatedAfter": since.isoformat()}


class Locking(Believing):
    """Has one lock for all calls, which no fork and no signal gives back."""

    locks: ClassVar[list[threading.Lock]] = []

    def __init__(self, base_url: str, *arguments: Any) -> None:
        super().__init__(base_url, *arguments)
        self._lock = threading.Lock()
        self.locks.append(self._lock)

    def ask(self, method: str, path: str, query: dict[str, str] | None = None, body: str | None = None) -> Any:
        self._lock.acquire()
        answer = super().ask(method, path, query, body)
        if self._lock.locked():
            self._lock.release()
        return answer

    @classmethod
    def release(cls) -> None:
        """End the waiting that never ends."""
        for lock in cls.locks:
            if lock.locked():
                lock.release()


class Swallowing(Believing):
    """Takes any exception for a broken connection."""

    def ask(self, method: str, path: str, query: dict[str, str] | None = None, body: str | None = None) -> Any:
        while True:
            try:
                return super().ask(method, path, query, body)
            except APIConnectionError:
                # Every attempt has failed, as those with a cursor do that has moved on.
                raise
            except Exception:
                self.forget()


class Foreign(Believing):
    """Lets exceptions of its own making out."""

    def ask(self, method: str, path: str, query: dict[str, str] | None = None, body: str | None = None) -> Any:
        raise OverflowError(method)


class Leaking(Believing):
    """Forgets a thread for each client."""

    def close(self) -> None:
        threading.Thread(target=time.sleep, args=(12,), daemon=True).start()
        super().close()


class AsyncHanging:
    """Its calls wait for what never comes, and its close does not end them."""

    waiting: ClassVar[list[tuple[asyncio.AbstractEventLoop, asyncio.Event]]] = []

    def __init__(self, *_: Any) -> None:
        self.end_user = ""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def close(self) -> None:
        pass

    def for_end_user(self, end_user: str) -> AsyncHanging:
        clone = copy(self)
        clone.end_user = end_user
        return clone

    @property
    def qbd(self) -> Self:
        return self

    @property
    def subtotal_items(self) -> Self:
        return self

    @property
    def transfers(self) -> Self:
        return self

    async def create(self, **fields: str) -> Any:
        await self.do()
        return SimpleNamespace(id="", memo=fields["memo"])

    async def retrieve(self, identity: str) -> Any:
        await self.do()
        return SimpleNamespace(id=identity)

    async def list(self) -> AsyncIterator[Any]:
        await self.do()
        for item in list[Any]():
            yield item

    async def do(self) -> None:
        await self.hang()

    async def hang(self) -> None:
        event = asyncio.Event()
        self.waiting.append((asyncio.get_running_loop(), event))
        await event.wait()

    @classmethod
    def release(cls) -> None:
        """End the waiting that never ends."""
        for loop, event in cls.waiting:
            if not loop.is_closed():
                loop.call_soon_threadsafe(event.set)


class AsyncKeeping(AsyncHanging):
    """Lets one call of a company in at a time, and forgets one that ends in another way than by its result."""

    taken: ClassVar[set[str]] = set()

    async def do(self) -> None:
        if self.end_user in self.taken:
            await self.hang()
        self.taken.add(self.end_user)
        await asyncio.sleep(0.02)
        self.taken.discard(self.end_user)


class AsyncAhead(AsyncHanging):
    """Reads ahead in a task, of which it believes that it does not begin before it is known."""

    ended: ClassVar[bool] = False

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.task: asyncio.Task[None] | None = None

    async def do(self) -> None:
        self.task = asyncio.create_task(self._ahead())
        while not self.ended and (task := self.reading()) is not None:
            await asyncio.wait((task,))

    def reading(self) -> asyncio.Task[None] | None:
        return self.task

    async def _ahead(self) -> None:
        self.task = None

    @classmethod
    def release(cls) -> None:
        cls.ended = True


class AsyncLeaking(AsyncHanging):
    """Leaves a task behind for each call."""

    tasks: ClassVar[list[asyncio.Task[None]]] = []

    async def do(self) -> None:
        self.tasks.append(asyncio.create_task(asyncio.sleep(30)))
