"""`CreditMemoPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .credit_memo import CreditMemo, decode_credit_memo


@model
class CreditMemoPage(PageBase):
    """One page of credit memos with their lines unless these were left out, with the cursor of the next page, or null
    when there are no more."""

    data: list[CreditMemo] = wire("data", Array(Record(lambda: CreditMemo)))


decode_credit_memo_page: Decoder[CreditMemoPage] = page_decoder(CreditMemoPage, decode_credit_memo)
