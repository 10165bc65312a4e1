"""`ShippingMethodCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset


@model
class ShippingMethodCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.shipping_methods.create`, and described there.
    """

    name: str = wire("name", text(15, None, without=":"))
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)


class ShippingMethodCreateDict(TypedDict, total=False):
    name: Required[str]
    is_active: bool
