"""`InventoryAdjustmentList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .inventory_adjustment import InventoryAdjustment, decode_inventory_adjustment


@model
class InventoryAdjustmentList(ListBase[InventoryAdjustment]):
    """The matching inventory adjustments with their lines unless these were left out, complete in one list."""

    data: list[InventoryAdjustment] = wire("data", Array(Record(lambda: InventoryAdjustment)))


decode_inventory_adjustment_list: Decoder[InventoryAdjustmentList] = list_decoder(
    InventoryAdjustmentList, decode_inventory_adjustment
)
