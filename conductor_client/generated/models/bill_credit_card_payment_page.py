"""`BillCreditCardPaymentPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .bill_credit_card_payment import BillCreditCardPayment, decode_bill_credit_card_payment


@model
class BillCreditCardPaymentPage(PageBase):
    """One page of bill credit card payments with the bills they paid unless these were left out, with the cursor of the
    next page, or null when there are no more."""

    data: list[BillCreditCardPayment] = wire("data", Array(Record(lambda: BillCreditCardPayment)))


decode_bill_credit_card_payment_page: Decoder[BillCreditCardPaymentPage] = page_decoder(
    BillCreditCardPaymentPage, decode_bill_credit_card_payment
)
