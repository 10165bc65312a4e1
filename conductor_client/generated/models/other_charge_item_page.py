"""`OtherChargeItemPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .other_charge_item import OtherChargeItem, decode_other_charge_item


@model
class OtherChargeItemPage(PageBase):
    """One page of other charge items, with the cursor of the next page, or null when there are no more."""

    data: list[OtherChargeItem] = wire("data", Array(Record(lambda: OtherChargeItem)))


decode_other_charge_item_page: Decoder[OtherChargeItemPage] = page_decoder(
    OtherChargeItemPage, decode_other_charge_item
)
