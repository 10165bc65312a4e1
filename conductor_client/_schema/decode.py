"""Support for the generated decoders.

A generated decoder reads an object that conforms to the document, without branches. For any other object it calls
`recover`, which reads member by member and keeps values that do not fit. Neither knows the path of its object, so both
record mismatches by object, and `decode_with_mismatches` finds the paths afterwards: only answers with mismatches pay
for that.
"""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import islice
from operator import attrgetter
from threading import get_ident
from typing import Any, Final, TypeAlias, TypeVar

from ..types import UNSET
from .containers import FREE_FORM, Array, Codec, MapOf, Mismatch, Nullable, Record, Tagged, Union
from .json_data import TOO_DEEP, answer_path, got, is_list, is_too_deep
from .model import Model as Model, Wire, fields_of, further_members, model as model, wire as wire
from .scalars import UNFIT
from .values import odd

T = TypeVar("T")
M = TypeVar("M", bound=Model)
new: Final = object.__new__
"""Make an instance without calling `__init__`; decoders assign every slot."""

# A process reports no more paths than these, so more need not be collected from one answer.
_MOST_MISMATCHES: Final = 10_000
_MOST_KNOWN: Final = 64
_NOTHING: Final = frozenset[str]()
_INDEX: Final = re.compile(r"\[\d+\]")
UNREADABLE: Final = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError, Warning)
"""Exceptions of parsing and decoding. Others, such as those of signal handlers, propagate."""


class WrongKind(ValueError):
    """A value of another kind than the document states; the decoder of the enclosing object catches it."""


class MalformedBody(ValueError):
    """The JSON of an answer is nested too deeply, or not an object although the document states one."""


_Fault: TypeAlias = tuple[type[Model], tuple[Mismatch, ...], frozenset[str]]
"""A mismatched object: its class, mismatches with paths relative to it, and the members that they fully cover."""


class _Found(threading.local):
    """The mismatched objects of the answer that this thread is decoding, by the `id()` of the JSON object."""

    faults: dict[int, _Fault] | None = None
    too_deep: bool = False


_found = _Found()


def items(value: Any) -> list[Any]:
    """Return the value if it is a list: a comprehension would also take a str or a dict."""
    if value.__class__ is not list:
        raise WrongKind
    return value


def nothing(body: Any) -> None:
    """Decode an answer without content."""


@cache
def decoder_of(cls: type) -> Callable[[Any], Any] | None:
    """Return the generated decoder of a class, which is in the same module, or None."""
    decoder = getattr(sys.modules.get(cls.__module__), f"decode_{cls.__module__.rpartition('.')[2]}", None)
    return decoder if getattr(decoder, "__annotations__", {}).get("return") == cls.__name__ else None


_Step: TypeAlias = tuple[str, str, type | None, Callable[[Any], Any], Wire, str]
"""How `recover` reads a member: attribute, wire name, class of a decoded value that fits, strict reader, `Wire`, path.
Not a named tuple, because those take twice as long to unpack."""


@cache
def _steps(cls: type) -> tuple[_Step, ...]:
    """Return the members in the order of generated decoders: the last ones keep values that do not fit."""
    steps = [
        (attribute, w.name, w.codec.fitting, _reader(w.codec), w, answer_path("", w.name))
        for attribute, w in fields_of(cls)
    ]
    return tuple(sorted(steps, key=lambda step: step[2] not in (None, str, bool)))


@cache
def _singles(cls: type) -> tuple[Callable[[Any], Any], int, dict[tuple[type, ...], _Fault]]:
    """Return what `amend` needs of a class: a getter of all single values, the number of members (-1 where some are
    optional), and the faults known so far, by the classes of the values.
    """
    names = [attribute for attribute, _, fitting, _, _, _ in _steps(cls) if fitting]
    whole = -1 if any(member.optional for _, member in fields_of(cls)) else len(fields_of(cls))
    # The getter returns a tuple only for two names or more.
    return attrgetter("__class__", "__class__", *names), whole, {}


def _reader(codec: Codec) -> Callable[[Any], Any]:
    """Return the strict reader of a codec: for objects and lists of objects, the generated decoder."""
    record = codec.item if isinstance(codec, Array) else codec
    decode = decoder_of(record.target()) if isinstance(record, Record) else None
    if decode is None:
        return codec.strict
    return decode if record is codec else lambda value: [decode(item) for item in items(value)]


