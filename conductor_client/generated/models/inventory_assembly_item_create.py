"""`InventoryAssemblyItemCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, NUMBER, STRING, Record
from ..._schema.limits import array, decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, DecimalInput, NumberInput, Unset
from .barcode_input import BarcodeInput, BarcodeInputDict
from .inventory_assembly_item_line_input import InventoryAssemblyItemLineInput, InventoryAssemblyItemLineInputDict


@model
class InventoryAssemblyItemCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.inventory_assembly_items.create`, and described there.
    """

    name: str = wire("name", text(31, None, without=":"))
    barcode: BarcodeInput | BarcodeInputDict | Unset = wire("barcode", Record(lambda: BarcodeInput), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    parent_id: str | Unset = wire("parentId", text(36), default=UNSET)
    unit_of_measure_set_id: str | Unset = wire("unitOfMeasureSetId", text(36), default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    sales_description: str | Unset = wire("salesDescription", STRING, default=UNSET)
    sales_price: DecimalInput | Unset = wire("salesPrice", decimal(5), default=UNSET)
    income_account_id: str = wire("incomeAccountId", text(36))
    purchase_description: str | Unset = wire("purchaseDescription", STRING, default=UNSET)
    purchase_cost: DecimalInput | Unset = wire("purchaseCost", decimal(5), default=UNSET)
    purchase_tax_code_id: str | Unset = wire("purchaseTaxCodeId", text(36), default=UNSET)
    cogs_account_id: str = wire("cogsAccountId", text(36))
    preferred_vendor_id: str | Unset = wire("preferredVendorId", text(36), default=UNSET)
    asset_account_id: str = wire("assetAccountId", text(36))
    build_notification_threshold: NumberInput | Unset = wire("buildNotificationThreshold", NUMBER, default=UNSET)
    maximum_quantity_on_hand: NumberInput | Unset = wire("maximumQuantityOnHand", NUMBER, default=UNSET)
    quantity_on_hand: NumberInput | Unset = wire("quantityOnHand", NUMBER, default=UNSET)
    total_value: DecimalInput | Unset = wire("totalValue", decimal(2), default=UNSET)
    inventory_date: DateInput | Unset = wire("inventoryDate", DATE, default=UNSET)
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)
    lines: Sequence[InventoryAssemblyItemLineInput | InventoryAssemblyItemLineInputDict] | Unset = wire(
        "lines", array(Record(lambda: InventoryAssemblyItemLineInput), 1), default=UNSET
    )


class InventoryAssemblyItemCreateDict(TypedDict, total=False):
    name: Required[str]
    barcode: BarcodeInput | BarcodeInputDict
    is_active: bool
    class_id: str
    parent_id: str
    unit_of_measure_set_id: str
    sales_tax_code_id: str
    sales_description: str
    sales_price: DecimalInput
    income_account_id: Required[str]
    purchase_description: str
    purchase_cost: DecimalInput
    purchase_tax_code_id: str
    cogs_account_id: Required[str]
    preferred_vendor_id: str
    asset_account_id: Required[str]
    build_notification_threshold: NumberInput
    maximum_quantity_on_hand: NumberInput
    quantity_on_hand: NumberInput
    total_value: DecimalInput
    inventory_date: DateInput
    external_id: str
    lines: Sequence[InventoryAssemblyItemLineInput | InventoryAssemblyItemLineInputDict]
