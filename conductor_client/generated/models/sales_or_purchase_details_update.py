"""`SalesOrPurchaseDetailsUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..._schema.containers import BOOLEAN, DECIMAL, STRING
from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, Unset


@model
class SalesOrPurchaseDetailsUpdate(RequestModel):
    """Changes the price, text, or account of a one-sided item.

    Attributes:
        description: Text that lines with the item start from, on sales and purchase forms alike.
        price: Amount filled in on forms for one unit, in the home currency; without a price it has to be typed in each
            time. An item has either a price or a percentage.
        price_percentage: Charge in percent of the line above it on the form: `10.5` means 10.5 percent. Used in place
            of a fixed price.
        posting_account_id: Account that both sales and purchases of the item post to, usually income or expense. On
            update, past transactions stay put unless told otherwise. At most 36 characters.
        update_existing_transactions_account: When true, the new posting account is also applied to past transactions of
            the item, which changes earlier reports; otherwise it applies to new ones only.
    """

    description: str | Unset = wire("description", STRING, default=UNSET)
    price: DecimalInput | Unset = wire("price", decimal(5), default=UNSET)
    price_percentage: DecimalInput | Unset = wire("pricePercentage", DECIMAL, default=UNSET)
    posting_account_id: str | Unset = wire("postingAccountId", text(36), default=UNSET)
    update_existing_transactions_account: bool | Unset = wire(
        "updateExistingTransactionsAccount", BOOLEAN, default=UNSET
    )


class SalesOrPurchaseDetailsUpdateDict(TypedDict, total=False):
    description: str
    price: DecimalInput
    price_percentage: DecimalInput
    posting_account_id: str
    update_existing_transactions_account: bool
