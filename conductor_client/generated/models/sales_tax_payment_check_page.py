"""`SalesTaxPaymentCheckPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .sales_tax_payment_check import SalesTaxPaymentCheck, decode_sales_tax_payment_check


@model
class SalesTaxPaymentCheckPage(PageBase):
    """One page of sales tax payment checks with their lines unless these were left out, with the cursor of the next
    page, or null when there are no more."""

    data: list[SalesTaxPaymentCheck] = wire("data", Array(Record(lambda: SalesTaxPaymentCheck)))


decode_sales_tax_payment_check_page: Decoder[SalesTaxPaymentCheckPage] = page_decoder(
    SalesTaxPaymentCheckPage, decode_sales_tax_payment_check
)
