"""Annotations that can be evaluated although what they name is imported for type checkers only.

`typing.get_type_hints`, and so pydantic, typeguard and the builders of tools, look names up in a function's globals.
Loading every model for that would cost all programs what few need. So `resolve_later` gives functions annotations that
import the names, and put them there, once they are read.
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
"""`find(function, name)`: what a name in the annotations of that function stands for.

Raises LookupError, AttributeError or ImportError where there is no such thing.
"""


class _Annotations(dict[str, Any]):
    """The annotations of one function. Whatever reads more than one of them finds their names imported."""

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
                        continue  # evaluating it will say so

    def __iter__(self) -> Iterator[str]:
        self._import_names()
        return super().__iter__()

    # dict() and update() of a dict read past `__iter__` unless a subclass has one of its own, and then call `keys`.
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
    """Make the annotations of functions resolve, those behind properties included; other members are left alone."""
    for value in members:
        if isinstance(value, cached_property):
            value = cast("object", value.func)
        elif isinstance(value, property):
            value = value.fget
        if isinstance(value, FunctionType):
            value.__annotations__ = _Annotations(value, find)


def names_from(module: str, sources: Mapping[str, str], *members: object) -> None:
    """The same for members of a module, whose type-checking imports are `sources`: name -> module, relative to it."""

    def find(_function: str, name: str) -> object:
        return getattr(import_module(sources[name], str(vars(sys.modules[module])["__package__"])), name)

    resolve_later(members, find)
