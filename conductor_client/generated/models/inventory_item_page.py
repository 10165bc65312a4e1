"""`InventoryItemPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .inventory_item import InventoryItem, decode_inventory_item


@model
class InventoryItemPage(PageBase):
    """One page of inventory items, with the cursor of the next page, or null when there are no more."""

    data: list[InventoryItem] = wire("data", Array(Record(lambda: InventoryItem)))


decode_inventory_item_page: Decoder[InventoryItemPage] = page_decoder(InventoryItemPage, decode_inventory_item)
