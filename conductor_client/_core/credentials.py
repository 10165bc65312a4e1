"""Tokens with an expiry: cached until shortly before it, and requested once for all waiting calls.

A constant key is in `Settings.key` instead.
"""

from __future__ import annotations

import math
import os
import threading
import time
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from copy import copy
from typing import Any, Final, Generic, TypeAlias, TypeVar, cast

from ..errors import ConductorError, CredentialError
from ..transport import Key
from .service import Service

KeyFunction: TypeAlias = Callable[[], str | tuple[str, float]]
"""A function that returns the key, or a tuple of the key and its lifetime in seconds."""

AsyncKeyFunction: TypeAlias = Callable[[], str | tuple[str, float] | Awaitable[str] | Awaitable[tuple[str, float]]]
"""A plain or async function that returns the key, or a tuple of the key and its lifetime in seconds."""

F = TypeVar("F", bound="FlightBase")

LIMIT: Final = 30.0
"""The time limit of a request for a token in real seconds, retries included."""

_LONGEST_MARGIN: Final = 60.0


class Token:
    """A key with an expiry: used until `until`, by the clock of its client, or until the service refuses it."""

    __slots__ = ("key", "refused", "until")

    def __init__(self, key: Key, began: float, expires_in: float | None) -> None:
        """Make a token that was requested at `began`; it is replaced shortly before it expires."""
        self.key: Key = key
        self.until: float = math.inf
        self.refused: bool = False
        if expires_in is not None:
            self.until = began + expires_in - min(_LONGEST_MARGIN, expires_in / 10)

    def serves(self, now: float) -> bool:
        return not self.refused and now < self.until


Result: TypeAlias = "Token | ConductorError | None"
"""The result of a request for a token; None if the request was abandoned."""


class FlightBase:
    """A pending request for a token.

    The future's result can be an exception, of which each waiter raises a copy. `next` holds the next flight.
    """

    def __init__(self) -> None:
        self.result: Future[Result] = Future()
        self.next: dict[str, Any] = {}
        self._until = time.monotonic() + LIMIT

    @property
    def over(self) -> bool:
        return self.result.done() or self._overdue

    @property
    def _overdue(self) -> bool:
        return time.monotonic() > self._until

    def _seconds_to_wait(self, timeout: float | None) -> float:
        left = max(self._until - time.monotonic(), 0.0) + 0.05
        return left if timeout is None else min(left, timeout)

    def _token_or_raise(self) -> Token | None:
        if not self.result.done():
            raise none_in_time() if self._overdue else TimeoutError
        result = self.result.result()
        if isinstance(result, ConductorError):
            raise copy(result) from result.__cause__
        return result


class Flight(FlightBase):
    """A pending request for a token, in a thread, so that an interrupted caller does not end it for others."""

    _thread: int | None = None

    @staticmethod
    def ended_by(_error: BaseException) -> bool:
        """Return False: unlike a task, the thread is not ended by an exception from outside."""
        return False

    def start(self, mint: Callable[[], Result], finish: Callable[[Result], None]) -> None:

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
            # Python starts no threads while it exits.
            run()

    def wait(self, timeout: float | None) -> Token | None:
        """Return the token, or raise, like `AsyncFlight.wait`."""
        if self._thread == threading.get_ident() and not self.result.done():
            raise circular()
        with suppress(TimeoutError):
            self.result.result(self._seconds_to_wait(timeout))
        return self._token_or_raise()

    def close(self, _reason: str) -> None:
        """Do nothing, because closing the transport ends the request."""


def circular() -> CredentialError:
    return CredentialError("the function that gives the key calls the client that waits for it: give it another client")


def none_in_time() -> CredentialError:
    return CredentialError(f"no key came within {LIMIT:.0f} seconds")


