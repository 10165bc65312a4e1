"""`InventoryAdjustmentDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_inventory_adjustment")


@model
class InventoryAdjustmentDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted inventory adjustment."""

    object_type: Literal["qbd_inventory_adjustment"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_inventory_adjustment_delete_result: Decoder[InventoryAdjustmentDeleteResult] = delete_result_decoder(
    InventoryAdjustmentDeleteResult, _OBJECT_TYPE
)
