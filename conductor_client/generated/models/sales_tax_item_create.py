"""`SalesTaxItemCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DECIMAL, STRING, Record
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset
from .barcode_input import BarcodeInput, BarcodeInputDict


@model
class SalesTaxItemCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.sales_tax_items.create`, and described there.
    """

    name: str = wire("name", text(31, None, without=":"))
    barcode: BarcodeInput | BarcodeInputDict | Unset = wire("barcode", Record(lambda: BarcodeInput), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    description: str | Unset = wire("description", STRING, default=UNSET)
    tax_rate: DecimalInput | Unset = wire("taxRate", DECIMAL, default=UNSET)
    tax_vendor_id: str | Unset = wire("taxVendorId", text(36), default=UNSET)
    sales_tax_return_line_id: str | Unset = wire("salesTaxReturnLineId", text(36), default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)


class SalesTaxItemCreateDict(TypedDict, total=False):
    name: Required[str]
    barcode: BarcodeInput | BarcodeInputDict
    is_active: bool
    class_id: str
    description: str
    tax_rate: DecimalInput
    tax_vendor_id: str
    sales_tax_return_line_id: str
    external_id: str
