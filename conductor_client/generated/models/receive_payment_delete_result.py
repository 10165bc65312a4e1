"""`ReceivePaymentDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_receive_payment")


@model
class ReceivePaymentDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted received payment."""

    object_type: Literal["qbd_receive_payment"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_receive_payment_delete_result: Decoder[ReceivePaymentDeleteResult] = delete_result_decoder(
    ReceivePaymentDeleteResult, _OBJECT_TYPE
)
