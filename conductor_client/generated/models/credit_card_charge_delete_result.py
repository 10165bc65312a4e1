"""`CreditCardChargeDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_credit_card_charge")


@model
class CreditCardChargeDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted credit card charge."""

    object_type: Literal["qbd_credit_card_charge"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_credit_card_charge_delete_result: Decoder[CreditCardChargeDeleteResult] = delete_result_decoder(
    CreditCardChargeDeleteResult, _OBJECT_TYPE
)
