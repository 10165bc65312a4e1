"""A report as it is built: columns, and rows of texts and amounts, numbered from 1."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..document import Json
from ..money import cents_text

_LABEL = ("label", "string")


@dataclass(slots=True)
class Table:
    """Rows under way. `titles` are those of the amounts; the first column, of names, has none."""

    titles: tuple[tuple[str, str], ...]
    rows: list[Json] = field(default_factory=list[Json])

    def text(self, text: str) -> None:
        self.rows.append({"kind": "text", "rowNumber": len(self.rows) + 1, "text": text})

    def amounts(self, kind: str, label: str, *amounts: int | None, account: str | None = None) -> None:
        """Add a row of kind "data", "subtotal" or "total"."""
        cells: list[Json] = [{"columnId": "1", "value": label, "dataType": "string"}]
        cells += [
            {"columnId": str(number), "value": cents_text(amount), "dataType": "amount"}
            for number, amount in enumerate(amounts, 2)
            if amount is not None
        ]
        self.rows.append(
            {
                "kind": kind,
                "rowNumber": len(self.rows) + 1,
                "rowDescriptor": None if account is None else {"type": "account", "value": account},
                "cells": cells,
            }
        )

    @property
    def columns(self) -> list[Json]:
        kinds = (("", *_LABEL), *((title, kind, "amount") for title, kind in self.titles))
        return [
            {
                "columnId": str(number),
                "columnType": kind,
                "dataType": data_type,
                "titles": [{"rowNumber": 1, "value": title}],
            }
            for number, (title, kind, data_type) in enumerate(kinds, 1)
        ]
