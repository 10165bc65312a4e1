"""When the next page is asked for. The cursor lives for ten seconds after an answer.

0 s                       3 s                                        10 s
| asked for: request      | read ahead, if somebody is iterating     | gone: restart
"""

from __future__ import annotations

import enum
from typing import Final

__all__ = ["GRACE", "LIFE", "READ_AHEAD", "Move", "expired", "next_move"]

LIFE: Final = 10.0
"""Seconds after an answer in which the next request must begin."""

READ_AHEAD: Final = 3.0
"""Seconds after which a page that nobody has asked for yet is requested in advance."""

GRACE: Final = 0.25
"""Seconds that somebody has to begin iterating before a list that nobody goes on with gives its turn up."""


class Move(enum.Enum):
    """What a reader does by itself."""

    REST = "rest"
    READ = "read"
    GIVE_UP = "give_up"


def expired(arrived: float, now: float) -> bool:
    """Whether the cursor of an answer that arrived then is of no use any more."""
    return now - arrived > LIFE


def next_move(elapsed: float, *, live: bool, armed: bool, wanted: bool, repeatable: bool) -> tuple[Move, float]:
    """What a reader does next when nobody asks for a page, and in how many seconds.

    A list of which only the first page was wanted gives its turn up, rather than be read for nothing, if it can be
    restarted later.

    Args:
        elapsed: Seconds since the last answer.
        live: Whether a cursor is open.
        armed: Whether somebody goes through the list.
        wanted: Whether another list of the same end-user waits for this one.
        repeatable: Whether it can be restarted.
    """
    if not live:
        return Move.REST, 0.0
    if wanted and expired(0.0, elapsed):
        return Move.GIVE_UP, 0.0
    if wanted:
        return (Move.READ, 0.0) if armed or not repeatable else (Move.GIVE_UP, max(0.0, GRACE - elapsed))
    return (Move.READ, max(0.0, READ_AHEAD - elapsed)) if armed else (Move.REST, 0.0)
