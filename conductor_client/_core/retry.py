"""Decide what a failed attempt means, and whether and when there is another one."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from ..errors import Outcome
from ..transport import Phase

if TYPE_CHECKING:
    from ..errors import APIStatusError

Kind: TypeAlias = Literal["read", "cursor", "write"]
"""What repeating a call would do: nothing, skip a page, or double a change."""

# 501 comes from whoever does not know what to do with such a request at all.
_REJECTED: Final = frozenset((400, 401, 403, 404, 422, 501))

# Statuses after which a read may be retried; those of gateways only where the service itself said nothing.
_PASSING: Final = frozenset((408, 429, 500, 503))
_GATEWAY: Final = frozenset((502, 504, *range(520, 528)))


class Refusal(NamedTuple):
    """The parts of an answer that classify it; `code` and the others are None where the answer states none."""

    status: int
    type: str | None = None
    code: str | None = None
    integration_code: str | None = None
    message: str | None = None


class Rule(NamedTuple):
    """What one service's own codes mean: data of a `Service`, the first rule that matches counts.

    A part that is None matches anything; `message` is searched for in the service's text. `outcome` None leaves the
    outcome to the status, and `of_read` says it for what changes nothing; `error` is the class of the exception;
    `passing` says that sending a read again can help.
    """

    code: str
    status: int | None = None
    integration_codes: frozenset[str] | None = None
    outcome: Outcome | None = None
    error: type[APIStatusError] | None = None
    passing: bool | None = None
    message: re.Pattern[str] | None = None
    of_read: Outcome | None = None


def matching_rule(refusal: Refusal, rules: Iterable[Rule]) -> Rule | None:
    """The rule for a refusal, if its service states one. Hexadecimal codes compare without regard to case."""
    if refusal.code is None:
        return None
    integration_code = (refusal.integration_code or "").lower()
    for rule in rules:
        if (
            rule.code == refusal.code
            and rule.status in (None, refusal.status)
            and (rule.integration_codes is None or integration_code in rule.integration_codes)
            and (rule.message is None or rule.message.search(refusal.message or ""))
        ):
            return rule
    return None


def outcome_of(failure: Phase | Refusal, rules: Iterable[Rule] = (), *, effect: Kind = "write") -> Outcome:
    """The outcome of an attempt that failed without an answer (`Phase`) or with one (`Refusal`)."""
    if isinstance(failure, Phase):
        return "not_sent" if failure is Phase.BEFORE_SENDING else "unknown"
    if 200 <= failure.status <= 299:
        return "applied"
    rule = matching_rule(failure, rules)
    if rule is not None and effect != "write" and rule.of_read is not None:
        return rule.of_read
    if rule is not None and rule.outcome is not None:
        return rule.outcome
    if failure.status in _REJECTED:
        return "rejected"
    return "not_sent" if failure.status == 429 else "unknown"


def is_retryable(failure: Phase | Refusal, rules: Iterable[Rule] = (), *, effect: Kind, broken: bool = False) -> bool:
    """Whether sending the same call again is safe and can help.

    Writes, and reads that move a cursor on, are safe only when they were never seen. A read is always safe, but after
    most refusals it would only be refused again.

    `broken` says that the connection failed in the middle of the answer.
    """
    outcome = outcome_of(failure, rules)
    if isinstance(failure, Phase):
        return effect == "read" or outcome == "not_sent"
    if outcome == "applied":
        return broken and effect == "read"
    rule = matching_rule(failure, rules)
    unsaid = failure.type is None and failure.code is None
    helps = failure.status in _PASSING or (unsaid and failure.status in _GATEWAY)
    if rule is not None and rule.passing is not None:
        helps = rule.passing
    return helps and (effect == "read" or outcome == "not_sent")


_SHORTEST: Final = 0.5
_LONGEST: Final = 8.0

# A service that wants a longer rest is not waited for: callers can do more with an exception than with a hanging call.
_LONGEST_STATED: Final = 60.0


def decide(
    *,
    retryable: bool,
    attempt: int,
    max_retries: int,
    headers: Mapping[str, str],
    left: float | None,
    wall: float,
    chance: float,
) -> float | None:
    """Seconds after which the same call is sent again; None if what there is has to be raised.

    Attempts count from 1; `left` are the seconds until the call's time is up, `wall` those since 1970, and `chance` is
    from 0 to 1, for the jitter.
    """
    if not retryable or attempt > max_retries:
        return None
    delay = stated_delay(headers, wall)
    if delay is None:
        delay = back_off(attempt, chance)
    elif delay > _LONGEST_STATED:
        return None
    return delay if left is None or delay < left else None


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

    Of the call's time, `left` seconds are left of `total`; the service takes `shortest` at least when it has to wait.
    """
    if left is None:
        return True
    least = min(shortest, (math.inf if total is None else total) / 2) if write and waited else 0.0
    return left > least
