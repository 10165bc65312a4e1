"""`CreditCardCreditDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_credit_card_credit")


@model
class CreditCardCreditDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted credit card credit."""

    object_type: Literal["qbd_credit_card_credit"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_credit_card_credit_delete_result: Decoder[CreditCardCreditDeleteResult] = delete_result_decoder(
    CreditCardCreditDeleteResult, _OBJECT_TYPE
)
