"""`SalesReceiptPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .sales_receipt import SalesReceipt, decode_sales_receipt


@model
class SalesReceiptPage(PageBase):
    """One page of sales receipts with their lines unless these were left out, with the cursor of the next page, or null
    when there are no more."""

    data: list[SalesReceipt] = wire("data", Array(Record(lambda: SalesReceipt)))


decode_sales_receipt_page: Decoder[SalesReceiptPage] = page_decoder(SalesReceiptPage, decode_sales_receipt)
