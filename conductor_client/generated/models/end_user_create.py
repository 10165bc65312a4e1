"""`EndUserCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import STRING
from ..._schema.model import RequestModel, model, wire


@model
class EndUserCreate(RequestModel):
    """Who the end user is to you and to the people who look at the connection later.

    The members are the arguments of `end_users.create`, and described there.
    """

    company_name: str = wire("companyName", STRING)
    source_id: str = wire("sourceId", STRING)
    email: str = wire("email", STRING)


class EndUserCreateDict(TypedDict, total=False):
    company_name: Required[str]
    source_id: Required[str]
    email: Required[str]
