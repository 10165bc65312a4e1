"""`CreditCardRefundVoidResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._void_result import VoidResultBase, void_result_decoder

_OBJECT_TYPE = enumeration("qbd_credit_card_refund")


@model
class CreditCardRefundVoidResult(VoidResultBase):
    """Confirmation with the id, reference number and timestamps of the voided credit card refund; read the credit card
    refund again for its new revision number."""

    object_type: Literal["qbd_credit_card_refund"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_credit_card_refund_void_result: Decoder[CreditCardRefundVoidResult] = void_result_decoder(
    CreditCardRefundVoidResult, _OBJECT_TYPE
)
