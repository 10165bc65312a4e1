"""`InventoryItemUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, NUMBER, STRING, Record
from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, NumberInput, Unset
from .barcode_input import BarcodeInput, BarcodeInputDict


@model
class InventoryItemUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.inventory_items.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    name: str | Unset = wire("name", text(31, None, without=":"), default=UNSET)
    barcode: BarcodeInput | BarcodeInputDict | Unset = wire("barcode", Record(lambda: BarcodeInput), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    parent_id: str | Unset = wire("parentId", text(36), default=UNSET)
    sku: str | Unset = wire("sku", STRING, default=UNSET)
    unit_of_measure_set_id: str | Unset = wire("unitOfMeasureSetId", text(36), default=UNSET)
    force_unit_of_measure_change: bool | Unset = wire("forceUnitOfMeasureChange", BOOLEAN, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    sales_description: str | Unset = wire("salesDescription", STRING, default=UNSET)
    sales_price: DecimalInput | Unset = wire("salesPrice", decimal(5), default=UNSET)
    income_account_id: str | Unset = wire("incomeAccountId", text(36), default=UNSET)
    update_existing_transactions_income_account: bool | Unset = wire(
        "updateExistingTransactionsIncomeAccount", BOOLEAN, default=UNSET
    )
    purchase_description: str | Unset = wire("purchaseDescription", STRING, default=UNSET)
    purchase_cost: DecimalInput | Unset = wire("purchaseCost", decimal(5), default=UNSET)
    purchase_tax_code_id: str | Unset = wire("purchaseTaxCodeId", text(36), default=UNSET)
    cogs_account_id: str | Unset = wire("cogsAccountId", text(36), default=UNSET)
    update_existing_transactions_cogs_account: bool | Unset = wire(
        "updateExistingTransactionsCogsAccount", BOOLEAN, default=UNSET
    )
    preferred_vendor_id: str | Unset = wire("preferredVendorId", text(36), default=UNSET)
    asset_account_id: str | Unset = wire("assetAccountId", text(36), default=UNSET)
    reorder_point: NumberInput | Unset = wire("reorderPoint", NUMBER, default=UNSET)
    maximum_quantity_on_hand: NumberInput | Unset = wire("maximumQuantityOnHand", NUMBER, default=UNSET)


class InventoryItemUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    name: str
    barcode: BarcodeInput | BarcodeInputDict
    is_active: bool
    class_id: str
    parent_id: str
    sku: str
    unit_of_measure_set_id: str
    force_unit_of_measure_change: bool
    sales_tax_code_id: str
    sales_description: str
    sales_price: DecimalInput
    income_account_id: str
    update_existing_transactions_income_account: bool
    purchase_description: str
    purchase_cost: DecimalInput
    purchase_tax_code_id: str
    cogs_account_id: str
    update_existing_transactions_cogs_account: bool
    preferred_vendor_id: str
    asset_account_id: str
    reorder_point: NumberInput
    maximum_quantity_on_hand: NumberInput
