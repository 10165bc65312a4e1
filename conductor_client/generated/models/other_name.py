"""`OtherName`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATETIME, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_datetime, odd
from .address import Address, decode_address
from .custom_field import CustomField, decode_custom_field

_OBJECT_TYPE = enumeration("qbd_other_name")


@model
class OtherName(Model):
    """Payee who is neither customer, vendor nor employee, such as an owner or a bank.

    Attributes:
        id: List id assigned by QuickBooks; it survives renaming, so store it rather than the name.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        name: Must be unique across customers, vendors, employees, and other names taken together, or QuickBooks rejects
            it; shown on lists.
        is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
            instead of deleting.
        company_name: Business the record stands for; printed on forms, and several records may share it. Empty for
            private persons.
        salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
        first_name: Given name of the person; empty when the record stands for a business.
        middle_name: Second given name or initial, printed between the first and last name.
        last_name: Family name of the contact person; it does not have to match the name under which the record is
            listed.
        address: Address of the person or business, used on checks written to this name.
        phone: Main telephone, stored as free text without format checks; printed on forms whose template includes it.
        alternate_phone: Second telephone number; QuickBooks stores it as entered and checks no format.
        fax: Fax number; QuickBooks stores it as entered and checks no format.
        email: Address of the person or business.
        contact: Main contact person as one line of text, stored apart from the first and last name.
        alternate_contact: Second contact person, as one line of text.
        account_number: Reference number kept for this person or business, free text; unrelated to the chart of
            accounts.
        note: Free text kept with the record; not printed on forms.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_other_name"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    name: str = wire("name", STRING)
    is_active: bool = wire("isActive", BOOLEAN)
    company_name: str | None = wire("companyName", STRING, null=True)
    salutation: str | None = wire("salutation", STRING, null=True)
    first_name: str | None = wire("firstName", STRING, null=True)
    middle_name: str | None = wire("middleName", STRING, null=True)
    last_name: str | None = wire("lastName", STRING, null=True)
    address: Address | None = wire("address", Record(lambda: Address), null=True)
    phone: str | None = wire("phone", STRING, null=True)
    alternate_phone: str | None = wire("alternatePhone", STRING, null=True)
    fax: str | None = wire("fax", STRING, null=True)
    email: str | None = wire("email", STRING, null=True)
    contact: str | None = wire("contact", STRING, null=True)
    alternate_contact: str | None = wire("alternateContact", STRING, null=True)
    account_number: str | None = wire("accountNumber", STRING, null=True)
    note: str | None = wire("note", STRING, null=True)
    external_id: str | None = wire("externalId", STRING, null=True)
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_other_name(data: Any) -> OtherName:
    self = new(OtherName)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.name = name = data["name"]
        self.is_active = is_active = data["isActive"]
        self.company_name = company_name = data["companyName"]
        self.salutation = salutation = data["salutation"]
        self.first_name = first_name = data["firstName"]
        self.middle_name = middle_name = data["middleName"]
        self.last_name = last_name = data["lastName"]
        self.address = None if (value := data["address"]) is None else decode_address(value)
        self.phone = phone = data["phone"]
        self.alternate_phone = alternate_phone = data["alternatePhone"]
        self.fax = fax = data["fax"]
        self.email = email = data["email"]
        self.contact = contact = data["contact"]
        self.alternate_contact = alternate_contact = data["alternateContact"]
        self.account_number = account_number = data["accountNumber"]
        self.note = note_ = data["note"]
        self.external_id = external_id = data["externalId"]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
            or is_active.__class__ is not bool
            or (company_name is not None and company_name.__class__ is not str)
            or (salutation is not None and salutation.__class__ is not str)
            or (first_name is not None and first_name.__class__ is not str)
            or (middle_name is not None and middle_name.__class__ is not str)
            or (last_name is not None and last_name.__class__ is not str)
            or (phone is not None and phone.__class__ is not str)
            or (alternate_phone is not None and alternate_phone.__class__ is not str)
            or (fax is not None and fax.__class__ is not str)
            or (email is not None and email.__class__ is not str)
            or (contact is not None and contact.__class__ is not str)
            or (alternate_contact is not None and alternate_contact.__class__ is not str)
            or (account_number is not None and account_number.__class__ is not str)
            or (note_ is not None and note_.__class__ is not str)
            or (external_id is not None and external_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(OtherName, data, self)
    return self if len(data) == 23 else note(self, data)
