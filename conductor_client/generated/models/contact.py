"""`Contact`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ..._schema.containers import DATETIME, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_datetime, odd
from .custom_contact_field import CustomContactField, decode_custom_contact_field

_OBJECT_TYPE = enumeration("qbd_contact")


@model
class Contact(Model):
    """Additional person at a customer or vendor, kept beside the main contact and with a revision number of its own.

    Attributes:
        id: List id of the contact person; needed together with its revision number to change the contact.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        name: Full name of the contact person, assembled from the single name parts.
        salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
        first_name: Given name of the contact person; with the last name it forms the contact's display name.
        middle_name: Second given name or initial, printed between the first and last name.
        last_name: Family name of the contact person; it does not have to match the name under which the record is
            listed.
        job_title: Position of the person within their organization; shown in contact lists and available to letters.
        custom_contact_fields: Further contact details as pairs of label and value, such as a second e-mail address or a
            web page.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_contact"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    name: str | None = wire("name", STRING, null=True)
    salutation: str | None = wire("salutation", STRING, null=True)
    first_name: str = wire("firstName", STRING)
    middle_name: str | None = wire("middleName", STRING, null=True)
    last_name: str | None = wire("lastName", STRING, null=True)
    job_title: str | None = wire("jobTitle", STRING, null=True)
    custom_contact_fields: list[CustomContactField] = wire(
        "customContactFields", Array(Record(lambda: CustomContactField))
    )


def decode_contact(data: Any) -> Contact:
    self = new(Contact)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.name = name = data["name"]
        self.salutation = salutation = data["salutation"]
        self.first_name = first_name = data["firstName"]
        self.middle_name = middle_name = data["middleName"]
        self.last_name = last_name = data["lastName"]
        self.job_title = job_title = data["jobTitle"]
        self.custom_contact_fields = [decode_custom_contact_field(item) for item in items(data["customContactFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or (name is not None and name.__class__ is not str)
            or (salutation is not None and salutation.__class__ is not str)
            or first_name.__class__ is not str
            or (middle_name is not None and middle_name.__class__ is not str)
            or (last_name is not None and last_name.__class__ is not str)
            or (job_title is not None and job_title.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(Contact, data, self)
    return self if len(data) == 12 else note(self, data)
