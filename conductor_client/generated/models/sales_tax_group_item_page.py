"""`SalesTaxGroupItemPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .sales_tax_group_item import SalesTaxGroupItem, decode_sales_tax_group_item


@model
class SalesTaxGroupItemPage(PageBase):
    """One page of sales tax group items, with the cursor of the next page, or null when there are no more."""

    data: list[SalesTaxGroupItem] = wire("data", Array(Record(lambda: SalesTaxGroupItem)))


decode_sales_tax_group_item_page: Decoder[SalesTaxGroupItemPage] = page_decoder(
    SalesTaxGroupItemPage, decode_sales_tax_group_item
)
