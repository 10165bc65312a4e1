"""The rules of a service's writes, as data, and the checks of a request alone. Knows no API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .._schema.containers import Array, Codec, Record
from .._schema.json_data import argument_path, is_list, is_object
from .._schema.model import Wire, table_of
from ..errors import InvalidArgumentError


class Merged(NamedTuple):
    """A part of an array that an update has once and a record in several: where it is, and what tells it apart."""

    source: str
    members: Mapping[str, Any]


class WriteRules(NamedTuple):
    """The way a service changes its records: data of a `Service`. All names are those on the wire.

    Attributes:
        revision: The member of a record that changes with every change, and of an update, which must state the latest.
        stamped: Whether that is the time of the change in seconds, so that two changes in one second have the same.
        identity: The member that tells records, and the lines of a record, apart.
        new: What an update calls a line that is new. An array of lines replaces all lines that the record has.
        external_id: The member that a create may carry for the caller to recognise the record by.
        amended: Arrays whose items are changed one by one: what is left out stays, and nothing can be added.
        unnamed: Arrays whose lines may have no identity. An update always replaces all of them.
        together: Arrays that share one place at the other end: if one of them is sent, so are the others.
        clearing: For an array that may not be sent empty, the flag that empties it.
        merged: For an operation and an array of it, the parts that the record has it in.
        entities: Query parameters of lists that choose records by whom they belong to; a create has the same without
            the last letter.
        day: The day of a record, and the query parameters of lists that bound it.
        name: The name of a record, and the query parameter of lists for a part of it.
        changed: The query parameter of lists that keeps records changed at a moment or later.
        everything: Query parameters, with values, that keep lists from leaving records out.
        amounts: Amounts that are zero in a record that is void.
        gone: Codes of the system behind the service by which it says itself that it does not have a record.
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
    """Refuse an update with an array of which no line is one that the record has, since it would remove all those.

    Without `codec`, which says what the body is, only lines that call themselves new are recognised.

    Raises:
        InvalidArgumentError: there is one.
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
            # What stands below a new line is new as well, and replaces nothing.
            if is_object(line) and ids[index] != rules.new:
                yield from _replaced(line, rules, item, f"{where}[{index}]")


def _member(codec: Codec | None, name: str) -> Wire | None:
    """A member of an object by its wire name; None if it has no such member, or is not known to be an object."""
    table = table_of(codec.target()) if isinstance(codec, Record) else None
    return table.members[table.attributes[name]] if table is not None and name in table.attributes else None


def has_member(codec: Codec | None, name: str | None) -> bool:
    return name is not None and _member(codec, name) is not None


def without_secrets(codec: Codec, value: Any) -> Any:
    """A body as it was sent, with None in the place of secrets."""
    if isinstance(codec, Array):
        return [without_secrets(codec.item, item) for item in value] if is_list(value) else value
    if not is_object(value):
        return value
    known = {name: member for name in value if (member := _member(codec, name)) is not None}
    return {
        name: item if name not in known else None if known[name].secret else without_secrets(known[name].codec, item)
        for name, item in value.items()
    }
