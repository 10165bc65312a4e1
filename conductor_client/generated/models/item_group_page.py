"""`ItemGroupPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .item_group import ItemGroup, decode_item_group


@model
class ItemGroupPage(PageBase):
    """One page of item groups, with the cursor of the next page, or null when there are no more."""

    data: list[ItemGroup] = wire("data", Array(Record(lambda: ItemGroup)))


decode_item_group_page: Decoder[ItemGroupPage] = page_decoder(ItemGroupPage, decode_item_group)
