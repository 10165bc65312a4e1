"""`SalesTaxPaymentCheckCreateLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset


@model
class SalesTaxPaymentCheckCreateLine(RequestModel):
    """Sales tax item to pay and the amount due for it.

    Attributes:
        sales_tax_item_id: Tax item whose liability the line pays; it must belong to the agency that receives the check.
            At most 36 characters.
        amount: Part of the check that pays this sales tax item; it lowers the tax owed to the agency.
    """

    sales_tax_item_id: str | Unset = wire("salesTaxItemId", text(36), default=UNSET)
    amount: DecimalInput = wire("amount", decimal(2))


class SalesTaxPaymentCheckCreateLineDict(TypedDict, total=False):
    sales_tax_item_id: str
    amount: Required[DecimalInput]
