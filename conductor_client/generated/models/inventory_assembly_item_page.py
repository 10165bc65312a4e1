"""`InventoryAssemblyItemPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .inventory_assembly_item import InventoryAssemblyItem, decode_inventory_assembly_item


@model
class InventoryAssemblyItemPage(PageBase):
    """One page of inventory assembly items, with the cursor of the next page, or null when there are no more."""

    data: list[InventoryAssemblyItem] = wire("data", Array(Record(lambda: InventoryAssemblyItem)))


decode_inventory_assembly_item_page: Decoder[InventoryAssemblyItemPage] = page_decoder(
    InventoryAssemblyItemPage, decode_inventory_assembly_item
)
