"""`SalesTaxCode`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATETIME, STRING, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_datetime, odd
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_sales_tax_code")


@model
class SalesTaxCode(Model):
    """Mark such as Tax or Non that makes a customer, an item or a line taxable or not. The rate comes from a sales tax
    item.

    Attributes:
        id: List id assigned by QuickBooks; it survives renaming, so store it rather than the name.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        name: Short code entered on form lines, such as `Tax` or `Non`.
        is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
            instead of deleting.
        is_taxable: Whether sales with this code are subject to sales tax.
        description: What the code stands for, such as the reason a sale is exempt.
        sales_tax_item: Tax item or group the code stands for when the code is used on a sale; used in editions that set
            rates by code.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_sales_tax_code"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    name: str = wire("name", STRING)
    is_active: bool = wire("isActive", BOOLEAN)
    is_taxable: bool = wire("isTaxable", BOOLEAN)
    description: str | None = wire("description", STRING, null=True)
    sales_tax_item: ObjectReference | None = wire("salesTaxItem", Record(lambda: ObjectReference), null=True)


def decode_sales_tax_code(data: Any) -> SalesTaxCode:
    self = new(SalesTaxCode)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.name = name = data["name"]
        self.is_active = is_active = data["isActive"]
        self.is_taxable = is_taxable = data["isTaxable"]
        self.description = description = data["description"]
        self.sales_tax_item = None if (value := data["salesTaxItem"]) is None else decode_object_reference(value)
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
            or is_active.__class__ is not bool
            or is_taxable.__class__ is not bool
            or (description is not None and description.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(SalesTaxCode, data, self)
    return self if len(data) == 10 else note(self, data)
