"""`BillDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_bill")


@model
class BillDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted bill."""

    object_type: Literal["qbd_bill"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_bill_delete_result: Decoder[BillDeleteResult] = delete_result_decoder(BillDeleteResult, _OBJECT_TYPE)
