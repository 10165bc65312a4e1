"""`InventoryItem`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import (
    BOOLEAN,
    DATETIME,
    DECIMAL,
    INTEGER,
    NUMBER,
    STRING,
    Array,
    Constant,
    Record,
    enumeration,
)
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_datetime, as_decimal, as_integer, as_number, odd
from .custom_field import CustomField, decode_custom_field
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_inventory_item")


@model
class InventoryItem(Model):
    """Product that is bought, kept in stock at average cost and sold. It ties together an income, a cost-of-goods-sold
    and an asset account.

    Attributes:
        id: List id assigned by QuickBooks; it survives renaming, so store it rather than the name.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        name: Unique among all items at the same level, whatever their type, and free of colons; also the text users
            pick on forms.
        full_name: Item name with its parent items before it and colons between the levels; unique across all kinds of
            items.
        barcode: Bar code that scanners read for the item; null when none is assigned.
        is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
            instead of deleting.
        class_: Class QuickBooks suggests on lines that use this item, where classes are assigned to items.
        parent: Item above this one, which must be of the same type; used to arrange lists and subtotal reports. Null at
            the top level.
        sublevel: Depth in the hierarchy: 0 for a top-level record, 1 for its children, and so on.
        sku: Manufacturer's part number, as used to identify the product to vendors.
        unit_of_measure_set: Units in which the item can be bought, stocked, and sold; null when it is counted without
            units. Its id may change briefly after QuickBooks starts.
        sales_tax_code: Tells whether sales of the item are taxable, as a default for form lines.
        sales_description: Text filled in on sales forms; users can change it per line.
        sales_price: Standard price of one base unit, filled in on sales forms in the home currency. Price levels and
            price rules can change it per sale.
        income_account: Account that revenue from the item is posted to, normally an income account.
        purchase_description: Text filled in on purchase orders and bills, where users can change it per line.
        purchase_cost: Standard cost of one base unit, filled in on purchase forms. Stock is valued at average cost, not
            at this figure.
        purchase_tax_code: Tax code filled in when the item is bought; used in editions that track tax on purchases.
        cogs_account: Cost of goods sold account that is charged with the item's average cost when it is sold.
        preferred_vendor: Vendor from whom the item is usually bought; proposed when reordering and used by reorder
            reports.
        asset_account: Asset account, normally Inventory Asset, that carries the value of the stock on hand; purchases
            add to it and sales relieve it at average cost.
        reorder_point: Stock level, in the base unit of measure, at which QuickBooks reminds users to reorder; it never
            orders by itself.
        maximum_quantity_on_hand: Target stock level after reordering, counted in the base unit of measure; used to
            suggest order quantities, not enforced.
        quantity_on_hand: Units in stock now, in the base unit of measure; stock sold before it was received makes it
            negative.
        average_cost: Average cost per base unit of the stock on hand, in home currency; QuickBooks recalculates it with
            each receipt and adjustment.
        quantity_on_purchase_order: Units ordered from vendors and not yet received, over all open purchase orders.
        quantity_on_sales_order: Units that customers ordered and that are not yet invoiced; they are not taken off the
            stock on hand.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_inventory_item"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    name: str = wire("name", STRING)
    full_name: str = wire("fullName", STRING)
    barcode: str | None = wire("barcode", STRING, null=True)
    is_active: bool = wire("isActive", BOOLEAN)
    class_: ObjectReference | None = wire("class", Record(lambda: ObjectReference), null=True)
    parent: ObjectReference | None = wire("parent", Record(lambda: ObjectReference), null=True)
    sublevel: int = wire("sublevel", INTEGER)
    sku: str | None = wire("sku", STRING, null=True)
    unit_of_measure_set: ObjectReference | None = wire("unitOfMeasureSet", Record(lambda: ObjectReference), null=True)
    sales_tax_code: ObjectReference | None = wire("salesTaxCode", Record(lambda: ObjectReference), null=True)
    sales_description: str | None = wire("salesDescription", STRING, null=True)
    sales_price: Decimal | None = wire("salesPrice", DECIMAL, null=True)
    income_account: ObjectReference | None = wire("incomeAccount", Record(lambda: ObjectReference), null=True)
    purchase_description: str | None = wire("purchaseDescription", STRING, null=True)
    purchase_cost: Decimal | None = wire("purchaseCost", DECIMAL, null=True)
    purchase_tax_code: ObjectReference | None = wire("purchaseTaxCode", Record(lambda: ObjectReference), null=True)
    cogs_account: ObjectReference | None = wire("cogsAccount", Record(lambda: ObjectReference), null=True)
    preferred_vendor: ObjectReference | None = wire("preferredVendor", Record(lambda: ObjectReference), null=True)
    asset_account: ObjectReference | None = wire("assetAccount", Record(lambda: ObjectReference), null=True)
    reorder_point: Decimal | None = wire("reorderPoint", NUMBER, null=True)
    maximum_quantity_on_hand: Decimal | None = wire("maximumQuantityOnHand", NUMBER, null=True)
    quantity_on_hand: Decimal | None = wire("quantityOnHand", NUMBER, null=True)
    average_cost: Decimal | None = wire("averageCost", DECIMAL, null=True)
    quantity_on_purchase_order: Decimal | None = wire("quantityOnPurchaseOrder", NUMBER, null=True)
    quantity_on_sales_order: Decimal | None = wire("quantityOnSalesOrder", NUMBER, null=True)
    external_id: str | None = wire("externalId", STRING, null=True)
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_inventory_item(data: Any) -> InventoryItem:
    self = new(InventoryItem)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.name = name = data["name"]
        self.full_name = full_name = data["fullName"]
        self.barcode = barcode = data["barcode"]
        self.is_active = is_active = data["isActive"]
        self.class_ = None if (value := data["class"]) is None else decode_object_reference(value)
        self.parent = None if (value := data["parent"]) is None else decode_object_reference(value)
        self.sku = sku = data["sku"]
        self.unit_of_measure_set = (
            None if (value := data["unitOfMeasureSet"]) is None else decode_object_reference(value)
        )
        self.sales_tax_code = None if (value := data["salesTaxCode"]) is None else decode_object_reference(value)
        self.sales_description = sales_description = data["salesDescription"]
        self.income_account = None if (value := data["incomeAccount"]) is None else decode_object_reference(value)
        self.purchase_description = purchase_description = data["purchaseDescription"]
        self.purchase_tax_code = None if (value := data["purchaseTaxCode"]) is None else decode_object_reference(value)
        self.cogs_account = None if (value := data["cogsAccount"]) is None else decode_object_reference(value)
        self.preferred_vendor = None if (value := data["preferredVendor"]) is None else decode_object_reference(value)
        self.asset_account = None if (value := data["assetAccount"]) is None else decode_object_reference(value)
        self.external_id = external_id = data["externalId"]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.sublevel = as_integer(data["sublevel"])
        self.sales_price = None if (value := data["salesPrice"]) is None else as_decimal(value)
        self.purchase_cost = None if (value := data["purchaseCost"]) is None else as_decimal(value)
        self.reorder_point = None if (value := data["reorderPoint"]) is None else as_number(value)
        self.maximum_quantity_on_hand = None if (value := data["maximumQuantityOnHand"]) is None else as_number(value)
        self.quantity_on_hand = None if (value := data["quantityOnHand"]) is None else as_number(value)
        self.average_cost = None if (value := data["averageCost"]) is None else as_decimal(value)
        self.quantity_on_purchase_order = (
            None if (value := data["quantityOnPurchaseOrder"]) is None else as_number(value)
        )
        self.quantity_on_sales_order = None if (value := data["quantityOnSalesOrder"]) is None else as_number(value)
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
            or full_name.__class__ is not str
            or (barcode is not None and barcode.__class__ is not str)
            or is_active.__class__ is not bool
            or (sku is not None and sku.__class__ is not str)
            or (sales_description is not None and sales_description.__class__ is not str)
            or (purchase_description is not None and purchase_description.__class__ is not str)
            or (external_id is not None and external_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(InventoryItem, data, self)
    return self if len(data) == 32 else note(self, data)
