"""`SalesTaxItemUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DECIMAL, STRING, Record
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset
from .barcode_input import BarcodeInput, BarcodeInputDict


@model
class SalesTaxItemUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.sales_tax_items.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    name: str | Unset = wire("name", text(31, None, without=":"), default=UNSET)
    barcode: BarcodeInput | BarcodeInputDict | Unset = wire("barcode", Record(lambda: BarcodeInput), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    description: str | Unset = wire("description", STRING, default=UNSET)
    tax_rate: DecimalInput | Unset = wire("taxRate", DECIMAL, default=UNSET)
    tax_vendor_id: str | Unset = wire("taxVendorId", text(36), default=UNSET)
    sales_tax_return_line_id: str | Unset = wire("salesTaxReturnLineId", text(36), default=UNSET)


class SalesTaxItemUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    name: str
    barcode: BarcodeInput | BarcodeInputDict
    is_active: bool
    class_id: str
    description: str
    tax_rate: DecimalInput
    tax_vendor_id: str
    sales_tax_return_line_id: str
