"""The rows of the table that are counted: what is generated, and what becomes of lists and creates on a bad line.

The campaign runs over every transport of ours and, where it is installed, with the vendor's SDK, each against a server
of its own that injects the same faults.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from .fault_clients import TRANSPORTS, Work
from .faults import Campaign, ours, peer
from .peers import ROOT, Peers
from .tally import Tally

__all__ = ["COUNTED", "Count", "bad_line", "generated"]

COUNTED = ("ours", "conductor-py", "stock")
CLASSES = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
names = [package.__name__, *(each.name for each in pkgutil.walk_packages(package.__path__, package.__name__ + "."))]
found = {id(value): value for name in names for value in vars(importlib.import_module(name)).values()}
classes = [value for value in found.values() if isinstance(value, type) and value.__module__.startswith(names[0])]
print(sum("__attrs_attrs__" in vars(value) for value in classes))
"""
# Waits are scaled down to a twentieth.
CAMPAIGN = Campaign(Work(lists=200, creates=2000, speed=20.0, max_restarts=40), 0.1)


@dataclass
class Count:
    """One line of the table.

    Attributes:
        what: What is counted.
        aim: What ours must be.
        met: Whether it is.
        cells: The figures, by who they belong to.
    """

    what: str
    aim: str
    met: bool
    cells: dict[str, str] = field(default_factory=dict[str, str])


def generated(peers: Peers) -> list[Count]:
    """Classes, lines and operations: ours, those of the stock generator for the same document, and the vendor's SDK."""
    here = ROOT / "conductor_client" / "generated"
    classes, (lines, longest) = _classes("conductor_client.generated", ROOT), _lines(here)
    operations = _files_with("\nOPERATION", here / "api")
    counts = [
        Count("attrs classes generated", "at most 450", classes <= 450, {"ours": f"{classes:,}"}),
        Count("lines generated", "at most 66,000", lines <= 66_000, {"ours": f"{lines:,}"}),
        Count("characters in the longest line", "at most 120", longest <= 120, {"ours": str(longest)}),
        Count("operations", "262", operations == 262, {"ours": str(operations)}),
    ]
    others: dict[str, Path] = {}
    if peers.stock is not None:
        others["stock"] = peers.stock / "stock_client"
        counts[0].cells["stock"] = f"{_classes('stock_client.models', peers.stock):,}"
        counts[3].cells["stock"] = str(_files_with("\ndef sync_detailed(", others["stock"] / "api"))
    if peers.python is not None:
        where = "import conductor; print(conductor.__path__[0])"
        done = subprocess.run([peers.python, "-I", "-c", where], check=True, capture_output=True, text=True)
        others["conductor-py"] = Path(done.stdout.strip())
    for name, folder in others.items():
        lines, longest = _lines(folder)
        counts[1].cells[name], counts[2].cells[name] = f"{lines:,}", f"{longest:,}"
    return counts


def bad_line(peers: Peers) -> list[Count]:
    """Full lists and creates while one request in ten fails."""
    tallies = {f"over {transport}": ours(CAMPAIGN, transport) for transport in TRANSPORTS}
    safe, work = all(tally.is_safe for tally in tallies.values()), CAMPAIGN.work
    lists = f"{work.lists} full lists of {work.records:,} records, {CAMPAIGN.rate:.0%} faults"
    creates = f"{work.creates:,} creates, {CAMPAIGN.rate:.0%} faults"
    counts = [
        Count(lists, "0 lost, 0 repeated", safe, {"ours": _each(tallies, _lists)}),
        Count(creates, "0 doubled, unknown outcomes raised as such", safe, {"ours": _each(tallies, _creates)}),
    ]
    if peers.python is not None and (theirs := peer(CAMPAIGN, peers.python)) is not None:
        counts[0].cells["conductor-py"], counts[1].cells["conductor-py"] = _lists(theirs), _creates(theirs)
    return counts


def _lists(tally: Tally) -> str:
    ends = f"{tally.complete} complete, {tally.raised.total()} raised, {tally.short} silently short"
    return f"{ends}: {tally.lost:,} records lost, {tally.repeated:,} repeated"


def _creates(tally: Tally) -> str:
    seen = ", ".join(f"{count:,} {outcome}" for outcome, count in tally.created.most_common())
    return f"{seen}: {tally.doubled} doubled, {tally.denied} done but reported as not"


def _each(tallies: dict[str, Tally], text: Callable[[Tally], str]) -> str:
    return "; ".join(f"{name}: {text(tally)}" for name, tally in tallies.items())


def _lines(folder: Path) -> tuple[int, int]:
    lines = [line for path in folder.rglob("*.py") for line in path.read_text(encoding="utf-8").splitlines()]
    return len(lines), max(map(len, lines))


def _files_with(text: str, folder: Path) -> int:
    return sum(text in path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))


def _classes(package: str, where: Path) -> int:
    command = [sys.executable, "-W", "ignore", "-c", CLASSES, package]
    return int(subprocess.run(command, cwd=where, check=True, capture_output=True, text=True).stdout)
