"""Tokens that are asked for: kept until shortly before they expire, and asked for once however many calls wait.

A constant key needs none of this: it stands in `Settings.key`.
"""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Awaitable, Callable
from typing import Any, Generic, Protocol, TypeAlias, TypeVar, cast

from ..errors import CredentialError
from ..transport import Key
from .flight import FlightBase, Result, Token
from .service import Service

__all__ = [
    "AsyncKeyFunction",
    "Credentials",
    "Held",
    "KeyFunction",
    "given",
    "given_async",
    "minted",
    "seconds_of",
]

KeyFunction: TypeAlias = Callable[[], str | tuple[str, float]]
"""Returns the key, or a tuple of the key and the seconds that it lives."""

AsyncKeyFunction: TypeAlias = Callable[[], str | tuple[str, float] | Awaitable[str] | Awaitable[tuple[str, float]]]
"""The same, plain or to be awaited."""


class Credentials(Protocol):
    """Where the tokens of a client come from. `current` of the sync and of the async half gives one."""

    @property
    def origin(self) -> str | None:
        """The one origin that the tokens may be sent to; None for the address that a client is given."""
        ...

    def rejected(self, token: Token) -> None:
        """Never use a token again. Newer ones stay in use."""
        ...


F = TypeVar("F", bound=FlightBase)


class _Here(Generic[F]):
    """The flight of one process. The lock is the process's own: an inherited one may be taken for ever."""

    def __init__(self) -> None:
        # Of the reentrant kind, since a signal handler may make a call, too.
        self.lock = threading.RLock()
        self.flight: F | None = None


class Held(Generic[F]):
    """The token that a client and its clones use, and the flight that brings the next one."""

    def __init__(self, make_flight: Callable[[], F]) -> None:
        self._make = make_flight
        self._token: Token | None = None
        self._by_process: dict[int, _Here[F]] = {}

    def token(self, now: float) -> Token | None:
        """Return the token if calls may still use it."""
        token = self._token
        return token if token is not None and token.serves(now) else None

    def flight(self, now: float) -> tuple[Token | F, bool]:
        """Return a token that has come meanwhile, or the flight to wait for, and whether the caller has to start it."""
        here = self._here()
        with here.lock:
            if (token := self.token(now)) is not None:
                return token, False
            if here.flight is not None and not here.flight.over:
                return here.flight, False
            here.flight = self._make()
            return here.flight, True

    def finish(self, flight: F, result: Result) -> None:
        """End a flight. A failure is not kept."""
        here = self._here()
        with here.lock:
            if isinstance(result, Token):
                self._token = result
            if here.flight is flight:
                here.flight = None
        if not flight.result.done():
            flight.result.set_result(result)

    def rejected(self, token: Token) -> None:
        """Never use a token again."""
        # On the token itself, so that a newer one is not touched.
        token.refused = True

    def _here(self) -> _Here[F]:
        process = os.getpid()
        return self._by_process.get(process) or self._by_process.setdefault(process, _Here())


def given(value: object) -> Any:
    """The result of a plain function that gives a key.

    Raises:
        CredentialError: it has to be awaited.
    """
    if isinstance(value, Awaitable):
        if (close := getattr(cast("Any", value), "close", None)) is not None:
            close()
        raise CredentialError("the function that gives the key must be a plain one here; the async client awaits")
    return value


async def given_async(value: Any) -> Any:
    """The result of a function that gives a key, awaited if need be."""
    return await value if isinstance(cast("object", value), Awaitable) else value


def minted(service: Service, origin: str, began: float, value: Any) -> Token | CredentialError:
    """A token from what a function gave. Nothing is raised here, where a traceback would show the value."""
    expires_in: float | None = None
    if isinstance(cast("object", value), tuple):
        if len(value) != 2 or (expires_in := seconds_of(value[1])) is None:
            return CredentialError("the function that gives the key must return a str, or a tuple of it and seconds")
        value = value[0]
    place = {"header": service.key_header, "prefix": service.key_prefix, "parameter": service.key_parameter}
    key = Key(value, origin=origin, **place)
    problem = key.problem()
    if problem is None:
        problem = next((why for prefix, why in service.refused_keys.items() if key.begins_with(prefix)), None)
    if problem is not None:
        return CredentialError(f"the key that was given {problem}")
    return Token.made(key, began, expires_in)


def seconds_of(value: Any) -> float | None:
    """A number of seconds, also as a text of digits; None for anything else."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 20:
        value = int(value)
    try:
        seconds = float(value) if isinstance(value, int | float) and not isinstance(value, bool) else math.nan
    except OverflowError:
        seconds = math.inf
    return max(seconds, 0.0) if math.isfinite(seconds) else None
