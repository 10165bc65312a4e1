#!/usr/bin/env python3
"""Exit with 1 unless every public symbol of the package has a complete, explicit type.

Usage: scripts/verify_types.py [PACKAGE]

Type checkers of users see what is written, not what could be inferred, and each infers differently.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from environment import PYTHON, enter

PACKAGE = "conductor_client"
SHOWN = 40


def report(package: str) -> dict[str, Any]:
    """What basedpyright says about the package as its users would import it."""
    # The checker asks the first `python` on the path where packages are.
    environment = {**os.environ, "PATH": os.pathsep.join((str(PYTHON.parent), os.environ.get("PATH", "")))}
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--ignoreexternal", "--verifytypes", package]
    result = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def main(package: str = PACKAGE) -> int:
    """Print what is missing, root causes first; return the exit status."""
    found = report(package)
    completeness: dict[str, Any] = found.get("typeCompleteness", {})
    errors = [item for item in found["generalDiagnostics"] if item["severity"] == "error"]
    symbols: list[dict[str, Any]] = completeness.get("symbols", [])
    missing = [
        (symbol["name"], diagnostic)
        for symbol in symbols
        if not symbol["isTypeKnown"]
        for diagnostic in symbol["diagnostics"]
        if diagnostic["severity"] == "error"
    ]
    # "Partially unknown" is what follows from a missing annotation elsewhere.
    missing.sort(key=lambda item: "unknown" in item[1]["message"].partition("\n")[0])
    for name, diagnostic in missing[:SHOWN]:
        place = diagnostic.get("file", "")
        place = f"{Path(place).name}:{diagnostic['range']['start']['line'] + 1}: " if place else ""
        print(f"{place}{name}: {diagnostic['message'].partition(chr(10))[0]}")
    if len(missing) > SHOWN:
        kinds = Counter(diagnostic["message"].partition("\n")[0] for _, diagnostic in missing[SHOWN:])
        print(f"... and {len(missing) - SHOWN} more: {dict(kinds)}")
    for error in errors:
        print(error["message"])
    counts: dict[str, int] = completeness.get("exportedSymbolCounts", {})
    known, total = counts.get("withKnownType", 0), sum(counts.values())
    print(f"{known} of {total} exported symbols have a complete type")
    return 0 if total and known == total and not errors else 1


if __name__ == "__main__":
    enter()
    sys.exit(main(*sys.argv[1:]))
