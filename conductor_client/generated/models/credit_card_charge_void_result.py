"""`CreditCardChargeVoidResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._void_result import VoidResultBase, void_result_decoder

_OBJECT_TYPE = enumeration("qbd_credit_card_charge")


@model
class CreditCardChargeVoidResult(VoidResultBase):
    """Confirmation with the id, reference number and timestamps of the voided credit card charge; read the credit card
    charge again for its new revision number."""

    object_type: Literal["qbd_credit_card_charge"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_credit_card_charge_void_result: Decoder[CreditCardChargeVoidResult] = void_result_decoder(
    CreditCardChargeVoidResult, _OBJECT_TYPE
)
