"""`TransactionPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .transaction import Transaction, decode_transaction


@model
class TransactionPage(PageBase):
    """One page of transactions, with the cursor of the next page, or null when there are no more.

    Attributes:
        data: One row per transaction, or per line when the detail level asks for lines; rows are summaries without an
            id of their own.
    """

    data: list[Transaction] = wire("data", Array(Record(lambda: Transaction)))


decode_transaction_page: Decoder[TransactionPage] = page_decoder(TransactionPage, decode_transaction)
