"""Whatever a record holds and whatever is edited: applying what is sent gives the edited record, and no line is lost.

The service's side is `updated` of tests/support/books.py, which knows what the document says of updates, and nothing of
drafts. Each edit is made twice: to the draft, and to the record's JSON.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from random import Random
from typing import Any, TypeGuard

import pytest
from hypothesis import given, settings, strategies as st

from conductor_client._conductor import CONDUCTOR
from conductor_client._schema.containers import Array, Record
from conductor_client._schema.model import RequestModel, fields_of
from conductor_client._writes.draft import Draft
from conductor_client._writes.draft_lines import DraftLines
from conductor_client.errors import InvalidArgumentError
from conductor_client.types import UNSET
from tests.support.fake_records import Json, updated
from tests.support.fitting import Sampler, endpoints, is_array, is_object

_FEW = settings(max_examples=20, deadline=None)
_RESOURCES = sorted(
    name.removesuffix(".update")
    for name in endpoints()
    if name.endswith(".update") and name.replace(".update", ".retrieve") in endpoints()
)
_RULES = CONDUCTOR.writes


def _record(resource: str, seed: int) -> Json:
    """A record as the document allows it, whose lines can be told apart."""
    record: Json = Sampler(seed, most_items=4).sample(endpoints()[f"{resource}.retrieve"].response)
    for number, line in enumerate(_lines(record)):
        line["id"] = number if isinstance(line["id"], int) else f"L{number}"
    if resource == "qbd.time_tracking_activities":
        # An update has to state them.
        record |= {"entity": {"id": "W1"}, "duration": "PT1H30M"}
    return record


def _is_lines(value: object) -> TypeGuard[DraftLines[Any]]:
    return isinstance(value, DraftLines)


def _lines(value: Any) -> Iterator[Json]:
    """Everything in a list that has an id, at any depth."""
    for member in value.values() if is_object(value) else value if is_array(value) else ():
        if is_array(member):
            for item in member:
                if is_object(item) and "id" in item:
                    yield item
        yield from _lines(member)


class Edit:
    """A draft and the JSON of its record, which are edited alike."""

    def __init__(self, resource: str, seed: int) -> None:
        self.random = Random(seed)
        self.record = _record(resource, seed)
        self.mirror = copy.deepcopy(self.record)
        self.operation = endpoints()[f"{resource}.update"].operation
        answer = endpoints()[f"{resource}.retrieve"].operation.answer.codec
        assert isinstance(answer, Record)
        assert self.operation.body is not None
        assert isinstance(self.operation.body.codec, Record)
        cls = self.operation.body.codec.target()
        decoded = answer.target().from_dict(self.record)
        self.draft: Draft[Any] = Draft(cls, decoded, _RULES, self.operation.name)

    @property
    def body(self) -> Json:
        """What is sent, on the wire; empty if nothing is."""
        changes = self.draft.changes()
        body: Json = self.operation.request({"id": "R1", "body": changes}).body if changes else {}
        return body

    def lists(self, of: RequestModel | None = None) -> Iterator[tuple[str, DraftLines[Any], type[RequestModel]]]:
        """The lists of lines in the draft whose arrays replace the old ones, at any depth."""
        value: RequestModel = of or self.draft.value
        for attribute, member in fields_of(type(value)):
            lines = getattr(value, attribute)
            if not _is_lines(lines) or not isinstance(member.codec, Array):
                continue
            if isinstance(member.codec.item, Record) and member.name not in _RULES.amended:
                cls = member.codec.item.target()
                if "id" in cls._member_names():
                    yield member.name, lines, cls
                    for line in list(lines):
                        yield from self.lists(line)

    def home(self, id_: str) -> tuple[list[Any], int]:
        """The list of the mirror that holds a line, and its place there."""
        for holder in (self.mirror, *_lines(self.mirror)):
            for member in holder.values():
                for index, item in enumerate(member if is_array(member) else ()):
                    if is_object(item) and item.get("id") == id_:
                        return member, index
        raise AssertionError(id_)

    def set_text(self, value: RequestModel, mirror: Json) -> None:
        """Set one member that is text."""
        names = [
            (attribute, member.name)
            for attribute, member in fields_of(type(value))
            if member.codec.expected == "string" and member.name not in ("id", _RULES.revision) and not member.secret
        ]
        attribute, name = self.random.choice(names)
        if isinstance(getattr(value, attribute), str) and self.random.random() < 0.2:
            return  # set to what it is
        setattr(value, attribute, "new")
        if name not in mirror and name.endswith("Id") and name[:-2] in mirror:
            mirror[name[:-2]] = {"id": "new"}
        else:
            mirror[name] = "new"

    def change_line(self, lines: DraftLines[Any]) -> None:
        if lines:
            line = self.random.choice(lines)
            if line.id != "-1":
                home, index = self.home(line.id)
                self.set_text(line, home[index])

    def remove(self, lines: DraftLines[Any]) -> None:
        known = [line for line in lines if line.id != "-1"]
        if known:
            line = self.random.choice(known)
            home, index = self.home(line.id)
            del home[index]
            self.random.choice((lines.remove, lambda one: lines.pop(lines.index(one))))(line)

    def reverse(self, name: str, lines: DraftLines[Any]) -> None:
        if len(lines) > 1 and "debitLines" not in self.mirror:
            home, _ = self.home(lines[0].id)
            home.reverse()
            lines.reverse()

    def append(self, name: str, lines: DraftLines[Any], cls: type[RequestModel]) -> None:
        known = [line.id for line in lines if line.id != "-1"]
        if "debitLines" in self.mirror:
            side = self.random.choice(("debit", "credit"))
            lines.append(cls(id="-1", journal_line_type=side))  # type: ignore[call-arg]
            self.mirror[f"{side}Lines"].append({"id": "-1"})
        elif known or lines is getattr(self.draft.value, self.draft.value._attribute_of(name)):
            home = self.home(known[0])[0] if known else self.mirror[name]
            lines.append(cls(id="-1"))  # type: ignore[call-arg]
            home.append({"id": "-1"})


def _is_half_empty(edit: Edit, *names: str) -> bool:
    """Whether one of the lists that share a place was emptied, and another one has lines."""
    if not all(name in edit.record for name in names):
        return False
    emptied = [name for name in names if edit.record[name] and not edit.mirror[name]]
    return bool(emptied) and any(edit.mirror[name] for name in names)


def _settled(record: Json) -> Json:
    """The record without what cannot be compared: the ids of new lines, and the names of what is referred to."""
    for line in _lines(record):
        if isinstance(line["id"], str) and not line["id"].startswith("L"):
            line["id"] = "new"
    return record


@pytest.mark.parametrize("resource", _RESOURCES)
@_FEW
@given(seed=st.integers(0, 2**32))
def test_what_is_sent_makes_the_record_what_the_draft_says(resource: str, seed: int) -> None:
    edit = Edit(resource, seed)
    random = edit.random
    for _ in range(random.randrange(5)):
        found = list(edit.lists())
        if not found or random.random() < 0.3:
            edit.set_text(edit.draft.value, edit.mirror)
            continue
        name, lines, cls = random.choice(found)
        action = random.choice(("change", "remove", "reverse", "append"))
        if action == "change":
            edit.change_line(lines)
        elif action == "remove":
            edit.remove(lines)
        elif action == "append":
            edit.append(name, lines, cls)
        elif all(line.id != "-1" for line in lines):
            edit.reverse(name, lines)
    if any(_is_half_empty(edit, *group) for group in (("itemLines", "itemGroupLines"),)):
        with pytest.raises(InvalidArgumentError, match="cannot be emptied while"):
            _ = edit.body
        return
    body = edit.body
    if edit.mirror == edit.record:
        assert body == {}
    assert _settled(updated(edit.record, body)) == _settled(edit.mirror)


@pytest.mark.parametrize("resource", _RESOURCES)
@_FEW
@given(seed=st.integers(0, 2**32))
def test_no_line_goes_unasked(resource: str, seed: int) -> None:
    edit = Edit(resource, seed)
    assert edit.draft.changes() == {}
    value: RequestModel = edit.draft.value
    for attribute, _ in fields_of(type(value)):
        lines = getattr(value, attribute)
        if not _is_lines(lines) or not lines:
            continue
        rest = list(lines)
        gone = rest.pop(edit.random.randrange(len(rest)))
        if rest.count(gone) + 1 > 1 or gone is UNSET:
            continue
        setattr(value, attribute, rest)
        with pytest.raises(InvalidArgumentError) as caught:
            edit.draft.changes()
        assert caught.value.path == attribute
        assert str(getattr(gone, "id", "item")) in caught.value.message
        setattr(value, attribute, lines)
    assert edit.draft.changes() == {}
