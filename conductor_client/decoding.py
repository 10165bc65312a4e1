"""What the generated decoders stand on.

A generated decoder reads an object as the document promises it, in straight lines. Whatever breaks the promise makes
it call `recover`, which reads the same object by table, keeps what does not fit and remembers that something was off.
Only then does the outermost decoder go over the whole answer once more to say exactly where.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import NoneType
from typing import Any, Final, TypeVar

from .codecs import Codec, Misfit
from .model import Model

__all__ = [
    "BOOLEANS",
    "BOOLEANS_OR_NULL",
    "STRINGS",
    "STRINGS_OR_NULL",
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

STRINGS: Final = frozenset((str,))
STRINGS_OR_NULL: Final = frozenset((str, NoneType))
BOOLEANS: Final = frozenset((bool,))
BOOLEANS_OR_NULL: Final = frozenset((bool, NoneType))


class Mismatch(Exception):
    """An answer broke a promise of the document. Never leaves a decoder."""


class MalformedBody(ValueError):
    """The JSON of an answer is not an object although the document promises one, or nobody can walk through it."""


class _Seen(threading.local):
    misfits = 0


_seen = _Seen()


def items(value: Any) -> list[Any]:
    """The list itself; a str or a dict would pass for a list in a comprehension."""
    if value.__class__ is not list:
        raise Mismatch
    return value


def nothing(body: Any) -> None:
    """The decoder of an answer that promises no content."""


def recover(cls: type[M], data: Any) -> M:
    """Read by table what the straight road could not read."""
    _seen.misfits += 1
    if data.__class__ is not dict:
        # Kept as received: the caller sees what the service sent in the place of an object.
        return data  # type: ignore[no-any-return]
    return cls.read_object(data, "", [])


def note(obj: Model, data: dict[str, Any]) -> None:
    """Remember members that the document lacks, and optional ones that were left out."""
    obj.note_members(data)
    if obj.additional_properties:
        _seen.misfits += 1


def decode_noting_misfits(decode: Callable[[Any], T], codec: Codec, body: Any) -> tuple[T, list[Misfit]]:
    """Decode a whole answer; the list names every place that differs from the document, and is usually empty."""
    if codec.expected == "object" and body.__class__ is not dict:
        raise MalformedBody("the answer is not a JSON object")
    before = _seen.misfits
    misfits: list[Misfit] = []
    try:
        result = decode(body)
        if _seen.misfits != before:
            codec.read(body, "$", misfits)
    except RecursionError:
        raise MalformedBody("the answer is nested too deeply") from None
    return result, misfits
