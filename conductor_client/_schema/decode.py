"""What the generated decoders stand on.

A generated decoder reads an object as the document promises it, in straight lines. Whatever breaks the promise makes
it call `recover`, which goes on member by member and keeps what does not fit. Neither knows where in the answer its
object stands, so both leave a note of what they found, and `decode_noting_misfits` looks for the places afterwards:
an answer that keeps its promises pays nothing, and one that does not pays for the objects at fault.
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
from typing import Any, Final, NamedTuple, TypeAlias, TypeVar

from ..types import UNSET
from .containers import FREE_FORM, Array, Codec, MapOf, Misfit, Nullable, Record, Tagged, Union
from .json_data import TOO_DEEP, answer_path, got, is_list, is_too_deep
from .model import Model, Wire, fields_of, unknown_members
from .scalars import UNFIT
from .values import odd

__all__ = [
    "UNREADABLE",
    "MalformedBody",
    "Mismatch",
    "Notes",
    "amend",
    "decode_noting_misfits",
    "decoder_of",
    "items",
    "new",
    "note",
    "nothing",
    "recover",
]

T = TypeVar("T")
M = TypeVar("M", bound=Model)
new: Final = object.__new__
"""Makes an instance without calling `__init__`: the decoder assigns every slot itself."""

# A process reports no more places than these, so more need not be looked for in one answer.
_MOST_MISFITS: Final = 10_000
_MOST_KNOWN: Final = 64
_NOTHING: Final = frozenset[str]()
_INDEX: Final = re.compile(r"\[\d+\]")
UNREADABLE: Final = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError, Warning)
"""Exceptions of parsing and decoding. Others come from elsewhere, such as a signal, and pass through untouched."""


class Mismatch(ValueError):
    """An answer broke a promise of the document. The decoder of the object around catches it."""


class MalformedBody(ValueError):
    """The JSON of an answer is not an object although the document promises one, or is nested too deeply."""


_Fault: TypeAlias = tuple[type[Model], tuple[Misfit, ...], frozenset[str]]
"""What was wrong with an object of a class, with paths that begin at it, and the members below which that is all."""


class _Found(threading.local):
    """What was found in the answer that this thread is decoding: faults by the identity of the JSON object."""

    faults: dict[int, _Fault] | None = None
    too_deep: bool = False


_found = _Found()


def items(value: Any) -> list[Any]:
    """The list itself; a str or a dict would pass for a list in a comprehension."""
    if value.__class__ is not list:
        raise Mismatch
    return value


def nothing(body: Any) -> None:
    """The decoder of an answer that promises no content."""


@cache
def decoder_of(cls: type) -> Callable[[Any], Any] | None:
    """The generated decoder of a class, which stands in the same module; None for a class that has none."""
    decoder = getattr(sys.modules.get(cls.__module__), f"decode_{cls.__module__.rpartition('.')[2]}", None)
    return decoder if getattr(decoder, "__annotations__", {}).get("return") == cls.__name__ else None


_Step: TypeAlias = tuple[str, str, type | None, Callable[[Any], Any], Wire, str]
"""How `recover` reads a member: its attribute, its wire name, the class of a value that fits, what reads a value that
fits, its `Wire`, and its place. Not a named tuple, because those take twice as long to unpack."""


@cache
def _steps(cls: type) -> tuple[_Step, ...]:
    """The members in the order of generated decoders, which keep what does not fit of the last ones."""
    steps = [
        (attribute, w.name, w.codec.fitting, _reader(w.codec), w, answer_path("", w.name))
        for attribute, w in fields_of(cls)
    ]
    return tuple(sorted(steps, key=lambda step: step[2] not in (None, str, bool)))


class _Singles(NamedTuple):
    """What `amend` looks at: the members that are single values of one class."""

    members: tuple[tuple[str, type, Wire, str], ...]
    values: Callable[[Any], Any]  # gives all their values
    whole: int  # so many members has an object that lacks none and has no unknown ones; -1 where some are optional
    known: dict[tuple[type, ...], tuple[Misfit, ...]]  # by the classes of the values, which mostly repeat themselves


@cache
def _singles(cls: type) -> _Singles:
    steps = _steps(cls)
    members = tuple((attribute, fitting, member, at) for attribute, _, fitting, _, member, at in steps if fitting)
    names = [attribute for attribute, _, _, _ in members]
    whole = -1 if any(step[4].optional for step in steps) else len(steps)
    # Of two names or more comes a tuple.
    return _Singles(members, attrgetter("__class__", "__class__", *names), whole, {})


def _reader(codec: Codec) -> Callable[[Any], Any]:
    """What reads a value that fits: generated decoders for objects and lists of them, whose faults they note."""
    record = codec.item if isinstance(codec, Array) else codec
    decode = decoder_of(record.target()) if isinstance(record, Record) else None
    if decode is None:
        return codec.strict
    return decode if record is codec else lambda value: [decode(item) for item in items(value)]


def recover(cls: type[M], data: Any, begun: M | None = None) -> M:
    """Read an object that the straight road could not read; keep what does not fit as received.

    Args:
        cls: The class of the object.
        data: The JSON object.
        begun: What the generated decoder has made of it; the members that it did not reach are not set.
    """
    odd.pop(get_ident(), None)
    if data.__class__ is not dict:
        # Such a value has no identity, so it is left to the object around it to keep it and to say where it stands.
        raise Mismatch
    if _found.too_deep:
        raise MalformedBody(TOO_DEEP)
    kind: type = cls
    self: M = new(cls) if begun is None else begun
    misfits: list[Misfit] = []
    covered = _NOTHING
    reached, failed = begun is not None, False
    for attribute, name, fitting, read, member, place in _steps(kind):
        if reached:
            value = getattr(self, attribute, UNSET)
            if value is not UNSET:
                if fitting and value.__class__ is not fitting and (value is not None or not member.null):
                    _check(member, value, data, place, misfits)
                continue
            reached, failed = False, True
        value = data.get(name, UNSET)
        if value is None or value is UNSET:
            value = None
            if not (member.null if name in data else member.optional):
                misfits.append(Misfit(place, member.codec.expected, "null" if name in data else "nothing"))
        else:
            if not failed:
                try:
                    value = read(value)
                except RecursionError:
                    raise  # once more at every level would take for ever
                except UNREADABLE:
                    failed = True
            if failed:
                if value.__class__ is dict or value.__class__ is list:
                    _refuse_deep(value)
                    covered |= {name}
                value = member.codec.read(value, place, misfits)
        failed = False
        setattr(self, attribute, value)
    return _noted(self, data, misfits, covered)


def amend(self: M, data: Any) -> M:
    """Note the values that a generated decoder has kept although they do not fit; it has set all members."""
    odd.pop(get_ident(), None)
    if data.__class__ is not dict:
        raise Mismatch
    cls: type = type(self)
    members, values, whole, known = _singles(cls)
    kinds = tuple(map(type, values(self)))
    misfits = known.get(kinds)
    if misfits is None:
        found: list[Misfit] = []
        for attribute, fitting, member, place in members:
            value = getattr(self, attribute)
            if value.__class__ is not fitting and (value is not None or not member.null):
                _check(member, value, data, place, found)
        misfits = tuple(found)
        if whole >= 0 and len(known) < _MOST_KNOWN and dict not in kinds and list not in kinds:
            known[kinds] = misfits
    if len(data) != whole:
        return _noted(self, data, list(misfits), _NOTHING)
    if misfits and (faults := _found.faults) is not None:
        faults[id(data)] = type(self), misfits, _NOTHING
    return self


def _check(member: Wire, value: Any, data: dict[str, Any], place: str, misfits: list[Misfit]) -> None:
    """Look at a single value of another class than those that fit."""
    if value is not None or member.name in data:
        if value.__class__ is dict or value.__class__ is list:
            _refuse_deep(value)
        misfits.append(Misfit(place, member.codec.expected, got(value)))


def note(obj: M, data: dict[str, Any]) -> M:
    """Remember members that the document lacks, and optional ones that were left out."""
    return _noted(obj, data, [], _NOTHING)


def _noted(obj: M, data: dict[str, Any], misfits: list[Misfit], covered: frozenset[str]) -> M:
    obj._note_members(data)  # pyright: ignore[reportPrivateUsage]
    if obj._extra():  # pyright: ignore[reportPrivateUsage]
        misfits.extend(_unknown(obj))
    if misfits and (faults := _found.faults) is not None:
        faults[id(data)] = type(obj), tuple(misfits), covered
    return obj


def _unknown(obj: Model) -> Iterator[Misfit]:
    for value in obj._extra().values():  # pyright: ignore[reportPrivateUsage]
        _refuse_deep(value)
    return islice(unknown_members(obj, ""), _MOST_MISFITS)


def _refuse_deep(value: object) -> None:
    """Refuse the whole answer for a value that is kept as received, but could not be copied, pickled or written."""
    if (value.__class__ is dict or value.__class__ is list) and is_too_deep(value):
        _found.too_deep = _found.faults is not None
        raise MalformedBody(TOO_DEEP)


class Notes:
    """Where an answer, or one part of it after another, differs from the document.

    Each kind of difference is named once, at the first place where it was met: `$.data[0].lines[2].amount` stands for
    the amounts of the lines of all records.
    """

    __slots__ = ("_seen", "misfits")

    def __init__(self) -> None:
        self.misfits: list[Misfit] = []
        self._seen: set[tuple[str, str | tuple[Misfit, ...]]] = set()

    def decode(self, decode: Callable[[Any], T], codec: Codec, body: Any, path: str = "$") -> T:
        """Decode JSON that stands at `path`.

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
        """Read by table an answer that its decoder refused, such as an array with an odd item."""
        if is_too_deep(body):
            raise MalformedBody(TOO_DEEP)
        misfits: list[Misfit] = []
        result = codec.read(body, "", misfits)
        self._add("$", "$", tuple(misfits))
        return result

    def _place(self, value: Any, path: str, place: str, faults: dict[int, _Fault], ways: _Ways, name: str) -> None:
        """Add the misfits of a member of that name, and of everything below that may be at fault."""
        covered = _NOTHING
        if (fault := faults.get(id(value))) is not None:
            _, misfits, covered = fault
            if (place, misfits) not in self._seen:
                self._add(path, place, misfits)
        below, known, last = ways[name], faults.keys(), None
        if is_list(value):
            place += "[]"
            for index, item in enumerate(value):
                if item.__class__ is list or (item.__class__ is dict and below != _NOTHING):
                    self._place(item, f"{path}[{index}]", place, faults, ways, name)
                elif (fault := faults.get(id(item))) is not None and fault[1] != last:
                    last = fault[1]
                    self._place(item, f"{path}[{index}]", place, faults, ways, name)
            return
        for inner in value if below is None else below:
            item = value.get(inner)
            inside = item.__class__ is list or (item.__class__ is dict and ways[inner] != _NOTHING)
            if (inside or id(item) in known) and inner not in covered:
                self._place(item, answer_path(path, inner), answer_path(place, inner), faults, ways, inner)

    def _add(self, path: str, place: str, misfits: tuple[Misfit, ...]) -> None:
        """Add what was found at an object that stands at `path`, which is `place` without the indexes of lists."""
        self._seen.add((place, misfits))
        for misfit in misfits:
            where = place + (_INDEX.sub("[]", misfit.path) if "[" in misfit.path else misfit.path)
            if (key := (where, misfit.got)) not in self._seen and len(self.misfits) < _MOST_MISFITS:
                self._seen.add(key)
                self.misfits.append(Misfit(path + misfit.path, misfit.expected, misfit.got))


