"""`EstimateDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_estimate")


@model
class EstimateDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted estimate."""

    object_type: Literal["qbd_estimate"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_estimate_delete_result: Decoder[EstimateDeleteResult] = delete_result_decoder(EstimateDeleteResult, _OBJECT_TYPE)
