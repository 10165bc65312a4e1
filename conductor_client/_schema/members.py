"""The members of a model class: the table that drives everything except the straight-line decoders."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final, NamedTuple

import attrs

from .containers import Codec
from .json_data import answer_path


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
    """The members of a class in the order of the document, and the same as its users need them.

    Attributes:
        fields: The members.
        places: How their places in an answer are written (`.amount`).
        attributes: The attributes by wire name.
        members: The members by attribute.
        encoders: What `encode_object` goes through: attribute, wire name, encoder, whether null is allowed, whether it
            may be absent. Plain tuples, because named ones take twice as long to unpack.
        old: The new attributes by old ones, of members that were renamed.
    """

    fields: tuple[Field, ...]
    places: tuple[str, ...]
    attributes: dict[str, str]
    members: dict[str, Wire]
    encoders: list[tuple[str, str, Callable[..., Any], bool, bool]]
    old: Mapping[str, str]

    @classmethod
    def of(cls, model_class: type) -> Table:
        fields = tuple(Field(a.name, a.metadata["wire"]) for a in attrs.fields(model_class) if "wire" in a.metadata)
        return cls(
            fields,
            tuple(answer_path("", member.name) for _, member in fields),
            {member.name: attribute for attribute, member in fields},
            dict(fields),
            [(attribute, m.name, m.codec.encode, m.null, m.optional) for attribute, m in fields],
            vars(model_class).get("_old_names", {}),
        )


def _fields(cls: type) -> tuple[Field, ...]:
    return table_of(cls).fields


# Both are worked out on first use, and cost no call of a function in Python after that.
table_of: Final[Callable[[type], Table]] = cache(Table.of)
"""The members of a model class."""
fields_of: Final[Callable[[type], tuple[Field, ...]]] = cache(_fields)
"""The members of a model class in the order of the document."""
