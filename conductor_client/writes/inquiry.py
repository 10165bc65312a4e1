"""What to ask about a write whose outcome is unknown, and what the answers mean. Pure; knows no API.

The dangerous mistake is to say `not_applied` of a write that happened, or still will: the caller sends it again, and
the books have it twice. So that is said only of an answer to a question that was asked after the service could no
longer act, and whatever does not fit together is `unknown`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Final, cast

from ..errors import APIError, ConductorError, InvalidArgumentError, ObjectNotFoundError
from ..model import Model
from ..plain import is_list, is_object
from ..types import CallOptions
from .settling import Settlement

if TYPE_CHECKING:
    from ..clock import Clock
    from ..operation import Operation, Request
    from ..service import Service
    from .writing import WriteRules

__all__ = ["Inquiry", "agrees"]

# The clock of the PC behind the service may be wrong, and so may its zone.
_CLOCK_MARGIN: Final = timedelta(days=1)


class Inquiry:
    """One call of `settle`: ask `request` until there is none left; then `settlement` is the answer."""

    def __init__(
        self,
        error: APIError,
        service: Service,
        find: Callable[[str], Operation[Any] | None],
        clock: Clock,
        timeout: float | None,
        options: Mapping[str, Any],
    ) -> None:
        if timeout is not None and (isinstance(timeout, bool) or not 0 < timeout < math.inf):
            raise InvalidArgumentError("timeout takes a positive number of seconds, or None", path="timeout")
        self.settlement: Settlement = Settlement("unknown", "")
        self.request: Request[Any] | None = None
        self.pause: float = 0.0
        self._rules = service.writes
        self._end_user_header = service.end_user_header
        self._clock = clock
        self._options = options
        self._ends = None if timeout is None else clock.now() + timeout
        self._certain = error.outcome == "applied"
        self._late = False
        write = error.write
        if error.outcome in ("not_sent", "rejected"):
            self._settle("not_applied", f"the error says so: {error.outcome}")
        elif write is None:
            self._settle("unknown", "the error does not say what was sent")
        else:
            self._write = write
            self._begin(find)

    def begin(self) -> CallOptions:
        """The options of the next lookup."""
        left = None if self._ends is None else self._ends - self._clock.now()
        self._late = self._write.left(self._clock) <= 0
        total = {} if left is None else {"total_timeout": max(left, 0.001)}
        return cast("CallOptions", {**self._options, **total})

    def arrived(self, answer: Any) -> None:
        """The answer of a lookup: the record, or the page of a list, or its items."""
        judge = self._judge_create if self._write.effect == "create" else self._judge_record
        judge(answer)

    def failed(self, error: ConductorError) -> None:
        """A lookup failed."""
        if isinstance(error, ObjectNotFoundError) and self._write.effect == "delete":
            self._settle("applied", "the record is gone")
        elif isinstance(error, ObjectNotFoundError) and self._write.effect != "create":
            self._settle("unknown", "the record is gone", error=error)
        else:
            self._settle("unknown", f"the lookup failed: {error}", error=error)

    # --- what to ask ---

    def _begin(self, find: Callable[[str], Operation[Any] | None]) -> None:
        write = self._write
        resource = write.operation.rpartition(".")[0]
        if write.effect == "create":
            operation = find(f"{resource}.list")
            if write.external_id is None:
                self._settle("unknown", "it carried no external id to find its record by; see auto_external_id")
            elif operation is None:
                self._settle("unknown", f"there is no list of {resource or 'such records'}")
            else:
                self.request = operation.request(self._filters(operation))
        elif write.effect in ("update", "delete", "void"):
            operation = find(f"{resource}.retrieve")
            if operation is None:
                self._settle("unknown", f"there is no way to retrieve {resource or 'such a record'}")
            else:
                self.request = operation.request(self._known(operation, write.path))
        else:
            self._settle("unknown", "nothing is known of what it changes")

    def _known(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Arguments, with the end-user where the operation takes one."""
        end_user = self._write.end_user_id
        names = [p.name for p in operation.header_parameters if end_user and p.wire == self._end_user_header]
        return {**arguments, **dict.fromkeys(names, end_user)}

    def _filters(self, operation: Operation[Any]) -> dict[str, Any]:
        """Which part of a list must hold the record: that of its day and its customer, or of its name."""
        rules, body = self._rules, self._write.body if is_object(self._write.body) else {}
        by_wire = {p.wire: p.name for p in operation.query_parameters}
        filters: dict[str, Any] = dict(rules.everything)
        day = body.get(rules.day[0]) if rules.day else None
        name = body.get(rules.name[0]) if rules.name else None
        if rules.day and isinstance(day, str) and {*rules.day[1:]} <= by_wire.keys():
            filters |= {rules.day[1]: day, rules.day[2]: day}
            for parameter in rules.entities:
                if isinstance(entity := body.get(parameter[:-1]), str):
                    filters[parameter] = [entity]
        elif rules.name and isinstance(name, str) and name.strip() and name.isascii():
            filters[rules.name[1]] = name.strip()
        elif rules.changed is not None:
            since = datetime.fromtimestamp(self._write.began, UTC) - _CLOCK_MARGIN
            filters[rules.changed] = since
        return self._known(operation, {by_wire[wire]: value for wire, value in filters.items() if wire in by_wire})

    # --- what the answers mean ---

    def _judge_create(self, answer: Any) -> None:
        items = answer if is_list(answer) else getattr(answer, "data", None)
        if not is_list(items):
            return self._settle("unknown", "the answer has no list of records")
        name = self._rules.external_id
        records = [item for item in items if isinstance(item, Model)]
        if len(records) != len(items) or any(_attribute(record, name) is None for record in records):
            return self._settle("unknown", "records of this kind do not state their external id")
        found = [record for record in records if _guid(_value(record, name)) == _guid(self._write.external_id)]
        if len(found) > 1:
            return self._settle("unknown", f"{len(found)} records have this external id")
        if not found:
            return self._not_yet("no record has its external id")
        created = getattr(found[0], "created_at", None)
        if isinstance(created, datetime) and created < self._begun - _CLOCK_MARGIN:
            return self._settle("unknown", "an older record has the same external id", record=found[0])
        return self._settle("applied", "a record has its external id", record=found[0])

    def _judge_record(self, answer: Any) -> None:
        if not isinstance(answer, Model):
            return self._settle("unknown", "the answer is no record")
        if self._write.effect == "delete":
            return self._not_yet("the record is still there", answer)
        return self._judge_void(answer) if self._write.effect == "void" else self._judge_update(answer)

    def _judge_update(self, record: Model) -> None:
        body = self._write.body
        sent = body.get(self._rules.revision or "") if is_object(body) else None
        present = _value(record, self._rules.revision)
        if not isinstance(sent, str) or not isinstance(present, str):
            return self._settle("unknown", "there are no revision numbers to compare", record=record)
        if present == sent:
            return self._not_yet("the record still has the revision number that was sent", record)
        # From here on the update cannot happen any more: its revision number is stale.
        members = {name: value for name, value in body.items() if name != self._rules.revision}
        verdict = agrees(members, record.to_dict(mode="python"), self._rules, self._write.operation)
        if verdict:
            return self._settle("applied", "the record has a new revision number and everything that was sent", record)
        difference = "differs from what was sent" if verdict is False else "does not show all that was sent"
        return self._settle("unknown", f"the record was changed, and {difference}", record)

    def _judge_void(self, record: Model) -> None:
        amounts = _amounts(record.to_dict(mode="python"), self._rules.amounts)
        if not amounts:
            return self._settle("unknown", "the record has no amounts to judge by", record)
        if any(amounts):
            return self._not_yet("the record has amounts", record)
        updated = getattr(record, "updated_at", None)
        if isinstance(updated, datetime) and updated < self._begun - _CLOCK_MARGIN:
            return self._settle("unknown", "the amounts were zero before", record)
        return self._settle("applied", "all amounts of the record are zero", record)

    @property
    def _begun(self) -> datetime:
        return datetime.fromtimestamp(self._write.began, UTC)

    def _not_yet(self, reason: str, record: Any = None) -> None:
        """No trace of the write. That means something only if it could no longer happen when the question was asked."""
        if self._certain or self._late:
            return self._settle("not_applied", reason, record)
        wait = self._write.left(self._clock)
        if self._ends is not None and self._clock.now() + wait >= self._ends:
            message = f"{reason}, but it may still happen for {wait:.0f} s: settle it again after that"
            return self._settle("unknown", message, record)
        # A little longer, so that a timer that is early does not cost another lookup.
        self.pause = wait + 0.1
        return None

    def _settle(self, outcome: Any, reason: str, record: Any = None, *, error: ConductorError | None = None) -> None:
        if self._certain and outcome != "applied":
            # The service itself said that it was done; only its answer could not be read.
            outcome, reason = "applied", f"the service said so, although {reason}"
        self.request, self.pause = None, 0.0
        self.settlement = Settlement(outcome, reason, record, error)


