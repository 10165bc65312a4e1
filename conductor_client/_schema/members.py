"""The table of a model class's members, which everything except the generated decoders uses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final, NamedTuple

import attrs

from .containers import Codec
from .json_data import answer_path


class Wire(NamedTuple):
    """One member of a JSON object: wire name, codec, whether it may be null, may be absent, is secret."""

    name: str
    codec: Codec
    null: bool = False
    optional: bool = False
    secret: bool = False


class Table(NamedTuple):
    """The members of a class in the order of the document.

    Attributes:
        fields: Each attribute with its member.
        places: The relative path of each member in an answer (`.amount`).
        attributes: The attributes by wire name.
        members: The members by attribute.
        encoders: For `encode_object`: attribute, wire name, encoder, may be null, may be absent. Plain tuples, because
            named ones take twice as long to unpack.
        old: The new attribute of each renamed one.
    """

    fields: tuple[tuple[str, Wire], ...]
    places: tuple[str, ...]
    attributes: dict[str, str]
    members: dict[str, Wire]
    encoders: list[tuple[str, str, Callable[..., Any], bool, bool]]
    old: Mapping[str, str]

    @classmethod
    def of(cls, model_class: type) -> Table:
        fields = tuple((a.name, a.metadata["wire"]) for a in attrs.fields(model_class) if "wire" in a.metadata)
        return cls(
            fields,
            tuple(answer_path("", member.name) for _, member in fields),
            {member.name: attribute for attribute, member in fields},
            dict(fields),
            [(attribute, m.name, m.codec.encode, m.null, m.optional) for attribute, m in fields],
            vars(model_class).get("_old_names", {}),
        )


def _fields(cls: type) -> tuple[tuple[str, Wire], ...]:
    return table_of(cls).fields


# Both are computed on first use; later calls run no Python code.
table_of: Final[Callable[[type], Table]] = cache(Table.of)
"""Return the table of a model class."""
fields_of: Final[Callable[[type], tuple[tuple[str, Wire], ...]]] = cache(_fields)
"""Return the attributes and members of a model class in the order of the document."""
