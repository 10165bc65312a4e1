"""The rows of the table: what is measured, against what, who takes part, and what is aimed at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from statistics import median
from typing import Any

__all__ = ["COLUMNS", "ROWS", "Cell", "Result", "Row"]

COLUMNS = ("ours", "ours over aiohttp", "conductor-py", "stock", "httpx", "httpx, one in flight", "aiohttp", "msgspec")


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        task: Which task of `contenders`, or which program of `import_time`.
        title: What is measured.
        floor: The contender that all others are divided by, and how it is called.
        contenders: Who else takes part.
        job: What the contenders are told besides.
        rate: Whether more is better: the inverse of the seconds counts.
        aims: What must be reached: a contender, its divisor, and at most (or for a rate at least) how much.
        rounds: How many; slow contenders have fewer.
    """

    task: str
    title: str
    floor: tuple[str, str]
    contenders: tuple[str, ...]
    job: Mapping[str, Any] = field(default_factory=dict[str, Any])
    rate: bool = False
    aims: tuple[tuple[str, str, float], ...] = ()
    rounds: int = 15


@dataclass(frozen=True)
class Cell:
    """A contender's ratio to the floor: of the bests, then the median and the middle half of the ratios of the rounds.

    Both of a ratio ran within seconds of each other, so what else the machine does falls out of it.
    """

    best: float
    middle: float
    low: float
    high: float

    @classmethod
    def of(cls, values: list[float], base: list[float], *, rate: bool) -> Cell:
        """From the costs of rounds that took turns."""
        best, rounds = min(values) / min(base), [value / other for value, other in zip(values, base, strict=True)]
        if rate:
            best, rounds = 1 / best, [1 / each for each in rounds]
        rounds.sort()
        quarter = len(rounds) // 4
        return cls(best, median(rounds), rounds[quarter], rounds[-quarter - 1])


@dataclass
class Result:
    """A row with its figures; a contender that could not run has its reason instead."""

    row: Row
    cells: dict[str, Cell] = field(default_factory=dict[str, Cell])
    missing: dict[str, str] = field(default_factory=dict[str, str])

    def verdicts(self) -> list[str]:
        """What came of each aim."""
        lines: list[str] = []
        for who, to, aim in self.row.aims:
            if who not in self.cells or (to != "floor" and to not in self.cells):
                lines.append(f"{who}: not measured")
                continue
            found = self.cells[who].middle / (1.0 if to == "floor" else self.cells[to].middle)
            good = found >= aim if self.row.rate else found <= aim
            sign = "at least" if self.row.rate else "at most"
            name = self.row.floor[1] if to == "floor" else to
            lines.append(f"{who}: {found:.2f} x {name}, aim {sign} {aim:.2f}: {'met' if good else 'MISSED'}")
        return lines


_BLOCKING = ("ours", "conductor-py", "stock")
ROWS = (
    Row(
        "first_method",
        "fresh process until the first resource method can be called",
        ("floor", "`import httpx, attrs`"),
        _BLOCKING,
        aims=(("ours", "floor", 1.35), ("ours", "conductor-py", 1 / 5)),
    ),
    Row(
        "first_answer",
        "fresh process until the first answer is decoded",
        ("floor", "httpx, a client, one answer through `json`"),
        _BLOCKING,
        aims=(("ours", "floor", 1.6),),
    ),
    Row(
        "page",
        "a page of 150 invoices with 10 lines each: bytes to typed objects",
        ("floor", "`json.loads`"),
        (*_BLOCKING, "msgspec"),
        aims=(("ours", "floor", 2.5), ("ours", "conductor-py", 1 / 9)),
    ),
    Row(
        "page_read",
        "the same, and every attribute of every object read once",
        ("floor", "`json.loads`"),
        (*_BLOCKING, "msgspec"),
    ),
    Row(
        "page_mismatches",
        "that page with an amount in each line that is no number",
        ("floor", "that page as it should be"),
        ("ours",),
        {"pages": 5},
        aims=(("ours", "floor", 1.3),),
    ),
    Row(
        "page_beside",
        "that page in a process that holds 300,000 other objects",
        ("floor", "`json.loads` in a process without them"),
        _BLOCKING,
        {"pages": 10},
        aims=(("ours", "floor", 3.0),),
        rounds=9,
    ),
    Row(
        "page_frozen",
        "the same, after `gc.freeze()`",
        ("floor", "`json.loads` in a process without them"),
        _BLOCKING,
        {"pages": 10},
        aims=(("ours", "floor", 3.0),),
        rounds=9,
    ),
    Row(
        "stall",
        "longest stall of the event loop for that page",
        ("floor", "`json.loads`"),
        ("ours", "conductor-py", "stock"),
        aims=(("ours", "floor", 1.3),),
    ),
    Row(
        "memory",
        "memory of that page, kept",
        ("floor", "`json.loads`"),
        (*_BLOCKING, "msgspec"),
        aims=(("ours", "floor", 1.0), ("ours", "conductor-py", 1 / 3)),
        rounds=3,
    ),
    Row(
        "call",
        "CPU of one small call, blocking",
        ("floor", "httpx and `json`"),
        _BLOCKING,
        {"calls": 300},
        aims=(("ours", "floor", 1.3),),
    ),
    Row(
        "call_async",
        "CPU of one small call, asyncio",
        ("floor", "httpx and `json`"),
        _BLOCKING,
        {"calls": 300},
        aims=(("ours", "floor", 1.35),),
    ),
    Row(
        "many",
        "small calls a second, 100 in flight",
        ("conductor-py", "conductor-py"),
        ("ours", "ours over aiohttp", "stock", "httpx", "httpx, one in flight", "aiohttp"),
        {"calls": 300, "in_flight": 100},
        rate=True,
        aims=(("ours", "httpx, one in flight", 0.9), ("ours over aiohttp", "floor", 8.0)),
        rounds=5,
    ),
    Row(
        "waiting",
        "calls a second, 500 in flight, answers after 1 s",
        ("aiohttp", "bare aiohttp"),
        ("ours", "ours over aiohttp", "conductor-py", "stock", "httpx"),
        {"calls": 500, "in_flight": 500},
        rate=True,
        aims=(("ours", "floor", 350 / 500),),
        rounds=3,
    ),
)
