"""`JournalEntryPage`, written by scripts/regenerate. Do not edit."""

from ..._schema.containers import Array, Record
from ..._schema.model import Decoder, model, wire
from ._page import PageBase, page_decoder
from .journal_entry import JournalEntry, decode_journal_entry


@model
class JournalEntryPage(PageBase):
    """One page of journal entries with their lines unless these were left out, with the cursor of the next page, or
    null when there are no more."""

    data: list[JournalEntry] = wire("data", Array(Record(lambda: JournalEntry)))


decode_journal_entry_page: Decoder[JournalEntryPage] = page_decoder(JournalEntryPage, decode_journal_entry)
