"""`BillCheckPaymentPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .bill_check_payment import BillCheckPayment, decode_bill_check_payment


@model
class BillCheckPaymentPage(PageBase):
    """One page of bill check payments with the bills they paid unless these were left out, with the cursor of the next
    page, or null when there are no more."""

    data: list[BillCheckPayment] = wire("data", Array(Record(lambda: BillCheckPayment)))


decode_bill_check_payment_page: Decoder[BillCheckPaymentPage] = page_decoder(
    BillCheckPaymentPage, decode_bill_check_payment
)
