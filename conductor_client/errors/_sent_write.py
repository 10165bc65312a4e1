"""A write of which it is not known, or cannot be shown, what became of it, as data."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, Final

__all__ = ["SentWrite"]

# After the service's own wait for the system behind it: time for the way, and for a clock that is a little slow.
_MARGIN: Final = 10.0

# By how much the clocks of two machines may differ.
_APART: Final = 600.0


@cache
def _process() -> str:
    """Tells this process, and those forked from it, from all others: they share a monotonic clock."""
    return os.urandom(8).hex()


@dataclass(frozen=True, slots=True, repr=False)
class SentWrite:
    """A write of which it is not known, or cannot be shown, what became of it. It can be pickled.

    Attributes:
        operation: The call, such as `qbd.invoices.create`.
        effect: What it does: `create`, `update`, `delete`, `void` or `write`.
        path: The arguments in its path, by Python name.
        body: The JSON that was sent, with None in the place of secrets; None if there was none.
        end_user_id: Whose company it was for.
        external_id: The external id that a create carried.
        began: When it was sent, in seconds since 1970.
        ended: When it was given up.
        patience: Seconds after `ended` in which it may still happen.
        base_url: The address of the service that it was sent to; "" if that is not known.
    """

    operation: str
    effect: str
    path: Mapping[str, Any]
    body: Any
    end_user_id: str | None
    external_id: str | None
    began: float
    ended: float
    patience: float
    _process: str
    _ended: float
    base_url: str = ""

    def __setstate__(self, state: list[Any]) -> None:
        # Those that were pickled before there was a `base_url` have none.
        for field, value in zip(fields(self), [*state, ""], strict=False):
            object.__setattr__(self, field.name, value)

    def __repr__(self) -> str:
        # The body is the caller's, and may be confidential.
        return f"SentWrite({self.operation!r}, path={dict(self.path)!r}, external_id={self.external_id!r})"

    @classmethod
    def make(
        cls, operation: str, effect: str, *, now: float, wall: float, sent_at: float, wait: float, **facts: Any
    ) -> SentWrite:
        """Make one of a write that was given up just now; `now` and `sent_at` are by a monotonic clock."""
        return cls(
            operation=operation,
            effect=effect,
            began=wall - (now - sent_at),
            ended=wall,
            patience=wait + _MARGIN,
            _process=_process(),
            _ended=now,
            **facts,
        )

    def left(self, now: float, wall: float) -> float:
        """Return the seconds until it can no longer happen; 0 if they have passed.

        Within one process the monotonic clock counts. Elsewhere it is the clock on the wall, which may jump and differ
        from that of the machine that sent the write, so it takes 10 minutes more.
        """
        if self._process == _process():
            return max(0.0, self.patience - max(0.0, now - self._ended))
        return max(0.0, self.patience + _APART - max(0.0, wall - self.ended))
