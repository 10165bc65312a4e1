"""Whether a call is sent again, and when. Pure, and the same for sync and async.

`outcomes.is_retryable` says whether sending again is safe and can help. Here that is weighed against how often it was
tried, what the service asks for and how much time is left. No header of the service makes an unsafe call safe.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Final, NamedTuple

__all__ = ["GiveUp", "Resend", "back_off", "decide", "may_begin", "stated_delay"]

_SHORTEST: Final = 0.5
_LONGEST: Final = 8.0
# A service that wants a longer rest is not waited for: callers can do more with an exception than with a hanging call.
_LONGEST_STATED: Final = 60.0


class Resend(NamedTuple):
    """Send the same call again, after this many seconds."""

    delay: float


class GiveUp(NamedTuple):
    """Raise what there is."""

    why: str


def decide(
    *,
    retryable: bool,
    attempt: int,
    max_retries: int,
    headers: Mapping[str, str],
    left: float | None,
    wall: float,
    chance: float,
) -> Resend | GiveUp:
    """What follows a failed attempt.

    Args:
        retryable: Whether sending again is safe and can help.
        attempt: The number of the attempt that failed, from 1.
        max_retries: How many may follow the first.
        headers: Of the answer; empty when there was none.
        left: Seconds until the call's time is up; None when it has no end.
        wall: Seconds since 1970, to read a date in `Retry-After`.
        chance: From 0 to 1, for the jitter.
    """
    if not retryable:
        return GiveUp("sending it again is not safe, or cannot help")
    if attempt > max_retries:
        return GiveUp("it was tried often enough")
    delay = stated_delay(headers, wall)
    if delay is None:
        delay = back_off(attempt, chance)
    elif delay > _LONGEST_STATED:
        return GiveUp("the service wants a longer rest")
    if left is not None and delay >= left:
        return GiveUp("its time would be up")
    return Resend(delay)


def back_off(attempt: int, chance: float) -> float:
    """Seconds to wait after an attempt: doubling from 0.5 to 8, less up to a half so that clients keep out of step."""
    return min(_LONGEST, _SHORTEST * 2.0 ** min(attempt - 1, 10)) * (1.0 - chance / 2)


def stated_delay(headers: Mapping[str, str], wall: float) -> float | None:
    """The rest that the service asks for, in seconds; None when it states none that can be understood."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        if (text := headers.get(name)) is not None and (seconds := _seconds(text, unit, wall)) is not None:
            return seconds
    return None


def _seconds(text: str, unit: float, wall: float) -> float | None:
    try:
        seconds = float(text) * unit
    except ValueError:
        try:
            moment = parsedate_to_datetime(text)
            # The form of asctime names no zone and means UTC, as all dates of HTTP do.
            seconds = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - wall
        except (ValueError, TypeError, OverflowError, IndexError):
            return None
    # Zero, or a date gone by, is no reason to come back at once with everybody else.
    return seconds if seconds > 0 and not math.isnan(seconds) else None


def may_begin(left: float | None, total: float | None, shortest: float, *, write: bool, waited: bool) -> bool:
    """Whether an attempt may be begun with the time that is left.

    A write that had to wait needs enough time to be answered: sent at the last moment, it would most likely end as one
    of which nobody knows the outcome, while unsent its outcome is certain.

    Args:
        left: Seconds until the call's time is up; None when it has no end.
        total: Seconds that the call had at first.
        shortest: Seconds that the service takes at least when it has to wait.
        write: Whether it is one.
        waited: Whether time was spent on waiting before this attempt.
    """
    if left is None:
        return True
    least = min(shortest, (math.inf if total is None else total) / 2) if write and waited else 0.0
    return left > least
