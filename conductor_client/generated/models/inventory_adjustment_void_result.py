"""`InventoryAdjustmentVoidResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._void_result import VoidResultBase, void_result_decoder

_OBJECT_TYPE = enumeration("qbd_inventory_adjustment")


@model
class InventoryAdjustmentVoidResult(VoidResultBase):
    """Confirmation with the id, reference number and timestamps of the voided inventory adjustment; read the inventory
    adjustment again for its new revision number."""

    object_type: Literal["qbd_inventory_adjustment"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_inventory_adjustment_void_result: Decoder[InventoryAdjustmentVoidResult] = void_result_decoder(
    InventoryAdjustmentVoidResult, _OBJECT_TYPE
)
