"""The states of an end-user's connection, and their effect on requests."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .errors import ApiError, connection_conflict, quickbooks_unreachable

ACTIVE = "active"
NOT_SET_UP = "not_set_up"
EXPIRED_LINK = "expired_link"
OFFLINE_SINCE = "offline_since"


def _not_set_up(_: str | None) -> ApiError:
    return connection_conflict(
        "INTEGRATION_CONNECTION_NOT_SET_UP",
        "The QuickBooks Desktop connection of this end-user is not set up: the auth flow has not been finished.",
    )


def _not_active(last_seen: str | None) -> ApiError:
    when = "It has never been active." if last_seen is None else f"It was last active at {last_seen}."
    return connection_conflict(
        "INTEGRATION_CONNECTION_NOT_ACTIVE",
        f"Your QuickBooks Desktop connection is not active. {when} Switch on the PC with QuickBooks and "
        "see that the Web Connector is running.",
    )


def _unreachable(hresult: str, message: str) -> Callable[[str | None], ApiError]:
    return lambda _: quickbooks_unreachable(hresult, message)


_CLOSED = _unreachable("0x80040408", "QuickBooks could not be started.")

STATES: Mapping[str, Callable[[str | None], ApiError] | None] = {
    ACTIVE: None,
    NOT_SET_UP: _not_set_up,
    "waiting_for_password": _not_set_up,
    EXPIRED_LINK: _not_set_up,
    "not_active": _not_active,
    OFFLINE_SINCE: _not_active,
    "not_running": _CLOSED,
    "quickbooks_closed": _CLOSED,
    "wrong_file": _unreachable("0x8004040A", "Another company file than the connected one is open in QuickBooks."),
    "modal_dialog": _unreachable("0x80040414", "A dialog box is open in QuickBooks and must be closed first."),
    "access_denied": _unreachable("0x80040420", "The QuickBooks user has denied access to the company file."),
}
"""Every state of a connection, with the error it answers (given when it was last active), or None when all is well."""
