"""scripts/describe: the words alone, without generating: put our descriptions onto a document."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .apis import MAIN, ROOT, find_apis
from .classes.lock import read_lock
from .config import ConfigError
from .document.canonical import Canonical
from .document.checked import checked
from .document.load import load
from .document.repair import repaired
from .errors import GenerationError, InputError, print_anything
from .output import transaction
from .output.lock import alone
from .takeover import take_over
from .texts.dictionary import Dictionary
from .texts.stubs import stubs

__all__ = ["main"]


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    """The command line.

    Returns:
        0 written or equal; 1 different, or undescribed in a strict run; 2 no usable document.
    """
    parser = argparse.ArgumentParser(
        prog="scripts/describe", description="Put our descriptions onto a document; scripts/regenerate does it as well."
    )
    parser.add_argument("document", nargs="?", help="a file or an address; default: the API's own document")
    parser.add_argument("--api", default=MAIN, help=f"one API of the repository (default: {MAIN})")
    parser.add_argument("--output", type=Path, help="default: the API's own document")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the file would change")
    parser.add_argument("--strict", action="store_true", help="exit 1, writing nothing, if a description is missing")
    options = parser.parse_args(arguments)
    print_anything()
    try:
        with alone(root, reading=options.check):
            return _describe(options, root)
    except InputError as error:
        print(f"describe: {error}\ndescribe: nothing was changed", file=sys.stderr)
        return 2
    except (GenerationError, ConfigError, ValueError) as error:
        print(f"describe: {error}\ndescribe: nothing was changed", file=sys.stderr)
        return 1


def _describe(options: argparse.Namespace, root: Path) -> int:
    (api,) = find_apis(options.api, root)
    present = load(api.document) if api.document.exists() else None
    incoming = load(options.document or api.document)
    checked(incoming, api.config)
    # What only the generator finds, such as a schema that is nothing but itself.
    Canonical(*repaired(incoming, api.config), texts=_no_text)
    lock_path = api.path("names_lock")
    taken = take_over(incoming, present, api, read_lock(lock_path))
    output = (options.output or api.document).resolve()
    missing = taken.described.missing
    for line in stubs(missing, Dictionary.of(api.config), str(api.config.descriptions or "")):
        print(f"describe: {line}", file=sys.stderr)
    for entry in taken.described.unused:
        print(f"describe: words for nothing: {entry}", file=sys.stderr)
    if missing and options.strict:
        print(f"describe: {len(missing)} places are undescribed, nothing was changed", file=sys.stderr)
        return 1
    if options.check:
        same = output.exists() and output.read_bytes() == taken.text.encode()
        print(f"{output.name} is {'up to date' if same else 'not what scripts/describe writes'}")
        return 0 if same else 1
    transaction.replace_all(output.parent, {output: taken.text.encode()})
    print(f"{output.name}: {taken.text.count(chr(10))} lines")
    return 0


def _no_text(_place: str, _name: str, _kind: str) -> None:
    """Every place without words: only the structure matters."""
