"""`InvoiceDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_invoice")


@model
class InvoiceDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted invoice."""

    object_type: Literal["qbd_invoice"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_invoice_delete_result: Decoder[InvoiceDeleteResult] = delete_result_decoder(InvoiceDeleteResult, _OBJECT_TYPE)
