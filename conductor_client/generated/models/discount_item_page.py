"""`DiscountItemPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .discount_item import DiscountItem, decode_discount_item


@model
class DiscountItemPage(PageBase):
    """One page of discount items, with the cursor of the next page, or null when there are no more."""

    data: list[DiscountItem] = wire("data", Array(Record(lambda: DiscountItem)))


decode_discount_item_page: Decoder[DiscountItemPage] = page_decoder(DiscountItemPage, decode_discount_item)