_Ways: TypeAlias = Mapping[str, frozenset[str] | None]
"""The members that may lead to a fault, of the objects in a member of each name and of the whole answer (""); None for
all members."""


class _Everywhere(dict[str, None]):
    def __missing__(self, name: str) -> None:
        return None


@lru_cache(maxsize=1024)
def _ways(codec: Codec, classes: frozenset[type[Model]]) -> _Ways:
    """Where to look for objects of these classes, so that most of a large answer need not be looked through."""
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
    """The classes of the objects that a value may hold without another object around them; None for a map of them."""
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


def decode_noting_misfits(decode: Callable[[Any], T], codec: Codec, body: Any) -> tuple[T, list[Misfit]]:
    """Decode a whole answer; the list names each kind of difference from the document, and is usually empty.

    Raises:
        MalformedBody: the body is not an object although one was promised, or is nested too deeply.
    """
    if codec.expected == "object" and body.__class__ is not dict:
        raise MalformedBody("the answer is not a JSON object")
    if codec is FREE_FORM and is_too_deep(body):
        raise MalformedBody(TOO_DEEP)
    notes = Notes()
    try:
        return notes.decode(decode, codec, body), notes.misfits
    except MalformedBody:
        raise
    except (Mismatch, *UNFIT):
        # An answer that is no object but an array, say.
        return notes.read(codec, body), notes.misfits