class Credentials(Generic[F]):
    """The token that a client and its clones use, and the pending request for the next one.

    There is no lock, because a fork or a signal could leave it held. Each flight refers to the next by one atomic dict
    operation, so that only one of several callers starts it.

    Args:
        make_flight: Makes a flight that has not started.
        origin: The only origin that may receive the tokens; None for that of the client's base URL.
    """

    def __init__(self, make_flight: Callable[[], F], origin: str | None) -> None:
        self.origin: str | None = origin
        self._make_flight = make_flight
        self._token: Token | None = None
        self._latest: dict[int, F] = {}

    def find(self, now: float) -> tuple[Token | F, bool]:
        """Return the token or the flight to wait for, and whether the caller must start the flight."""
        if (token := self._token) is not None and token.serves(now):
            return token, False
        process, new = os.getpid(), self._make_flight()
        # By process, because a child of a fork has no thread or event loop for its parent's flight.
        flight = self._latest.setdefault(process, new)
        while True:
            # Read first: a flight ends after its token is set.
            over = flight.over
            if (token := self._token) is not None and token.serves(now):
                return token, False
            if not over:
                return flight, flight is new
            flight = self._latest[process] = flight.next.setdefault("next", new)

    def take(self, client: Any, budget: Any, call: Any) -> Any:
        """Set the current token on a call for its next attempt; awaitable in async clients."""
        raise NotImplementedError

    def finish(self, flight: F, result: Result) -> None:
        """End a flight; only a token is kept."""
        if isinstance(result, Token):
            self._token = result
        if not flight.result.done():
            flight.result.set_result(result)


def given(value: object) -> Any:
    """Return the result of a key function; an awaitable is refused."""
    if isinstance(value, Awaitable):
        if (close := getattr(cast("Any", value), "close", None)) is not None:
            close()
        raise CredentialError("the function that gives the key must be a plain one here; the async client awaits")
    return value


async def given_async(value: Any) -> Any:
    return await value if isinstance(cast("object", value), Awaitable) else value


def together(values: Sequence[Any]) -> Any:
    """Combine credentials that are sent together: a list, or a function that returns it if one is a function."""
    if not any(map(callable, values)):
        return list(values)
    # All as functions, so that no frame holds a constant key if one of them raises.
    functions = list(map(_function, values))
    return lambda: _joined([given(function()) for function in functions])


def together_async(values: Sequence[Any]) -> Any:
    """Combine credentials like `together`, with plain or async functions."""
    if not any(map(callable, values)):
        return list(values)
    functions = list(map(_function, values))

    async def ask() -> Any:
        return _joined([await given_async(function()) for function in functions])

    return ask


def _function(value: Any) -> Callable[[], Any]:
    return value if callable(value) else lambda: value


def _joined(found: list[Any]) -> Any:
    """Return a list of keys, with the shortest of their lifetimes if any has one."""
    keys, lives = list[Any](), list[float]()
    for one in found:
        if isinstance(cast("object", one), tuple) and len(one) == 2:
            one, seconds = one
            # An invalid lifetime is refused as for a single function.
            lives.append(math.nan if (number := seconds_of(seconds)) is None else number)
        keys.append(one)
    return (keys, math.nan if math.nan in lives else min(lives)) if lives else keys


def minted(service: Service, origin: str, began: float, value: Any) -> Token | CredentialError:
    """Return the token from a key function's result. Errors are returned, since a traceback would show the value."""
    expires_in: float | None = None
    if isinstance(cast("object", value), tuple):
        if len(value) != 2 or (expires_in := seconds_of(value[1])) is None:
            return CredentialError("the function that gives the key must return a str, or a tuple of it and seconds")
        value = value[0]
    key = service.key_of(value, origin)
    problem = service.problem_of(key)
    return Token(key, began, expires_in) if problem is None else CredentialError(f"the key that was given {problem}")


def seconds_of(value: Any) -> float | None:
    """Return a number of seconds, also from a string of digits; None for anything else."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 20:
        value = int(value)
    try:
        seconds = float(value) if isinstance(value, int | float) and not isinstance(value, bool) else math.nan
    except OverflowError:
        seconds = math.inf
    return max(seconds, 0.0) if math.isfinite(seconds) else None
