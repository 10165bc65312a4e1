"""`EmergencyContactSet`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import Record
from ..._schema.decode import UNREADABLE, Model, model, new, note, recover, wire
from .emergency_contact import EmergencyContact, decode_emergency_contact


@model
class EmergencyContactSet(Model):
    """First and second person to call in an emergency of an employee.

    Attributes:
        primary_contact: First person to call in an emergency; null when none is recorded.
        secondary_contact: Person to call in an emergency when the first one cannot be reached; null when none is
            recorded.
    """

    primary_contact: EmergencyContact | None = wire("primaryContact", Record(lambda: EmergencyContact), null=True)
    secondary_contact: EmergencyContact | None = wire("secondaryContact", Record(lambda: EmergencyContact), null=True)


def decode_emergency_contact_set(data: Any) -> EmergencyContactSet:
    self = new(EmergencyContactSet)
    self._meta = None
    try:
        self.primary_contact = None if (value := data["primaryContact"]) is None else decode_emergency_contact(value)
        self.secondary_contact = (
            None if (value := data["secondaryContact"]) is None else decode_emergency_contact(value)
        )
    except UNREADABLE:
        return recover(EmergencyContactSet, data, self)
    return self if len(data) == 2 else note(self, data)
