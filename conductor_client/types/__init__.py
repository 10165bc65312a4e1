"""Names in signatures: the unset marker, types of arguments, and the options of a single call."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models import (
        AuthSession,
        EndUser,
        EndUserDeleteResult as EndUserDeleteResponse,
        EndUserList as EndUserListResponse,
        HealthCheck as QbdHealthCheckResponse,
    )
    from . import qbd as qbd

__all__ = [
    "NOT_GIVEN",
    "UNSET",
    "AsyncLimiter",
    "AuthSession",
    "CallOptions",
    "DateInput",
    "DateTimeInput",
    "DecimalInput",
    "EffectName",
    "EndUser",
    "EndUserDeleteResponse",
    "EndUserListResponse",
    "EndUserPassthroughResponse",
    "Limiter",
    "LineReplacement",
    "NotGiven",
    "NumberInput",
    "Omit",
    "Partition",
    "QbdHealthCheckResponse",
    "TimeoutInput",
    "TimeoutLike",
    "Unset",
    "not_given",
    "omit",
]


class Unset(enum.Enum):
    """The type of `UNSET`: an enum, so that `value is UNSET` narrows the type and copies stay identical."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""The value of an omitted argument: nothing is sent for it, so an update leaves the stored value unchanged."""

NOT_GIVEN: Final = UNSET
"""`UNSET` under its name in the vendor's SDK."""

omit: Final = UNSET
"""`UNSET` under its newer name in the vendor's SDK."""

not_given: Final = UNSET
"""`UNSET` under another name in the vendor's SDK."""

NotGiven: TypeAlias = Unset
"""The type of `NOT_GIVEN`, for annotations."""

Omit: TypeAlias = Unset
"""The type of `omit`, for annotations."""

DecimalInput: TypeAlias = Decimal | str | int
"""An amount: a `Decimal`, a string such as `"12.50"`, or an int. A float is refused, because it is inexact."""

NumberInput: TypeAlias = int | Decimal | float
"""A JSON number: a quantity or an exchange rate."""

DateInput: TypeAlias = date | str
"""A day without a zone: a `date`, or a string such as `"2026-11-22"`."""

DateTimeInput: TypeAlias = datetime | date | str
"""A point in time: a `datetime` (naive: in the zone of the QuickBooks PC), a `date`, or ISO 8601 text, sent as is."""

Partition: TypeAlias = Literal["auto", "off"]
"""Whether long lists are cut into parts that restart separately: where it is safe, or never."""

LineReplacement: TypeAlias = Literal["allow", "raise"]
"""The handling of an update that keeps no line of the record: it is sent, or refused locally."""

EffectName: TypeAlias = Literal["read", "cursor_read", "create", "update", "delete", "void", "write"]
"""The effect of a call at the service, which decides whether a retry can be safe."""


class Limiter(Protocol):
    """Permits for the requests of one end-user, shared by several processes; for `limiter=` of a blocking client.

    `conductor_client.limiters` has two, with PostgreSQL and with Redis.
    """

    def permit(self, name: str, *, timeout: float | None = None) -> AbstractContextManager[object]:
        """Return the permit for one request: entering the context acquires it, leaving the context releases it.

        A signal handler can raise an exception while the context is left. If the permit has a method `give_back()`,
        that is then called to release it, possibly a second time; otherwise, the permit should expire by itself.

        Args:
            name: A URL and an end-user; only permits of the same name exclude each other.
            timeout: Seconds to wait; None waits without limit.

        Raises:
            TimeoutError: on entry, if `timeout` passes first. Any other exception ends the call; nothing was sent.
        """
        ...


class AsyncLimiter(Protocol):
    """A `Limiter` whose permits are entered with `async with`; for `limiter=` of an asyncio client."""

    def permit(self, name: str, *, timeout: float | None = None) -> AbstractAsyncContextManager[object]:
        """Return the permit for one request; see `Limiter`."""
        ...


class TimeoutLike(Protocol):
    """An object with the seconds to wait for an answer, such as an `httpx.Timeout`."""

    @property
    def read(self) -> float | None:
        """The seconds to wait for the answer; None is no limit."""
        ...


TimeoutInput: TypeAlias = float | TimeoutLike | None
"""The seconds of wall clock for one attempt; None is no limit. An `httpx.Timeout` counts with its `read`."""


class CallOptions(TypedDict, total=False):
    """Options that every method takes by keyword, for one call only.

    Attributes:
        timeout: Seconds of wall clock for one attempt; None is no limit. An `httpx.Timeout` counts with its `read`.
        total_timeout: Seconds for the whole call, with all attempts and waits; None is no limit.
        max_retries: The limit of retries, which happen only where they are safe: a write that may have happened is
            never repeated.
        max_restarts: The limit of restarts of a list and its parts after a lost cursor.
        partition: Whether long lists are cut into parts that restart separately: `auto` or `off`.
        spill: Whether pages that have been read ahead are buffered in a temporary file beyond 64 MiB.
        effect: The effect of the call, if only the caller knows it: `read` allows retries of a raw request that writes
            nothing. An unknown effect counts as `write`.
        replace_lines: Whether an update may replace all lines of a record by new ones: `allow`, or `raise` an
            `InvalidArgumentError` instead.
        extra_headers: Headers to add or replace; None or `omit` as a value removes a default header.
        extra_query: Query parameters to add, by wire name, sent unchanged.
        extra_body: Top-level members to add to a JSON body, by wire name, sent unchanged.
        local_checks: Whether values beyond the limits of the document and filters that exclude each other are refused
            locally; if False, they are sent to the service.
    """

    timeout: TimeoutInput | Unset
    total_timeout: float | None
    max_retries: int
    max_restarts: int
    partition: Partition
    spill: bool
    effect: EffectName
    replace_lines: LineReplacement
    extra_headers: Mapping[str, str | Unset | None] | None
    extra_query: Mapping[str, object] | None
    extra_body: Mapping[str, object] | None
    local_checks: bool


# The types of `conductor.types`, for programs that change only the import.
_VENDORS = ("AuthSession", "EndUser", "EndUserDeleteResponse", "EndUserListResponse", "QbdHealthCheckResponse")
EndUserPassthroughResponse: TypeAlias = dict[str, Any]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "qbd":
        return import_module(".qbd", __name__)
    from ._vendor import name_of

    return getattr(import_module("..models", __name__), name_of(name, __name__, _VENDORS))
