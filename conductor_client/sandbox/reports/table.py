"""A report that is being built: columns, and rows of cells, numbered from 1."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ..document import Json
from ..money import cents_text


class Column(NamedTuple):
    """A column after the one of labels: its title, what it holds, and the type of its values."""

    title: str
    kind: str
    data_type: str = "amount"


class Subject(NamedTuple):
    """The subject of a row: a type such as "account", and its full name."""

    type: str
    value: str


Cell = int | str | None
"""An amount in cents, a text, or nothing."""


@dataclass(slots=True)
class Table:
    """The rows of a report; the first column contains labels and has no title."""

    columns: tuple[Column, ...]
    rows: list[Json] = field(default_factory=list[Json])

    def text(self, text: str) -> None:
        self.rows.append({"kind": "text", "rowNumber": len(self.rows) + 1, "text": text})

    def row(self, kind: str, label: str, cells: Iterable[Cell], subject: Subject | None = None) -> None:
        """Add a row of kind "data", "subtotal" or "total"; cells without a value are left out."""
        shown: list[Json] = [{"columnId": "1", "value": label, "dataType": "string"}]
        for number, (column, cell) in enumerate(zip(self.columns, cells, strict=False), 2):
            if cell is not None:
                value = cents_text(cell) if isinstance(cell, int) else cell
                shown.append({"columnId": str(number), "value": value, "dataType": column.data_type})
        self.rows.append(
            {
                "kind": kind,
                "rowNumber": len(self.rows) + 1,
                "rowDescriptor": None if subject is None else {"type": subject.type, "value": subject.value},
                "cells": shown,
            }
        )

    def shown_columns(self) -> list[Json]:
        return [
            {
                "columnId": str(number),
                "columnType": column.kind,
                "dataType": column.data_type,
                "titles": [{"rowNumber": 1, "value": column.title}],
            }
            for number, column in enumerate((Column("", "label", "string"), *self.columns), 1)
        ]


def added(vectors: Iterable[Sequence[int]], width: int) -> list[int]:
    """Return the sums of amounts, column by column."""
    sums = [0] * width
    for vector in vectors:
        for place, amount in enumerate(vector):
            sums[place] += amount
    return sums


def percent(part: int, whole: int) -> str | None:
    """Return a share with one decimal, None of nothing."""
    return None if whole == 0 else f"{100 * part / whole:.1f}"
