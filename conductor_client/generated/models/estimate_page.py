"""`EstimatePage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .estimate import Estimate, decode_estimate


@model
class EstimatePage(PageBase):
    """One page of estimates with their lines unless these were left out, with the cursor of the next page, or null when
    there are no more."""

    data: list[Estimate] = wire("data", Array(Record(lambda: Estimate)))


decode_estimate_page: Decoder[EstimatePage] = page_decoder(EstimatePage, decode_estimate)
