"""`BillCreditCardPaymentDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_bill_credit_card_payment")


@model
class BillCreditCardPaymentDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted bill credit card payment."""

    object_type: Literal["qbd_bill_credit_card_payment"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_bill_credit_card_payment_delete_result: Decoder[BillCreditCardPaymentDeleteResult] = delete_result_decoder(
    BillCreditCardPaymentDeleteResult, _OBJECT_TYPE
)
