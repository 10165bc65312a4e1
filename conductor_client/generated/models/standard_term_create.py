"""`StandardTermCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DECIMAL, INTEGER
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset


@model
class StandardTermCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.standard_terms.create`, and described there.
    """

    name: str = wire("name", text(31, None, without=":"))
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    due_days: int | Unset = wire("dueDays", INTEGER, default=UNSET)
    discount_days: int | Unset = wire("discountDays", INTEGER, default=UNSET)
    discount_percentage: DecimalInput | Unset = wire("discountPercentage", DECIMAL, default=UNSET)


class StandardTermCreateDict(TypedDict, total=False):
    name: Required[str]
    is_active: bool
    due_days: int
    discount_days: int
    discount_percentage: DecimalInput
