"""What the generated decoders stand on.

A generated decoder reads an object as the document promises it, in straight lines. Whatever breaks the promise makes
it call `recover`, which reads the same object by table and keeps what does not fit. Neither knows where in the answer
its object stands, so both leave a note of what they found, and `decode_noting_misfits` looks for the places afterwards:
an answer that keeps its promises pays nothing, and one that does not pays for the objects at fault.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple, TypeVar

from .codecs import Codec, Misfit
from .model import Model, unknown_members
from .plain import answer_path, is_list, is_object
from .scalars import UNFIT

__all__ = [
    "MalformedBody",
    "Mismatch",
    "decode_noting_misfits",
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


class Mismatch(Exception):
    """An answer broke a promise of the document. The decoder of the object around catches it."""


class MalformedBody(ValueError):
    """The JSON of an answer is not an object although the document promises one, or nobody can walk through it."""


class _Fault(NamedTuple):
    """What was wrong with one object of an answer, with paths that begin at the object."""

    misfits: list[Misfit]
    whole: bool  # whether what stands below the object has been looked at as well


class _Faults(threading.local):
    """The faults of the answer that this thread is decoding, by the identity of the JSON object."""

    found: dict[int, _Fault] | None = None


_faults = _Faults()


def _remember(data: object, fault: _Fault) -> None:
    if _faults.found is not None:
        _faults.found[id(data)] = fault


def items(value: Any) -> list[Any]:
    """The list itself; a str or a dict would pass for a list in a comprehension."""
    if value.__class__ is not list:
        raise Mismatch
    return value


def nothing(body: Any) -> None:
    """The decoder of an answer that promises no content."""


def recover(cls: type[M], data: Any) -> M:
    """Read by table what the straight road could not read."""
    if data.__class__ is not dict:
        # Kept as received: the caller sees what the service sent in the place of an object. Such a value has no
        # identity, so it is left to the object around it to say where it stands.
        raise Mismatch
    misfits: list[Misfit] = []
    result = cls.read_object(data, "", misfits)
    _remember(data, _Fault(misfits, whole=True))
    return result


def note(obj: Model, data: dict[str, Any]) -> None:
    """Remember members that the document lacks, and optional ones that were left out."""
    obj.note_members(data)
    if obj.additional_properties:
        _remember(data, _Fault(list(unknown_members(obj, "")), whole=False))


def decode_noting_misfits(decode: Callable[[Any], T], codec: Codec, body: Any) -> tuple[T, list[Misfit]]:
    """Decode a whole answer; the list names every place that differs from the document, and is usually empty.

    Raises:
        MalformedBody: the body is not an object although one was promised, or is nested too deeply.
    """
    if codec.expected == "object" and body.__class__ is not dict:
        raise MalformedBody("the answer is not a JSON object")
    misfits: list[Misfit] = []
    outer, _faults.found = _faults.found, {}
    try:
        try:
            result = decode(body)
        except MalformedBody:
            raise
        except (Mismatch, *UNFIT):
            # An answer that is no object but an array, say.
            return codec.read(body, "$", misfits), misfits
        if _faults.found:
            misfits.extend(_placed(body, "$", _faults.found))
        return result, misfits
    except RecursionError:
        raise MalformedBody("the answer is nested too deeply") from None
    finally:
        _faults.found = outer


def _placed(value: Any, path: str, faults: dict[int, _Fault]) -> Iterator[Misfit]:
    """The misfits of everything below `value`, with their whole paths."""
    if is_list(value):
        for index, item in enumerate(value):
            if item.__class__ is dict or item.__class__ is list:
                yield from _placed(item, f"{path}[{index}]", faults)
    elif is_object(value):
        fault = faults.get(id(value))
        if fault is not None:
            for misfit in fault.misfits:
                yield misfit._replace(path=path + misfit.path)
            if fault.whole:
                return
        for name, item in value.items():
            if item.__class__ is dict or item.__class__ is list:
                yield from _placed(item, answer_path(path, name), faults)
