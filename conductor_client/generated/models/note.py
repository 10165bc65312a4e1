"""`Note`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date
from typing import Any

from ..._schema.containers import DATE, INTEGER, STRING
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_date, as_integer, odd

_date = date


@model
class Note(Model):
    """Dated note about a customer, vendor or employee, beside the main note.

    Attributes:
        id: Number of the note within its record; it is not unique across records.
        date: Day the note was written, set by QuickBooks.
        note: Text of one dated entry in the notes list of the record.
    """

    id: int = wire("id", INTEGER)
    date: _date | None = wire("date", DATE, null=True)
    note: str = wire("note", STRING)


def decode_note(data: Any) -> Note:
    self = new(Note)
    self._meta = None
    try:
        self.note = note_ = data["note"]
        self.id = as_integer(data["id"])
        self.date = None if (value := data["date"]) is None else as_date(value)
        if odd or note_.__class__ is not str:
            return amend(self, data)
    except UNREADABLE:
        return recover(Note, data, self)
    return self if len(data) == 3 else note(self, data)
