"""`BillCheckPaymentVoidResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._void_result import VoidResultBase, void_result_decoder

_OBJECT_TYPE = enumeration("qbd_bill_check_payment")


@model
class BillCheckPaymentVoidResult(VoidResultBase):
    """Confirmation with the id, reference number and timestamps of the voided bill check payment; read the bill check
    payment again for its new revision number."""

    object_type: Literal["qbd_bill_check_payment"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_bill_check_payment_void_result: Decoder[BillCheckPaymentVoidResult] = void_result_decoder(
    BillCheckPaymentVoidResult, _OBJECT_TYPE
)
