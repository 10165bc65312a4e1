"""`SalesOrderPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .sales_order import SalesOrder, decode_sales_order


@model
class SalesOrderPage(PageBase):
    """One page of sales orders with their lines unless these were left out, with the cursor of the next page, or null
    when there are no more."""

    data: list[SalesOrder] = wire("data", Array(Record(lambda: SalesOrder)))


decode_sales_order_page: Decoder[SalesOrderPage] = page_decoder(SalesOrderPage, decode_sales_order)
