"""`ServiceItemUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, STRING, Record
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from .barcode_input import BarcodeInput, BarcodeInputDict
from .sales_and_purchase_details_update import SalesAndPurchaseDetailsUpdate, SalesAndPurchaseDetailsUpdateDict
from .sales_or_purchase_details_update import SalesOrPurchaseDetailsUpdate, SalesOrPurchaseDetailsUpdateDict


@model
class ServiceItemUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.service_items.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    name: str | Unset = wire("name", text(31, None, without=":"), default=UNSET)
    barcode: BarcodeInput | BarcodeInputDict | Unset = wire("barcode", Record(lambda: BarcodeInput), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    parent_id: str | Unset = wire("parentId", text(36), default=UNSET)
    unit_of_measure_set_id: str | Unset = wire("unitOfMeasureSetId", text(36), default=UNSET)
    force_unit_of_measure_change: bool | Unset = wire("forceUnitOfMeasureChange", BOOLEAN, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    sales_or_purchase_details: SalesOrPurchaseDetailsUpdate | SalesOrPurchaseDetailsUpdateDict | Unset = wire(
        "salesOrPurchaseDetails", Record(lambda: SalesOrPurchaseDetailsUpdate), default=UNSET
    )
    sales_and_purchase_details: SalesAndPurchaseDetailsUpdate | SalesAndPurchaseDetailsUpdateDict | Unset = wire(
        "salesAndPurchaseDetails", Record(lambda: SalesAndPurchaseDetailsUpdate), default=UNSET
    )


class ServiceItemUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    name: str
    barcode: BarcodeInput | BarcodeInputDict
    is_active: bool
    class_id: str
    parent_id: str
    unit_of_measure_set_id: str
    force_unit_of_measure_change: bool
    sales_tax_code_id: str
    sales_or_purchase_details: SalesOrPurchaseDetailsUpdate | SalesOrPurchaseDetailsUpdateDict
    sales_and_purchase_details: SalesAndPurchaseDetailsUpdate | SalesAndPurchaseDetailsUpdateDict
