"""`SalesReceiptVoidResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._void_result import VoidResultBase, void_result_decoder

_OBJECT_TYPE = enumeration("qbd_sales_receipt")


@model
class SalesReceiptVoidResult(VoidResultBase):
    """Confirmation with the id, reference number and timestamps of the voided sales receipt; read the sales receipt
    again for its new revision number."""

    object_type: Literal["qbd_sales_receipt"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_sales_receipt_void_result: Decoder[SalesReceiptVoidResult] = void_result_decoder(
    SalesReceiptVoidResult, _OBJECT_TYPE
)
