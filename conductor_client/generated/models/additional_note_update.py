"""`AdditionalNoteUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import INTEGER, STRING
from ..._schema.model import RequestModel, model, wire


@model
class AdditionalNoteUpdate(RequestModel):
    """Note of the record to change, found by its id.

    Attributes:
        id: Number of the note to change; notes are counted separately for each record.
        note: Text of one dated entry in the notes list of the record.
    """

    id: int = wire("id", INTEGER)
    note: str = wire("note", STRING)


class AdditionalNoteUpdateDict(TypedDict, total=False):
    id: Required[int]
    note: Required[str]
