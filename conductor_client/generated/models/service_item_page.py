"""`ServiceItemPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .service_item import ServiceItem, decode_service_item


@model
class ServiceItemPage(PageBase):
    """One page of service items, with the cursor of the next page, or null when there are no more."""

    data: list[ServiceItem] = wire("data", Array(Record(lambda: ServiceItem)))


decode_service_item_page: Decoder[ServiceItemPage] = page_decoder(ServiceItemPage, decode_service_item)
