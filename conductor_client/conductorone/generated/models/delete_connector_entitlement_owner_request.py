"""`DeleteConnectorEntitlementOwnerRequest`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ...._schema.containers import Record
from ...._schema.model import RequestModel, model, wire
from ....types import UNSET, Unset
from .app_entitlement_ref import AppEntitlementRef, AppEntitlementRefDict


@model
class DeleteConnectorEntitlementOwnerRequest(RequestModel):
    """Nothing that the path does not say already.

    The members are the arguments of `connector_owners.delete_entitlement_owner`, and described there.
    """

    app_entitlement_ref: AppEntitlementRef | AppEntitlementRefDict | None | Unset = wire(
        "appEntitlementRef", Record(lambda: AppEntitlementRef), null=True, default=UNSET
    )


class DeleteConnectorEntitlementOwnerRequestDict(TypedDict, total=False):
    app_entitlement_ref: AppEntitlementRef | AppEntitlementRefDict | None
