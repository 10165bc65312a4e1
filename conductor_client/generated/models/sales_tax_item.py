"""`SalesTaxItem`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATETIME, DECIMAL, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_datetime, as_decimal, odd
from .custom_field import CustomField, decode_custom_field
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_sales_tax_item")


@model
class SalesTaxItem(Model):
    """One sales tax rate that is collected on sales and owed to one tax agency.

    Attributes:
        id: List id assigned by QuickBooks; it survives renaming, so store it rather than the name.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        name: Tax as picked on sales forms and shown in the sales tax liability report. Unique among all items, whatever
            their type.
        barcode: Bar code that scanners read for the item; null when none is assigned.
        is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
            instead of deleting.
        class_: Class QuickBooks suggests on lines that use this item, where classes are assigned to items.
        description: Text for the tax, printed next to the tax amount on sales forms.
        tax_rate: Rate in percent of the taxable amount: `7.5` means 7.5 percent.
        tax_vendor: Tax agency to which the collected tax is paid, kept as a vendor.
        sales_tax_return_line: Box of the tax return into which amounts of this tax are reported; null in editions
            without built-in returns.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_sales_tax_item"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    name: str = wire("name", STRING)
    barcode: str | None = wire("barcode", STRING, null=True)
    is_active: bool = wire("isActive", BOOLEAN)
    class_: ObjectReference | None = wire("class", Record(lambda: ObjectReference), null=True)
    description: str | None = wire("description", STRING, null=True)
    tax_rate: Decimal | None = wire("taxRate", DECIMAL, null=True)
    tax_vendor: ObjectReference | None = wire("taxVendor", Record(lambda: ObjectReference), null=True)
    sales_tax_return_line: ObjectReference | None = wire(
        "salesTaxReturnLine", Record(lambda: ObjectReference), null=True
    )
    external_id: str | None = wire("externalId", STRING, null=True)
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_sales_tax_item(data: Any) -> SalesTaxItem:
    self = new(SalesTaxItem)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.name = name = data["name"]
        self.barcode = barcode = data["barcode"]
        self.is_active = is_active = data["isActive"]
        self.class_ = None if (value := data["class"]) is None else decode_object_reference(value)
        self.description = description = data["description"]
        self.tax_vendor = None if (value := data["taxVendor"]) is None else decode_object_reference(value)
        self.sales_tax_return_line = (
            None if (value := data["salesTaxReturnLine"]) is None else decode_object_reference(value)
        )
        self.external_id = external_id = data["externalId"]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.tax_rate = None if (value := data["taxRate"]) is None else as_decimal(value)
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
            or (barcode is not None and barcode.__class__ is not str)
            or is_active.__class__ is not bool
            or (description is not None and description.__class__ is not str)
            or (external_id is not None and external_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(SalesTaxItem, data, self)
    return self if len(data) == 15 else note(self, data)
