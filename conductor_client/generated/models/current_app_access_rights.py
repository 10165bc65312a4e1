"""`CurrentAppAccessRights`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import BOOLEAN, STRING
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class CurrentAppAccessRights(Model):
    """What the end user allowed this app to do: log in while QuickBooks is closed, and read personal data such as
    social security numbers.

    Attributes:
        is_automatic_login_allowed: Whether the application may work while QuickBooks is closed or nobody has the
            company file open.
        automatic_login_user_name: QuickBooks user in whose name the application works while nobody has the file open;
            null when automatic login is not allowed.
        is_personal_data_access_allowed: Whether the application may see sensitive data such as social security numbers
            and payroll; without it those fields are null.
    """

    is_automatic_login_allowed: bool = wire("isAutomaticLoginAllowed", BOOLEAN)
    automatic_login_user_name: str | None = wire("automaticLoginUserName", STRING, null=True)
    is_personal_data_access_allowed: bool = wire("isPersonalDataAccessAllowed", BOOLEAN)


def decode_current_app_access_rights(data: Any) -> CurrentAppAccessRights:
    self = new(CurrentAppAccessRights)
    self._meta = None
    try:
        self.is_automatic_login_allowed = is_automatic_login_allowed = data["isAutomaticLoginAllowed"]
        self.automatic_login_user_name = automatic_login_user_name = data["automaticLoginUserName"]
        self.is_personal_data_access_allowed = is_personal_data_access_allowed = data["isPersonalDataAccessAllowed"]
        if (
            is_automatic_login_allowed.__class__ is not bool
            or (automatic_login_user_name is not None and automatic_login_user_name.__class__ is not str)
            or is_personal_data_access_allowed.__class__ is not bool
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(CurrentAppAccessRights, data, self)
    return self if len(data) == 3 else note(self, data)
