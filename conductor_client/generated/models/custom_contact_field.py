"""`CustomContactField`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import STRING
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class CustomContactField(Model):
    """Named piece of contact data that has no field of its own, such as a second mobile number or a web address.

    Attributes:
        name: Label of the contact slot, such as `Main Phone`, `Alt. Email 1`, or `Website`.
        value: Phone number, email address, or other text for the slot that `name` identifies.
    """

    name: str = wire("name", STRING)
    value: str | None = wire("value", STRING, null=True)


def decode_custom_contact_field(data: Any) -> CustomContactField:
    self = new(CustomContactField)
    self._meta = None
    try:
        self.name = name = data["name"]
        self.value = value_ = data["value"]
        if name.__class__ is not str or (value_ is not None and value_.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(CustomContactField, data, self)
    return self if len(data) == 2 else note(self, data)
