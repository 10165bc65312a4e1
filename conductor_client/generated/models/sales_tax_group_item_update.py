"""`SalesTaxGroupItemUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from .barcode_input import BarcodeInput, BarcodeInputDict


@model
class SalesTaxGroupItemUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.sales_tax_group_items.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    name: str | Unset = wire("name", text(31, None, without=":"), default=UNSET)
    barcode: BarcodeInput | BarcodeInputDict | Unset = wire("barcode", Record(lambda: BarcodeInput), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    description: str | Unset = wire("description", STRING, default=UNSET)
    sales_tax_item_ids: Sequence[str] | Unset = wire("salesTaxItemIds", array(text(36), 1), default=UNSET)


class SalesTaxGroupItemUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    name: str
    barcode: BarcodeInput | BarcodeInputDict
    is_active: bool
    description: str
    sales_tax_item_ids: Sequence[str]
