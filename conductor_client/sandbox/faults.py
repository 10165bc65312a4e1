"""Faults on demand, all of which the real service has, with their time and frequency.

The header `Sandbox-Fault` of a request selects a fault, or it is planned for later requests.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from random import Random

from .._schema.suggest import closest
from .document import Json, Operation
from .errors import invalid_request

HEADER = "Sandbox-Fault"
LONGEST = 600.0
"""The longest duration of a fault, in seconds."""

_BEFORE, _WORK = "before", "work"


@dataclass(frozen=True, slots=True)
class _Kind:
    """`after` says whether the work is done first, None where a plan may say so; `strikes` which requests it can hit.

    Where a plan may say so and does not, the work is not done.
    """

    after: bool | None
    strikes: str = "any"


KINDS: Mapping[str, _Kind] = {
    "reset_before": _Kind(after=False),
    "reset_after_work": _Kind(after=True),
    "close_mid_body": _Kind(after=True),
    "truncate": _Kind(after=True),
    "slow_body": _Kind(after=True),
    "html_502": _Kind(after=None),
    "429": _Kind(after=False),
    "503": _Kind(after=None),
    "504_after_work": _Kind(after=True),
    "status_520": _Kind(after=None),
    "locked": _Kind(after=False, strikes="write"),
    "stale": _Kind(after=True, strikes="update"),
    "busy_dialog": _Kind(after=False, strikes="company"),
    "duplicate_page": _Kind(after=False, strikes="next page"),
}
"""All faults, by name."""

IN_QUICKBOOKS = frozenset({"locked", "stale", "busy_dialog"})
"""Faults that happen in the queue of the company."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault that strikes one request. `after`: its work is done all the same. `seconds`: how long it takes."""

    name: str
    after: bool
    seconds: float


@dataclass(slots=True)
class Plan:
    """A fault for requests to come: `times` is how many it still strikes, None for all."""

    number: int
    name: str
    after: bool
    seconds: float
    operation: str = "*"
    end_user_id: str | None = None
    times: int | None = 1
    probability: float = 1.0
    random: Random = field(default_factory=Random)

    def to_json(self) -> Json:
        """Return the plan as JSON for the control API."""
        return {
            "number": self.number,
            "name": self.name,
            "operation": self.operation,
            "endUserId": self.end_user_id,
            "times": self.times,
            "probability": self.probability,
            "after": _WORK if self.after else _BEFORE,
            "seconds": self.seconds,
        }


