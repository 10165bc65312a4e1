"""`ReceivePaymentPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .receive_payment import ReceivePayment, decode_receive_payment


@model
class ReceivePaymentPage(PageBase):
    """One page of received payments with the invoices they paid unless these were left out, with the cursor of the next
    page, or null when there are no more."""

    data: list[ReceivePayment] = wire("data", Array(Record(lambda: ReceivePayment)))


decode_receive_payment_page: Decoder[ReceivePaymentPage] = page_decoder(ReceivePaymentPage, decode_receive_payment)
