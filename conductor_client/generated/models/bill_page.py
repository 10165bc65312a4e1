"""`BillPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .bill import Bill, decode_bill


@model
class BillPage(PageBase):
    """One page of bills with their lines unless these were left out, with the cursor of the next page, or null when
    there are no more."""

    data: list[Bill] = wire("data", Array(Record(lambda: Bill)))


decode_bill_page: Decoder[BillPage] = page_decoder(BillPage, decode_bill)
