"""A complete package from any document: `scripts/regenerate --spec X --package NAME --out DIR`."""

from __future__ import annotations

import argparse
import json
import keyword
import sys
import tempfile
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from .apis import find_apis
from .classes.lock import read_lock
from .config import GeneratorConfig, load_config
from .document.access import access_of
from .document.load import is_address, load
from .document.repair import mended
from .document.supported import Unsupported, unsupported_operations
from .errors import GenerationError, InputError
from .generate import Output, generate
from .output import tree
from .output.nodes import offered
from .output.package import PackageFacts, write_package
from .runtime_copy import runtime_copy

__all__ = ["LOCK", "add_options", "check_options", "make_package", "own_files"]

LOCK = "names.lock.json"
PROVENANCE = "provenance.json"
_RUNTIME = "conductor_client"
_NEEDED = frozenset(("anyio", "attr", "attrs", "certifi", "dateutil", "h11", "httpcore", "httpx", "idna", "six"))
_NO_METHODS = ("parameters", "summary", "description", "servers")


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options of a package."""
    other = parser.add_argument_group(
        "another document", "a package of its own, with clients: --spec X --package NAME --out DIR"
    )
    other.add_argument("--package", metavar="NAME", help="the name under which it is imported; DIR must end in it")
    other.add_argument("--out", metavar="DIR", type=Path, help="its folder")
    other.add_argument("--config", type=Path, help="naming, formats and repairs as data")
    other.add_argument("--lock", type=Path, help=f"names lock (default: {LOCK} in DIR)")
    other.add_argument(
        "--runtime", metavar="NAME", default=_RUNTIME,
        help=f"what it imports the runtime as (default: {_RUNTIME}); ._runtime puts a copy inside, under that name",
    )  # fmt: skip
    other.add_argument("--skip-unsupported", action="store_true", help="leave out what cannot be generated")


def check_options(options: argparse.Namespace, parser: argparse.ArgumentParser, root: Path) -> bool:
    """Whether a package is wanted. Ends the program when the options do not fit together."""
    given = [name for name in ("package", "out", "config", "lock", "skip_unsupported") if getattr(options, name)]
    if options.runtime != _RUNTIME:
        given.append("runtime")
    if not given:
        return False
    if not (options.package and options.out and options.spec):
        parser.error("a package of its own needs all of --spec, --package and --out")
    if options.api:
        parser.error("--api is for the APIs of this repository")
    for option, name in (("--package", options.package), ("--runtime", options.runtime.removeprefix("."))):
        parts = name.split(".")
        if not all(part.isidentifier() and not keyword.iskeyword(part) for part in parts):
            parser.error(f"{option}: {name!r} is no name of a package")
        if parts[0] in sys.stdlib_module_names:
            parser.error(f"{option}: {parts[0]!r} is a module of Python's own")
        if parts[0] in _NEEDED:
            parser.error(f"{option}: {parts[0]!r} is a package that the runtime needs")
    if options.runtime.startswith(".") and options.runtime.count(".") > 1:
        parser.error("--runtime: a copy inside has a plain name, such as ._runtime")
    place: Path = options.out.resolve()
    parts = options.package.split(".")
    if list(place.parts[-len(parts) :]) != parts:
        parser.error(f"--out must end in {'/'.join(parts)} to be imported as {options.package}")
    own = {path.resolve() for api in find_apis(root=root) for path in (api.output, api.output.parent)}
    if any(place.is_relative_to(folder) or folder.is_relative_to(place) for folder in own):
        parser.error(f"{options.out} belongs to the repository; to take a newer document over: --spec DOCUMENT")
    return True


def make_package(options: argparse.Namespace) -> tuple[Output, list[Unsupported]]:
    """Generate everything that belongs into the folder. Also returns the operations that are left out.

    Raises:
        InputError: the document is none, or uses what is not supported.
        GenerationError: something else is in the way.
    """
    config = _for_any_document(load_config(options.config))
    document = load(options.spec)
    left_out = unsupported_operations(mended(document, config))
    if left_out and not options.skip_unsupported:
        raise InputError(_refusal(left_out))
    document = _without(document, left_out)
    if not document["paths"]:
        raise InputError(_refusal(left_out, "Nothing would be left.") if left_out else "the document has no operations")
    source = options.spec if is_address(options.spec) else ""
    facts = PackageFacts(
        options.package,
        document.get("info", {}),
        access_of(mended(document, config), source),
        options.runtime,
        left_out,
    )
    lock_path: Path = options.lock or options.out / LOCK
    with tempfile.TemporaryDirectory(prefix="regenerate-") as scratch:
        folder = Path(scratch) / options.out.name
        folder.mkdir()
        runtime = options.runtime + "." if options.runtime.startswith(".") else options.runtime
        output = generate(
            document, config, read_lock(lock_path), folder, runtime,
            finish=lambda views, notes: write_package(
                folder, views, replace(facts, notes=[*facts.access.notes, *notes])
            ),
        )  # fmt: skip
    if options.runtime.startswith("."):
        output.files.update(runtime_copy(output.files, options.runtime.removeprefix(".")))
    if options.lock is None:
        output.files[LOCK] = output.lock.encode()
    _list_files(output)
    return output, left_out


def _for_any_document(config: GeneratorConfig) -> GeneratorConfig:
    """The configuration for a document of which nobody here knows anything: names that clash stop no run."""
    # They would stand in the way of decorators in the classes of resources.
    decorators = {"cached_property", "deprecated"}
    client, resource = (tuple(sorted(offered(root=root) | decorators)) for root in (True, False))
    operations = replace(config.operations, ask=False, offered=(client, resource))
    return replace(config, operations=operations, classes=replace(config.classes, ask=False))


def _list_files(output: Output) -> None:
    said: dict[str, Any] = json.loads(output.files[PROVENANCE])
    said["files"] = sorted({*output.files, PROVENANCE})
    output.files[PROVENANCE] = (json.dumps(said, indent=2, sort_keys=True) + "\n").encode()


def own_files(folder: Path, wanted: Collection[str]) -> set[str]:
    """The files of an earlier run in a folder, by path; those of others are let alone.

    Raises:
        GenerationError: no earlier run made what is there, or another file is in the way of one that is `wanted`.
    """
    present = tree.files_of(folder) if folder.is_dir() else {}
    if not present:
        return set()
    try:
        said: Any = json.loads(present[PROVENANCE])
        own = {str(path) for path in said["files"]} & present.keys()
    except (KeyError, ValueError, TypeError):
        raise GenerationError(f"{folder} holds files that no run has made; give an empty folder") from None
    in_the_way = sorted(present.keys() & set(wanted) - own)
    if in_the_way:
        raise GenerationError(f"{folder / in_the_way[0]} is in the way, and no run has made it")
    return own


def _refusal(found: Sequence[Unsupported], advice: str = "") -> str:
    lines = [f"{one.method} {one.path}: {one.reason}" for one in found]
    advice = advice or f"--skip-unsupported leaves {'it' if len(found) == 1 else 'them'} out."
    return "\n  ".join(["the document uses what is not supported:", *lines, advice])


def _without(document: dict[str, Any], left_out: Sequence[Unsupported]) -> dict[str, Any]:
    """The document without some operations."""
    gone = {(one.path, one.method.lower()) for one in left_out}
    paths: dict[str, Any] = {}
    for path, item in document.get("paths", {}).items():
        kept = {key: value for key, value in item.items() if (path, key) not in gone}
        if any(key not in _NO_METHODS for key in kept):
            paths[path] = kept
    return {**document, "paths": paths}
