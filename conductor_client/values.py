"""Scalars between the wire and Python: decimals, numbers, dates and moments.

Every `read_*` either returns the Python value or raises; it never guesses. The tolerant layer above keeps what does
not parse as it was received. No amount passes through a float on its way in.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

__all__ = [
    "is_date",
    "is_decimal",
    "json_number",
    "query_text",
    "read_date",
    "read_datetime",
    "read_decimal",
    "read_integer",
    "read_number",
    "write_bound",
    "write_datetime",
]

is_decimal = re.compile(r"-?[0-9]+(?:\.[0-9]+)?").fullmatch
is_date = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch


def read_decimal(value: Any) -> Decimal:
    """`"12.50"` as `Decimal`; `Decimal` itself would also take `NaN`, `1_0` and `1e5`, none of which is an amount."""
    if is_decimal(value):
        return Decimal(value)
    raise ValueError(value)


def read_number(value: Any) -> Decimal:
    """A JSON number as `Decimal`. The JSON parser was told to make decimals of fractions, so no float occurs."""
    kind = value.__class__
    if kind is Decimal:
        return value  # type: ignore[no-any-return]
    if kind is int:
        return Decimal(value)
    raise ValueError(value)


def read_integer(value: Any) -> int:
    """A JSON number that counts something. `3.0` is 3; `3.5` is refused."""
    kind = value.__class__
    if kind is int:
        return value  # type: ignore[no-any-return]
    if kind is Decimal and value == (whole := int(value)):
        return whole
    raise ValueError(value)


def read_date(value: Any) -> date:
    """`"2026-11-22"` as `date`; `fromisoformat` alone would also take `20261122` and week dates."""
    if is_date(value):
        return date.fromisoformat(value)
    raise ValueError(value)


def read_datetime(value: Any) -> datetime:
    """An ISO 8601 moment with its offset. A moment without one is refused: nobody could say when it was."""
    if value.__class__ is not str:
        raise ValueError(value)
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        from dateutil.parser import isoparse

        moment = isoparse(value)
    if moment.tzinfo is None:
        raise ValueError(value)
    return moment


def json_number(value: Decimal) -> int | float:
    """A decimal as the JSON number that the other side will hold: JSON services compute with doubles."""
    return int(value) if value == value.to_integral_value() else float(value)


def write_datetime(value: datetime) -> str:
    """ISO 8601: `Z` for UTC, another offset as it is, a naive moment without one, fractions only when there are any."""
    fraction = "auto" if value.microsecond % 1000 else "milliseconds" if value.microsecond else "seconds"
    text = value.isoformat(timespec=fraction)
    return text[:-6] + "Z" if value.tzinfo is not None and text.endswith("+00:00") else text


def write_bound(value: datetime, *, up: bool) -> str:
    """A filter's bound, which the service reads in whole seconds: rounded outward, so that no record is cut off."""
    if value.microsecond:
        value = value.replace(microsecond=0)
        if up:
            # Through UTC: adding to a zoned wall clock would ignore a change of offset.
            value = value + timedelta(seconds=1) if value.tzinfo is None else _later(value)
    return write_datetime(value)


def _later(value: datetime) -> datetime:
    return (value.astimezone(UTC) + timedelta(seconds=1)).astimezone(value.tzinfo)


def query_text(value: Any) -> str:
    """A JSON-ready scalar as it stands in a query string, a path or a header."""
    if value is True:
        return "true"
    if value is False:
        return "false"
    return str(value)
