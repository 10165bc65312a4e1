"""`CheckPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .check import Check, decode_check


@model
class CheckPage(PageBase):
    """One page of checks with their lines unless these were left out, with the cursor of the next page, or null when
    there are no more."""

    data: list[Check] = wire("data", Array(Record(lambda: Check)))


decode_check_page: Decoder[CheckPage] = page_decoder(CheckPage, decode_check)
