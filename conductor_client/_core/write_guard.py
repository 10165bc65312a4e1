"""The rules of a service's writes, as data, and the checks of a request against them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .._schema.containers import Array, Codec, Record
from .._schema.json_data import argument_path, is_list, is_object
from .._schema.model import Wire, table_of
from ..errors import InvalidArgumentError


class Merged(NamedTuple):
    """One of several arrays of a record that an update has as one array: its path, and the members that mark it."""

    source: str
    members: Mapping[str, Any]


class WriteRules(NamedTuple):
    """The rules by which a service changes records: data of a `Service`, with wire names.

    Attributes:
        revision: The member of a record that changes with every change; an update must state the latest value.
        stamped: Whether the revision is the time of the change in seconds, so that two changes can have the same one.
        identity: The member that identifies records and lines.
        new: The identity of a new line in an update, whose array of lines replaces all lines of the record.
        external_id: The member of a create by which the caller can recognise the record.
        amended: The arrays whose items are changed one by one: missing items stay, and none can be added.
        unnamed: The arrays whose lines can lack an identity; an update always replaces all of them.
        together: The groups of arrays that QuickBooks stores in one; an update sends all of a group or none.
        clearing: The flag that clears an array, for each array that cannot be sent empty.
        merged: The arrays of a record that form one array of an update, by operation and name of that array.
        entities: The query parameters of lists that select records by their owner; the member of a create is the same
            without the last letter.
        day: The member with the day of a record, and the query parameters of lists that bound it.
        name: The member with the name of a record, and the query parameter of lists for a part of it.
        changed: The query parameter of lists that selects records changed at or after a time.
        everything: The query parameters, with values, for lists to include all records.
        amounts: The amounts that are zero in a void record.
        gone: The integration codes that mean that QuickBooks does not have a record.
    """

    revision: str | None = None
    stamped: bool = False
    identity: str = "id"
    new: str | None = None
    external_id: str | None = None
    amended: frozenset[str] = frozenset()
    unnamed: frozenset[str] = frozenset()
    together: tuple[frozenset[str], ...] = ()
    clearing: Mapping[str, str] = {}
    merged: Mapping[tuple[str, str], tuple[Merged, ...]] = {}
    entities: tuple[str, ...] = ()
    day: tuple[str, str, str] | None = None
    name: tuple[str, str] | None = None
    changed: str | None = None
    everything: Mapping[str, str] = {}
    amounts: tuple[str, ...] = ()
    gone: frozenset[str] = frozenset()


def refuse_replacing(body: Any, rules: WriteRules, codec: Codec | None = None) -> None:
    """Refuse an update with an array without any existing line, because it would remove all lines of the record.

    Without the `codec` of the body, only lines that are marked as new are recognised.
    """
    if rules.new is not None and is_object(body) and (path := next(_replaced(body, rules, codec, ""), None)):
        raise InvalidArgumentError(
            f"{path} names no line that the record has, so that the update would remove every line of it: keep lines "
            "by their id where they have one, or pass replace_lines='allow'",
            path=path,
        )


def _replaced(body: Mapping[str, Any], rules: WriteRules, codec: Codec | None, path: str) -> Iterator[str]:
    for name, lines in body.items():
        if not is_list(lines):
            continue
        member = _member(codec, name)
        item = member.codec.item if member is not None and isinstance(member.codec, Array) else None
        ids = [line.get(rules.identity) if is_object(line) else None for line in lines]
        where = argument_path(path, name)
        if ids and all(id_ == rules.new for id_ in ids):
            yield where
        elif has_member(item, rules.identity):
            if not ids and name not in rules.amended:
                yield where
        elif isinstance(item, Record) and name in rules.unnamed:
            yield where
        for index, line in enumerate(lines):
            # Arrays in a new line replace nothing.
            if is_object(line) and ids[index] != rules.new:
                yield from _replaced(line, rules, item, f"{where}[{index}]")


def _member(codec: Codec | None, name: str) -> Wire | None:
    table = table_of(codec.target()) if isinstance(codec, Record) else None
    return table.members[table.attributes[name]] if table is not None and name in table.attributes else None


def has_member(codec: Codec | None, name: str | None) -> bool:
    return name is not None and _member(codec, name) is not None


def without_secrets(codec: Codec, value: Any) -> Any:
    """Return a sent body with None in place of secrets."""
    if isinstance(codec, Array):
        return [without_secrets(codec.item, item) for item in value] if is_list(value) else value
    if not is_object(value):
        return value
    known = {name: member for name in value if (member := _member(codec, name)) is not None}
    return {
        name: item if name not in known else None if known[name].secret else without_secrets(known[name].codec, item)
        for name, item in value.items()
    }
