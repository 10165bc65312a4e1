"""`SubtotalItemCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, STRING, Record
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from .barcode_input import BarcodeInput, BarcodeInputDict


@model
class SubtotalItemCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.subtotal_items.create`, and described there.
    """

    name: str = wire("name", text(31, None, without=":"))
    barcode: BarcodeInput | BarcodeInputDict | Unset = wire("barcode", Record(lambda: BarcodeInput), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    description: str | Unset = wire("description", STRING, default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)


class SubtotalItemCreateDict(TypedDict, total=False):
    name: Required[str]
    barcode: BarcodeInput | BarcodeInputDict
    is_active: bool
    description: str
    external_id: str
