"""A token that is being asked for, and that many calls wait for. Blocking code has one in a thread of its own."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from copy import copy
from typing import Final, TypeAlias

from ..errors import ConductorError, CredentialError
from ..transport import Key

__all__ = ["LIMIT", "Flight", "FlightBase", "Result", "Token", "circular", "none_in_time"]

LIMIT: Final = 30.0
"""Seconds of real time that asking for a token may take, retries included."""

_LONGEST_MARGIN: Final = 60.0


class Token:
    """A key that was asked for. It shows itself to a transport only, as any key.

    Attributes:
        key: The key.
        until: When it is no longer used, by the clock of its client.
        refused: Whether the service has refused it.
    """

    __slots__ = ("key", "refused", "until")

    def __init__(self, key: Key, until: float) -> None:
        self.key: Key = key
        self.until: float = until
        self.refused: bool = False

    @classmethod
    def made(cls, key: Key, began: float, expires_in: float | None) -> Token:
        """Make one that was asked for at `began`; it is replaced a little before it expires."""
        if expires_in is None:
            return cls(key, math.inf)
        return cls(key, began + expires_in - min(_LONGEST_MARGIN, expires_in / 10))

    def serves(self, now: float) -> bool:
        """Whether calls may still use it."""
        return not self.refused and now < self.until


Result: TypeAlias = "Token | ConductorError | None"
"""What asking for a token came to; None if it was given up before it came to anything."""


class FlightBase:
    """A token that is being asked for. Its result is never an exception of the future: each waiter gets a copy."""

    def __init__(self) -> None:
        self.result: Future[Result] = Future()
        self.began = time.monotonic()
        self.thread: int | None = None

    @property
    def over(self) -> bool:
        """Whether nothing will come of it any more."""
        return self.result.done() or self.overdue

    @property
    def overdue(self) -> bool:
        return time.monotonic() > self.began + LIMIT

    def patience(self, timeout: float | None) -> float:
        left = max(self.began + LIMIT - time.monotonic(), 0.0) + 0.05
        return left if timeout is None else min(left, timeout)

    def shown(self) -> Token | None:
        result = self.result.result()
        if isinstance(result, ConductorError):
            raise copy(result) from result.__cause__
        return result


class Flight(FlightBase):
    """For blocking code: asked for in a thread of its own, so that no interrupted caller ends it for the others."""

    @staticmethod
    def ended_by(_error: BaseException) -> bool:
        """Whether an exception ends the thread that asks. None does: signals are for the main thread."""
        return False

    def start(self, mint: Callable[[], Result], finish: Callable[[Result], None]) -> None:
        """Begin; `finish` is called with the result."""

        def run() -> None:
            self.thread = threading.get_ident()
            result: Result = None
            try:
                result = mint()
            finally:
                finish(result)

        try:
            threading.Thread(target=run, name="conductor-token", daemon=True).start()
        except RuntimeError:
            # Python is ending, and begins no more threads.
            run()

    def wait(self, timeout: float | None) -> Token | None:
        """Return the token; None if it was given up and has to be asked for anew.

        Raises:
            TimeoutError: nothing came in time.
            ConductorError: what asking came to.
        """
        if self.thread == threading.get_ident() and not self.result.done():
            raise circular()
        with suppress(TimeoutError):
            self.result.result(self.patience(timeout))
        if not self.result.done():
            raise TimeoutError
        return self.shown()

    def close(self, _reason: str) -> None:
        """Do nothing: closing the transport ends it."""


def circular() -> CredentialError:
    return CredentialError("the function that gives the key calls the client that waits for it: give it another client")


def none_in_time() -> CredentialError:
    """The exception for a token that did not come."""
    return CredentialError(f"no key came within {LIMIT:.0f} seconds")
