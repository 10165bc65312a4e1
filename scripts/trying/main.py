"""The command line of `scripts/try-documents`."""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .documents import DOCUMENTS, ROOT, Document, fetch

__all__ = ["main"]

PAGE = ROOT / "docs" / "other-documents.md"
_BEGIN, _END = "<!-- table: scripts/try-documents --write -->\n", "<!-- end of the table -->"


@dataclass
class Measured:
    """One program that has run."""

    status: int
    output: str
    seconds: float
    mebibytes: float


@dataclass
class Result:
    """What a document came to."""

    document: Document
    operations: int = 0
    left_out: int = 0
    lines: int = 0
    seconds: float = 0.0
    mebibytes: float = 0.0
    called: int = 0
    not_called: int = 0
    stock: str = ""
    problems: list[str] = field(default_factory=list[str])


def main(arguments: Sequence[str] | None = None) -> int:
    """Try the documents; 1 if one of them fails in anything."""
    parser = argparse.ArgumentParser(
        prog="scripts/try-documents",
        description="Generate a package from each document, import it, type-check it, and call what takes texts.",
    )
    parser.add_argument("names", nargs="*", help=f"of {', '.join(one.name for one in DOCUMENTS)}; all by default")
    parser.add_argument(
        "--folder", type=Path, help="where to work and keep what was fetched (default: a temporary one)"
    )
    parser.add_argument("--no-mypy", action="store_true", help="leave the type check out")
    parser.add_argument("--no-stock", action="store_true", help="do not run stock openapi-python-client beside it")
    parser.add_argument("--write", action="store_true", help=f"write the table into {PAGE.relative_to(ROOT)}")
    options = parser.parse_args(arguments)
    unknown = set(options.names) - {one.name for one in DOCUMENTS}
    if unknown:
        parser.error(f"there is no document {', '.join(sorted(unknown))}")
    chosen = [one for one in DOCUMENTS if not options.names or one.name in options.names]
    with tempfile.TemporaryDirectory(prefix="try-documents-") as scratch:
        folder: Path = (options.folder or Path(scratch)).resolve()
        results = [_try(one, folder, mypy=not options.no_mypy, stock=not options.no_stock) for one in chosen]
    table = _table(results)
    print(table)
    if options.write:
        text = PAGE.read_text(encoding="utf-8")
        before, rest = text.split(_BEGIN)
        PAGE.write_text(f"{before}{_BEGIN}\n{table}\n{_END}{rest.split(_END)[1]}", encoding="utf-8", newline="\n")
    for result in results:
        for problem in result.problems:
            print(f"{result.document.name}: {problem}", file=sys.stderr)
    return 1 if any(result.problems for result in results) else 0


def _try(document: Document, folder: Path, *, mypy: bool, stock: bool) -> Result:
    result, name = Result(document), f"tried_{document.name}"
    try:
        spec = fetch(document, folder / "fetched")
    except OSError as error:
        result.problems.append(str(error))
        return result
    out = folder / "packages" / name
    generated = _run(
        sys.executable, "-m", "scripts.codegen", "--spec", str(spec), "--package", name, "--out", str(out),
        "--skip-unsupported",
    )  # fmt: skip
    result.seconds, result.mebibytes = generated.seconds, generated.mebibytes
    found = re.search(r"(\d+) operations, .* (\d+) lines", generated.output)
    if generated.status or found is None:
        result.problems.append(generated.output)
        return result
    result.operations, result.lines = int(found[1]), int(found[2])
    result.left_out = json.loads((out / "provenance.json").read_text(encoding="utf-8"))["left_out"]
    if result.operations < document.operations:
        result.problems.append(f"{result.operations} of at least {document.operations} operations")
    for what, value, limit in (
        ("seconds", result.seconds, document.seconds),
        ("MiB", result.mebibytes, document.mebibytes),
    ):
        if limit is not None and value > limit:
            result.problems.append(f"{value:.0f} {what}, more than {limit:.0f}")
    _call(result, name, out.parent)
    if mypy:
        checked = _run(sys.executable, "-m", "mypy", "--strict", "-p", name, cwd=out.parent)
        if checked.status:
            result.problems.append(checked.output)
    if stock:
        result.stock = _stock(spec, folder / "stock" / name)
    return result


def _call(result: Result, name: str, folder: Path) -> None:
    called = _run(sys.executable, "-W", "error", "-m", "scripts.trying.calls", name, str(folder))
    if called.status:
        result.problems.append(called.output)
        return
    counts: dict[str, Any] = json.loads(called.output.splitlines()[-1])
    result.called, result.not_called = counts["called"], counts["not called"]
    result.problems += counts["failed"]
    if counts["called"] + counts["not called"] != result.operations:
        result.problems.append(f"{counts['called']} called, {counts['not called']} not, of {result.operations}")


def _stock(spec: Path, out: Path) -> str:
    """What openapi-python-client makes of the document."""
    program = "from openapi_python_client.cli import app; app()"
    out.parent.mkdir(parents=True, exist_ok=True)
    ran = _run(
        sys.executable, "-c", program, "generate", "--path", str(spec), "--output-path", str(out), "--overwrite",
        "--meta", "none",
    )  # fmt: skip
    modules = list(out.rglob("*.py")) if out.exists() else []
    if not modules:
        return f"fails: {_first_reason(ran.output)}"
    operations = sum("def sync_detailed" in path.read_text(encoding="utf-8") for path in modules if "api" in path.parts)
    lines = sum(path.read_bytes().count(b"\n") for path in modules)
    return f"{int(operations):,} operations, {lines:,} lines, {ran.seconds:.0f} s, {ran.mebibytes:.0f} MiB"


def _first_reason(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return next((line for line in lines if not line.startswith(("Generating", "Error", "|", "+"))), "no package")[:80]


def _run(*command: str, cwd: Path = ROOT) -> Measured:
    """Run a program, and measure it: processor time of it and of what it starts, and its most memory."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, cwd=cwd, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode("utf-8", "replace")
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Measured(process.returncode, text, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def _table(results: Sequence[Result]) -> str:
    lines = [
        "| document | operations | left out | called | lines | time | memory | stock openapi-python-client |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for one in results:
        package = f", `{one.document.package}`" if one.document.package else ""
        cells = (
            f"{one.document.title}{package}",
            f"{one.operations:,}",
            one.left_out,
            f"{one.called:,}",
            f"{one.lines:,}",
            f"{one.seconds:.0f} s",
            f"{one.mebibytes:.0f} MiB",
            one.stock or "-",
        )
        lines.append("| " + " | ".join(str(cell) for cell in cells) + " |")
    return "\n".join([*lines, ""])
