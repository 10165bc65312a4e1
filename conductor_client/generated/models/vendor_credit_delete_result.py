"""`VendorCreditDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_vendor_credit")


@model
class VendorCreditDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted vendor credit."""

    object_type: Literal["qbd_vendor_credit"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_vendor_credit_delete_result: Decoder[VendorCreditDeleteResult] = delete_result_decoder(
    VendorCreditDeleteResult, _OBJECT_TYPE
)
