"""`OtherChargeItem`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATETIME, INTEGER, STRING, Array, Constant, Enumeration, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_datetime, as_integer, odd
from ..literals import SPECIAL_ITEM_TYPE, SpecialItemType
from .custom_field import CustomField, decode_custom_field
from .object_reference import ObjectReference, decode_object_reference
from .sales_and_purchase_details import SalesAndPurchaseDetails, decode_sales_and_purchase_details
from .sales_or_purchase_details import SalesOrPurchaseDetails, decode_sales_or_purchase_details

_OBJECT_TYPE = enumeration("qbd_other_charge_item")


@model
class OtherChargeItem(Model):
    """Item for extras such as delivery, setup fees or surcharges on sales and purchase forms.

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
        sales_tax_code: Tells whether sales of the item are taxable, as a default for form lines.
        sales_or_purchase_details: Price, text, and the single account of an item that is only bought or only sold. Null
            if `sales_and_purchase_details` is used.
        sales_and_purchase_details: Prices, texts, and accounts for an item that is both bought and sold, with separate
            income and expense accounts. Null if `sales_or_purchase_details` is used.
        special_item_type: Role that QuickBooks itself assigns to the item, such as computing finance charges; null for
            ordinary items.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_other_charge_item"] = wire("objectType", Constant(_OBJECT_TYPE))
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
    sales_tax_code: ObjectReference | None = wire("salesTaxCode", Record(lambda: ObjectReference), null=True)
    sales_or_purchase_details: SalesOrPurchaseDetails | None = wire(
        "salesOrPurchaseDetails", Record(lambda: SalesOrPurchaseDetails), null=True
    )
    sales_and_purchase_details: SalesAndPurchaseDetails | None = wire(
        "salesAndPurchaseDetails", Record(lambda: SalesAndPurchaseDetails), null=True
    )
    special_item_type: SpecialItemType | str | None = wire("specialItemType", Enumeration(SPECIAL_ITEM_TYPE), null=True)
    external_id: str | None = wire("externalId", STRING, null=True)
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_other_charge_item(data: Any) -> OtherChargeItem:
    self = new(OtherChargeItem)
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
        self.sales_tax_code = None if (value := data["salesTaxCode"]) is None else decode_object_reference(value)
        self.sales_or_purchase_details = (
            None if (value := data["salesOrPurchaseDetails"]) is None else decode_sales_or_purchase_details(value)
        )
        self.sales_and_purchase_details = (
            None if (value := data["salesAndPurchaseDetails"]) is None else decode_sales_and_purchase_details(value)
        )
        self.special_item_type = None if (value := data["specialItemType"]) is None else SPECIAL_ITEM_TYPE[value]
        self.external_id = external_id = data["externalId"]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.sublevel = as_integer(data["sublevel"])
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
            or full_name.__class__ is not str
            or (barcode is not None and barcode.__class__ is not str)
            or is_active.__class__ is not bool
            or (external_id is not None and external_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(OtherChargeItem, data, self)
    return self if len(data) == 18 else note(self, data)
