"""`BarcodeInput`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..._schema.containers import BOOLEAN, STRING
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset


@model
class BarcodeInput(RequestModel):
    """Bar code to assign to the item, with the rules for codes that are already in use.

    Attributes:
        value: Code as a scanner reads it; a barcode already in use by another item is refused unless
            `assign_even_if_used` is true.
        assign_even_if_used: Whether to accept a bar code that another item already has; otherwise QuickBooks rejects
            the clash. Default: false.
        allow_override: Whether `value` may replace a bar code the item already carries. Default: false.
    """

    value: str | Unset = wire("value", STRING, default=UNSET)
    assign_even_if_used: bool | Unset = wire("assignEvenIfUsed", BOOLEAN, default=UNSET)
    allow_override: bool | Unset = wire("allowOverride", BOOLEAN, default=UNSET)


class BarcodeInputDict(TypedDict, total=False):
    value: str
    assign_even_if_used: bool
    allow_override: bool
