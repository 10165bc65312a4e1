"""`JournalEntryDeleteResult`, written by scripts/regenerate. Do not edit."""

from typing import Literal

from ..._schema.containers import Constant, enumeration
from ..._schema.model import Decoder, model, wire
from ._delete_result import DeleteResultBase, delete_result_decoder

_OBJECT_TYPE = enumeration("qbd_journal_entry")


@model
class JournalEntryDeleteResult(DeleteResultBase):
    """Confirmation with the id and reference number of the deleted journal entry."""

    object_type: Literal["qbd_journal_entry"] = wire("objectType", Constant(_OBJECT_TYPE))


decode_journal_entry_delete_result: Decoder[JournalEntryDeleteResult] = delete_result_decoder(
    JournalEntryDeleteResult, _OBJECT_TYPE
)
