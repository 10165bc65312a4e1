"""Answers over httpx whose body is read piece by piece."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

from ..transport import Incoming
from .failures import broken, incoming
from .leftovers import drop, drop_async, spoilt
from .network import foreign
from .pools import InUse
from .trace import Trace

__all__ = ["AsyncBody", "Body", "Stopwatch"]


class Stopwatch:
    """How long the transport may still wait. The time that a caller takes between two pieces does not count."""

    def __init__(self, seconds: float | None) -> None:
        self.left = seconds
        self._since = time.monotonic()

    def start(self) -> None:
        """Waiting begins."""
        self._since = time.monotonic()

    def stop(self) -> None:
        """Waiting ends."""
        if self.left is not None:
            self.left -= time.monotonic() - self._since

    def check(self) -> None:
        """Raise `TimeoutError` if nothing is left."""
        if self.left is not None and self.left <= 0:
            raise TimeoutError


class Body:
    """An answer whose body has not been read yet; see `streams.Opened`."""

    def __init__(self, response: Any, trace: Trace, watch: Stopwatch, use: InUse) -> None:
        self.head: Incoming = incoming(response, [])
        self._response = response
        self._trace = trace
        self._watch = watch
        self._use = use
        self._whole = False

    def __iter__(self) -> Iterator[bytes]:
        watch = self._watch
        # httpx reads this when it begins with the body.
        self._response.request.extensions["timeout"]["read"] = watch.left
        pieces = self._response.iter_bytes()
        while True:
            watch.start()
            try:
                watch.check()
                piece = next(pieces, None)
            except Exception as error:
                self.close()
                if (other := foreign(error)) is not None:
                    raise other from other.__cause__
                raise broken(error, self._trace, self._response) from error
            watch.stop()
            if piece is None:
                self._whole = True
                self.close()
                return
            yield piece

    def close(self) -> None:
        """Give the connection back."""
        try:
            self._response.close()
            if self._whole and (connection := spoilt(self._response)) is not None:
                drop(connection)
        finally:
            if (doomed := self._use.end(whole=self._whole)) is not None:
                doomed.drop()


class AsyncBody:
    """`Body`, in asyncio."""

    def __init__(self, response: Any, trace: Trace, watch: Stopwatch, use: InUse) -> None:
        self.head: Incoming = incoming(response, [])
        self._response = response
        self._trace = trace
        self._watch = watch
        self._use = use
        self._whole = False
        self._pieces = response.aiter_bytes()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        watch = self._watch
        watch.start()
        try:
            watch.check()
            async with asyncio.timeout(watch.left):
                return await anext(self._pieces)
        except StopAsyncIteration:
            self._whole = True
            await self.aclose()
            raise
        except Exception as error:
            await self.aclose()
            if (other := foreign(error)) is not None:
                raise other from other.__cause__
            raise broken(error, self._trace, self._response) from error
        finally:
            watch.stop()

    async def aclose(self) -> None:
        """Give the connection back."""
        try:
            await self._response.aclose()
            if self._whole and (connection := spoilt(self._response)) is not None:
                await drop_async(connection)
        finally:
            if (doomed := self._use.end(whole=self._whole)) is not None:
                await doomed.drop()
