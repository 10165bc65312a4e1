"""`ItemReceiptVoidResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._void_result import VoidResultBase, void_result_decoder

_OBJECT_TYPE = enumeration("qbd_item_receipt")


@model
class ItemReceiptVoidResult(VoidResultBase):
    """Confirmation with the id, reference number and timestamps of the voided item receipt; read the item receipt again
    for its new revision number."""

    object_type: Literal["qbd_item_receipt"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_item_receipt_void_result: Decoder[ItemReceiptVoidResult] = void_result_decoder(
    ItemReceiptVoidResult, _OBJECT_TYPE
)
