"""Which requests fail, and how: decided by a seed and the request's place, not by the order of arrival."""

from __future__ import annotations

import enum
from random import Random
from typing import NamedTuple

__all__ = ["ALL", "Fault", "Plan"]


class Fault(enum.Enum):
    """What goes wrong. `after`: the work was done; `before`: it was not."""

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


ALL = tuple(Fault)


class Plan(NamedTuple):
    """A share of all requests fails, each fault as often as any other."""

    rate: float = 0.0
    seed: int = 0
    faults: tuple[Fault, ...] = ALL

    def choose(self, end_user: str, number: int, *, has_cursor: bool) -> tuple[Fault | None, Random]:
        """The fault of an end-user's nth request, and the dice for its details."""
        dice = Random(f"{self.seed}/{end_user}/{number}")
        possible = [fault for fault in self.faults if has_cursor or fault is not Fault.EXPIRED_CURSOR]
        return (dice.choice(possible) if possible and dice.random() < self.rate else None), dice
