"""What the writes of a service have in common, as data, and what can be told from a request alone. Knows no API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .errors import InvalidArgumentError
from .plain import argument_path, is_list, is_object

__all__ = ["Merged", "WriteRules", "refuse_replacing"]


class Merged(NamedTuple):
    """A part of an array that an update has once and a record in several: where it is, and what tells it apart."""

    source: str
    members: Mapping[str, Any]


class WriteRules(NamedTuple):
    """How a service changes its records: data of a `Service`. All names are those on the wire.

    Attributes:
        revision: The member of a record that changes with every change, and of an update, which must state the latest.
        identity: The member that tells records, and the lines of a record, apart.
        new: What an update calls a line that is new. An array of lines replaces all lines that the record has.
        external_id: The member that a create may carry for the caller to recognise the record by.
        amended: Arrays whose items are changed one by one: what is left out stays, and nothing can be added.
        together: Arrays that share one place at the other end: if one of them is sent, so are the others.
        clearing: For an array that may not be sent empty, the flag that empties it.
        merged: For an operation and an array of it, the parts that the record has it in.
    """

    revision: str | None = None
    identity: str = "id"
    new: str | None = None
    external_id: str | None = None
    amended: frozenset[str] = frozenset()
    together: tuple[frozenset[str], ...] = ()
    clearing: Mapping[str, str] = {}
    merged: Mapping[tuple[str, str], tuple[Merged, ...]] = {}


def refuse_replacing(body: Any, rules: WriteRules) -> None:
    """Refuse an update with an array of which every line is new, since it would remove all lines that there are.

    Raises:
        InvalidArgumentError: there is one.
    """
    if rules.new is not None and is_object(body) and (path := next(_all_new(body, rules, ""), None)):
        raise InvalidArgumentError(
            f"{path} has new lines only, so that the update would remove every line that the record has: keep lines by "
            "their id, or pass replace_lines='allow'",
            path=path,
        )


def _all_new(body: Mapping[str, Any], rules: WriteRules, path: str) -> Iterator[str]:
    for name, value in body.items():
        lines: list[Any] = value if is_list(value) else []
        ids = [line.get(rules.identity) if is_object(line) else None for line in lines]
        where = argument_path(path, name)
        if ids and all(id_ == rules.new for id_ in ids):
            yield where
        for index, line in enumerate(lines):
            # What stands below a new line is new as well, and replaces nothing.
            if is_object(line) and ids[index] != rules.new:
                yield from _all_new(line, rules, f"{where}[{index}]")
