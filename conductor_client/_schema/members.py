"""The members of a model class: the table that drives everything except the straight-line decoders."""

from __future__ import annotations

from typing import NamedTuple

import attrs

from .containers import Codec
from .json_data import answer_path

__all__ = ["TABLES", "Field", "Table", "Wire", "fields_of", "table_of"]


class Wire(NamedTuple):
    """One member of a JSON object: wire name, kind, whether null is allowed, whether it may be absent."""

    name: str
    codec: Codec
    null: bool = False
    optional: bool = False
    secret: bool = False


class Field(NamedTuple):
    """A model's attribute together with its `Wire`."""

    attribute: str
    wire: Wire


class Table(NamedTuple):
    """The members of a class in the order of the document, how their places in an answer are written (`.amount`), the
    attributes by wire name, and as a set."""

    fields: tuple[Field, ...]
    places: tuple[str, ...]
    attributes: dict[str, str]
    names: frozenset[str]


TABLES: dict[type, Table] = {}


def table_of(cls: type) -> Table:
    """The table of a class; worked out on first use."""
    table = TABLES.get(cls)
    if table is None:
        fields = tuple(Field(a.name, a.metadata["wire"]) for a in attrs.fields(cls) if "wire" in a.metadata)
        places = tuple(answer_path("", member.name) for _, member in fields)
        by_wire = {member.name: attribute for attribute, member in fields}
        table = TABLES[cls] = Table(fields, places, by_wire, frozenset(by_wire.values()))
    return table


def fields_of(cls: type) -> tuple[Field, ...]:
    """The members of a model class in the order of the document; worked out on first use."""
    return table_of(cls).fields
