"""`SalesReceiptDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_sales_receipt")


@model
class SalesReceiptDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted sales receipt."""

    object_type: Literal["qbd_sales_receipt"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_sales_receipt_delete_result: Decoder[SalesReceiptDeleteResult] = delete_result_decoder(
    SalesReceiptDeleteResult, _OBJECT_TYPE
)
