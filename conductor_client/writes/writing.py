"""What the writes of a service have in common, as data, and what can be told from a request alone. Knows no API."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ..codecs import Array, Codec, Record
from ..errors import InvalidArgumentError
from ..model import fields_of
from ..plain import argument_path, is_list, is_object

if TYPE_CHECKING:
    from ..clock import Clock

__all__ = ["Merged", "SentWrite", "WriteRules", "has_member", "new_external_id", "refuse_replacing", "without_secrets"]

# After the service's own wait for the system behind it: time for the way, and for a clock that is a little slow.
_MARGIN: Final = 10.0
# By how much the clocks of two machines may differ.
_APART: Final = 600.0


class Merged(NamedTuple):
    """A part of an array that an update has once and a record in several: where it is, and what tells it apart."""

    source: str
    members: Mapping[str, Any]


class WriteRules(NamedTuple):
    """How a service changes its records: data of a `Service`. All names are those on the wire.

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
    codecs = _codecs(codec)
    for name, lines in body.items():
        if not is_list(lines):
            continue
        array = codecs.get(name)
        item = array.item if isinstance(array, Array) else None
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


def _codecs(codec: Codec | None) -> dict[str, Codec]:
    """The members of an object, by wire name; empty if it is not known what it is."""
    return {member.name: member.codec for _, member in fields_of(codec.target())} if isinstance(codec, Record) else {}


@cache
def _process() -> str:
    """Tells this process, and those forked from it, from all others: they share a monotonic clock."""
    return os.urandom(8).hex()


@dataclass(frozen=True, slots=True, repr=False)
class SentWrite:
    """A write of which it is not known, or cannot be shown, what became of it. It can be pickled.

    Attributes:
        operation: The call, such as `qbd.invoices.create`.
        effect: What it does: `create`, `update`, `delete`, `void` or `write`.
        path: The arguments in its path, by Python name.
        body: The JSON that was sent, with None in the place of secrets; None if there was none.
        end_user_id: Whose company it was for.
        external_id: The external id that a create carried.
        began: When it was sent, in seconds since 1970.
        ended: When it was given up.
        patience: Seconds after `ended` in which it may still happen.
    """

    operation: str
    effect: str
    path: Mapping[str, Any]
    body: Any
    end_user_id: str | None
    external_id: str | None
    began: float
    ended: float
    patience: float
    _process: str
    _ended: float

    def __repr__(self) -> str:
        # The body is the caller's, and may be confidential.
        return f"SentWrite({self.operation!r}, path={dict(self.path)!r}, external_id={self.external_id!r})"

    @classmethod
    def make(
        cls, operation: str, effect: str, *, clock: Clock, departed: float, wait: float, **facts: Any
    ) -> SentWrite:
        """A write that was given up just now; `departed` is by the clock's `now()`."""
        now, wall = clock.now(), clock.wall()
        return cls(
            operation=operation,
            effect=effect,
            began=wall - (now - departed),
            ended=wall,
            patience=wait + _MARGIN,
            _process=_process(),
            _ended=now,
            **facts,
        )

    def left(self, clock: Clock) -> float:
        """Seconds until it can no longer happen; 0 if they have passed.

        Within one process the monotonic clock counts. Elsewhere it is the clock on the wall, which may jump and differ
        from that of the machine that sent the write, so it takes 10 minutes more.
        """
        if self._process == _process():
            return max(0.0, self.patience - max(0.0, clock.now() - self._ended))
        return max(0.0, self.patience + _APART - max(0.0, clock.wall() - self.ended))


def has_member(codec: Codec | None, name: str | None) -> bool:
    """Whether a body has a member, by its wire name."""
    return isinstance(codec, Record) and any(member.name == name for _, member in fields_of(codec.target()))


def new_external_id() -> str:
    """An id that nobody has."""
    from uuid import uuid4  # imported here: most programs do without

    return str(uuid4())


def without_secrets(codec: Codec, value: Any) -> Any:
    """A body as it was sent, with None in the place of secrets."""
    if isinstance(codec, Array):
        return [without_secrets(codec.item, item) for item in value] if is_list(value) else value
    if not isinstance(codec, Record) or not is_object(value):
        return value
    members = {member.name: member for _, member in fields_of(codec.target())}
    return {
        name: None if name in members and members[name].secret else _member_without(members, name, item)
        for name, item in value.items()
    }


def _member_without(members: Mapping[str, Any], name: str, value: Any) -> Any:
    return without_secrets(members[name].codec, value) if name in members else value
