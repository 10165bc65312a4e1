"""Numbers as QuickBooks stores them: amounts in whole cents, prices and quantities with up to five decimals."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any, cast

from .document import Json
from .errors import bad_amount, bad_date
from .formats import rule_format

LARGEST = Decimal(10) ** 13
"""Amounts stay below it, those of a line and the total of a transaction."""

LARGEST_QUANTITY = 10**10
"""Quantities stay below it, so that sums of them fit SQLite's integers."""

_FIRST_YEAR = "1901"  # QuickBooks' calendar begins there
_UNIT = 100_000
_CENT = Decimal("0.01")
_PRICE = re.compile(r"price|cost|rate|percent|multiplier|ratio", re.IGNORECASE)


def is_decimal(schema: Mapping[str, Any]) -> bool:
    """Return whether a string with this schema holds a decimal number."""
    return schema.get("format") == "decimal" or rule_format(schema.get("x-rules", {})) == "decimal"


def decimal_text(value: str | Decimal) -> str:
    """Return a number with two decimals, more only where it has them; never `-0.00`."""
    number = Decimal(value)
    if number == 0:
        return "0.00"
    whole, _, fraction = format(number, "f").partition(".")
    return f"{whole}.{fraction.rstrip('0').ljust(2, '0')}"


def cents(value: str | Decimal) -> int:
    """Return an amount in whole cents, rounded half away from zero."""
    return int(Decimal(value).quantize(_CENT, ROUND_HALF_UP).scaleb(2))


def whole(value: Fraction) -> int:
    """Return a number rounded to a whole one, half away from zero."""
    size = (2 * abs(value.numerator) + value.denominator) // (2 * value.denominator)
    return -size if value < 0 else size


def product(quantity: int, price: str | Decimal) -> int:
    """Return a quantity (hundred-thousandths) at a price, in cents."""
    numerator, denominator = Decimal(price).as_integer_ratio()
    size, unit = abs(quantity * numerator), denominator * (_UNIT // 100)
    rounded = (2 * size + unit) // (2 * unit)
    return rounded if quantity * numerator >= 0 else -rounded


def cents_text(amount: int) -> str:
    """Return whole cents as an amount: `1250.00`."""
    sign = "-" if amount < 0 else ""
    return f"{sign}{abs(amount) // 100}.{abs(amount) % 100:02d}"


def units(quantity: float) -> int:
    """Return a quantity in whole hundred-thousandths."""
    return int((Decimal(repr(quantity)) * _UNIT).to_integral_value(ROUND_HALF_UP))


def quantity_number(amount: int) -> int | float:
    """Return hundred-thousandths as a JSON number."""
    whole, rest = divmod(amount, _UNIT)
    return whole if rest == 0 else amount / _UNIT


def unit_price(amount: int, quantity: int) -> str:
    """Return cents divided by hundred-thousandths, as a price with up to five decimals."""
    price = Decimal(amount) * (_UNIT // 100) / Decimal(quantity)
    return decimal_text(price.quantize(Decimal("0.00001"), ROUND_HALF_UP))


def price_text(value: Fraction) -> str:
    """Return cents for each hundred-thousandth as a price with up to five decimals."""
    return decimal_text(Decimal(whole(value * (_UNIT // 100) * _UNIT)).scaleb(-5))


def unit_value(price: str) -> Fraction:
    """Return a price as cents for each hundred-thousandth."""
    return Fraction(price) / (_UNIT // 100)


def normalise(schema: Json, value: object, name: str = "") -> object:
    """Return a request's value with its decimals in one form.

    Raises ApiError (3040) for one that is more than QuickBooks holds: amounts have two decimals, prices, costs, rates,
    percentages and quantities five. Dates before QuickBooks' calendar are refused, too (3020).
    """
    if isinstance(value, str):
        if schema.get("format") == "date" and value[:4] < _FIRST_YEAR:
            raise bad_date(name, value)
        return _decimal(value, name) if value and is_decimal(schema) else value
    if isinstance(value, dict):
        parts: Json = schema.get("properties", {})
        return {key: normalise(parts.get(key, {}), part, key) for key, part in cast("Json", value).items()}
    if isinstance(value, list):
        item: Json = schema.get("items", {})
        return [normalise(item, part, name) for part in cast("list[object]", value)]
    if isinstance(value, int | float) and (abs(value) >= LARGEST_QUANTITY or round(value, 5) != value):
        raise bad_amount(name, str(value))
    return value


def _decimal(text: str, name: str) -> str:
    number = Decimal(text)
    places = 5 if _PRICE.search(name) else 2
    if abs(number) >= LARGEST or number != round(number, places):
        raise bad_amount(name, text)
    return decimal_text(number)
