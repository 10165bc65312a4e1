"""The page of all exceptions, from their classes, the service's rules and what is known to help."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path

from conductor_client import errors
from conductor_client._conductor import CONDUCTOR
from conductor_client._core.retry import Refusal, Rule, outcome_of
from conductor_client.errors import APIError, APIStatusError, ConductorError
from conductor_client.errors._guide import FIXES, FIXES_BY_CODE

__all__ = ["errors_page"]

_INTRODUCTION = Path(__file__).parents[2] / "errors-introduction.md"


def errors_page() -> str:
    """The page as Markdown."""
    parts = [_INTRODUCTION.read_text(encoding="utf-8")]
    for name in sorted(errors.__all__, key=str.lower):
        parts += [*_section(name, getattr(errors, name)), ""]
    parts += ["## Codes", "", "What helps with a code, besides what helps with its class:", ""]
    parts += ["| code | what to do |", "|---|---|"]
    parts += [f"| `{code}` | {' '.join(fixes)} |" for code, fixes in sorted(FIXES_BY_CODE.items())]
    return "\n".join(parts) + "\n"


def _section(name: str, cls: type[ConductorError]) -> Iterator[str]:
    yield f"### {name}"
    yield ""
    yield " ".join((inspect.getdoc(cls) or "").partition("\n\n")[0].split())
    yield ""
    above = [base.__name__ for base in cls.__mro__[1:] if base.__name__ in errors.__all__ or base in _BUILT_IN]
    if above:
        yield f"- Also: {', '.join(f'`{base}`' for base in above)}"
    if facts := list(_statuses(cls)):
        yield f"- Status and code: {'; '.join(facts)}"
    yield f"- Outcome: {', '.join(f'`{outcome}`' for outcome in _outcomes(cls))}"
    yield "- What to do:"
    yield from (f"  - {fix}" for fix in FIXES[name])


_BUILT_IN = (ValueError, TypeError, LookupError, TimeoutError)


def _rules(cls: type[ConductorError]) -> list[Rule]:
    return [rule for rule in CONDUCTOR.rules if rule.error is cls]


def _statuses(cls: type[ConductorError]) -> Iterator[str]:
    yield from (f"{status}" for status, known in errors.BY_STATUS.items() if known is cls)
    if cls is errors.InternalServerError:
        yield "500 and above"
    for rule in _rules(cls):
        codes = sorted(rule.integration_codes or ())
        shown = f" with {', '.join(f'`{code}`' for code in codes)}" if codes else ""
        yield f"{f'{rule.status} ' if rule.status else ''}`{rule.code}`{shown}"


def _outcomes(cls: type[ConductorError]) -> list[str]:
    if cls is errors.OutcomeUnknownError:
        return ["unknown"]
    found: list[str] = []
    for rule in _rules(cls):
        found += [rule.of_read] if rule.of_read else []
        found += [rule.outcome or outcome_of(Refusal(rule.status or 400))]
    found += [outcome_of(Refusal(status)) for status, known in errors.BY_STATUS.items() if known is cls]
    if found:
        return list(dict.fromkeys(found))
    if cls is errors.APIResponseValidationError:
        return ["applied", "unknown"]
    if cls in (errors.APIConnectionError, errors.APITimeoutError):
        return ["not_sent", "unknown"]
    known: list[type[ConductorError]] = [getattr(errors, name) for name in errors.__all__]
    below = [other for other in known if other is not cls and issubclass(other, cls)]
    if issubclass(cls, APIStatusError) and below and cls is not APIStatusError:
        return list(dict.fromkeys(outcome for other in below for outcome in _outcomes(other)))
    if issubclass(cls, APIError) or cls is ConductorError:
        return ["not_sent", "rejected", "applied", "unknown"]
    return [cls.outcome]
