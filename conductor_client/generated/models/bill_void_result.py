"""`BillVoidResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._void_result import VoidResultBase, void_result_decoder

_OBJECT_TYPE = enumeration("qbd_bill")


@model
class BillVoidResult(VoidResultBase):
    """Confirmation with the id, reference number and timestamps of the voided bill; read the bill again for its new
    revision number."""

    object_type: Literal["qbd_bill"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_bill_void_result: Decoder[BillVoidResult] = void_result_decoder(BillVoidResult, _OBJECT_TYPE)
