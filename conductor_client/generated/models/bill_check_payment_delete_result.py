"""`BillCheckPaymentDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_bill_check_payment")


@model
class BillCheckPaymentDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted bill check payment."""

    object_type: Literal["qbd_bill_check_payment"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_bill_check_payment_delete_result: Decoder[BillCheckPaymentDeleteResult] = delete_result_decoder(
    BillCheckPaymentDeleteResult, _OBJECT_TYPE
)
