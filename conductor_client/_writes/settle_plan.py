"""The lookups that determine whether a write happened, and the meaning of each answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

from .._core.checks import check_seconds
from .._schema.json_data import is_list, is_object
from .._schema.model import Model, table_of
from .._schema.whole_list import records_of
from ..errors import APIError, ConductorError, ObjectNotFoundError
from ..types import CallOptions
from .compare import agrees, amounts_of, is_stamp, same_id
from .draft import value_of
from .settlement import Settlement

if TYPE_CHECKING:
    from .._core.clock import Clock
    from .._core.operation import Operation, Request
    from .._core.service import Service

# The clock and the time zone of the QuickBooks PC may be wrong.
_CLOCK_MARGIN: Final = timedelta(days=1)

# The margin of the last lookup of a create, and of a change that may be later than a void. Wider, because a record that
# is missed would be created twice, and amounts that were entered again would be voided.
_WIDE_MARGIN: Final = timedelta(days=3)

# The margin by which another clock may be fast when its times are compared with ours.
_FAST: Final = timedelta(minutes=1)

_About: TypeAlias = Literal["record", "part", "everything", "company"]
"""The meaning of the next answer: the record, a part of a list, all new records, or that the company answers."""


class SettlePlan:
    """One call of `settle`: send `request` until it is None; then `settlement` is the result."""

    def __init__(
        self,
        error: APIError,
        service: Service,
        base_url: str,
        find: Callable[[str], Operation[Any] | None],
        clock: Clock,
        timeout: float | None,
        options: Mapping[str, Any],
    ) -> None:
        timeout = check_seconds("timeout", timeout)
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
        self._about: _About = "record"
        self._find = find
        write = error.write
        if error.outcome in ("not_sent", "rejected"):
            self._settle("not_applied", f"the error says so: {error.outcome}")
        elif write is None:
            self._settle("unknown", "the error does not say what was sent")
        elif (sent_to := write.base_url) not in ("", base_url):
            # Records of another service are no evidence.
            self._settle("unknown", f"it was sent to {sent_to}, and this client asks {base_url}")
        else:
            self._write = write
            self._begin()

    def begin(self) -> CallOptions:
        self.pause = 0.0
        left = None if self._ends is None else self._ends - self._clock.now()
        self._late = self._write.left(self._clock.now(), self._clock.wall()) <= 0
        total = {} if left is None else {"total_timeout": max(left, 0.001)}
        return cast("CallOptions", {**self._options, **total})

    def arrived(self, answer: Any) -> None:
        """Take the answer of a lookup: the record, the page of a list, or its items."""
        if self._about == "company":
            self._settle("applied", "the record is gone, and its company answers")
        elif self._about == "record":
            self._judge_record(answer)
        else:
            self._judge_create(answer)

    def failed(self, error: ConductorError) -> None:
        if self._about != "record" or not isinstance(error, ObjectNotFoundError):
            self._settle("unknown", f"the lookup failed: {error}", error=error)
        elif self._write.effect != "delete":
            self._settle("unknown", "the record is gone", error=error)
        elif error.integration_code in self._rules.gone:
            self._settle("applied", "the record is gone")
        else:
            # Either the record or the end-user does not exist: a short list of records shows which.
            otherwise = "the service does not know the record, or does not know whose it is"
            self._ask_changed("company", datetime.fromtimestamp(self._clock.wall(), UTC), otherwise, error)

    # --- lookups ---

    def _begin(self) -> None:
        write = self._write
        if write.effect == "create":
            operation = self._operation("list")
            if write.external_id is None:
                self._settle("unknown", "it carried no external id to find its record by; see auto_external_id")
            elif operation is None:
                self._settle("unknown", f"there is no list of {self._resource or 'such records'}")
            elif (part := self._part()).keys() & {p.wire for p in operation.query_parameters}:
                self._about = "part"
                self.request = self._filtered(operation, part)
            else:
                self._ask_everything()
        elif write.effect in ("update", "delete", "void"):
            operation = self._operation("retrieve")
            if operation is None:
                self._settle("unknown", f"there is no way to retrieve {self._resource or 'such a record'}")
            else:
                self.request = operation.request(self._known(operation, write.path))
        else:
            self._settle("unknown", "nothing is known of what it changes")

    @property
    def _resource(self) -> str:
        return self._write.operation.rpartition(".")[0]

    def _operation(self, method: str) -> Operation[Any] | None:
        return self._find(f"{self._resource}.{method}")

    def _ask_everything(self) -> None:
        """Request all records changed since the write: its day, customer or name may have been corrected."""
        otherwise = "no record has its external id where it should be, and no list has all of them"
        self._ask_changed("everything", self._begun - _WIDE_MARGIN, otherwise)

    def _ask_changed(self, about: _About, since: datetime, otherwise: str, error: ConductorError | None = None) -> None:
        """Request the records changed since a time; settle with `otherwise` if no list has them."""
        operation, changed = self._operation("list"), self._rules.changed
        if operation is None or changed is None or all(p.wire != changed for p in operation.query_parameters):
            return self._settle("unknown", otherwise, error=error)
        self._about = about
        self.request = self._filtered(operation, {changed: since})
        return None

    def _known(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Return the arguments, with the end-user if the operation takes one."""
        end_user = self._write.end_user_id
        names = [p.name for p in operation.header_parameters if end_user and p.wire == self._end_user_header]
        return {**arguments, **dict.fromkeys(names, end_user)}

    def _filtered(self, operation: Operation[Any], filters: Mapping[str, Any]) -> Request[Any]:
        """Return the request of a list with the filters that it supports, and those that include inactive records."""
        by_wire = {p.wire: p.name for p in operation.query_parameters}
        every = {**self._rules.everything, **filters}
        known = {by_wire[wire]: value for wire, value in every.items() if wire in by_wire}
        return operation.request(self._known(operation, known))

    def _part(self) -> dict[str, Any]:
        """Return filters for the same day and customer, or the same name; empty if neither is known."""
        rules, body = self._rules, self._write.body if is_object(self._write.body) else {}
        day = body.get(rules.day[0]) if rules.day else None
        name = body.get(rules.name[0]) if rules.name else None
        if rules.day and isinstance(day, str):
            owners = {many: [body[many[:-1]]] for many in rules.entities if isinstance(body.get(many[:-1]), str)}
            return {rules.day[1]: day, rules.day[2]: day, **owners}
        if rules.name and isinstance(name, str) and name.strip() and name.isascii():
            return {rules.name[1]: name.strip()}
        return {}

    # --- answers ---

    def _judge_create(self, answer: Any) -> None:
        items = answer if is_list(answer) else records_of(answer)
        if not is_list(items):
            return self._settle("unknown", "the answer has no list of records")
        name = self._rules.external_id
        records = [item for item in items if isinstance(item, Model)]
        if len(records) != len(items) or any(name not in table_of(type(record)).attributes for record in records):
            return self._settle("unknown", "records of this kind do not state their external id")
        found = [record for record in records if same_id(value_of(record, name), self._write.external_id)]
        if len(found) > 1:
            return self._settle("unknown", f"{len(found)} records have this external id")
        if not found:
            if self._about == "part" and (self._certain or self._late):
                return self._ask_everything()
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
        present = value_of(record, self._rules.revision)
        if not isinstance(sent, str) or not isinstance(present, str):
            return self._settle("unknown", "there are no revision numbers to compare", record=record)
        if present == sent and (not self._rules.stamped or self._changed_before(record, _CLOCK_MARGIN)):
            return self._not_yet("the record still has the revision number that was sent", record)
        if present == sent:
            message = "the record has the revision number that was sent, but two changes in one second have the same"
            return self._not_yet(message, record, "unknown")
        # From here on the update can no longer happen: its revision number is stale.
        members = {name: value for name, value in body.items() if name != self._rules.revision}
        verdict = agrees(members, record.to_dict(mode="python"), self._rules, self._write.operation)
        if verdict:
            return self._settle("applied", "the record has a new revision number and everything that was sent", record)
        difference = "differs from what was sent" if verdict is False else "does not show all that was sent"
        return self._settle("unknown", f"the record was changed, and {difference}", record)

    def _judge_void(self, record: Model) -> None:
        own, inside = amounts_of(record.to_dict(mode="python"), self._rules.amounts)
        totals = own or inside
        if not totals:
            return self._settle("unknown", "the record has no amounts to judge by", record)
        if any(totals) and self._changed_before(record, _WIDE_MARGIN):
            return self._not_yet("the record has amounts", record)
        if any(totals):
            message = "the record has amounts, but may have been changed after it was void"
            return self._not_yet(message, record, "unknown")
        if any(inside):
            return self._not_yet("the total of the record is zero, but not all amounts in it", record, "unknown")
        updated, now = getattr(record, "updated_at", None), datetime.fromtimestamp(self._clock.wall(), UTC)
        if not isinstance(updated, datetime) or not self._begun <= updated <= now + _FAST:
            return self._not_yet("all amounts are zero, and may have been before", record, "unknown")
        return self._settle("applied", "the record was changed since, and all its amounts are zero", record)

    def _changed_before(self, record: Model, margin: timedelta) -> bool:
        """Return whether the last change of a record was certainly before the write."""
        times = [updated] if isinstance(updated := getattr(record, "updated_at", None), datetime) else []
        revision = value_of(record, self._rules.revision)
        if self._rules.stamped and is_stamp(revision):
            times.append(datetime.fromtimestamp(int(revision), UTC))
        return bool(times) and all(time < self._begun - margin for time in times)

    @property
    def _begun(self) -> datetime:
        return datetime.fromtimestamp(self._write.began, UTC)

    def _not_yet(
        self, reason: str, record: Any = None, outcome: Literal["not_applied", "unknown"] = "not_applied"
    ) -> None:
        """Settle if the write could no longer happen at the time of the lookup; else wait until it cannot."""
        if self._certain or self._late:
            return self._settle(outcome, reason, record)
        wait = self._write.left(self._clock.now(), self._clock.wall())
        if self._ends is not None and self._clock.now() + wait >= self._ends:
            message = f"{reason}, but it may still happen for {wait:.0f} s: settle it again after that"
            return self._settle("unknown", message, record)
        # A little longer, so that an early timer does not cost another lookup.
        self.pause = wait + 0.1
        return None

    def _settle(self, outcome: Any, reason: str, record: Any = None, *, error: ConductorError | None = None) -> None:
        if self._certain and outcome != "applied":
            # The service has reported success; only its answer could not be read.
            outcome, reason = "applied", f"the service said so, although {reason}"
        self.request, self.pause = None, 0.0
        self.settlement = Settlement(outcome, reason, record, error)