def agrees(sent: Mapping[str, Any], record: Mapping[str, Any], rules: WriteRules, operation: str = "") -> bool | None:
    """Whether a record has what an update sent, wire names on both sides; None if it does not show all of it.

    Args:
        sent: Members of the body. A value of None stands for one that is not known.
        record: The record, with Python values.
        rules: How the service changes records.
        operation: The name of the update.
    """
    verdict: bool | None = True
    for name, value in sent.items():
        if value is True and name in rules.clearing.values():
            lists = [record.get(array) for array, flag in rules.clearing.items() if flag == name and array in record]
            one: bool | None = not any(lists) if lists else None
        else:
            shown, theirs = _shown(name, record, rules, operation)
            one = _equal(value, theirs, rules, name in rules.amended) if shown and value is not None else None
        if one is False:
            return False
        if one is None:
            verdict = None
    return verdict


def _shown(name: str, record: Mapping[str, Any], rules: WriteRules, operation: str) -> tuple[bool, Any]:
    """Whether a record shows a member of an update, and what it shows."""
    merged = rules.merged.get((operation, name))
    if merged is not None:
        parts = [(record.get(part.source), part.members) for part in merged]
        if not all(is_list(lines) for lines, _ in parts):
            return False, None
        return True, [{**line, **members} for lines, members in parts for line in cast("list[Any]", lines)]
    if name in record:
        return True, record[name]
    if name.endswith("Ids") and is_list(items := record.get(f"{name[:-3]}s")):
        return True, [item.get(rules.identity) if is_object(item) else item for item in items]
    if name.endswith("Id") and name[:-2] in record:
        reference = record[name[:-2]]
        return True, reference.get(rules.identity) if is_object(reference) else reference
    return False, None


