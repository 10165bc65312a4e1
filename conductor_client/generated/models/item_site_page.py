"""`ItemSitePage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .item_site import ItemSite, decode_item_site


@model
class ItemSitePage(PageBase):
    """One page of item sites, with the cursor of the next page, or null when there are no more."""

    data: list[ItemSite] = wire("data", Array(Record(lambda: ItemSite)))


decode_item_site_page: Decoder[ItemSitePage] = page_decoder(ItemSitePage, decode_item_site)
