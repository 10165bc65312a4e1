"""`CurrencyCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, Record
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from .currency_format_input import CurrencyFormatInput, CurrencyFormatInputDict


@model
class CurrencyCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.currencies.create`, and described there.
    """

    name: str = wire("name", text(64, None, without=":"))
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    currency_code: str = wire("currencyCode", text(3))
    currency_format: CurrencyFormatInput | CurrencyFormatInputDict | Unset = wire(
        "currencyFormat", Record(lambda: CurrencyFormatInput), default=UNSET
    )


class CurrencyCreateDict(TypedDict, total=False):
    name: Required[str]
    is_active: bool
    currency_code: Required[str]
    currency_format: CurrencyFormatInput | CurrencyFormatInputDict
