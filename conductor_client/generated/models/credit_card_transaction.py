"""`CreditCardTransaction`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import Record
from ..._schema.decode import UNREADABLE, Model, model, new, note, recover, wire
from .credit_card_transaction_request import CreditCardTransactionRequest, decode_credit_card_transaction_request
from .credit_card_transaction_response import CreditCardTransactionResponse, decode_credit_card_transaction_response


@model
class CreditCardTransaction(Model):
    """Record of a card transaction that was processed for a payment, sale or refund: what was sent to the card
    processor and what came back.

    Attributes:
        request: Card data as it was sent to the processor, with the number masked; null when no card charge was
            recorded.
        response: Answer the card processor gave to the charge; null when no card charge was recorded.
    """

    request: CreditCardTransactionRequest | None = wire(
        "request", Record(lambda: CreditCardTransactionRequest), null=True
    )
    response: CreditCardTransactionResponse | None = wire(
        "response", Record(lambda: CreditCardTransactionResponse), null=True
    )


def decode_credit_card_transaction(data: Any) -> CreditCardTransaction:
    self = new(CreditCardTransaction)
    self._meta = None
    try:
        self.request = None if (value := data["request"]) is None else decode_credit_card_transaction_request(value)
        self.response = None if (value := data["response"]) is None else decode_credit_card_transaction_response(value)
    except UNREADABLE:
        return recover(CreditCardTransaction, data, self)
    return self if len(data) == 2 else note(self, data)
