"""`CurrencyUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, STRING, Record
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from .currency_format_input import CurrencyFormatInput, CurrencyFormatInputDict


@model
class CurrencyUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.currencies.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    name: str | Unset = wire("name", text(64, None, without=":"), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    currency_code: str | Unset = wire("currencyCode", text(3), default=UNSET)
    currency_format: CurrencyFormatInput | CurrencyFormatInputDict | Unset = wire(
        "currencyFormat", Record(lambda: CurrencyFormatInput), default=UNSET
    )


class CurrencyUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    name: str
    is_active: bool
    currency_code: str
    currency_format: CurrencyFormatInput | CurrencyFormatInputDict
