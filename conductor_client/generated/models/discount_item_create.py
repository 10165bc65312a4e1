"""`DiscountItemCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DECIMAL, STRING, Record
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset
from .barcode_input import BarcodeInput, BarcodeInputDict


@model
class DiscountItemCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.discount_items.create`, and described there.
    """

    name: str = wire("name", text(31, None, without=":"))
    barcode: BarcodeInput | BarcodeInputDict | Unset = wire("barcode", Record(lambda: BarcodeInput), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    parent_id: str | Unset = wire("parentId", text(36), default=UNSET)
    description: str | Unset = wire("description", STRING, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    discount_rate: DecimalInput | Unset = wire("discountRate", DECIMAL, default=UNSET)
    discount_rate_percent: DecimalInput | Unset = wire("discountRatePercent", DECIMAL, default=UNSET)
    account_id: str = wire("accountId", text(36))
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)


class DiscountItemCreateDict(TypedDict, total=False):
    name: Required[str]
    barcode: BarcodeInput | BarcodeInputDict
    is_active: bool
    class_id: str
    parent_id: str
    description: str
    sales_tax_code_id: str
    discount_rate: DecimalInput
    discount_rate_percent: DecimalInput
    account_id: Required[str]
    external_id: str
