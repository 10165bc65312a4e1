"""The records of the faulty service: complete by the document, at first the same for every end-user but for their ids.

An id is the record's index and its end-user's number; those with an index of `records` or more come and go.
"""

from __future__ import annotations

import bisect
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any, NamedTuple

from conductor_client.sandbox.storage.company import sort_key

__all__ = ["RESOURCES", "VOLATILE", "CompanyRecords", "RecordSet", "Resource", "Selection"]

VOLATILE = 3
"""How many records besides come and go between two lists."""

# Stands for the end-user's number in ready-made bytes; as long as what replaces it.
_MARK = b"#######"
_DAYS = 730
_WRITTEN = datetime.fromisoformat("2026-01-15T16:10:10+03:00")


class Resource(NamedTuple):
    """A resource: its path, and the member of a create's body by which creates are counted."""

    path: str
    label: str
    named: bool


RESOURCES = {
    resource.path: resource
    for resource in (Resource("subtotal-items", "name", named=True), Resource("transfers", "memo", named=False))
}


class RecordSet:
    """All records of a resource, written once."""

    def __init__(self, resource: Resource, records: int) -> None:
        self.resource = resource
        self.stable = records
        total = records + VOLATILE
        dice = Random(f"{resource.path}/{records}")
        labels = [self.label(dice, index) for index in range(total)]
        self.texts = [self._text(index, label) for index, label in enumerate(labels)]
        self.sorted = sorted(range(total), key=lambda index: self.key(labels[index]))
        self.keys = [self.key(labels[index]) for index in self.sorted]

    def label(self, dice: Random, index: int) -> str:
        """A name, or a day, for a record."""
        if self.resource.named:
            return _name(dice, index)
        return str(date(2024, 1, 1) + timedelta(days=dice.randrange(_DAYS)))

    def key(self, label: str) -> Any:
        """What names or days are compared by."""
        return sort_key(label) if self.resource.named else label

    def created(self, body: Mapping[str, Any], end_user: int, number: int) -> bytes:
        """The record that a create makes."""
        record = {**self._record(0, "2026-01-15"), "id": f"new-{end_user:07d}-{number:06d}"}
        return json.dumps({**record, self.resource.label: body[self.resource.label]}).encode()

    def changed(self, index: int, label: str, moment: datetime) -> bytes:
        """A record that has changed."""
        return json.dumps({**self._record(index, label), "updatedAt": moment.isoformat()}).encode()

    def _text(self, index: int, label: str) -> bytes:
        return json.dumps(self._record(index, label)).encode()

    def _record(self, index: int, label: str) -> dict[str, Any]:
        record: dict[str, Any] = {
            "id": f"{index:06d}-{_MARK.decode()}",
            "objectType": "qbd_subtotal_item" if self.resource.named else "qbd_transfer",
            "createdAt": _WRITTEN.isoformat(),
            "updatedAt": _WRITTEN.isoformat(),
            "revisionNumber": "1768482610",
        }
        if self.resource.named:
            own: dict[str, Any] = {"name": label, "barcode": None, "isActive": True, "description": None}
            return {**record, **own, "specialItemType": None, "externalId": None, "customFields": []}
        account = {"id": "80000001-1768482610", "fullName": "Checking"}
        sums = {"sourceAccountBalance": "10.50", "targetAccountBalance": None, "amount": "12.34"}
        accounts = {"sourceAccount": account, "targetAccount": account, "class": None}
        return {**record, "transactionDate": label, **accounts, **sums, "memo": None}


class _Change(NamedTuple):
    label: str
    moment: datetime


class Selection(NamedTuple):
    """What a list hands out, as it was when the list began."""

    order: list[int]
    changes: dict[int, _Change]


