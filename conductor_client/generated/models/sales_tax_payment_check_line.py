"""`SalesTaxPaymentCheckLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import DECIMAL, STRING, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_decimal, odd
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_sales_tax_payment_check_line")


@model
class SalesTaxPaymentCheckLine(Model):
    """Amount of one sales tax that a payment to the tax agency covers.

    Attributes:
        id: Line id within the transaction; updates use it to keep the line.
        object_type: Names the kind of record, so that mixed data can be told apart.
        sales_tax_item: Tax item whose liability the line pays; it must belong to the agency that receives the check.
        amount: Part of the check that pays this sales tax item.
        tax_amount: Tax owed under the item for the period, in the home currency, against which the paid amount is set.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_sales_tax_payment_check_line"] = wire("objectType", Constant(_OBJECT_TYPE))
    sales_tax_item: ObjectReference | None = wire("salesTaxItem", Record(lambda: ObjectReference), null=True)
    amount: Decimal | None = wire("amount", DECIMAL, null=True)
    tax_amount: Decimal | None = wire("taxAmount", DECIMAL, null=True)


def decode_sales_tax_payment_check_line(data: Any) -> SalesTaxPaymentCheckLine:
    self = new(SalesTaxPaymentCheckLine)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.sales_tax_item = None if (value := data["salesTaxItem"]) is None else decode_object_reference(value)
        self.amount = None if (value := data["amount"]) is None else as_decimal(value)
        self.tax_amount = None if (value := data["taxAmount"]) is None else as_decimal(value)
        if odd or id_.__class__ is not str:
            return amend(self, data)
    except UNREADABLE:
        return recover(SalesTaxPaymentCheckLine, data, self)
    return self if len(data) == 5 else note(self, data)
