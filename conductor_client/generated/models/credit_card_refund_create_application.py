"""`CreditCardRefundCreateApplication`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import DecimalInput


@model
class CreditCardRefundCreateApplication(RequestModel):
    """Open credit of the customer that the refund pays out, and how much of it.

    Attributes:
        transaction_id: Credit to pay back, such as a credit memo or an overpayment of the same customer. At most 36
            characters.
        refund_amount: Part of this credit paid back to the customer, in the refund's currency; at most what is left of
            the credit.
    """

    transaction_id: str = wire("transactionId", text(36))
    refund_amount: DecimalInput = wire("refundAmount", decimal(2))


class CreditCardRefundCreateApplicationDict(TypedDict, total=False):
    transaction_id: Required[str]
    refund_amount: Required[DecimalInput]
