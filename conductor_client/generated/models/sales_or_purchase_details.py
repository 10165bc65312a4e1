"""`SalesOrPurchaseDetails`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..._schema.containers import DECIMAL, STRING, Record
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_decimal, odd
from .object_reference import ObjectReference, decode_object_reference


@model
class SalesOrPurchaseDetails(Model):
    """Terms of an item that is only sold or only bought: one description, one price or percentage and one account.

    Attributes:
        description: Text that lines with the item start from, on sales and purchase forms alike.
        price: Amount filled in on forms for one unit, in the home currency; without a price it has to be typed in each
            time. An item has either a price or a percentage.
        price_percentage: Charge in percent of the line above it on the form: `10.5` means 10.5 percent. Used in place
            of a fixed price.
        posting_account: Account that both sales and purchases of the item post to, usually income or expense.
    """

    description: str | None = wire("description", STRING, null=True)
    price: Decimal | None = wire("price", DECIMAL, null=True)
    price_percentage: Decimal | None = wire("pricePercentage", DECIMAL, null=True)
    posting_account: ObjectReference | None = wire("postingAccount", Record(lambda: ObjectReference), null=True)


def decode_sales_or_purchase_details(data: Any) -> SalesOrPurchaseDetails:
    self = new(SalesOrPurchaseDetails)
    self._meta = None
    try:
        self.description = description = data["description"]
        self.posting_account = None if (value := data["postingAccount"]) is None else decode_object_reference(value)
        self.price = None if (value := data["price"]) is None else as_decimal(value)
        self.price_percentage = None if (value := data["pricePercentage"]) is None else as_decimal(value)
        if odd or (description is not None and description.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(SalesOrPurchaseDetails, data, self)
    return self if len(data) == 4 else note(self, data)
