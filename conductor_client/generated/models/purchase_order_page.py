"""`PurchaseOrderPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .purchase_order import PurchaseOrder, decode_purchase_order


@model
class PurchaseOrderPage(PageBase):
    """One page of purchase orders with their lines unless these were left out, with the cursor of the next page, or
    null when there are no more."""

    data: list[PurchaseOrder] = wire("data", Array(Record(lambda: PurchaseOrder)))


decode_purchase_order_page: Decoder[PurchaseOrderPage] = page_decoder(PurchaseOrderPage, decode_purchase_order)
