"""`SalesRepresentativeCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset


@model
class SalesRepresentativeCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.sales_representatives.create`, and described there.
    """

    initial: str = wire("initial", text(5))
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    entity_id: str = wire("entityId", text(36))


class SalesRepresentativeCreateDict(TypedDict, total=False):
    initial: Required[str]
    is_active: bool
    entity_id: Required[str]
