"""`CreditMemoVoidResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._void_result import VoidResultBase, void_result_decoder

_OBJECT_TYPE = enumeration("qbd_credit_memo")


@model
class CreditMemoVoidResult(VoidResultBase):
    """Confirmation with the id, reference number and timestamps of the voided credit memo; read the credit memo again
    for its new revision number."""

    object_type: Literal["qbd_credit_memo"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_credit_memo_void_result: Decoder[CreditMemoVoidResult] = void_result_decoder(CreditMemoVoidResult, _OBJECT_TYPE)
