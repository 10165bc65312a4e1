"""`SalesTaxPaymentCheckVoidResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._void_result import VoidResultBase, void_result_decoder

_OBJECT_TYPE = enumeration("qbd_sales_tax_payment_check")


@model
class SalesTaxPaymentCheckVoidResult(VoidResultBase):
    """Confirmation with the id, reference number and timestamps of the voided sales tax payment check; read the sales
    tax payment check again for its new revision number."""

    object_type: Literal["qbd_sales_tax_payment_check"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_sales_tax_payment_check_void_result: Decoder[SalesTaxPaymentCheckVoidResult] = void_result_decoder(
    SalesTaxPaymentCheckVoidResult, _OBJECT_TYPE
)
