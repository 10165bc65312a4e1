"""Annotations that can be evaluated although their names are imported for type checkers only.

`typing.get_type_hints`, and therefore pydantic, typeguard and tool builders, looks names up in a function's globals.
Few programs need that, and loading every model for it is slow. So `resolve_later` gives functions annotations that
import the names into those globals when the annotations are read.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable, ItemsView, Iterable, Iterator, KeysView, Mapping, ValuesView
from functools import cached_property
from importlib import import_module
from types import FunctionType
from typing import Any, cast

__all__ = ["names_from", "resolve_later"]

Find = Callable[[str, str], object]
"""`find(function, name)` returns the object of a name in the annotations of that function.

It raises LookupError, AttributeError or ImportError if there is none.
"""


class _Annotations(dict[str, Any]):
    """The annotations of one function, which import their names when they are iterated."""

    __slots__ = ("_find", "_function")

    def __init__(self, function: FunctionType, find: Find) -> None:
        super().__init__(function.__annotations__)
        self._function = function
        self._find = find

    def _import_names(self) -> None:
        known = self._function.__globals__
        for text in super().values():
            if not isinstance(text, str):
                continue
            for name in compile(text, "<annotation>", "eval").co_names:
                if name not in known and not hasattr(builtins, name):
                    try:
                        known[name] = self._find(self._function.__name__, name)
                    except (AttributeError, ImportError, LookupError):
                        continue  # evaluating it raises the error

    def __iter__(self) -> Iterator[str]:
        self._import_names()
        return super().__iter__()

    # `dict()` and `update()` call `keys` of a subclass only if it overrides `__iter__`.
    def keys(self) -> KeysView[str]:  # type: ignore[override]
        self._import_names()
        return cast("KeysView[str]", super().keys())

    def values(self) -> ValuesView[Any]:  # type: ignore[override]
        self._import_names()
        return cast("ValuesView[Any]", super().values())

    def items(self) -> ItemsView[str, Any]:  # type: ignore[override]
        self._import_names()
        return cast("ItemsView[str, Any]", super().items())


def resolve_later(members: Iterable[object], find: Find) -> None:
    """Make the annotations of functions and properties resolvable; other members are ignored."""
    for value in members:
        if isinstance(value, cached_property):
            value = cast("object", value.func)
        elif isinstance(value, property):
            value = value.fget
        if isinstance(value, FunctionType):
            value.__annotations__ = _Annotations(value, find)


def names_from(module: str, sources: Mapping[str, str], *members: object) -> None:
    """Do the same for members of a module with the type-checking imports `sources` (name -> relative module)."""

    def find(_function: str, name: str) -> object:
        return getattr(import_module(sources[name], str(vars(sys.modules[module])["__package__"])), name)

    resolve_later(members, find)
