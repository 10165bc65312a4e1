"""What the classes of many answers have in common, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, TypeVar

from ..._schema.containers import ANY, STRING, Constant, enumeration
from ..._schema.decode import UNREADABLE, amend, items, model, new, note, recover, wire
from ..._schema.whole_list import WholeList

T = TypeVar("T", bound="ListBase[Any]")
R = TypeVar("R")
_OBJECT_TYPE = enumeration("list")


@model
class ListBase(WholeList[R]):
    """What the classes `...List` have in common.

    Attributes:
        object_type: Marks the answer as a list envelope; the records are in `data`.
        url: Path of the endpoint that produced the list, without host and query.
        data: Matching records, in no guaranteed order; empty when nothing matches.
    """

    object_type: Literal["list"] = wire("objectType", Constant(_OBJECT_TYPE))
    url: str = wire("url", STRING)
    data: Any = wire("data", ANY)


def list_decoder(cls: type[T], decode_data: Any) -> Callable[[Any], T]:
    """Make what reads an object of the class as the document promises it; `recover` reads everything else."""

    def decode(data: Any) -> T:
        self = new(cls)
        self._meta = None
        try:
            self.object_type = _OBJECT_TYPE[data["objectType"]]
            self.url = url = data["url"]
            self.data = [decode_data(item) for item in items(data["data"])]
            if url.__class__ is not str:
                return amend(self, data)
        except UNREADABLE:
            return recover(cls, data, self)
        return self if len(data) == 3 else note(self, data)

    decode.__annotations__["return"] = cls.__name__
    return decode
