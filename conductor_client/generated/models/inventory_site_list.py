"""`InventorySiteList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .inventory_site import InventorySite, decode_inventory_site


@model
class InventorySiteList(ListBase[InventorySite]):
    """The matching inventory sites, complete in one list."""

    data: list[InventorySite] = wire("data", Array(Record(lambda: InventorySite)))


decode_inventory_site_list: Decoder[InventorySiteList] = list_decoder(InventorySiteList, decode_inventory_site)
