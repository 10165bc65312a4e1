"""`PriceLevelList`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._list import ListBase, list_decoder
from .price_level import PriceLevel, decode_price_level


@model
class PriceLevelList(ListBase[PriceLevel]):
    """The matching price levels, complete in one list."""

    data: list[PriceLevel] = wire("data", Array(Record(lambda: PriceLevel)))


decode_price_level_list: Decoder[PriceLevelList] = list_decoder(PriceLevelList, decode_price_level)
