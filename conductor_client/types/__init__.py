"""Names that appear in signatures: the unset marker, what arguments accept, and the options of a single call."""

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
    """The type of `UNSET`. An enum, so that `value is UNSET` narrows the type and copies stay identical."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Says that an argument was left out: nothing is sent for it, which in an update leaves the stored value alone."""

NOT_GIVEN: Final = UNSET
"""`UNSET` under the name that the vendor's SDK uses."""

omit: Final = UNSET
"""`UNSET` under the newer name that the vendor's SDK uses."""

not_given: Final = UNSET
"""`UNSET` under another spelling that the vendor's SDK uses."""

NotGiven: TypeAlias = Unset
"""The type of `NOT_GIVEN`, for annotations."""

Omit: TypeAlias = Unset
"""The type of `omit`, for annotations."""

DecimalInput: TypeAlias = Decimal | str | int
"""An amount: a `Decimal`, a string such as `"12.50"`, or an int. A float is refused, because it cannot hold cents."""

NumberInput: TypeAlias = int | Decimal | float
"""A JSON number: a quantity or an exchange rate."""

DateInput: TypeAlias = date | str
"""A day without a zone: a `date`, or a string such as `"2026-11-22"`."""

DateTimeInput: TypeAlias = datetime | date | str
"""A moment: a `datetime` (naive means the zone of the QuickBooks PC), a `date`, or an ISO 8601 string sent as it is."""

Partition: TypeAlias = Literal["auto", "off"]
"""Whether long lists are cut into parts that restart alone: where it is safe, or never."""

LineReplacement: TypeAlias = Literal["allow", "raise"]
"""What happens to an update whose array of lines keeps none of the record's own: it is sent, or refused locally."""

EffectName: TypeAlias = Literal["read", "cursor_read", "create", "update", "delete", "void", "write"]
"""What a call does at the other end, which decides whether it may ever be sent again."""


class Limiter(Protocol):
    """Permits for requests of one end-user that several processes share: what `limiter=` of a blocking client takes.

    `conductor_client.limiters` has two, over PostgreSQL and over Redis.
    """

    def permit(self, name: str, *, timeout: float | None = None) -> AbstractContextManager[object]:
        """Return the permit for one request. Entering waits for it, leaving gives it back.

        An exception from a signal can strike while it is left. A permit with a method `give_back()`, harmless when that
        was done before, is given back all the same; without, its time of holding should be bounded.

        Args:
            name: What it is for: an address and an end-user. Only permits of one name exclude each other.
            timeout: Seconds to wait; None waits without limit.

        Raises:
            TimeoutError: when entered, if `timeout` passes first. Any other exception ends the call; nothing was sent.
        """
        ...


class AsyncLimiter(Protocol):
    """What `limiter=` of an asyncio client takes: a `Limiter` whose permits are entered with `async with`."""

    def permit(self, name: str, *, timeout: float | None = None) -> AbstractAsyncContextManager[object]:
        """Return the permit for one request, as that of a `Limiter`."""
        ...


class TimeoutLike(Protocol):
    """What `httpx.Timeout` is to this package: an object that knows how long to wait for an answer."""

    @property
    def read(self) -> float | None:
        """Seconds to wait for the answer; None is no limit."""
        ...


TimeoutInput: TypeAlias = float | TimeoutLike | None
"""Seconds of wall clock for one attempt. None is no limit; of an `httpx.Timeout` its `read` counts."""


class CallOptions(TypedDict, total=False):
    """Options that every method takes by keyword, for one call only.

    Attributes:
        timeout: Seconds of wall clock for one attempt; None waits without limit. Of an `httpx.Timeout`, `read` counts.
        total_timeout: Seconds for the whole call, with all attempts and all waiting; None is no limit.
        max_retries: How often a call may be sent again where that is safe. What may have happened is never repeated.
        max_restarts: How often a list, its parts included, may be restarted after its cursor was lost.
        partition: How long lists are cut into parts that restart alone.
        spill: Whether pages that wait to be read may go to a temporary file once they fill 64 MiB.
        effect: What the call does, where only the caller knows: `read` lets a raw request that writes nothing be
            repeated. Everything unknown counts as `write`.
        replace_lines: Whether an update may replace all lines of a record by new ones: `allow`, or `raise` an
            `InvalidArgumentError` instead.
        extra_headers: Headers to add or replace; None or `omit` as a value removes a default header.
        extra_query: Query parameters to add, wire names, sent as they are.
        extra_body: Top-level members to add to a JSON body, wire names, sent as they are.
        local_checks: False sends values beyond the limits of the document, and filters that exclude each other, and
            leaves it to the service to refuse them.
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


# The types of `conductor.types`, for programs that only change the import.
_VENDORS = ("AuthSession", "EndUser", "EndUserDeleteResponse", "EndUserListResponse", "QbdHealthCheckResponse")
EndUserPassthroughResponse: TypeAlias = dict[str, Any]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "qbd":
        return import_module(".qbd", __name__)
    from ._vendor import name_of

    return getattr(import_module("..models", __name__), name_of(name, __name__, _VENDORS))
