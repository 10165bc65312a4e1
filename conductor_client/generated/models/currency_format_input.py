"""`CurrencyFormatInput`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Literal, TypedDict

from ..._schema.containers import Enumeration, enumeration
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset

_THOUSAND_SEPARATOR = enumeration("apostrophe", "comma", "period", "space")
_THOUSAND_SEPARATOR_GROUPING = enumeration("x_xx_xx_xxx", "xx_xxx_xxx")
_DECIMAL_PLACES = enumeration("0", "2")
_DECIMAL_SEPARATOR = enumeration("comma", "period")


@model
class CurrencyFormatInput(RequestModel):
    """How amounts in the currency are displayed in QuickBooks; values in the API are not affected.

    Attributes:
        thousand_separator: Sign printed between digit groups; display only, API amounts never contain it.
        thousand_separator_grouping: How digits are grouped in print: in threes, or in the South Asian lakh and crore
            way; display only.
        decimal_places: Digits after the decimal separator when amounts in the currency are displayed; stored amounts
            are unaffected.
        decimal_separator: Mark between whole units and the fraction when amounts in the currency are displayed.
    """

    thousand_separator: Literal["apostrophe", "comma", "period", "space"] | Unset = wire(
        "thousandSeparator", Enumeration(_THOUSAND_SEPARATOR), default=UNSET
    )
    thousand_separator_grouping: Literal["x_xx_xx_xxx", "xx_xxx_xxx"] | Unset = wire(
        "thousandSeparatorGrouping", Enumeration(_THOUSAND_SEPARATOR_GROUPING), default=UNSET
    )
    decimal_places: Literal["0", "2"] | Unset = wire("decimalPlaces", Enumeration(_DECIMAL_PLACES), default=UNSET)
    decimal_separator: Literal["comma", "period"] | Unset = wire(
        "decimalSeparator", Enumeration(_DECIMAL_SEPARATOR), default=UNSET
    )


class CurrencyFormatInputDict(TypedDict, total=False):
    thousand_separator: Literal["apostrophe", "comma", "period", "space"]
    thousand_separator_grouping: Literal["x_xx_xx_xxx", "xx_xxx_xxx"]
    decimal_places: Literal["0", "2"]
    decimal_separator: Literal["comma", "period"]
