"""`PurchaseOrderDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_purchase_order")


@model
class PurchaseOrderDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted purchase order."""

    object_type: Literal["qbd_purchase_order"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_purchase_order_delete_result: Decoder[PurchaseOrderDeleteResult] = delete_result_decoder(
    PurchaseOrderDeleteResult, _OBJECT_TYPE
)
