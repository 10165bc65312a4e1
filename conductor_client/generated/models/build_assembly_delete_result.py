"""`BuildAssemblyDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_build_assembly")


@model
class BuildAssemblyDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted build assembly."""

    object_type: Literal["qbd_build_assembly"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_build_assembly_delete_result: Decoder[BuildAssemblyDeleteResult] = delete_result_decoder(
    BuildAssemblyDeleteResult, _OBJECT_TYPE
)
