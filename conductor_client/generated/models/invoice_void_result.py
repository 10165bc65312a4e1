"""`InvoiceVoidResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._void_result import VoidResultBase, void_result_decoder

_OBJECT_TYPE = enumeration("qbd_invoice")


@model
class InvoiceVoidResult(VoidResultBase):
    """Confirmation with the id, reference number and timestamps of the voided invoice; read the invoice again for its
    new revision number."""

    object_type: Literal["qbd_invoice"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_invoice_void_result: Decoder[InvoiceVoidResult] = void_result_decoder(InvoiceVoidResult, _OBJECT_TYPE)
