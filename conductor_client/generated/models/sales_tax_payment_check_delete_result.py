"""`SalesTaxPaymentCheckDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_sales_tax_payment_check")


@model
class SalesTaxPaymentCheckDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted sales tax payment check."""

    object_type: Literal["qbd_sales_tax_payment_check"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_sales_tax_payment_check_delete_result: Decoder[SalesTaxPaymentCheckDeleteResult] = delete_result_decoder(
    SalesTaxPaymentCheckDeleteResult, _OBJECT_TYPE
)
