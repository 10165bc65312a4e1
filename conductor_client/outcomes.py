"""What an attempt came to. One pure function decides it, for every exception that a caller can see.

The order matters to accounting data: a call that may have landed must never look like one that did not.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from .errors import APIStatusError

__all__ = ["Kind", "Outcome", "Phase", "Refusal", "Rule", "is_retryable", "matching_rule", "outcome_of"]

Kind: TypeAlias = Literal["read", "cursor", "write"]
"""What repeating a call would do: nothing, skip a page, or double a change."""

Outcome: TypeAlias = Literal["not_sent", "rejected", "applied", "unknown"]
"""What is known of a failed call.

- `not_sent`: the other end cannot have acted on it.
- `rejected`: it was seen and refused; nothing changed.
- `applied`: it happened, but the result cannot be shown.
- `unknown`: nobody can say.
"""

# 501 comes from whoever does not know what to do with such a request at all.
_REJECTED: Final = frozenset((400, 401, 403, 404, 422, 501))
_NOT_SENT: Final = frozenset((429,))
# Statuses after which a read may be retried; those of gateways only where the service itself said nothing.
_PASSING: Final = frozenset((408, 429, 500, 503))
_GATEWAY: Final = frozenset((502, 504, *range(520, 528)))


class Phase(enum.Enum):
    """How far an attempt got that brought no answer."""

    BEFORE_SENDING = "before_sending"
    SENT = "sent"


class Refusal(NamedTuple):
    """The parts of an answer that classify it; `code` and the others are None where the answer states none."""

    status: int
    type: str | None = None
    code: str | None = None
    integration_code: str | None = None


class Rule(NamedTuple):
    """What one service's own codes mean: data of a `Service`, the first rule that matches counts.

    A part that is None matches anything. `outcome` None leaves the outcome to the status; `error` is the class of
    the exception; `passing` says that sending a read again can help.
    """

    code: str
    status: int | None = None
    integration_codes: frozenset[str] | None = None
    outcome: Outcome | None = None
    error: type[APIStatusError] | None = None
    passing: bool | None = None


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
        ):
            return rule
    return None


def outcome_of(failure: Phase | Refusal, rules: Iterable[Rule] = ()) -> Outcome:
    """The outcome of an attempt that failed without an answer (`Phase`) or with one (`Refusal`)."""
    if isinstance(failure, Phase):
        return "not_sent" if failure is Phase.BEFORE_SENDING else "unknown"
    if 200 <= failure.status <= 299:
        return "applied"
    rule = matching_rule(failure, rules)
    if rule is not None and rule.outcome is not None:
        return rule.outcome
    if failure.status in _REJECTED:
        return "rejected"
    return "not_sent" if failure.status in _NOT_SENT else "unknown"


def is_retryable(failure: Phase | Refusal, rules: Iterable[Rule] = (), *, effect: Kind, broken: bool = False) -> bool:
    """Whether sending the same call again is safe and can help.

    Writes, and reads that move a cursor on, are safe only when they were never seen. A read is always safe, but after
    most refusals it would only be refused again.

    Args:
        failure: How the attempt failed.
        rules: The service's own.
        effect: What repeating would do.
        broken: Whether the connection failed in the middle of the answer.
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
