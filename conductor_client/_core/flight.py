"""A token that is being asked for, and that many calls wait for. Blocking code has one in a thread of its own."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from copy import copy
from typing import Any, Final, TypeAlias

from ..errors import ConductorError, CredentialError
from ..transport import Key

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

    def __init__(self, key: Key, began: float, expires_in: float | None) -> None:
        """Make one that was asked for at `began`; it is replaced a little before it expires."""
        self.key: Key = key
        self.until: float = math.inf
        self.refused: bool = False
        if expires_in is not None:
            self.until = began + expires_in - min(_LONGEST_MARGIN, expires_in / 10)

    def serves(self, now: float) -> bool:
        """Whether calls may still use it."""
        return not self.refused and now < self.until


Result: TypeAlias = "Token | ConductorError | None"
"""What asking for a token came to; None if it was given up before it came to anything."""


class FlightBase:
    """A token that is being asked for. Its result is never an exception of the future: each waiter gets a copy.

    Attributes:
        next: Takes the flight that comes after this one.
    """

    def __init__(self) -> None:
        self.result: Future[Result] = Future()
        self.next: dict[str, Any] = {}
        self._until = time.monotonic() + LIMIT

    @property
    def over(self) -> bool:
        """Whether nothing will come of it any more."""
        return self.result.done() or self._overdue

    @property
    def _overdue(self) -> bool:
        return time.monotonic() > self._until

    def _patience(self, timeout: float | None) -> float:
        left = max(self._until - time.monotonic(), 0.0) + 0.05
        return left if timeout is None else min(left, timeout)

    def _shown(self) -> Token | None:
        """What a waiter gets once it has waited for so long."""
        if not self.result.done():
            raise none_in_time() if self._overdue else TimeoutError
        result = self.result.result()
        if isinstance(result, ConductorError):
            raise copy(result) from result.__cause__
        return result


class Flight(FlightBase):
    """For blocking code: asked for in a thread of its own, so that no interrupted caller ends it for the others."""

    _thread: int | None = None

    @staticmethod
    def ended_by(_error: BaseException) -> bool:
        """Whether an exception ends the thread that asks. None does: signals are for the main thread."""
        return False

    def start(self, mint: Callable[[], Result], finish: Callable[[Result], None]) -> None:
        """Begin; `finish` is called with the result."""

        def run() -> None:
            self._thread = threading.get_ident()
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
        if self._thread == threading.get_ident() and not self.result.done():
            raise circular()
        with suppress(TimeoutError):
            self.result.result(self._patience(timeout))
        return self._shown()

    def close(self, _reason: str) -> None:
        """Do nothing: closing the transport ends it."""


def circular() -> CredentialError:
    return CredentialError("the function that gives the key calls the client that waits for it: give it another client")


def none_in_time() -> CredentialError:
    return CredentialError(f"no key came within {LIMIT:.0f} seconds")
