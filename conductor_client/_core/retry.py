"""Decide the outcome of a failed attempt, and whether and when to retry it."""

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
"""The risk of repeating a call: none (`read`), skipping a page (`cursor`), or duplicating a change (`write`)."""

# 501 means that the server does not support the request.
_REJECTED: Final = frozenset((400, 401, 403, 404, 422, 501))

# Statuses after which a read is retried; those of gateways only if the answer is not the service's own.
_PASSING: Final = frozenset((408, 429, 500, 503))
_GATEWAY: Final = frozenset((502, 504, *range(520, 528)))


class Refusal(NamedTuple):
    """The parts of a refusal by which it is classified; None if the answer does not have one."""

    status: int
    type: str | None = None
    code: str | None = None
    integration_code: str | None = None
    message: str | None = None


class Rule(NamedTuple):
    """The meaning of one of a service's error codes: data of a `Service`, of which the first matching rule applies.

    `None` matches anything; `message` is searched for in the service's message. `outcome` None derives the outcome from
    the status, and `of_read` replaces it for reads; `error` is the class of the exception; `passing` states whether
    retrying a read can help.
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
    """Return the first rule that matches a refusal, or None; integration codes are compared without case."""
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
    """Return the outcome of an attempt that failed without an answer (`Phase`) or with one (`Refusal`)."""
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
    """Return whether a retry of the call is safe and can help.

    Writes, and reads that advance a cursor, are safe to retry only if the service has not received them. Other reads
    are always safe, but most refusals would only be repeated. `broken` means that the connection failed during the
    answer.
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

# For a longer delay, the error is raised instead: a caller can handle an exception better than a hanging call.
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
    """Return the number of seconds until the retry, or None if the error must be raised.

    Attempts count from 1; `left` is the number of seconds until the deadline, `wall` that since 1970, and `chance` a
    number from 0 to 1 for the jitter.
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
    """Return the seconds to wait after an attempt: from 0.5, doubling up to 8, less a jitter of up to one half."""
    return min(_LONGEST, _SHORTEST * 2.0 ** min(attempt - 1, 10)) * (1.0 - chance / 2)


def stated_delay(headers: Mapping[str, str], wall: float) -> float | None:
    """Return the delay in seconds that the service asks for; None without a valid one."""
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
            # The asctime format has no zone and means UTC, like all dates in HTTP.
            seconds = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() - wall
        except (ValueError, TypeError, OverflowError, IndexError):
            return None
    # For zero or a past date, the normal back-off applies, so that clients do not all retry at once.
    return seconds if seconds > 0 and not math.isnan(seconds) else None


def may_begin(left: float | None, total: float | None, shortest: float, *, write: bool, waited: bool) -> bool:
    """Return whether an attempt may start with `left` of `total` seconds before the deadline.

    A write that had to wait needs enough time for its answer, for which the service takes at least `shortest`: sent at
    the last moment, its outcome would most likely be unknown, while the outcome of an unsent write is certain.
    """
    if left is None:
        return True
    least = min(shortest, (math.inf if total is None else total) / 2) if write and waited else 0.0
    return left > least
