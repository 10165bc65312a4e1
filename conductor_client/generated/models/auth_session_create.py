"""`AuthSessionCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import STRING
from ..._schema.limits import integer
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset


@model
class AuthSessionCreate(RequestModel):
    """Which end user connects a company file, with the project's publishable key and the terms of the link.

    The members are the arguments of `auth_sessions.create`, and described there.
    """

    publishable_key: str = wire("publishableKey", STRING)
    end_user_id: str = wire("endUserId", STRING)
    link_expiry_mins: int | Unset = wire("linkExpiryMins", integer(15, 10080), default=UNSET)
    redirect_url: str | Unset = wire("redirectUrl", STRING, default=UNSET)


class AuthSessionCreateDict(TypedDict, total=False):
    publishable_key: Required[str]
    end_user_id: Required[str]
    link_expiry_mins: int
    redirect_url: str