def recover(cls: type[M], data: Any, begun: M | None = None) -> M:
    """Read an object that its generated decoder could not read or has only `begun`; keep values that do not fit."""
    odd.pop(get_ident(), None)
    if data.__class__ is not dict:
        # Such a value may have no `id()` of its own, so the enclosing object keeps it and records its path.
        raise WrongKind
    if _found.too_deep:
        raise MalformedBody(TOO_DEEP)
    kind: type = cls
    self: M = new(cls) if begun is None else begun
    mismatches: list[Mismatch] = []
    covered = _NOTHING
    reached, failed = begun is not None, False
    for attribute, name, fitting, read, member, place in _steps(kind):
        if reached:
            value = getattr(self, attribute, UNSET)
            if value is not UNSET:
                shown = value is not None or (not member.null and name in data)
                if fitting and value.__class__ is not fitting and shown:
                    _refuse_deep(value)
                    mismatches.append(Mismatch(place, member.codec.expected, got(value)))
                continue
            reached, failed = False, True
        value = data.get(name, UNSET)
        if value is None or value is UNSET:
            value = None
            if not (member.null if name in data else member.optional):
                mismatches.append(Mismatch(place, member.codec.expected, "null" if name in data else "nothing"))
        else:
            if not failed:
                try:
                    value = read(value)
                except RecursionError:
                    raise  # a second reading at every level would never end
                except UNREADABLE:
                    failed = True
            if failed:
                if value.__class__ is dict or value.__class__ is list:
                    _refuse_deep(value)
                    covered |= {name}
                value = member.codec.read(value, place, mismatches)
        failed = False
        setattr(self, attribute, value)
    return note(self, data, mismatches, covered)


def amend(self: M, data: Any) -> M:
    """Record the mismatches of an object whose members a generated decoder has all set."""
    odd.pop(get_ident(), None)
    if data.__class__ is not dict:
        raise WrongKind
    cls: type = type(self)
    values, whole, known = _singles(cls)
    kinds, faults = tuple(map(type, values(self))), _found.faults
    if len(data) == whole and (fault := known.get(kinds)) is not None:
        if fault[1] and faults is not None:
            faults[id(data)] = fault
        return self
    recover(cls, data, self)
    if len(data) == whole and faults is not None and len(known) < _MOST_KNOWN and not {dict, list} & {*kinds}:
        known[kinds] = faults.get(id(data), (cls, (), _NOTHING))
    return self


def note(
    obj: M, data: dict[str, Any], mismatches: list[Mismatch] | None = None, covered: frozenset[str] = _NOTHING
) -> M:
    """Record unknown members, missing optional members, and other mismatches of an object."""
    found = [] if mismatches is None else mismatches
    obj._note_members(data)  # pyright: ignore[reportPrivateUsage]
    if unknown := obj.additional_properties:
        for value in unknown.values():
            _refuse_deep(value)
        found.extend(islice(further_members(obj, ""), _MOST_MISMATCHES))
    if found and (faults := _found.faults) is not None:
        faults[id(data)] = type(obj), tuple(found), covered
    return obj


def _refuse_deep(value: object) -> None:
    """Refuse an answer with a value nested too deeply to be copied, pickled or written."""
    if (value.__class__ is dict or value.__class__ is list) and is_too_deep(value):
        _found.too_deep = _found.faults is not None
        raise MalformedBody(TOO_DEEP)


