"""Which requests fail, and how: decided by a seed and the request's place, not by the order of arrival.

Standard library only: processes that never serve plan, too.
"""

from __future__ import annotations

import enum
from random import Random
from typing import NamedTuple

__all__ = ["ALL", "CONDITIONS", "SOURCE_ACCOUNT", "TARGET_ACCOUNT", "Condition", "Fault", "Limits", "Plan"]


class Fault(enum.Enum):
    """A failure of one request. `after`: the work was done; `before`: it was not."""

    DROP_AFTER = "reply dropped after the work"
    ERROR_AFTER = "502 after the work"
    UNAVAILABLE_BEFORE = "503 before the work"
    RESET_BEFORE = "reset before the work"
    TRUNCATED = "truncated answer"
    HTML = "HTML instead of JSON"
    DRIP = "dripping body"
    RATE_LIMITED = "429 with Retry-After"
    EXPIRED_CURSOR = "expired cursor"
    TIMEOUT = "504 after the full wait"
    CLOSE_AFTER = "connection closed after a good answer"
    LATE_REPLY = "reply that comes once more, later"
    DOUBLED_REPLY = "reply that comes twice"
    MISROUTED = "answer of another request"
    REDIRECT = "redirect"
    ERROR_WITH_200 = "error envelope or {} with 200"


class Condition(enum.Enum):
    """A trait of a whole company: of its service, its PC, or the people who work there."""

    BOUNDS_IGNORED = "bounds of lists are ignored"
    CHANGES_IGNORED = "updatedAfter is ignored"
    PAGE_REPEATED = "a cursor always gives the first page"
    CLOCK_WRONG = "the PC's clock is days off"
    RECORDS_MOVE = "records are updated during the read"


class Limits(NamedTuple):
    """Times in seconds as documented, of which `speed` pass in one second of real time.

    `drip` is how long a dripping body takes in all. `single_cursor` lets a new list of an end-user end the one before
    it. `slow_over` makes every list of more records than this time out, as a large company file does. Where `slowest`
    is given, an answer takes something from `work` to `slowest`.
    """

    speed: float = 10.0
    cursor_expiry: float = 10.0
    wait: float = 90.0
    work: float = 0.0
    drip: float = 300.0
    single_cursor: bool = True
    slow_over: int | None = None
    slowest: float | None = None


SOURCE_ACCOUNT, TARGET_ACCOUNT = "90000001-1768482610", "90000002-1768482610"
"""Two accounts that every company has."""

ALL = tuple(Fault)
CONDITIONS = tuple(Condition)


class Plan(NamedTuple):
    """A share of all requests fails, each fault as often as any other; a share of companies has each condition."""

    rate: float = 0.0
    seed: int = 0
    faults: tuple[Fault, ...] = ALL
    conditions: tuple[Condition, ...] = ()
    share: float = 0.1

    def choose(self, end_user: str, number: int, *, has_cursor: bool) -> tuple[Fault | None, Random]:
        """The fault of an end-user's nth request, and the dice for its details."""
        dice = Random(f"{self.seed}/{end_user}/{number}")
        possible = [fault for fault in self.faults if has_cursor or fault is not Fault.EXPIRED_CURSOR]
        return (dice.choice(possible) if possible and dice.random() < self.rate else None), dice

    def conditions_of(self, end_user: str) -> tuple[frozenset[Condition], Random]:
        """The conditions at an end-user's company, and the dice for their details."""
        dice = Random(f"{self.seed}/{end_user}")
        return frozenset(each for each in self.conditions if dice.random() < self.share), dice
