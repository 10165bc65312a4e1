"""`BillCreditCardPaymentVoidResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._void_result import VoidResultBase, void_result_decoder

_OBJECT_TYPE = enumeration("qbd_bill_credit_card_payment")


@model
class BillCreditCardPaymentVoidResult(VoidResultBase):
    """Confirmation with the id, reference number and timestamps of the voided bill credit card payment; read the bill
    credit card payment again for its new revision number."""

    object_type: Literal["qbd_bill_credit_card_payment"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_bill_credit_card_payment_void_result: Decoder[BillCreditCardPaymentVoidResult] = void_result_decoder(
    BillCreditCardPaymentVoidResult, _OBJECT_TYPE
)
