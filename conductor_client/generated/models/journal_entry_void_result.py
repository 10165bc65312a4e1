"""`JournalEntryVoidResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._void_result import VoidResultBase, void_result_decoder

_OBJECT_TYPE = enumeration("qbd_journal_entry")


@model
class JournalEntryVoidResult(VoidResultBase):
    """Confirmation with the id, reference number and timestamps of the voided journal entry; read the journal entry
    again for its new revision number."""

    object_type: Literal["qbd_journal_entry"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_journal_entry_void_result: Decoder[JournalEntryVoidResult] = void_result_decoder(
    JournalEntryVoidResult, _OBJECT_TYPE
)
