"""`CreditCardCreditVoidResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._void_result import VoidResultBase, void_result_decoder

_OBJECT_TYPE = enumeration("qbd_credit_card_credit")


@model
class CreditCardCreditVoidResult(VoidResultBase):
    """Confirmation with the id, reference number and timestamps of the voided credit card credit; read the credit card
    credit again for its new revision number."""

    object_type: Literal["qbd_credit_card_credit"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_credit_card_credit_void_result: Decoder[CreditCardCreditVoidResult] = void_result_decoder(
    CreditCardCreditVoidResult, _OBJECT_TYPE
)
