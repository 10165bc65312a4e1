"""When the next page is asked for. The cursor lives for ten seconds after an answer.

0 s                       3 s                                        10 s
| asked for: request      | read ahead, if somebody is iterating     | gone: begin anew
"""

from __future__ import annotations

from typing import Final

__all__ = ["LIFE", "READ_AHEAD", "expired", "until_due"]

LIFE: Final = 10.0
"""Seconds after an answer in which the next request must begin."""

READ_AHEAD: Final = 3.0
"""Seconds after which a page that nobody has asked for yet is requested in advance."""


def expired(arrived: float, now: float) -> bool:
    """Whether the cursor of an answer that arrived then is of no use any more."""
    return now - arrived > LIFE


def until_due(arrived: float, now: float, *, wanted: bool) -> float:
    """Seconds to wait before reading ahead; none if another list of the same company waits for the end of this one."""
    return 0.0 if wanted else max(0.0, READ_AHEAD - (now - arrived))
