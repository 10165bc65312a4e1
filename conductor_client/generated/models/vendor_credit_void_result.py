"""`VendorCreditVoidResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._void_result import VoidResultBase, void_result_decoder

_OBJECT_TYPE = enumeration("qbd_vendor_credit")


@model
class VendorCreditVoidResult(VoidResultBase):
    """Confirmation with the id, reference number and timestamps of the voided vendor credit; read the vendor credit
    again for its new revision number."""

    object_type: Literal["qbd_vendor_credit"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_vendor_credit_void_result: Decoder[VendorCreditVoidResult] = void_result_decoder(
    VendorCreditVoidResult, _OBJECT_TYPE
)
