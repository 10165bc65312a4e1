"""`UserProvisioner`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import BOOLEAN, STRING, Array
from ...._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class UserProvisioner(Model):
    """The task goes to certain users.

    Attributes:
        allow_reassignment: Whether those who get the task may pass it on.
        user_ids: Ids of the users who get the task.
    """

    allow_reassignment: bool | None = wire("allowReassignment", BOOLEAN, optional=True)
    user_ids: list[str] | None = wire("userIds", Array(STRING), null=True, optional=True)


def decode_user_provisioner(data: Any) -> UserProvisioner:
    self = new(UserProvisioner)
    self._meta = None
    try:
        self.allow_reassignment = allow_reassignment = (
            data["allowReassignment"] if "allowReassignment" in data else None
        )
        self.user_ids = (
            (None if (value := data["userIds"]) is None else Array(STRING).strict(value)) if "userIds" in data else None
        )
        if allow_reassignment.__class__ is not bool and "allowReassignment" in data:
            return amend(self, data)
    except UNREADABLE:
        return recover(UserProvisioner, data, self)
    return note(self, data)
