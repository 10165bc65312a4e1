"""`CreditMemoDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_credit_memo")


@model
class CreditMemoDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted credit memo."""

    object_type: Literal["qbd_credit_memo"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_credit_memo_delete_result: Decoder[CreditMemoDeleteResult] = delete_result_decoder(
    CreditMemoDeleteResult, _OBJECT_TYPE
)
