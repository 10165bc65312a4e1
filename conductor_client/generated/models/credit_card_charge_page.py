"""`CreditCardChargePage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .credit_card_charge import CreditCardCharge, decode_credit_card_charge


@model
class CreditCardChargePage(PageBase):
    """One page of credit card charges with their lines unless these were left out, with the cursor of the next page, or
    null when there are no more."""

    data: list[CreditCardCharge] = wire("data", Array(Record(lambda: CreditCardCharge)))


decode_credit_card_charge_page: Decoder[CreditCardChargePage] = page_decoder(
    CreditCardChargePage, decode_credit_card_charge
)
