"""`ReceivePaymentUpdateCreditCardTransaction`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..._schema.containers import Record
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from .receive_payment_update_card_request import ReceivePaymentUpdateCardRequest, ReceivePaymentUpdateCardRequestDict
from .receive_payment_update_card_response import ReceivePaymentUpdateCardResponse, ReceivePaymentUpdateCardResponseDict


@model
class ReceivePaymentUpdateCreditCardTransaction(RequestModel):
    """Details of a card payment already handled by the QuickBooks merchant service. It is stored for reference and
    reconciliation and charges nothing.

    Attributes:
        request: Card data as it was sent to the processor. QuickBooks only records it and charges nothing.
        response: Answer the card processor gave, recorded with the payment so that later refunds and deposits can be
            matched to it.
    """

    request: ReceivePaymentUpdateCardRequest | ReceivePaymentUpdateCardRequestDict | Unset = wire(
        "request", Record(lambda: ReceivePaymentUpdateCardRequest), default=UNSET
    )
    response: ReceivePaymentUpdateCardResponse | ReceivePaymentUpdateCardResponseDict | Unset = wire(
        "response", Record(lambda: ReceivePaymentUpdateCardResponse), default=UNSET
    )


class ReceivePaymentUpdateCreditCardTransactionDict(TypedDict, total=False):
    request: ReceivePaymentUpdateCardRequest | ReceivePaymentUpdateCardRequestDict
    response: ReceivePaymentUpdateCardResponse | ReceivePaymentUpdateCardResponseDict
