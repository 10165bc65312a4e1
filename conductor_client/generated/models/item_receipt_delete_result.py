"""`ItemReceiptDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_item_receipt")


@model
class ItemReceiptDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted item receipt."""

    object_type: Literal["qbd_item_receipt"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_item_receipt_delete_result: Decoder[ItemReceiptDeleteResult] = delete_result_decoder(
    ItemReceiptDeleteResult, _OBJECT_TYPE
)
