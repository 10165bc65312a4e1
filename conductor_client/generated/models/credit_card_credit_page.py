"""`CreditCardCreditPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .credit_card_credit import CreditCardCredit, decode_credit_card_credit


@model
class CreditCardCreditPage(PageBase):
    """One page of credit card credits with their lines unless these were left out, with the cursor of the next page, or
    null when there are no more."""

    data: list[CreditCardCredit] = wire("data", Array(Record(lambda: CreditCardCredit)))


decode_credit_card_credit_page: Decoder[CreditCardCreditPage] = page_decoder(
    CreditCardCreditPage, decode_credit_card_credit
)
