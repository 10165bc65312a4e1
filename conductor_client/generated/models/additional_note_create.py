"""`AdditionalNoteCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import STRING
from ..._schema.model import RequestModel, model, wire


@model
class AdditionalNoteCreate(RequestModel):
    """Dated note to add to the record, apart from its main note.

    Attributes:
        note: Text of one dated entry in the notes list of the record.
    """

    note: str = wire("note", STRING)


class AdditionalNoteCreateDict(TypedDict, total=False):
    note: Required[str]