def _equal(sent: Any, theirs: Any, rules: WriteRules, amended: bool = False) -> bool | None:
    if is_object(sent):
        return agrees(sent, theirs, rules) if is_object(theirs) else False
    if is_list(sent):
        return _equal_lists(sent, theirs, rules, amended) if is_list(theirs) else False
    if isinstance(sent, bool) or isinstance(theirs, bool):
        return sent is theirs
    if isinstance(theirs, int | Decimal):
        try:
            return Decimal(str(sent)) == theirs
        except InvalidOperation:
            return False
    if isinstance(theirs, date):
        return str(sent) == theirs.isoformat()
    # What is empty is shown as null, and blanks around a text are not kept.
    return str(sent).strip() == ("" if theirs is None else str(theirs).strip())


def _equal_lists(sent: list[Any], theirs: list[Any], rules: WriteRules, amended: bool) -> bool | None:
    """Lines that were kept are found by their id. New ones must be among the rest."""
    if not all(is_object(item) and rules.identity in item for item in sent):
        pairs = zip(sent, theirs, strict=False)
        return _all([_equal(*pair, rules) for pair in pairs]) if len(sent) == len(theirs) else False
    known = {item.get(rules.identity): item for item in theirs if is_object(item)}
    verdicts: list[bool | None] = []
    new: list[dict[str, Any]] = []
    for line in sent:
        rest = {name: value for name, value in line.items() if name != rules.identity}
        if line[rules.identity] == rules.new:
            new.append(rest)
        else:
            match = known.pop(line[rules.identity], None)
            verdicts.append(False if match is None else agrees(rest, match, rules))
    left = list(known.values())
    if len(left) != len(new) and not amended:
        return False
    for line in new:
        scores = [agrees(line, other, rules) for other in left]
        index = next((i for i, score in enumerate(scores) if score), None)
        if index is None:
            index = next((i for i, score in enumerate(scores) if score is None), None)
        if index is None:
            return False
        verdicts.append(scores[index])
        del left[index]
    return _all(verdicts)


def _all(verdicts: list[bool | None]) -> bool | None:
    if False in verdicts:
        return False
    return None if None in verdicts else True


def _attribute(record: Model, name: str | None) -> str | None:
    """The attribute for a wire name; None if the record's class has none."""
    attribute = type(record).attribute_of(name or "")
    return attribute if attribute in type(record).member_names() else None


def _value(record: Model, name: str | None) -> Any:
    attribute = _attribute(record, name)
    return None if attribute is None else getattr(record, attribute)


def _guid(value: Any) -> str:
    """An external id without what services change about it."""
    return str(value).strip("{} ").casefold()


def _amounts(record: Mapping[str, Any], names: tuple[str, ...]) -> list[Decimal]:
    """The amounts of a record; those of its lines if it has none of its own."""
    own = [record[name] for name in names if isinstance(record.get(name), Decimal)]
    if own:
        return own
    lines = [line for value in record.values() if is_list(value) for line in value if is_object(line)]
    return [amount for line in lines for amount in _amounts(line, names)]
