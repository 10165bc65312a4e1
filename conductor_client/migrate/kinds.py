"""The kinds of expressions that matter for the migration, derived from the API's models and methods."""

from __future__ import annotations

import inspect
import types
import typing
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, Final

import attrs

from .. import Conductor, models
from .._schema.scalars import Number
from ..types import UNSET, Unset

__all__ = [
    "FLOAT",
    "NONE",
    "OTHER",
    "TEXT",
    "TRACKED",
    "Kind",
    "arguments_of_method",
    "holder",
    "item_of",
    "leaves",
    "member_kind",
    "member_names",
    "merged",
    "named_member",
    "resource_kind",
    "result_kind",
]


@dataclass(frozen=True, slots=True)
class Kind:
    """The kind of an expression.

    Attributes:
        what: The kind of value: `amount`, `quantity`, `moment`, `day`, `model`, `page`, `list`, `client`, ...
        name: The class of a model, or the dotted path of a resource, method or import.
        items: The kind of the items of a list, page or dict.
        sure: Whether it is traced to a call or an annotation, and not only known by the name of a member.
        optional: Whether it may be None.
    """

    what: str
    name: str = ""
    items: tuple[Kind, ...] = ()
    sure: bool = True
    optional: bool = False


OTHER: Final = Kind("other")
NONE: Final = Kind("none")
TEXT: Final = Kind("text")
FLOAT: Final = Kind("float")
TRACKED: Final = frozenset({"amount", "quantity", "moment"})
"""Values that are text or float in conductor-py, and `Decimal` or `datetime` in this package."""

_RESOURCES: Final = ("auth_sessions", "end_users", "qbd")


@cache
def _client() -> Conductor:
    return Conductor(api_key="sk_conductor_migrate", base_url="http://localhost/v1")


@cache
def _at(path: str) -> Any:
    found: Any = _client()
    for part in path.split("."):
        found = getattr(found, part, None)
    return found


def resource_kind(path: str) -> Kind | None:
    """Return the kind at a path below the client, a resource or a method, or None."""
    if path.split(".")[0] not in _RESOURCES or path.split(".")[-1].startswith("_"):
        return None
    found = _at(path)
    if found is None:
        return None
    return Kind("method" if inspect.ismethod(found) else "resource", path)


@cache
def result_kind(path: str) -> Kind | None:
    """Return the kind of the result of a resource's method; None if it does not matter for the migration."""
    text = str(inspect.signature(_at(path)).return_annotation)
    if text.startswith("Page["):
        return Kind("page", items=(Kind("model", text[5:-1]),))
    return Kind("model", text) if hasattr(models, text) else None


def arguments_of_method(path: str) -> dict[str, str]:
    """Return the names of a method's arguments with their annotations, as text."""
    return {name: str(each.annotation) for name, each in inspect.signature(_at(path)).parameters.items()}


@cache
def _members(model: str) -> dict[str, Kind]:
    cls: Any = getattr(models, model, None)
    if cls is None or not attrs.has(cls):
        return {}
    hints = typing.get_type_hints(cls)
    found: dict[str, Kind] = {}
    for field in attrs.fields(cls):
        if field.name in hints and "wire" in field.metadata:
            is_number = isinstance(field.metadata["wire"].codec, Number)
            found[field.name] = _of_hint(hints[field.name], is_number)
    return found


def _of_hint(hint: Any, is_number: bool = False) -> Kind:
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in {typing.Union, types.UnionType}:
        optional = type(None) in inner
        kinds = [_of_hint(each, is_number) for each in inner if each not in (type(None), Unset)]
        kind = merged(kinds) if kinds else NONE
        return replace(kind or OTHER, optional=optional)
    if isinstance(origin, type) and issubclass(origin, (list, tuple)):
        return Kind("list", items=(_of_hint(inner[0], is_number),))
    if hint is Decimal:
        return Kind("quantity" if is_number else "amount")
    if hint is datetime:
        return Kind("moment")
    if hint is date:
        return Kind("day")
    if isinstance(hint, type) and hasattr(models, hint.__name__):
        return Kind("model", hint.__name__)
    return TEXT if hint is str else OTHER


def member_names(model: str) -> frozenset[str]:
    """Return the names of a model's members."""
    return frozenset(_members(model))


def member_kind(model: str, name: str) -> Kind | None:
    """Return the kind of a model's member; None if it has no such member."""
    return _members(model).get(name)


@cache
def _by_name() -> dict[str, Kind]:
    """Return the kinds of members that are an amount, a quantity or a time, by their names in any class."""
    found: dict[str, set[str]] = {}
    for model in dir(models):
        cls: Any = getattr(models, model)
        # Classes with optional members are those of requests.
        if not isinstance(cls, type) or any(f.default is UNSET for f in getattr(cls, "__attrs_attrs__", ())):
            continue
        for name, kind in _members(model).items():
            found.setdefault(name, set()).add(kind.what)
    # Numbers and amounts that share a name: either is possible, and amounts are what one compares with text.
    chosen = {
        name: [what for what in ("amount", "moment", "quantity") if what in whats] for name, whats in found.items()
    }
    return {name: Kind(whats[0], sure=False) for name, whats in chosen.items() if whats}


def named_member(name: str) -> Kind | None:
    """Return the kind of members of this name in the API's answers, if it is an amount, a quantity or a time."""
    return _by_name().get(name)


def item_of(kind: Kind | None) -> Kind | None:
    """Return the kind of the items of an iterable."""
    if kind is None or kind.what in {"dict", "model"}:
        return None
    return kind.items[0] if kind.items else OTHER if kind.what in {"other", "text"} else None


def holder(what: str, items: list[Kind | None]) -> Kind:
    """Return the kind of a list or dict literal with items of these kinds; it is not sure if one is unknown."""
    known = tuple(dict.fromkeys(item for item in items if item is not None))
    if what == "list" and len(items) > len([item for item in items if item is not None]):
        return Kind("list", items=known, sure=False) if known else Kind("list")
    return Kind(what, items=known)


def merged(kinds: list[Kind]) -> Kind | None:
    """Return the kind of a value of several possible kinds: the one that matters for the migration."""
    kinds = [kind for kind in kinds if kind.what != "none"] or kinds[:1]
    for kind in kinds:
        if kind.what not in {"text", "other", "float"}:
            return kind
    return kinds[0] if kinds else None


def leaves(kind: Kind | None) -> set[str]:
    """Return the tracked kinds that a value is or contains."""
    if kind is None:
        return set()
    if kind.what in TRACKED:
        return {kind.what}
    if kind.what in {"list", "dict"}:
        return {each for item in kind.items for each in leaves(item)}
    return {"model"} if kind.what == "model" else set()
