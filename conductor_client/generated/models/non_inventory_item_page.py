"""`NonInventoryItemPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .non_inventory_item import NonInventoryItem, decode_non_inventory_item


@model
class NonInventoryItemPage(PageBase):
    """One page of non-inventory items, with the cursor of the next page, or null when there are no more."""

    data: list[NonInventoryItem] = wire("data", Array(Record(lambda: NonInventoryItem)))


decode_non_inventory_item_page: Decoder[NonInventoryItemPage] = page_decoder(
    NonInventoryItemPage, decode_non_inventory_item
)
