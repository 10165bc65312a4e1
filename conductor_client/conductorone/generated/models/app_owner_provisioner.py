"""`AppOwnerProvisioner`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import BOOLEAN, STRING, Array
from ...._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class AppOwnerProvisioner(Model):
    """The task goes to the owners of the app.

    Attributes:
        allow_reassignment: Whether those who get the task may pass it on.
        fallback_user_ids: Ids of the users who get the task when nobody else is found.
    """

    allow_reassignment: bool | None = wire("allowReassignment", BOOLEAN, optional=True)
    fallback_user_ids: list[str] | None = wire("fallbackUserIds", Array(STRING), null=True, optional=True)


def decode_app_owner_provisioner(data: Any) -> AppOwnerProvisioner:
    self = new(AppOwnerProvisioner)
    self._meta = None
    try:
        self.allow_reassignment = allow_reassignment = (
            data["allowReassignment"] if "allowReassignment" in data else None
        )
        self.fallback_user_ids = (
            (None if (value := data["fallbackUserIds"]) is None else Array(STRING).strict(value))
            if "fallbackUserIds" in data
            else None
        )
        if allow_reassignment.__class__ is not bool and "allowReassignment" in data:
            return amend(self, data)
    except UNREADABLE:
        return recover(AppOwnerProvisioner, data, self)
    return note(self, data)
