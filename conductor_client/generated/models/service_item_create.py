"""`ServiceItemCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, STRING, Record
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from .barcode_input import BarcodeInput, BarcodeInputDict
from .sales_and_purchase_details_create import SalesAndPurchaseDetailsCreate, SalesAndPurchaseDetailsCreateDict
from .sales_or_purchase_details_create import SalesOrPurchaseDetailsCreate, SalesOrPurchaseDetailsCreateDict


@model
class ServiceItemCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.service_items.create`, and described there.
    """

    name: str = wire("name", text(31, None, without=":"))
    barcode: BarcodeInput | BarcodeInputDict | Unset = wire("barcode", Record(lambda: BarcodeInput), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    parent_id: str | Unset = wire("parentId", text(36), default=UNSET)
    unit_of_measure_set_id: str | Unset = wire("unitOfMeasureSetId", text(36), default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    sales_or_purchase_details: SalesOrPurchaseDetailsCreate | SalesOrPurchaseDetailsCreateDict | Unset = wire(
        "salesOrPurchaseDetails", Record(lambda: SalesOrPurchaseDetailsCreate), default=UNSET
    )
    sales_and_purchase_details: SalesAndPurchaseDetailsCreate | SalesAndPurchaseDetailsCreateDict | Unset = wire(
        "salesAndPurchaseDetails", Record(lambda: SalesAndPurchaseDetailsCreate), default=UNSET
    )
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)


class ServiceItemCreateDict(TypedDict, total=False):
    name: Required[str]
    barcode: BarcodeInput | BarcodeInputDict
    is_active: bool
    class_id: str
    parent_id: str
    unit_of_measure_set_id: str
    sales_tax_code_id: str
    sales_or_purchase_details: SalesOrPurchaseDetailsCreate | SalesOrPurchaseDetailsCreateDict
    sales_and_purchase_details: SalesAndPurchaseDetailsCreate | SalesAndPurchaseDetailsCreateDict
    external_id: str
