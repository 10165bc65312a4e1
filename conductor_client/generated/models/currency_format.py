"""`CurrencyFormat`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import Enumeration, enumeration
from ..._schema.decode import UNREADABLE, Model, model, new, note, recover, wire

_THOUSAND_SEPARATOR = enumeration("apostrophe", "comma", "period", "space")
_THOUSAND_SEPARATOR_GROUPING = enumeration("x_xx_xx_xxx", "xx_xxx_xxx")
_DECIMAL_PLACES = enumeration("0", "2")
_DECIMAL_SEPARATOR = enumeration("comma", "period")


@model
class CurrencyFormat(Model):
    """Way in which amounts of a currency are written: separators, grouping and decimal places. It affects display only.

    Attributes:
        thousand_separator: Sign printed between digit groups; display only, API amounts never contain it.
        thousand_separator_grouping: How digits are grouped in print: in threes, or in the South Asian lakh and crore
            way; display only.
        decimal_places: Digits after the decimal separator when amounts in the currency are displayed; stored amounts
            are unaffected.
        decimal_separator: Mark between whole units and the fraction when amounts in the currency are displayed.
    """

    thousand_separator: Literal["apostrophe", "comma", "period", "space"] | str | None = wire(
        "thousandSeparator", Enumeration(_THOUSAND_SEPARATOR), null=True
    )
    thousand_separator_grouping: Literal["x_xx_xx_xxx", "xx_xxx_xxx"] | str | None = wire(
        "thousandSeparatorGrouping", Enumeration(_THOUSAND_SEPARATOR_GROUPING), null=True
    )
    decimal_places: Literal["0", "2"] | str | None = wire("decimalPlaces", Enumeration(_DECIMAL_PLACES), null=True)
    decimal_separator: Literal["comma", "period"] | str | None = wire(
        "decimalSeparator", Enumeration(_DECIMAL_SEPARATOR), null=True
    )


def decode_currency_format(data: Any) -> CurrencyFormat:
    self = new(CurrencyFormat)
    self._meta = None
    try:
        self.thousand_separator = None if (value := data["thousandSeparator"]) is None else _THOUSAND_SEPARATOR[value]
        self.thousand_separator_grouping = (
            None if (value := data["thousandSeparatorGrouping"]) is None else _THOUSAND_SEPARATOR_GROUPING[value]
        )
        self.decimal_places = None if (value := data["decimalPlaces"]) is None else _DECIMAL_PLACES[value]
        self.decimal_separator = None if (value := data["decimalSeparator"]) is None else _DECIMAL_SEPARATOR[value]
    except UNREADABLE:
        return recover(CurrencyFormat, data, self)
    return self if len(data) == 4 else note(self, data)
