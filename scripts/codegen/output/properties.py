"""The properties that views and kinds are made from: what a schema is, in the few words that the templates need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

__all__ = [
    "Anything", "Array", "Body", "Constant", "Endpoint", "Enumeration", "FreeForm", "MapOf", "Member", "Model", "Null",
    "Parsed", "Property", "Reference", "Result", "Scalar", "Union",
]  # fmt: skip


@dataclass(frozen=True)
class Scalar:
    """A string, number, integer or boolean; `kind` is its format where that matters, else its type.

    `low` and `high` limit its length or its value.
    """

    kind: str
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True)
class Enumeration:
    """A list of strings in the document's order, with the name of its alias if it has one.

    `open` says that the document itself expects further values.
    """

    values: tuple[str, ...]
    alias: str | None = None
    open: bool = False


@dataclass(frozen=True)
class Constant:
    """One fixed value."""

    value: object


@dataclass(frozen=True)
class Array:
    """A list, perhaps of limited length."""

    items: Property
    fewest: int | None = None
    most: int | None = None


@dataclass(frozen=True)
class MapOf:
    """An object with keys of anyone's choice and values of one kind."""

    values: Property


@dataclass(frozen=True)
class Reference:
    """An object with a class of its own. `constants` are its members that have one fixed text."""

    name: str
    constants: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Union:
    """One of several. `kinds` says which class the values of the member `tag` mean, where the document does."""

    members: tuple[Property, ...]
    tag: str = ""
    kinds: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class FreeForm:
    """An object whose members are not described."""


@dataclass(frozen=True)
class Null:
    """The value null."""


@dataclass(frozen=True)
class Anything:
    """A value of which nothing is said."""


Property: TypeAlias = Scalar | Enumeration | Constant | Array | MapOf | Reference | Union | FreeForm | Null | Anything


@dataclass(frozen=True)
class Member:
    """A property under its wire name, in a class or as a parameter."""

    wire: str
    property: Property
    required: bool


@dataclass(frozen=True)
class Model:
    """An object that becomes a class. `further` is what members beside the named ones hold, where it may have such."""

    name: str
    members: Mapping[str, Member]
    further: Property | None = None


@dataclass(frozen=True)
class Body:
    """The body of a request."""

    media_type: str
    property: Property
    required: bool


@dataclass(frozen=True)
class Result:
    """The answer of a successful call. `property` is None for one without content."""

    property: Property | None
    status: int


@dataclass(frozen=True)
class Endpoint:
    """One operation. `parameters` are by location: path, query, header and cookie."""

    path: str
    method: str
    parameters: Mapping[str, tuple[Member, ...]]
    bodies: tuple[Body, ...]
    results: tuple[Result, ...]


@dataclass(frozen=True)
class Parsed:
    """A normalised document, parsed."""

    models: tuple[Model, ...]
    endpoints: tuple[Endpoint, ...]
