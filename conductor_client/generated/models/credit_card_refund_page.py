"""`CreditCardRefundPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .credit_card_refund import CreditCardRefund, decode_credit_card_refund


@model
class CreditCardRefundPage(PageBase):
    """One page of credit card refunds with the credits they used unless these were left out, with the cursor of the
    next page, or null when there are no more."""

    data: list[CreditCardRefund] = wire("data", Array(Record(lambda: CreditCardRefund)))


decode_credit_card_refund_page: Decoder[CreditCardRefundPage] = page_decoder(
    CreditCardRefundPage, decode_credit_card_refund
)
