"""Tokens that are asked for: kept until shortly before they expire, and asked for once however many calls wait.

A constant key needs none of this: it stands in `Settings.key`.
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
"""Returns the key, or a tuple of the key and the seconds that it lives."""

AsyncKeyFunction: TypeAlias = Callable[[], str | tuple[str, float] | Awaitable[str] | Awaitable[tuple[str, float]]]
"""The same, plain or to be awaited."""

F = TypeVar("F", bound="FlightBase")


LIMIT: Final = 30.0
"""Seconds of real time that asking for a token may take, retries included."""

_LONGEST_MARGIN: Final = 60.0


class Token:
    """A key that was asked for. It shows itself to a transport only, as any key.

    It is used until `until`, by the clock of its client, or until the service has refused it.
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

    `next` takes the flight that comes after this one.
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
        """Return the token, or raise, as `AsyncFlight.wait`."""
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


class Credentials(Generic[F]):
    """The token that a client and its clones use, and the flights that bring the next one.

    No lock guards them, since a fork or a signal could leave it taken. Each flight names the one after it, by one
    operation of a dict: of several callers that find the last one over, one starts the next.

    Args:
        make_flight: Makes one that has not started.
        origin: The one origin that the tokens may be sent to; None for the address that a client is given.
    """

    def __init__(self, make_flight: Callable[[], F], origin: str | None) -> None:
        self.origin: str | None = origin
        self._make_flight = make_flight
        self._token: Token | None = None
        self._latest: dict[int, F] = {}

    def find(self, now: float) -> tuple[Token | F, bool]:
        """Return the token, or the flight to wait for and whether the caller has to start it."""
        if (token := self._token) is not None and token.serves(now):
            return token, False
        process, new = os.getpid(), self._make_flight()
        # Not what was inherited through a fork: its thread, or its event loop, stayed behind.
        flight = self._latest.setdefault(process, new)
        while True:
            # First this: a flight is over once its token is there.
            over = flight.over
            if (token := self._token) is not None and token.serves(now):
                return token, False
            if not over:
                return flight, flight is new
            flight = self._latest[process] = flight.next.setdefault("next", new)

    def take(self, client: Any, budget: Any, call: Any) -> Any:
        """Let the next attempt of a call carry the token to use now; blocking, or to be awaited."""
        raise NotImplementedError

    def finish(self, flight: F, result: Result) -> None:
        """End a flight. A failure is not kept."""
        if isinstance(result, Token):
            self._token = result
        if not flight.result.done():
            flight.result.set_result(result)


def given(value: object) -> Any:
    """The result of a function that gives a key; one that has to be awaited is refused."""
    if isinstance(value, Awaitable):
        if (close := getattr(cast("Any", value), "close", None)) is not None:
            close()
        raise CredentialError("the function that gives the key must be a plain one here; the async client awaits")
    return value


async def given_async(value: Any) -> Any:
    return await value if isinstance(cast("object", value), Awaitable) else value


def together(values: Sequence[Any]) -> Any:
    """Several credentials that are sent together: a list, or a function that gives it where one of them is one."""
    if not any(map(callable, values)):
        return list(values)
    # Functions alone, so that no constant stands in a frame when one of them raises.
    functions = list(map(_function, values))
    return lambda: _joined([given(function()) for function in functions])


def together_async(values: Sequence[Any]) -> Any:
    """The same with functions that may have to be awaited."""
    if not any(map(callable, values)):
        return list(values)
    functions = list(map(_function, values))

    async def ask() -> Any:
        return _joined([await given_async(function()) for function in functions])

    return ask


def _function(value: Any) -> Callable[[], Any]:
    return value if callable(value) else lambda: value


def _joined(found: list[Any]) -> Any:
    """A list of keys, with the seconds of the one that lives shortest where any says so."""
    keys, lives = list[Any](), list[float]()
    for one in found:
        if isinstance(cast("object", one), tuple) and len(one) == 2:
            one, seconds = one
            # What is no number of seconds is refused like that of a single function.
            lives.append(math.nan if (number := seconds_of(seconds)) is None else number)
        keys.append(one)
    return (keys, math.nan if math.nan in lives else min(lives)) if lives else keys


def minted(service: Service, origin: str, began: float, value: Any) -> Token | CredentialError:
    """A token from what a function gave. Nothing is raised here, where a traceback would show the value."""
    expires_in: float | None = None
    if isinstance(cast("object", value), tuple):
        if len(value) != 2 or (expires_in := seconds_of(value[1])) is None:
            return CredentialError("the function that gives the key must return a str, or a tuple of it and seconds")
        value = value[0]
    key = service.key_of(value, origin)
    problem = service.problem_of(key)
    return Token(key, began, expires_in) if problem is None else CredentialError(f"the key that was given {problem}")


def seconds_of(value: Any) -> float | None:
    """A number of seconds, also as a text of digits; None for anything else."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 20:
        value = int(value)
    try:
        seconds = float(value) if isinstance(value, int | float) and not isinstance(value, bool) else math.nan
    except OverflowError:
        seconds = math.inf
    return max(seconds, 0.0) if math.isfinite(seconds) else None
