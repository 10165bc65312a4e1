"""scripts/describe: write openapi.yaml from a document and our dictionary of descriptions."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from .config import load_config
from .document.load import load
from .document.openapi_yaml import to_yaml
from .texts.describe import describe

__all__ = ["main"]

ROOT = Path(__file__).resolve().parents[2]
_HEADER = """Written by scripts/describe. The structure is the published one; the words are ours and stand in
scripts/descriptions. To take over a newer document: scripts/describe NEW_DOCUMENT, then scripts/regenerate."""


def main(arguments: list[str] | None = None) -> int:
    """The command line. Returns the exit status: 0 written or equal, 1 something is undescribed or differs."""
    parser = argparse.ArgumentParser(prog="scripts/describe", description="Put our descriptions onto a document.")
    default = ROOT / "openapi.yaml"
    parser.add_argument("document", type=Path, nargs="?", default=default, help="default: openapi.yaml itself")
    parser.add_argument("--config", type=Path, default=ROOT / "generator-config.yaml")
    parser.add_argument("--output", type=Path, default=default)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the file would change")
    options = parser.parse_args(arguments)
    try:
        result = describe(load(options.document), load_config(options.config))
    except ValueError as error:
        print(f"describe: {error}", file=sys.stderr)
        return 1
    for place in result.missing:
        print(f"describe: no words for {place}", file=sys.stderr)
    for entry in result.unused:
        print(f"describe: words for nothing: {entry}", file=sys.stderr)
    if result.missing:
        print(f"describe: {len(result.missing)} places are undescribed, nothing was changed", file=sys.stderr)
        return 1
    text = to_yaml(result.document, header=_HEADER)
    if options.check:
        same = options.output.exists() and options.output.read_text(encoding="utf-8") == text
        print(f"{options.output.name} is {'up to date' if same else 'not what scripts/describe writes'}")
        return 0 if same else 1
    scratch = options.output.with_name(f".{options.output.name}.new")
    scratch.write_text(text, encoding="utf-8", newline="\n")
    os.replace(scratch, options.output)
    print(f"{options.output.name}: {text.count(chr(10))} lines")
    return 0
