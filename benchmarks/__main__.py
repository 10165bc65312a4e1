"""The whole table: this package, the vendor's SDK, the stock generator's client, and the bare libraries as limits.

    python -m benchmarks --install DIR     makes the others' environment there (two minutes, network), then measures
    python -m benchmarks --peers DIR       measures with what is there; whatever is missing is a missing column
    ... --write                            keeps the table in docs/performance.md, and figures and plots beside it;
                                           with --rows, what was measured before stays for the others

Contenders of a row take turns, each in a process of its own; only ratios are printed. Last come the rows that are
counted: what is generated, and a campaign of faults. Takes about twenty minutes.
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import asdict, astuple, replace
from datetime import date
from pathlib import Path
from typing import Any

from . import counts, import_time
from .counts import COUNTED, Count
from .invoices import page
from .measure import Contender, take_turns
from .peers import ROOT, Peers, Worker
from .rows import COLUMNS, ROWS, Cell, Result, Row
from .small_server import running

DOCUMENT = ROOT / "docs" / "performance.md"
FIGURES = DOCUMENT.with_suffix(".json")
BEGIN, END = "<!-- table: written by python -m benchmarks --write -->\n", "<!-- end of table -->\n"
STOCK_METHOD = """
from stock_client import AuthenticatedClient
from stock_client.api.default import get_quickbooks_desktop_invoices
client = AuthenticatedClient(base_url="https://api.conductor.is/v1", token="sk_x")
assert callable(get_quickbooks_desktop_invoices.sync)
"""
STOCK_ANSWER = """
import httpx
from stock_client import AuthenticatedClient
from stock_client.api.default import get_end_users_id
mock = httpx.MockTransport(lambda request: httpx.Response(200, content=BODY))
client = AuthenticatedClient(base_url="https://api.conductor.is/v1", token="sk_x", httpx_args={"transport": mock})
assert get_end_users_id.sync("end_usr_1", client=client).id
"""
PROGRAMS = {
    "first_method": {
        "floor": import_time.FLOOR,
        "ours": import_time.FIRST_METHOD,
        "conductor-py": import_time.PEER_FIRST_METHOD,
        "stock": STOCK_METHOD,
    },
    "first_answer": {
        "floor": import_time.ANSWER_FLOOR,
        "ours": import_time.FIRST_ANSWER,
        "conductor-py": import_time.PEER_FIRST_ANSWER,
        "stock": STOCK_ANSWER,
    },
}

COUNTS: dict[str, Callable[[Peers], list[Count]]] = {"generated": counts.generated, "bad_line": counts.bad_line}


def measure(row: Row, peers: Peers, make: Callable[[str], Contender], rounds: int) -> Result:
    """Let the contenders of a row take turns."""
    result, ready = Result(row), dict[str, Contender]()
    for name in (row.floor[0], *row.contenders):
        try:
            if peers.python_of(name) is None:
                raise RuntimeError("not installed")
            contender = make(name)
            contender()  # whoever cannot do it is missing, and the others go on
            ready[name] = contender
        except (RuntimeError, subprocess.CalledProcessError) as error:
            result.missing[name] = str(error).strip()[-200:]
    if row.floor[0] in ready:
        costs = take_turns(ready, rounds, warm=False)
        base = costs[row.floor[0]]
        result.cells = {name: Cell.of(values, base, rate=row.rate) for name, values in costs.items()}
    return result


def run(row: Row, peers: Peers, folder: Path, rounds: int | None) -> Result:
    """Measure one row."""
    rounds = min(row.rounds, rounds or row.rounds)
    if row.task in PROGRAMS:
        programs = PROGRAMS[row.task]

        def process(name: str) -> Contender:
            python = peers.python_of(name) or sys.executable
            code = programs[name]
            if name == "stock":
                code = f"sys.path.insert(0, {str(peers.stock)!r})\n{code}"
            return import_time.fresh_process(code, python)

        return measure(row, peers, process, rounds)
    with ExitStack() as stack:
        job: dict[str, Any] = {**row.job, "task": row.task, "page": str(folder / "page.json")}
        if "in_flight" in job:
            job["base_url"] = f"{stack.enter_context(running(1.0 if row.task == 'waiting' else 0.0))}/v1"

        def worker(name: str) -> Contender:
            made = Worker(peers, name, **job)
            stack.callback(made.close)
            return made

        return measure(row, peers, worker, rounds)


def table(results: list[Result]) -> list[str]:
    """The table in Markdown: the median ratio, and in brackets the middle half of the rounds."""
    lines = [f"| what | divided by | {' | '.join(COLUMNS)} |", "|---|---|" + "---|" * len(COLUMNS)]
    for result in results:
        cells = [_text(result.cells.get(name)) for name in COLUMNS]
        more = " (more is better)" if result.row.rate else ""
        lines.append(f"| {result.row.title}{more} | {result.row.floor[1]} | {' | '.join(cells)} |")
    return lines


def _text(cell: Cell | None) -> str:
    return "" if cell is None else f"{cell.middle:.2f} ({cell.low:.2f}-{cell.high:.2f})"


def notes(results: list[Result]) -> list[str]:
    """What came of the aims, and who is missing."""
    lines = [f"- {result.row.title}: {verdict}" for result in results for verdict in result.verdicts()]
    missing = sorted({f"{who} ({why})" for result in results for who, why in result.missing.items()})
    return [*lines, f"- missing: {', '.join(missing)}"] if missing else lines


def count_table(counts: list[Count]) -> list[str]:
    """What is counted, in Markdown."""
    lines = [f"| what | aim | {' | '.join(COUNTED)} |", "|---|---|" + "---|" * len(COUNTED)]
    for count in counts:
        cells = " | ".join(count.cells.get(name, "") for name in COUNTED)
        lines.append(f"| {count.what} | {count.aim}: {'met' if count.met else 'MISSED'} | {cells} |")
    return lines


def keep(results: list[Result], counted: dict[str, list[Count]]) -> tuple[list[Result], list[Count]]:
    """Keep these figures, and give all that are kept."""
    kept: dict[str, Any] = json.loads(FIGURES.read_text(encoding="utf-8")) if FIGURES.exists() else {}
    for name, lines in counted.items():
        before = {line["what"]: line["cells"] for line in kept.get(name, {"counts": []})["counts"]}
        # Others that are not installed here keep their figures.
        rows = [asdict(replace(line, cells={**before.get(line.what, {}), **line.cells})) for line in lines]
        kept[name] = {"on": date.today().isoformat(), "counts": rows}
    for result in results:
        cells = {name: [round(value, 4) for value in astuple(cell)] for name, cell in result.cells.items()}
        kept[result.row.task] = {"on": date.today().isoformat(), "cells": cells, "missing": result.missing}
    FIGURES.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    found: list[Result] = []
    for row in ROWS:
        if (figures := kept.get(row.task)) is not None:
            again = {name: Cell(*values) for name, values in figures["cells"].items()}
            found.append(Result(row, again, figures["missing"]))
    return found, [Count(**count) for each in COUNTS for count in kept.get(each, {"counts": []})["counts"]]


def write(peers: Peers) -> None:
    """Put what is kept into the document, and draw it."""
    results, found = keep([], {})
    system = f"CPython {platform.python_version()}, {platform.system()}"
    head = f"Last run {date.today().isoformat()}, {system}. Median of the rounds, in brackets their middle half.\n"
    aims = ["What was aimed at:", "", *notes(results)]
    figures = "\n".join([head, *table(results), "", *aims, "", "Counted, not timed:", "", *count_table(found), ""])
    text = DOCUMENT.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    DOCUMENT.write_text(f"{before}{BEGIN}\n{figures}\n{END}{rest.split(END)[1]}", encoding="utf-8")
    if peers.python is None:
        print("no plots: there is no environment with a plotting library (--install)")
        return
    drawn = [
        {
            "title": result.row.title,
            "by": result.row.floor[1],
            "rate": result.row.rate,
            "bars": [[name, cell.middle, cell.low, cell.high] for name, cell in result.cells.items()],
        }
        for result in results
        if len(result.cells) > 1
    ]
    command = [peers.python, "-P", str(ROOT / "benchmarks" / "plot.py"), str(DOCUMENT.parent)]
    subprocess.run(command, input=json.dumps(drawn), text=True, check=True)


def main() -> None:
    """Measure, print, and keep what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", type=Path, metavar="DIR", default=Path(tempfile.gettempdir()) / "conductor-peers")
    parser.add_argument("--install", type=Path, metavar="DIR")
    parser.add_argument("--rows", nargs="+", choices=[*(row.task for row in ROWS), *COUNTS], help="only these")
    parser.add_argument("--rounds", type=int, help="at most so many of each")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    peers = Peers((options.install or options.peers).resolve())
    if options.install:
        peers.install()
    wanted = options.rows or [*(row.task for row in ROWS), *COUNTS]
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "page.json").write_bytes(page(150, 10))
        for row in ROWS:
            if row.task in wanted:
                result = run(row, peers, Path(name), options.rounds)
                print("\n".join([*table([result])[2:], *notes([result])]), flush=True)
                if options.write:
                    keep([result], {})
    for name, count in COUNTS.items():
        if name in wanted:
            found = count(peers)
            print("\n".join(count_table(found)[2:]), flush=True)
            if options.write:
                keep([], {name: found})
    if options.write:
        write(peers)


if __name__ == "__main__":
    main()
