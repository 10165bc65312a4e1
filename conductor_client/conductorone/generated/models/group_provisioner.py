"""`GroupProvisioner`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import BOOLEAN, STRING, Array
from ...._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class GroupProvisioner(Model):
    """The task goes to the members of a group.

    Attributes:
        allow_reassignment: Whether those who get the task may pass it on.
        app_group_id: Id of the group, which is an entitlement of the app.
        app_id: Id of the app that has the group.
        fallback_user_ids: Ids of the users who get the task when nobody else is found.
    """

    allow_reassignment: bool | None = wire("allowReassignment", BOOLEAN, optional=True)
    app_group_id: str | None = wire("appGroupId", STRING, optional=True)
    app_id: str | None = wire("appId", STRING, optional=True)
    fallback_user_ids: list[str] | None = wire("fallbackUserIds", Array(STRING), null=True, optional=True)


def decode_group_provisioner(data: Any) -> GroupProvisioner:
    self = new(GroupProvisioner)
    self._meta = None
    try:
        self.allow_reassignment = allow_reassignment = (
            data["allowReassignment"] if "allowReassignment" in data else None
        )
        self.app_group_id = app_group_id = data["appGroupId"] if "appGroupId" in data else None
        self.app_id = app_id = data["appId"] if "appId" in data else None
        self.fallback_user_ids = (
            (None if (value := data["fallbackUserIds"]) is None else Array(STRING).strict(value))
            if "fallbackUserIds" in data
            else None
        )
        if (
            (allow_reassignment.__class__ is not bool and "allowReassignment" in data)
            or (app_group_id.__class__ is not str and "appGroupId" in data)
            or (app_id.__class__ is not str and "appId" in data)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(GroupProvisioner, data, self)
    return note(self, data)
