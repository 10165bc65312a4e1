"""scripts/spec-diff: what the difference between two documents means for code that calls the package."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from .apis import MAIN, ROOT, Api, find_apis
from .changes.compare import compare
from .changes.findings import LEVELS
from .changes.report import as_json, as_markdown, as_text, worst
from .classes.lock import read_lock
from .config import ConfigError, GeneratorConfig, load_config
from .document.checked import checked
from .document.load import LoadError, load
from .errors import GenerationError, InputError, print_anything
from .normalise import Normalised, normalise

__all__ = ["main"]

_FORMATS = {"text": as_text, "markdown": as_markdown, "json": as_json}


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    """The command line.

    Returns:
        0 all findings are below the level; 1 one is at it or above; 2 input that cannot be read.
    """
    parser = argparse.ArgumentParser(
        prog="scripts/spec-diff", description="Compare two documents as callers of the package see them."
    )
    parser.add_argument("old", help="a file, an address, or a git revision of this repository")
    parser.add_argument("new", nargs="?", help="the same; without it: the document of the working tree")
    parser.add_argument("--api", default=MAIN, help=f"one API of the repository (default: {MAIN})")
    parser.add_argument("--format", choices=_FORMATS, default="text")
    parser.add_argument("--fail-on", choices=[*reversed(LEVELS), "never"], default="major")
    options = parser.parse_args(arguments)
    print_anything()
    try:
        (api,) = find_apis(options.api, root)
        before = _side(options.old, api, root, None)
        after = _side(options.new, api, root, before)
        findings = compare(before, after)
    except (InputError, GenerationError, ConfigError, ValueError) as error:
        print(f"spec-diff: {error}", file=sys.stderr)
        return 2
    print(_FORMATS[options.format](findings), end="")
    level = worst(findings)
    fails = options.fail_on != "never" and level is not None
    return int(fails and LEVELS.index(str(level)) >= LEVELS.index(options.fail_on))


def _side(given: str | None, api: Api, root: Path, before: Normalised | None) -> Normalised:
    """One of the two documents, with the configuration and the names lock that belong to it."""
    if given is None:
        document = load(api.document)
        checked(document, api.config)
        return _normalised(document, api.config, read_lock(api.path("names_lock")))
    if Path(given).exists() or given.startswith(("http://", "https://")):
        # A document alone: what has a name already keeps it.
        lock = before.lock if before else read_lock(api.path("names_lock"))
        document = load(given)
        checked(document, api.config, earlier=True)
        return _normalised(document, api.config, lock)
    return _revision(given, api, root)


def _normalised(document: Mapping[str, Any], config: GeneratorConfig, lock: Mapping[str, Any] | None) -> Normalised:
    # What the guards of a run would stop is to be told here, not refused.
    return normalise(document, config, lock, guarded=False)


def _revision(revision: str, api: Api, root: Path) -> Normalised:
    """The document, configuration and lock of a revision; descriptions are those of the working tree."""
    config = api.config
    with tempfile.TemporaryDirectory(prefix="spec-diff-") as scratch:
        folder = Path(scratch)
        document = _show(revision, api.document, root, folder)
        if document is None:
            raise LoadError(
                f"{revision}: neither a file, an address, nor a revision of this repository with {api.document.name}"
            )
        settings = _show(revision, api.config_path, root, folder)
        if settings is not None:
            try:
                config = replace(load_config(settings), folder=api.config.folder, descriptions=api.config.descriptions)
            except ConfigError:
                print(f"spec-diff: the configuration of {revision} is of another form; using today's", file=sys.stderr)
        lock_path = api.path("names_lock")
        lock_file = _show(revision, lock_path, root, folder) if lock_path else None
        lock = json.loads(lock_file.read_text(encoding="utf-8")) if lock_file else None
        return _normalised(load(document), config, lock)


def _show(revision: str, path: Path, root: Path, folder: Path) -> Path | None:
    command = ["git", "show", f"{revision}:./{path.relative_to(root.resolve()).as_posix()}"]
    result = subprocess.run(command, cwd=root, capture_output=True, check=False)
    if result.returncode:
        return None
    target = folder / path.name
    target.write_bytes(result.stdout)
    return target
