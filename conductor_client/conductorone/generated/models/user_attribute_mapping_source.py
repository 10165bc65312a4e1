"""`UserAttributeMappingSource`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import INTEGER, STRING
from ...._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ...._schema.values import as_integer, odd


@model
class UserAttributeMappingSource(Model):
    """Where one value of a user comes from.

    Attributes:
        app_id: Id of the app that this belongs to.
        app_user_id: Id of the account in that app.
        app_user_profile_attribute_key: Name of the member of the account's profile that the value stands in.
        priority: Which source counts where several supply a value: the lowest number.
        user_attribute_mapping_id: Id of the rule that takes the value over.
        value: The value itself.
    """

    app_id: str | None = wire("appId", STRING, optional=True)
    app_user_id: str | None = wire("appUserId", STRING, optional=True)
    app_user_profile_attribute_key: str | None = wire("appUserProfileAttributeKey", STRING, optional=True)
    priority: int | None = wire("priority", INTEGER, optional=True)
    user_attribute_mapping_id: str | None = wire("userAttributeMappingId", STRING, optional=True)
    value: str | None = wire("value", STRING, optional=True)


def decode_user_attribute_mapping_source(data: Any) -> UserAttributeMappingSource:
    self = new(UserAttributeMappingSource)
    self._meta = None
    try:
        self.app_id = app_id = data["appId"] if "appId" in data else None
        self.app_user_id = app_user_id = data["appUserId"] if "appUserId" in data else None
        self.app_user_profile_attribute_key = app_user_profile_attribute_key = (
            data["appUserProfileAttributeKey"] if "appUserProfileAttributeKey" in data else None
        )
        self.user_attribute_mapping_id = user_attribute_mapping_id = (
            data["userAttributeMappingId"] if "userAttributeMappingId" in data else None
        )
        self.value = value_ = data["value"] if "value" in data else None
        self.priority = as_integer(data["priority"]) if "priority" in data else None
        if (
            odd
            or (app_id.__class__ is not str and "appId" in data)
            or (app_user_id.__class__ is not str and "appUserId" in data)
            or (app_user_profile_attribute_key.__class__ is not str and "appUserProfileAttributeKey" in data)
            or (user_attribute_mapping_id.__class__ is not str and "userAttributeMappingId" in data)
            or (value_.__class__ is not str and "value" in data)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(UserAttributeMappingSource, data, self)
    return note(self, data)
