"""`InventorySite`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATETIME, STRING, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_datetime, odd
from .object_reference import ObjectReference, decode_object_reference
from .site_address import SiteAddress, decode_site_address

_OBJECT_TYPE = enumeration("qbd_inventory_site")


@model
class InventorySite(Model):
    """Warehouse, shop, van or bin for which stock is counted separately. It belongs to the advanced inventory feature.

    Attributes:
        id: List id assigned by QuickBooks; it survives renaming, so store it rather than the name.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        name: Label of the warehouse or bin without its parent; bins are sites with a parent.
        is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
            instead of deleting.
        parent: Site that contains this one, making it a bin location. Null for a site of its own.
        is_default: Whether new transactions use the site when none is named.
        description: Free text about the warehouse or store and what is kept there.
        contact: Person in charge of the site, as one line of text.
        phone: Telephone of the site, stored as free text without format checks.
        fax: Fax number; QuickBooks stores it as entered and checks no format.
        email: Address for messages about the stock at this site.
        address: Location of the warehouse or store; can serve as ship-to address on purchase orders for the site.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_inventory_site"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    name: str = wire("name", STRING)
    is_active: bool = wire("isActive", BOOLEAN)
    parent: ObjectReference | None = wire("parent", Record(lambda: ObjectReference), null=True)
    is_default: bool | None = wire("isDefault", BOOLEAN, null=True)
    description: str | None = wire("description", STRING, null=True)
    contact: str | None = wire("contact", STRING, null=True)
    phone: str | None = wire("phone", STRING, null=True)
    fax: str | None = wire("fax", STRING, null=True)
    email: str | None = wire("email", STRING, null=True)
    address: SiteAddress | None = wire("address", Record(lambda: SiteAddress), null=True)


def decode_inventory_site(data: Any) -> InventorySite:
    self = new(InventorySite)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.name = name = data["name"]
        self.is_active = is_active = data["isActive"]
        self.parent = None if (value := data["parent"]) is None else decode_object_reference(value)
        self.is_default = is_default = data["isDefault"]
        self.description = description = data["description"]
        self.contact = contact = data["contact"]
        self.phone = phone = data["phone"]
        self.fax = fax = data["fax"]
        self.email = email = data["email"]
        self.address = None if (value := data["address"]) is None else decode_site_address(value)
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
            or is_active.__class__ is not bool
            or (is_default is not None and is_default.__class__ is not bool)
            or (description is not None and description.__class__ is not str)
            or (contact is not None and contact.__class__ is not str)
            or (phone is not None and phone.__class__ is not str)
            or (fax is not None and fax.__class__ is not str)
            or (email is not None and email.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(InventorySite, data, self)
    return self if len(data) == 15 else note(self, data)
