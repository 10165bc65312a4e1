"""`CreditCard`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import INTEGER, STRING
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_integer, odd


@model
class CreditCard(Model):
    """Card that a customer has on file for payments. QuickBooks masks the number, and nothing is charged by storing it.

    Attributes:
        number: Card on file for the customer, masked except for the last digits.
        expiration_month: Month in which the card expires, 1 to 12.
        expiration_year: Year in which the card expires, with four digits.
        name: Cardholder as embossed on the card on file.
        address: Billing street address of the card, used for address verification; a single line of text.
        postal_code: Postal code of the cardholder's billing address, used for address verification.
    """

    number: str | None = wire("number", STRING, null=True, secret=True)
    expiration_month: int | None = wire("expirationMonth", INTEGER, null=True)
    expiration_year: int | None = wire("expirationYear", INTEGER, null=True)
    name: str | None = wire("name", STRING, null=True)
    address: str | None = wire("address", STRING, null=True)
    postal_code: str | None = wire("postalCode", STRING, null=True)


def decode_credit_card(data: Any) -> CreditCard:
    self = new(CreditCard)
    self._meta = None
    try:
        self.number = number = data["number"]
        self.name = name = data["name"]
        self.address = address = data["address"]
        self.postal_code = postal_code = data["postalCode"]
        self.expiration_month = None if (value := data["expirationMonth"]) is None else as_integer(value)
        self.expiration_year = None if (value := data["expirationYear"]) is None else as_integer(value)
        if (
            odd
            or (number is not None and number.__class__ is not str)
            or (name is not None and name.__class__ is not str)
            or (address is not None and address.__class__ is not str)
            or (postal_code is not None and postal_code.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(CreditCard, data, self)
    return self if len(data) == 6 else note(self, data)
