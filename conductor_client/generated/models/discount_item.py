"""`DiscountItem`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATETIME, DECIMAL, INTEGER, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_datetime, as_decimal, as_integer, odd
from .custom_field import CustomField, decode_custom_field
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_discount_item")


@model
class DiscountItem(Model):
    """Item that takes an amount or a percentage off the line or subtotal above it on a sales form, and posts the
    reduction to its own account.

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
        description: Text that the discount shows on sales forms.
        sales_tax_code: Tells whether the discount reduces the taxable base: a taxable discount is taken before tax, a
            nontaxable one after.
        discount_rate: Fixed sum the discount takes off, in home currency; null when the discount is a percentage.
        discount_rate_percent: Percent the discount takes off the line above it, on a scale of 0 to 100; null when the
            discount is a fixed sum.
        account: Account that collects the discounts granted, normally an income account used as contra revenue or an
            expense account.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_discount_item"] = wire("objectType", Constant(_OBJECT_TYPE))
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
    description: str | None = wire("description", STRING, null=True)
    sales_tax_code: ObjectReference | None = wire("salesTaxCode", Record(lambda: ObjectReference), null=True)
    discount_rate: Decimal | None = wire("discountRate", DECIMAL, null=True)
    discount_rate_percent: Decimal | None = wire("discountRatePercent", DECIMAL, null=True)
    account: ObjectReference = wire("account", Record(lambda: ObjectReference))
    external_id: str | None = wire("externalId", STRING, null=True)
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_discount_item(data: Any) -> DiscountItem:
    self = new(DiscountItem)
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
        self.description = description = data["description"]
        self.sales_tax_code = None if (value := data["salesTaxCode"]) is None else decode_object_reference(value)
        self.account = decode_object_reference(data["account"])
        self.external_id = external_id = data["externalId"]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.sublevel = as_integer(data["sublevel"])
        self.discount_rate = None if (value := data["discountRate"]) is None else as_decimal(value)
        self.discount_rate_percent = None if (value := data["discountRatePercent"]) is None else as_decimal(value)
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
            or full_name.__class__ is not str
            or (barcode is not None and barcode.__class__ is not str)
            or is_active.__class__ is not bool
            or (description is not None and description.__class__ is not str)
            or (external_id is not None and external_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(DiscountItem, data, self)
    return self if len(data) == 19 else note(self, data)