class CompanyRecords:
    """A resource of one company, where people are at work: between two lists records get another name or day, and a few
    come and go. What has changed says so in its `updatedAt`, which is as right as the company's clock.

    Args:
        records: The records that every company has at first.
        end_user: The number of the company's end-user.
        clock_error: How far the clock of its PC is ahead.
        keeps_bounds: Whether lists honour bounds of names and days.
        keeps_changes: Whether lists honour `updatedAfter`.
    """

    def __init__(
        self,
        records: RecordSet,
        end_user: int,
        *,
        clock_error: timedelta = timedelta(0),
        keeps_bounds: bool = True,
        keeps_changes: bool = True,
    ) -> None:
        self._records = records
        self._end_user = end_user
        self._clock_error = clock_error
        self._keeps_bounds = keeps_bounds
        self._keeps_changes = keeps_changes
        self._changes: dict[int, _Change] = {}
        self._gone = set(range(records.stable, records.stable + VOLATILE))

    def work_between_lists(self, dice: Random) -> None:
        """Change a few of the first records, and let the volatile ones come and go."""
        records = self._records
        for index in range(records.stable, records.stable + VOLATILE):
            if dice.random() < 0.1:
                self._gone ^= {index}
                self._change(dice, index)
        if dice.random() < 0.3:
            self._change(dice, dice.randrange(min(records.stable, 5)))

    def work_between_pages(self, dice: Random) -> None:
        """Give any record another name or day."""
        if dice.random() < 0.5:
            self._change(dice, dice.randrange(self._records.stable))

    def select(self, query: Mapping[str, str], dice: Random) -> Selection:
        """The records that a list hands out, in its order; unknown filters are an error of the test."""
        records, resource = self._records, self._records.resource
        bounds = ("nameFrom", "nameTo") if resource.named else ("transactionDateFrom", "transactionDateTo")
        if unknown := query.keys() - {"limit", "cursor", "updatedAfter", "status", *bounds}:
            raise ValueError(f"the faulty service has no filter {unknown}")
        ignored: set[str] = set() if self._keeps_bounds else {*bounds}
        ignored |= set() if self._keeps_changes else {"updatedAfter"}
        query = {name: value for name, value in query.items() if name not in ignored}
        low, high = (None if (text := query.get(name)) is None else records.key(text) for name in bounds)
        first = 0 if low is None else bisect.bisect_left(records.keys, low)
        last = len(records.keys) if high is None else bisect.bisect_right(records.keys, high)
        order = [
            index for index in records.sorted[first:last] if index not in self._changes and index not in self._gone
        ]
        after = datetime.fromisoformat(query["updatedAfter"]) if "updatedAfter" in query else None
        if after is not None and after > _WRITTEN:
            order = []
        moved = [
            index
            for index, change in self._changes.items()
            if index not in self._gone
            and (after is None or change.moment >= after)
            and (low is None or records.key(change.label) >= low)
            and (high is None or records.key(change.label) <= high)
        ]
        if resource.named and (low is not None or high is not None):
            at = {index: key for key, index in zip(records.keys, records.sorted, strict=True)}
            at |= {index: records.key(self._changes[index].label) for index in moved}
            return Selection(sorted(order + moved, key=at.__getitem__), dict(self._changes))
        order += moved
        shift = dice.randrange(len(order) + 1)
        order = order[shift:] + order[:shift]
        half = len(order) // 2
        order[half:] = order[half:][::-1]
        return Selection(order, dict(self._changes))

    def page(self, indexes: Iterable[int], changes: Mapping[int, _Change]) -> bytes:
        """Records as JSON, without the brackets."""
        texts = self._records.texts
        found = [
            self._records.changed(index, *changes[index]) if index in changes else texts[index] for index in indexes
        ]
        return b",".join(found).replace(_MARK, b"%07d" % self._end_user)

    def one(self, identity: str) -> bytes:
        """One record by its id; what has none of ours has the content of the first."""
        index = int(identity[:6]) if identity[:6].isdigit() else 0
        record = json.loads(self.page([index % len(self._records.texts)], self._changes))
        return json.dumps({**record, "id": identity}).encode()

    def _change(self, dice: Random, index: int) -> None:
        moment = datetime.now(UTC) + self._clock_error
        self._changes[index] = _Change(self._records.label(dice, index), moment)


def _name(dice: Random, index: int) -> str:
    """Unique without regard to case, spread over the alphabet, some with what sorts in surprising places."""
    letters = dice.choice(("abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "aA0-", "eéöz", "09"))
    word = "".join(dice.choice(letters) for _ in range(dice.randrange(1, 9)))
    return f"{word}{dice.choice((' ', '-', '_', ' & ', '.'))}{index}"[:31]