class Notes:
    """The mismatches of an answer, which may be decoded in parts.

    Each kind of mismatch is listed once, with the path of its first occurrence: `$.data[0].lines[2].amount` represents
    the amounts of all lines of all records.
    """

    __slots__ = ("_seen", "mismatches")

    def __init__(self) -> None:
        self.mismatches: list[Mismatch] = []
        self._seen: set[tuple[str, str | tuple[Mismatch, ...]]] = set()

    def decode(self, decode: Callable[[Any], T], codec: Codec, body: Any, path: str = "$") -> T:
        """Decode the JSON at `path`.

        Raises:
            MalformedBody: it is nested too deeply.
        """
        faults: dict[int, _Fault] = {}
        outer, _found.faults = _found.faults, faults
        try:
            result = decode(body)
            if faults:
                ways = _ways(codec, frozenset([cls for cls, _, _ in faults.values()]))
                self._place(body, path, _INDEX.sub("[]", path), faults, ways, "")
            return result
        except RecursionError:
            raise MalformedBody(TOO_DEEP) from None
        finally:
            _found.faults, _found.too_deep = outer, False
            if odd:  # after an interruption, such as Ctrl-C
                odd.pop(get_ident(), None)

    def read(self, codec: Codec, body: Any) -> Any:
        """Read an answer that its decoder refused, such as an array with an item that does not fit."""
        if is_too_deep(body):
            raise MalformedBody(TOO_DEEP)
        mismatches: list[Mismatch] = []
        result = codec.read(body, "", mismatches)
        self._add("$", "$", tuple(mismatches))
        return result

    def _place(self, value: Any, path: str, place: str, faults: dict[int, _Fault], ways: _Ways, name: str) -> None:
        """Add the mismatches of the member `name` and of every mismatched object inside it."""
        covered = _NOTHING
        if (fault := faults.get(id(value))) is not None:
            _, mismatches, covered = fault
            if (place, mismatches) not in self._seen:
                self._add(path, place, mismatches)
        below, last = ways[name], None
        if is_list(value):
            place += "[]"
            for index, item in enumerate(value):
                if item.__class__ is list or (item.__class__ is dict and below != _NOTHING):
                    self._place(item, f"{path}[{index}]", place, faults, ways, name)
                elif (fault := faults.get(id(item))) is not None and fault is not last:
                    last = fault
                    self._place(item, f"{path}[{index}]", place, faults, ways, name)
            return
        for inner in value if below is None else below:
            item = value.get(inner)
            inside = item.__class__ is list or (item.__class__ is dict and ways[inner] != _NOTHING)
            if (inside or id(item) in faults) and inner not in covered:
                self._place(item, answer_path(path, inner), answer_path(place, inner), faults, ways, inner)

    def _add(self, path: str, place: str, mismatches: tuple[Mismatch, ...]) -> None:
        """Add the mismatches of the object at `path`; `place` is the path without list indexes."""
        self._seen.add((place, mismatches))
        for mismatch in mismatches:
            where = place + (_INDEX.sub("[]", mismatch.path) if "[" in mismatch.path else mismatch.path)
            if (key := (where, mismatch.got)) not in self._seen and len(self.mismatches) < _MOST_MISMATCHES:
                self._seen.add(key)
                self.mismatches.append(Mismatch(path + mismatch.path, mismatch.expected, mismatch.got))


_Ways: TypeAlias = Mapping[str, frozenset[str] | None]
"""By member name ("" is the whole answer): which members of the objects in it may contain a fault; None means all."""


class _Everywhere(dict[str, None]):
    def __missing__(self, name: str) -> None:
        return None


@lru_cache(maxsize=1024)
def _ways(codec: Codec, classes: frozenset[type[Model]]) -> _Ways:
    """Return the ways to objects of these classes, so that most of a large answer need not be searched."""
    roots = frozenset(_classes(codec))
    inner: dict[type[Model], dict[str, frozenset[type[Model] | None]]] = {}
    waiting = set(roots)
    while waiting:
        cls = waiting.pop()
        if cls is None:
            return _Everywhere()
        if cls not in inner:
            inner[cls] = {member.name: frozenset(_classes(member.codec)) for _, member in fields_of(cls)}
            waiting.update(*inner[cls].values())
    reaching: set[type[Model] | None] = set(classes)
    before = 0
    while before < (before := len(reaching)):
        reaching.update(cls for cls, members in inner.items() if any(reaching & each for each in members.values()))
    ways: dict[str, frozenset[str]] = {}
    for members in ({"": roots}, *inner.values()):
        for name, below in members.items():
            leading = {each for cls in below if cls for each, beyond in inner[cls].items() if reaching & beyond}
            ways[name] = ways.get(name, _NOTHING) | leading
    return ways


def _classes(codec: Codec) -> Iterator[type[Model] | None]:
    """Return the classes of the outermost objects in a value; None for a map of them."""
    match codec:
        case Record():
            yield codec.target()
        case MapOf() if any(True for _ in _classes(codec.item)):
            yield None
        case Array() | Nullable():
            yield from _classes(codec.item)
        case Tagged():
            yield from (member.target() for member in codec.members.values())
        case Union():
            for member in codec.members:
                yield from _classes(member)
        case _:
            pass


def decode_with_mismatches(decode: Callable[[Any], T], codec: Codec, body: Any) -> tuple[T, list[Mismatch]]:
    """Decode an answer; return the result and one mismatch of each kind, usually none.

    Raises:
        MalformedBody: the body is nested too deeply, or not an object although the document states one.
    """
    if codec.expected == "object" and body.__class__ is not dict:
        raise MalformedBody("the answer is not a JSON object")
    if codec is FREE_FORM and is_too_deep(body):
        raise MalformedBody(TOO_DEEP)
    notes = Notes()
    try:
        return notes.decode(decode, codec, body), notes.mismatches
    except MalformedBody:
        raise
    except (WrongKind, *UNFIT):
        # For example, an answer that is an array.
        return notes.read(codec, body), notes.mismatches
