"""`CreditCardTransactionRequest`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import INTEGER, STRING, Enumeration, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_integer, odd
from ..literals import CARD_TRANSACTION_TYPE, CardTransactionType

_TRANSACTION_MODE = enumeration("card_not_present", "card_present")


@model
class CreditCardTransactionRequest(Model):
    """Data of a card transaction as sent to the card processor, with the card number masked.

    Attributes:
        number: Card that was charged, masked except for the last digits.
        expiration_month: Month in which the card expires, 1 to 12.
        expiration_year: Year in which the card expires, with four digits.
        name: Cardholder as embossed on the card that was charged.
        address: Street address of the cardholder as sent to the card processor for address verification.
        postal_code: Postal code of the cardholder's billing address, compared by address verification.
        commercial_card_code: Kind of business card used, such as corporate or purchasing; empty for consumer cards.
        transaction_mode: Whether the card was present or its data keyed in; affects fraud checks and fees. Null when
            not recorded.
        transaction_type: Step of card processing the record stands for; an authorization alone moves no money until
            captured.
    """

    number: str = wire("number", STRING, secret=True)
    expiration_month: int = wire("expirationMonth", INTEGER)
    expiration_year: int = wire("expirationYear", INTEGER)
    name: str | None = wire("name", STRING, null=True)
    address: str | None = wire("address", STRING, null=True)
    postal_code: str | None = wire("postalCode", STRING, null=True)
    commercial_card_code: str | None = wire("commercialCardCode", STRING, null=True)
    transaction_mode: Literal["card_not_present", "card_present"] | str | None = wire(
        "transactionMode", Enumeration(_TRANSACTION_MODE), null=True
    )
    transaction_type: CardTransactionType | str | None = wire(
        "transactionType", Enumeration(CARD_TRANSACTION_TYPE), null=True
    )


def decode_credit_card_transaction_request(data: Any) -> CreditCardTransactionRequest:
    self = new(CreditCardTransactionRequest)
    self._meta = None
    try:
        self.number = number = data["number"]
        self.name = name = data["name"]
        self.address = address = data["address"]
        self.postal_code = postal_code = data["postalCode"]
        self.commercial_card_code = commercial_card_code = data["commercialCardCode"]
        self.transaction_mode = None if (value := data["transactionMode"]) is None else _TRANSACTION_MODE[value]
        self.transaction_type = None if (value := data["transactionType"]) is None else CARD_TRANSACTION_TYPE[value]
        self.expiration_month = as_integer(data["expirationMonth"])
        self.expiration_year = as_integer(data["expirationYear"])
        if (
            odd
            or number.__class__ is not str
            or (name is not None and name.__class__ is not str)
            or (address is not None and address.__class__ is not str)
            or (postal_code is not None and postal_code.__class__ is not str)
            or (commercial_card_code is not None and commercial_card_code.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(CreditCardTransactionRequest, data, self)
    return self if len(data) == 9 else note(self, data)