class Faults:
    """The plans of a sandbox, in the order in which they were made.

    Args:
        operations: returns the operations that a plan may name.
    """

    def __init__(self, operations: Callable[[], Iterable[Operation]]) -> None:
        self._operations = operations
        self._lock = threading.Lock()
        self._plans: list[Plan] = []
        self._made = 0

    def plan(
        self,
        name: str,
        *,
        operation: str = "*",
        end_user_id: str | None = None,
        times: int | None = None,
        probability: float | None = None,
        seed: int | str = 0,
        after: str | None = None,
        seconds: float | None = None,
    ) -> Plan:
        """Plan a fault: for the next request, for `times` of them, or for a share of all. Raises ApiError."""
        if times is not None and times < 1:
            raise invalid_request('Too small: expected number to be >=1 at "times"')
        if probability is not None and not 0 < probability <= 1:
            raise invalid_request('Invalid input: expected a number above 0, up to 1, at "probability"')
        if times is None and probability is None:
            times = 1
        fault = _checked(name, after, seconds)
        self._check_operation(name, operation)
        with self._lock:
            self._made += 1
            one = Plan(
                self._made,
                name,
                fault.after,
                fault.seconds,
                operation,
                end_user_id,
                times,
                1.0 if probability is None else probability,
                Random(f"{seed}/{name}/{operation}"),
            )
            self._plans.append(one)
        return one

    def _check_operation(self, name: str, pattern: str) -> None:
        """Refuse a plan that could never strike: a test that relies on it would pass without it. Raises ApiError."""
        known = {operation.name: operation for operation in self._operations()}
        named = [operation for operation in known.values() if fnmatchcase(operation.name, pattern)]
        if not named:
            guess = closest(pattern, known)
            raise invalid_request(
                f'There is no operation "{pattern}"'
                + (f'; did you mean "{guess}"?' if guess else '; they are such as "qbd.invoices.create".')
            )
        if not any(_is_for(name, operation) for operation in named):
            raise invalid_request(f'The fault "{name}" strikes {_STRIKES[KINDS[name].strikes]} alone, not "{pattern}".')

    def clear(self, end_user_id: str | None = None) -> None:
        """Forget all plans, or those for one end-user."""
        with self._lock:
            self._plans = [one for one in self._plans if end_user_id is not None and one.end_user_id != end_user_id]

    def plans(self) -> list[Plan]:
        with self._lock:
            return list(self._plans)

    def take(
        self, operation: Operation, end_user_id: str, query: Mapping[str, str], header: str | None
    ) -> Fault | None:
        """Return the fault that strikes a request, and count it. Raises ApiError for a header that names none."""
        if header is not None:
            fault, times = _of_header(header)
            if not _can_strike(fault.name, operation, query):
                return None
            if times > 1:
                after = (_WORK if fault.after else _BEFORE) if KINDS[fault.name].after is None else None
                self.plan(
                    fault.name,
                    operation=operation.name,
                    end_user_id=end_user_id or None,
                    times=times - 1,
                    after=after,
                    seconds=fault.seconds,
                )
            return fault
        with self._lock:
            for one in self._plans:
                if one.end_user_id not in (None, end_user_id) or not fnmatchcase(operation.name, one.operation):
                    continue
                if not _can_strike(one.name, operation, query):
                    continue
                if one.probability < 1 and one.random.random() >= one.probability:
                    continue
                if one.times is not None:
                    one.times -= 1
                    if one.times == 0:
                        self._plans.remove(one)
                return Fault(one.name, one.after, one.seconds)
        return None


def _checked(name: str, after: str | None, seconds: float | None) -> Fault:
    kind = KINDS.get(name)
    if kind is None:
        raise invalid_request(f'"{name}" is no fault; there are: {", ".join(KINDS)}.')
    if after is not None and (kind.after is not None or after not in (_BEFORE, _WORK)):
        raise invalid_request(
            f'The fault "{name}" takes no "after".'
            if kind.after is not None
            else f'Invalid option: expected one of "{_WORK}"|"{_BEFORE}" at "after"'
        )
    if seconds is not None and not 0 <= seconds <= LONGEST:
        raise invalid_request(f'Invalid input: expected a number from 0 to {LONGEST:g} at "seconds"')
    works = kind.after if kind.after is not None else after == _WORK
    return Fault(name, works, 1.0 if seconds is None else seconds)


def _of_header(header: str) -> tuple[Fault, int]:
    """`NAME[;n=2][;after=work][;seconds=1]`."""
    name, *options = (part.strip() for part in header.split(";"))
    given: dict[str, str] = {}
    for option in options:
        key, _, value = option.partition("=")
        if key not in ("n", "after", "seconds") or not value:
            raise invalid_request(f'"{option}" is no option of {HEADER}: expected n=, after= or seconds=.')
        given[key] = value
    try:
        times = int(given.get("n", "1"))
        seconds = float(given["seconds"]) if "seconds" in given else None
    except ValueError:
        raise invalid_request(f'Invalid input: expected a number in "{header}"') from None
    if times < 1:
        raise invalid_request(f'Too small: expected n to be >=1 in "{header}"')
    return _checked(name, given.get("after"), seconds), times


_STRIKES: Mapping[str, str] = {
    "write": "writes to a company file",
    "update": "updates",
    "company": "calls to a company file",
    "next page": "lists that have pages",
}


def _is_for(name: str, operation: Operation) -> bool:
    strikes = KINDS[name].strikes
    if strikes == "any":
        return True
    if not operation.name.startswith("qbd."):
        return False
    if strikes == "write":
        return operation.method != "GET"
    if strikes == "update":
        return operation.name.endswith(".update")
    return operation.paged if strikes == "next page" else True


def _can_strike(name: str, operation: Operation, query: Mapping[str, str]) -> bool:
    return _is_for(name, operation) and (KINDS[name].strikes != "next page" or "cursor" in query)
