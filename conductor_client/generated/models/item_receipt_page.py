"""`ItemReceiptPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .item_receipt import ItemReceipt, decode_item_receipt


@model
class ItemReceiptPage(PageBase):
    """One page of item receipts with their lines unless these were left out, with the cursor of the next page, or null
    when there are no more."""

    data: list[ItemReceipt] = wire("data", Array(Record(lambda: ItemReceipt)))


decode_item_receipt_page: Decoder[ItemReceiptPage] = page_decoder(ItemReceiptPage, decode_item_receipt)
