"""`CreditCardTransactionCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..._schema.containers import Record
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from .credit_card_transaction_request_create import (
    CreditCardTransactionRequestCreate,
    CreditCardTransactionRequestCreateDict,
)
from .credit_card_transaction_response_create import (
    CreditCardTransactionResponseCreate,
    CreditCardTransactionResponseCreateDict,
)


@model
class CreditCardTransactionCreate(RequestModel):
    """Card payment processed elsewhere, recorded as it was sent and as it was answered.

    Attributes:
        request: Card data as it was sent to the processor. QuickBooks only records it and charges nothing.
        response: Answer the card processor gave, recorded with the payment so that later refunds and deposits can be
            matched to it.
    """

    request: CreditCardTransactionRequestCreate | CreditCardTransactionRequestCreateDict | Unset = wire(
        "request", Record(lambda: CreditCardTransactionRequestCreate), default=UNSET
    )
    response: CreditCardTransactionResponseCreate | CreditCardTransactionResponseCreateDict | Unset = wire(
        "response", Record(lambda: CreditCardTransactionResponseCreate), default=UNSET
    )


class CreditCardTransactionCreateDict(TypedDict, total=False):
    request: CreditCardTransactionRequestCreate | CreditCardTransactionRequestCreateDict
    response: CreditCardTransactionResponseCreate | CreditCardTransactionResponseCreateDict
