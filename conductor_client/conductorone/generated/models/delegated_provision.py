"""`DelegatedProvision`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...._schema.containers import BOOLEAN, STRING
from ...._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class DelegatedProvision(Model):
    """Access comes along with another entitlement.

    Attributes:
        app_id: Id of the app that has the other entitlement.
        entitlement_id: Id of the other entitlement, by which this one is given as well.
        implicit: Whether having the other entitlement is enough, and nothing else is done.
    """

    app_id: str | None = wire("appId", STRING, optional=True)
    entitlement_id: str | None = wire("entitlementId", STRING, optional=True)
    implicit: bool | None = wire("implicit", BOOLEAN, optional=True)


def decode_delegated_provision(data: Any) -> DelegatedProvision:
    self = new(DelegatedProvision)
    self._meta = None
    try:
        self.app_id = app_id = data["appId"] if "appId" in data else None
        self.entitlement_id = entitlement_id = data["entitlementId"] if "entitlementId" in data else None
        self.implicit = implicit = data["implicit"] if "implicit" in data else None
        if (
            (app_id.__class__ is not str and "appId" in data)
            or (entitlement_id.__class__ is not str and "entitlementId" in data)
            or (implicit.__class__ is not bool and "implicit" in data)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(DelegatedProvision, data, self)
    return note(self, data)
