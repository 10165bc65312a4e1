"""`SalesTaxItemPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .sales_tax_item import SalesTaxItem, decode_sales_tax_item


@model
class SalesTaxItemPage(PageBase):
    """One page of sales tax items, with the cursor of the next page, or null when there are no more."""

    data: list[SalesTaxItem] = wire("data", Array(Record(lambda: SalesTaxItem)))


decode_sales_tax_item_page: Decoder[SalesTaxItemPage] = page_decoder(SalesTaxItemPage, decode_sales_tax_item)
