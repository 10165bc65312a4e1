"""`CheckDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_check")


@model
class CheckDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted check."""

    object_type: Literal["qbd_check"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_check_delete_result: Decoder[CheckDeleteResult] = delete_result_decoder(CheckDeleteResult, _OBJECT_TYPE)
