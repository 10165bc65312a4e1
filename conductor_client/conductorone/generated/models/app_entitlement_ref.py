"""`AppEntitlementRef`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ...._schema.containers import STRING
from ...._schema.model import RequestModel, model, wire
from ....types import UNSET, Unset


@model
class AppEntitlementRef(RequestModel):
    """An entitlement, named by its app and its id.

    Attributes:
        app_id: Id of the app that this belongs to.
        id: Id of the entitlement.
    """

    app_id: str | Unset = wire("appId", STRING, default=UNSET)
    id: str | Unset = wire("id", STRING, default=UNSET)


class AppEntitlementRefDict(TypedDict, total=False):
    app_id: str
    id: str
