"""`SalesTaxCodeCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, STRING
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset


@model
class SalesTaxCodeCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.sales_tax_codes.create`, and described there.
    """

    name: str = wire("name", text(3, None, without=":"))
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    is_taxable: bool = wire("isTaxable", BOOLEAN)
    description: str | Unset = wire("description", STRING, default=UNSET)
    sales_tax_item_id: str | Unset = wire("salesTaxItemId", text(36), default=UNSET)


class SalesTaxCodeCreateDict(TypedDict, total=False):
    name: Required[str]
    is_active: bool
    is_taxable: Required[bool]
    description: str
    sales_tax_item_id: str
