"""`ManualProvision`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import STRING, Array, Record
from ...._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from .provisioner_assignment import ProvisionerAssignment, decode_provisioner_assignment


@model
class ManualProvision(Model):
    """Access is given by hand.

    Attributes:
        assignee: Who gets the task; null when the ids of users say so.
        instructions: What the person who does the work has to read.
        user_ids: Ids of the users who get the task.
    """

    assignee: ProvisionerAssignment | None = wire(
        "assignee", Record(lambda: ProvisionerAssignment), null=True, optional=True
    )
    instructions: str | None = wire("instructions", STRING, optional=True)
    user_ids: list[str] | None = wire("userIds", Array(STRING), null=True, optional=True)


def decode_manual_provision(data: Any) -> ManualProvision:
    self = new(ManualProvision)
    self._meta = None
    try:
        self.assignee = (
            (None if (value := data["assignee"]) is None else decode_provisioner_assignment(value))
            if "assignee" in data
            else None
        )
        self.instructions = instructions = data["instructions"] if "instructions" in data else None
        self.user_ids = (
            (None if (value := data["userIds"]) is None else Array(STRING).strict(value)) if "userIds" in data else None
        )
        if instructions.__class__ is not str and "instructions" in data:
            return amend(self, data)
    except UNREADABLE:
        return recover(ManualProvision, data, self)
    return note(self, data)
