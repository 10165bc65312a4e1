"""The data of a write whose outcome is unknown, or whose result is not available."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, Final

__all__ = ["SentWrite"]

# Seconds beyond the service's own timeout, for the network and for a slow clock.
_MARGIN: Final = 10.0

# Seconds by which the clocks of two machines may differ.
_APART: Final = 600.0


@cache
def _process() -> str:
    """Return an id shared by this process and its forks, which have the same monotonic clock."""
    return os.urandom(8).hex()


@dataclass(frozen=True, slots=True, repr=False)
class SentWrite:
    """A write whose outcome is unknown, or whose result is not available. It can be pickled.

    Attributes:
        operation: The call, such as `qbd.invoices.create`.
        effect: Its effect: `create`, `update`, `delete`, `void` or `write`.
        path: The arguments in its path, by Python name.
        body: The JSON that was sent, with None in place of secrets; None without a body.
        end_user_id: The end-user of the call.
        external_id: The external id in a create.
        began: When it was sent, in seconds since 1970.
        ended: When the client gave it up, in seconds since 1970.
        patience: The seconds after `ended` in which it may still happen.
        base_url: The URL of the service to which it was sent; "" if that is unknown.
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
        # Older pickles have no `base_url`.
        for field, value in zip(fields(self), [*state, ""], strict=False):
            object.__setattr__(self, field.name, value)

    def __repr__(self) -> str:
        # The body may be confidential.
        return f"SentWrite({self.operation!r}, path={dict(self.path)!r}, external_id={self.external_id!r})"

    @classmethod
    def make(
        cls, operation: str, effect: str, *, now: float, wall: float, sent_at: float, wait: float, **facts: Any
    ) -> SentWrite:
        """Make a `SentWrite` for a write given up now; `now` and `sent_at` are by a monotonic clock."""
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
        """Return the seconds until it can no longer happen, or 0.

        The process that sent it uses the monotonic clock. Other processes use the wall clock, which may jump and differ
        between machines, and add 10 minutes.
        """
        if self._process == _process():
            return max(0.0, self.patience - max(0.0, now - self._ended))
        return max(0.0, self.patience + _APART - max(0.0, wall - self.ended))
