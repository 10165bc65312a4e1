"""`CustomerCreditCardInput`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..._schema.containers import INTEGER, STRING
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset


@model
class CustomerCreditCardInput(RequestModel):
    """Card to keep on file for payments by the customer; saving it charges nothing.

    Attributes:
        number: Card on file for the customer. Responses show it masked, so do not send a response value back.
        expiration_month: Month in which the card expires, 1 to 12.
        expiration_year: Year in which the card expires, with four digits.
        name: Cardholder as embossed on the card on file.
        address: Billing street address of the card, used for address verification; a single line of text.
        postal_code: Postal code of the cardholder's billing address, used for address verification.
    """

    number: str | Unset = wire("number", STRING, default=UNSET, secret=True)
    expiration_month: int | Unset = wire("expirationMonth", INTEGER, default=UNSET)
    expiration_year: int | Unset = wire("expirationYear", INTEGER, default=UNSET)
    name: str | Unset = wire("name", STRING, default=UNSET)
    address: str | Unset = wire("address", STRING, default=UNSET)
    postal_code: str | Unset = wire("postalCode", STRING, default=UNSET)


class CustomerCreditCardInputDict(TypedDict, total=False):
    number: str
    expiration_month: int
    expiration_year: int
    name: str
    address: str
    postal_code: str
