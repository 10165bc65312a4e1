"""`DepositPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .deposit import Deposit, decode_deposit


@model
class DepositPage(PageBase):
    """One page of deposits with their lines unless these were left out, with the cursor of the next page, or null when
    there are no more."""

    data: list[Deposit] = wire("data", Array(Record(lambda: Deposit)))


decode_deposit_page: Decoder[DepositPage] = page_decoder(DepositPage, decode_deposit)
