"""`CheckVoidResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._void_result import VoidResultBase, void_result_decoder

_OBJECT_TYPE = enumeration("qbd_check")


@model
class CheckVoidResult(VoidResultBase):
    """Confirmation with the id, reference number and timestamps of the voided check; read the check again for its new
    revision number."""

    object_type: Literal["qbd_check"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_check_void_result: Decoder[CheckVoidResult] = void_result_decoder(CheckVoidResult, _OBJECT_TYPE)
