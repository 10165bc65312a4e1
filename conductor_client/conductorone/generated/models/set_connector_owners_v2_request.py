"""`SetConnectorOwnersV2Request`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ...._schema.containers import STRING, Array, Record
from ...._schema.model import RequestModel, model, wire
from ....types import UNSET, Unset
from .app_entitlement_ref import AppEntitlementRef, AppEntitlementRefDict
from .user_ref import UserRef, UserRefDict


@model
class SetConnectorOwnersV2Request(RequestModel):
    """All owners of one role.

    The members are the arguments of `connector_owners.set`, and described there.
    """

    app_entitlement_refs: Sequence[AppEntitlementRef | AppEntitlementRefDict] | None | Unset = wire(
        "appEntitlementRefs", Array(Record(lambda: AppEntitlementRef)), null=True, default=UNSET
    )
    role_slug: str = wire("roleSlug", STRING)
    user_refs: Sequence[UserRef | UserRefDict] | None | Unset = wire(
        "userRefs", Array(Record(lambda: UserRef)), null=True, default=UNSET
    )


class SetConnectorOwnersV2RequestDict(TypedDict, total=False):
    app_entitlement_refs: Sequence[AppEntitlementRef | AppEntitlementRefDict] | None
    role_slug: Required[str]
    user_refs: Sequence[UserRef | UserRefDict] | None
