"""`TransferPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .transfer import Transfer, decode_transfer


@model
class TransferPage(PageBase):
    """One page of transfers, with the cursor of the next page, or null when there are no more."""

    data: list[Transfer] = wire("data", Array(Record(lambda: Transfer)))


decode_transfer_page: Decoder[TransferPage] = page_decoder(TransferPage, decode_transfer)
