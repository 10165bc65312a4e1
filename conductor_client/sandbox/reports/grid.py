"""Sums of postings by row and column."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import accumulate

from .columns import DIMENSIONS, TIMES, Span, label_of, spans_of
from .scope import Scope
from .table import Column


@dataclass(slots=True, kw_only=True)
class Grid:
    """The columns of a summary; `names` are the labels by value, with the rest at the end."""

    columns: tuple[Column, ...]
    expression: str = "NULL"
    names: dict[object, int] = field(default_factory=dict[object, int])
    spans: list[Span] = field(default_factory=list[Span])
    total: bool = False

    @property
    def width(self) -> int:
        return len(self.columns) - self.total

    def place(self, value: object, day: str) -> int:
        if self.spans:
            return min(bisect_left([one.last for one in self.spans], day), len(self.spans) - 1)
        return self.names.get(value, self.width - 1)

    def ends(self, end: str) -> list[str]:
        """Return the day on which each column ends."""
        return [one.last for one in self.spans] or [end] * len(self.columns)


def grid_of(scope: Scope, where: str, first: str, last: str, kind: str = "amount") -> Grid:
    """Return the columns for a query, without empty ones."""
    by = str(scope.query.get("summarizeColumnsBy", "total_only"))
    return grid_by(scope, by, where, first, last, kind)


def grid_by(scope: Scope, by: str, where: str, first: str, last: str, kind: str = "amount") -> Grid:
    """The same by a name."""
    if by in TIMES:
        return _timed(scope, by, where, first, last, kind)
    dimension = DIMENSIONS.get(by)
    if dimension is None:
        return Grid(columns=(Column("TOTAL", kind),))
    rows = scope.company.connection.execute(
        scope.postings(
            f"DISTINCT {dimension.expression} AS value", extra=f" AND {where} AND p.date >= ? AND p.date <= ?"
        ),
        (*scope.values, first, last),
    ).fetchall()
    labels = {value: label_of(scope.company, dimension, value) for (value,) in rows}
    if scope.query.get("columnsToReturn") == "all" and dimension.kinds:
        marks = ", ".join("?" * len(dimension.kinds))
        everything = scope.company.connection.execute(
            f"SELECT id, full_name FROM objects WHERE kind IN ({marks})", dimension.kinds
        )
        labels |= dict(everything.fetchall())
    titles = sorted({label for label in labels.values() if label is not None}, key=str.casefold)
    if None in labels.values() or not titles:
        titles.append(dimension.rest)
    names = {value: titles.index(label) for value, label in labels.items() if label is not None}
    columns = (*(Column(title, by, "amount") for title in titles), Column("TOTAL", "total"))
    return Grid(columns=columns, expression=dimension.expression, names=names, total=True)


def _timed(scope: Scope, by: str, where: str, first: str, last: str, kind: str) -> Grid:
    low, high = scope.company.connection.execute(
        scope.postings("min(p.date), max(p.date)", extra=f" AND {where} AND p.date >= ? AND p.date <= ?"),
        (*scope.values, first, last),
    ).fetchone()
    begin = first if first > "1900" else low or scope.company.today.isoformat()
    end = last if last < "9000" else max(high or begin, begin)
    spans = spans_of(scope, by, begin, max(begin, end))
    return Grid(
        columns=(*(Column(one.title, kind) for one in spans), Column("TOTAL", "total")), spans=spans, total=True
    )


def sums(
    scope: Scope, grid: Grid, where: str, first: str, last: str, *, row: str = "p.account", running: bool = False
) -> dict[object, list[int]]:
    """Return the sums of the chosen postings from one day to another, by the value of an expression.

    `running` gives balances: in columns of time all that was posted until the column's end.
    """
    day = "p.date" if grid.spans else "''"
    # Without the constants, the postings can be taken in the order of an index.
    keys = [str(place) for place, one in enumerate((row, grid.expression, day), 1) if one not in ("NULL", "''")]
    rows = scope.company.connection.execute(
        scope.postings(
            f"{row} AS row, {grid.expression} AS value, {day} AS day, sum(p.amount)",
            f"GROUP BY {', '.join(keys) or 'NULL'}",
            extra=f" AND {where} AND p.date >= ? AND p.date <= ?",
        ),
        (*scope.values, first, last),
    )
    found: dict[object, list[int]] = {}
    for key, value, when, amount in rows:
        vector = found.setdefault(key, [0] * grid.width)
        vector[grid.place(value, when)] += amount
    for key, vector in found.items():
        if running and grid.spans:
            found[key] = list(accumulate(vector))
        elif grid.total:
            found[key] = [*vector, sum(vector)]
    return found
