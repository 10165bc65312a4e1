"""Amounts as QuickBooks keeps them: two decimals, at most thirteen digits before the point."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, cast

from .errors import bad_amount
from .formats import rule_format

_LARGEST = Decimal(10) ** 13
ZERO = Decimal("0.00")


def is_decimal(schema: Mapping[str, Any]) -> bool:
    """Whether a string with this schema holds a decimal number."""
    return schema.get("format") == "decimal" or rule_format(schema.get("x-rules", {})) == "decimal"


def amount_text(value: str | Decimal) -> str:
    """With two decimals, more only where the value has them; never `-0.00`."""
    number = Decimal(value)
    if number == 0:
        return "0.00"
    text = format(number, "f")
    whole, _, fraction = text.partition(".")
    return f"{whole}.{fraction.rstrip('0').ljust(2, '0')}"


def check_amounts(schema: Mapping[str, Any], value: object) -> None:
    """Raises ApiError when a decimal of a request's body is more than QuickBooks can hold as an amount."""
    for name, text in _decimals(schema, value, ""):
        number = Decimal(text)
        if abs(number) >= _LARGEST or number != round(number, 2):
            raise bad_amount(name, text)


def _decimals(schema: Mapping[str, Any], value: object, name: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        if is_decimal(schema):
            yield name, value
    elif isinstance(value, dict):
        for key, part in cast("dict[str, object]", value).items():
            yield from _decimals(schema.get("properties", {}).get(key, {}), part, key)
    elif isinstance(value, list):
        for part in cast("list[object]", value):
            yield from _decimals(schema.get("items", {}), part, name)
