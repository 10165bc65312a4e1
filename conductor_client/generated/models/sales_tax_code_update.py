"""`SalesTaxCodeUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, STRING
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset


@model
class SalesTaxCodeUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.sales_tax_codes.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    name: str | Unset = wire("name", text(3, None, without=":"), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    is_taxable: bool | Unset = wire("isTaxable", BOOLEAN, default=UNSET)
    description: str | Unset = wire("description", STRING, default=UNSET)
    sales_tax_item_id: str | Unset = wire("salesTaxItemId", text(36), default=UNSET)


class SalesTaxCodeUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    name: str
    is_active: bool
    is_taxable: bool
    description: str
    sales_tax_item_id: str
