"""`CustomField`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import STRING, Enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..literals import CUSTOM_FIELD_TYPE, CustomFieldType


@model
class CustomField(Model):
    """Value of a field that the company defined itself, for customers, vendors, employees, items or transaction lines.
    An owner id of 0 marks fields that people see in QuickBooks.

    Attributes:
        owner_id: Owner of the field definition: `0` marks a public field that users see in QuickBooks, a GUID marks
            private data of one app.
        name: Label of the custom field as defined in QuickBooks.
        type: Format of the text in `value`; fields defined in the QuickBooks user interface are usually plain text.
        value: Content of the custom field as text; `type` tells how to read it.
    """

    owner_id: str = wire("ownerId", STRING)
    name: str = wire("name", STRING)
    type: CustomFieldType | str = wire("type", Enumeration(CUSTOM_FIELD_TYPE))
    value: str = wire("value", STRING)


def decode_custom_field(data: Any) -> CustomField:
    self = new(CustomField)
    self._meta = None
    try:
        self.owner_id = owner_id = data["ownerId"]
        self.name = name = data["name"]
        self.type = CUSTOM_FIELD_TYPE[data["type"]]
        self.value = value_ = data["value"]
        if owner_id.__class__ is not str or name.__class__ is not str or value_.__class__ is not str:
            return amend(self, data)
    except UNREADABLE:
        return recover(CustomField, data, self)
    return self if len(data) == 4 else note(self, data)
