"""Records as rows: the kind of each column, derived from the model, and the values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Context, Decimal, InvalidOperation
from typing import Any, Final, Literal, TypeAlias, cast

from .._schema.containers import BOOLEAN, DATE, DATETIME, DECIMAL, INTEGER, NUMBER, Array, Codec, Record
from .._schema.json_data import is_list
from .._schema.members import fields_of
from ..errors import InvalidArgumentError

__all__ = ["SCALE", "Columns", "Kind", "Scalar", "columns_of", "row_of", "unknown_of"]

SCALE: Final = 9
"""Decimal places of amounts, quantities and rates. QuickBooks has five at most."""

# The precision of a column: `DECIMAL(38, 9)`.
_EXACT: Final = Context(prec=38)
_STEP: Final = Decimal(1).scaleb(-SCALE)

Scalar: TypeAlias = Literal["text", "decimal", "bool", "bigint", "date", "timestamp"]
"""The kind of a column."""

Kind: TypeAlias = "Scalar | Columns | list[Columns | Scalar]"
"""A single value, an object, or a list of them: lines, custom fields."""

Columns: TypeAlias = "dict[str, Kind]"
"""The columns by Python name of the member, without the underscore after a keyword such as `class`."""

_SCALARS: Final[Mapping[Codec, Scalar]] = {
    DECIMAL: "decimal",
    NUMBER: "decimal",
    BOOLEAN: "bool",
    INTEGER: "bigint",
    DATE: "date",
    DATETIME: "timestamp",
}
_TYPES: Final[Mapping[Scalar, tuple[type, ...]]] = {
    "decimal": (Decimal, int, float),
    "bool": (bool,),
    "bigint": (int,),
    "date": (date,),
    "timestamp": (datetime,),
}


def columns_of(model: type) -> Columns:
    """Return the columns of the records of a class."""
    return {attribute.rstrip("_"): _kind(member.codec) for attribute, member in fields_of(model)}


def _kind(codec: Codec) -> Kind:
    if isinstance(codec, Record):
        return columns_of(codec.target())
    if isinstance(codec, Array):
        return [cast("Columns | Scalar", _kind(codec.item))]
    return _SCALARS.get(codec, "text")


def row_of(record: Any, columns: Columns) -> dict[str, Any]:
    """Return a record as a row; a value that does not fit its column is null, and was reported as drift.

    Returns:
        A value for each column: `datetime` for `timestamp`, `Decimal` for `decimal`. Unknown members have their wire
        names.

    Raises:
        InvalidArgumentError: an amount has more digits than its column.
    """
    row: dict[str, Any] = {name: _value(_member(record, name), kind) for name, kind in columns.items()}
    for name, value in record.additional_properties.items():
        row.setdefault(name, value)
    return row


def unknown_of(record: Any, columns: Columns) -> dict[str, Any]:
    """Return the unknown members of a record and of all objects in it, in the structure of the record.

    Example:
        `{"newMember": 1, "customer": {"newMember": 2}, "lines": [{}, {"newMember": 3}]}`
    """
    unknown = dict(record.additional_properties)
    for name, kind in columns.items():
        value, inner = _member(record, name), kind[0] if isinstance(kind, list) else kind
        if not isinstance(inner, dict):
            continue
        if is_list(value):
            found = [unknown_of(item, inner) if _is_record(item) else {} for item in value]
            if any(found):
                unknown.setdefault(name, found)
        elif _is_record(value) and (within := unknown_of(value, inner)):
            unknown.setdefault(name, within)
    return unknown


def _member(record: Any, name: str) -> Any:
    return getattr(record, name, None) if hasattr(record, name) else getattr(record, f"{name}_", None)


def _is_record(value: Any) -> bool:
    return hasattr(value, "additional_properties")


def _value(value: Any, kind: Kind) -> Any:
    if value is None:
        return None
    if isinstance(kind, dict):
        return row_of(value, kind) if _is_record(value) else None
    if isinstance(kind, list):
        return [_value(item, kind[0]) for item in value] if is_list(value) else None
    if kind == "text":
        return _unicode(value if isinstance(value, str) else json.dumps(value, default=str))
    if not isinstance(value, _TYPES[kind]) or (kind != "bool" and isinstance(value, bool)):
        return None
    return _fitted(Decimal(str(value))) if kind == "decimal" else value


def _unicode(text: str) -> str:
    """Return a text that can be encoded; a lone surrogate, as QuickBooks leaves in a cut name, is replaced."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _fitted(value: Decimal) -> Decimal | None:
    if not value.is_finite():
        return None
    try:
        return value.quantize(_STEP, context=_EXACT)
    except InvalidOperation:
        raise InvalidArgumentError(f"{value} has more digits than DECIMAL({_EXACT.prec}, {SCALE}) holds") from None
