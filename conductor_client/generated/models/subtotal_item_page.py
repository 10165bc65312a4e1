"""`SubtotalItemPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .subtotal_item import SubtotalItem, decode_subtotal_item


@model
class SubtotalItemPage(PageBase):
    """One page of subtotal items, with the cursor of the next page, or null when there are no more."""

    data: list[SubtotalItem] = wire("data", Array(Record(lambda: SubtotalItem)))


decode_subtotal_item_page: Decoder[SubtotalItemPage] = page_decoder(SubtotalItemPage, decode_subtotal_item)
