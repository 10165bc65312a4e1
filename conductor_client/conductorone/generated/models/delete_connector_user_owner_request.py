"""`DeleteConnectorUserOwnerRequest`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ...._schema.containers import Record
from ...._schema.model import RequestModel, model, wire
from ....types import UNSET, Unset
from .user_ref import UserRef, UserRefDict


@model
class DeleteConnectorUserOwnerRequest(RequestModel):
    """Nothing that the path does not say already.

    The members are the arguments of `connector_owners.delete_user_owner`, and described there.
    """

    user_ref: UserRef | UserRefDict | None | Unset = wire("userRef", Record(lambda: UserRef), null=True, default=UNSET)


class DeleteConnectorUserOwnerRequestDict(TypedDict, total=False):
    user_ref: UserRef | UserRefDict | None
