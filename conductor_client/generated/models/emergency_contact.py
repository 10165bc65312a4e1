"""`EmergencyContact`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import STRING, Enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..literals import RELATION, Relation


@model
class EmergencyContact(Model):
    """Person to call when something happens to an employee, with the way to reach and the relation to the employee.

    Attributes:
        name: Person to call, or the label of the contact entry.
        value: Phone number or other means to reach the emergency contact.
        relation: How the contact is related to the employee; null when not recorded.
    """

    name: str = wire("name", STRING)
    value: str | None = wire("value", STRING, null=True)
    relation: Relation | str | None = wire("relation", Enumeration(RELATION), null=True)


def decode_emergency_contact(data: Any) -> EmergencyContact:
    self = new(EmergencyContact)
    self._meta = None
    try:
        self.name = name = data["name"]
        self.value = value_ = data["value"]
        self.relation = None if (value := data["relation"]) is None else RELATION[value]
        if name.__class__ is not str or (value_ is not None and value_.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(EmergencyContact, data, self)
    return self if len(data) == 3 else note(self, data)
