"""`ReceivePaymentUpdateCardRequest`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Literal, TypedDict

from ..._schema.containers import INTEGER, STRING, Enumeration, enumeration
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from ..literals import CARD_TRANSACTION_TYPE, CardTransactionType

_TRANSACTION_MODE = enumeration("card_not_present", "card_present")


@model
class ReceivePaymentUpdateCardRequest(RequestModel):
    """Card data as it was sent to the processor. QuickBooks only records it and charges nothing.

    Attributes:
        number: Card that was charged, masked except for the last digits.
        expiration_month: Month in which the card expires, 1 to 12.
        expiration_year: Year in which the card expires, with four digits.
        name: Cardholder as embossed on the card that was charged.
        address: Street address of the cardholder as sent to the card processor for address verification.
        postal_code: Postal code of the cardholder's billing address, compared by address verification.
        commercial_card_code: Kind of business card used, such as corporate or purchasing; empty for consumer cards.
        transaction_mode: Whether the card was present or its data keyed in; affects fraud checks and fees.
        transaction_type: Step of card processing the record stands for; an authorization alone moves no money until
            captured.
    """

    number: str | Unset = wire("number", STRING, default=UNSET, secret=True)
    expiration_month: int | Unset = wire("expirationMonth", INTEGER, default=UNSET)
    expiration_year: int | Unset = wire("expirationYear", INTEGER, default=UNSET)
    name: str | Unset = wire("name", STRING, default=UNSET)
    address: str | Unset = wire("address", STRING, default=UNSET)
    postal_code: str | Unset = wire("postalCode", STRING, default=UNSET)
    commercial_card_code: str | Unset = wire("commercialCardCode", STRING, default=UNSET)
    transaction_mode: Literal["card_not_present", "card_present"] | Unset = wire(
        "transactionMode", Enumeration(_TRANSACTION_MODE), default=UNSET
    )
    transaction_type: CardTransactionType | Unset = wire(
        "transactionType", Enumeration(CARD_TRANSACTION_TYPE), default=UNSET
    )


class ReceivePaymentUpdateCardRequestDict(TypedDict, total=False):
    number: str
    expiration_month: int
    expiration_year: int
    name: str
    address: str
    postal_code: str
    commercial_card_code: str
    transaction_mode: Literal["card_not_present", "card_present"]
    transaction_type: CardTransactionType
