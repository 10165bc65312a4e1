"""scripts/regenerate: take a document over, and write or compare the package and all that belongs to it."""

from __future__ import annotations

import argparse
import difflib
import json
import re
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from . import package_run
from .apis import MAIN, ROOT, Api, find_apis
from .changes.compare import compare
from .changes.findings import Finding
from .changes.report import alias_proposals, as_text, changelog_entry, next_version, worst
from .classes.lock import read_lock
from .config import ConfigError
from .document.checked import checked
from .document.load import load
from .errors import GenerationError, InputError, UnfinishedError, print_anything
from .generate import Output, generate, runtime_for
from .normalise import normalise
from .output import transaction, tree
from .output.errors_page import errors_page
from .output.lock import alone
from .output.reference import reference_pages
from .output.surface import surface
from .output.sync_half import sync_half
from .takeover import TakenOver, open_questions, take_over

__all__ = ["main"]

DONE, DIFFERENT, UNREADABLE = 0, 1, 2
_MOST_LINES = 200


@dataclass
class Run:
    """What one API, or one experiment, comes to."""

    root: Path
    """The folder that all its files lie in."""
    output: Output
    package: Path
    targets: dict[Path, bytes | None]
    """Every file besides the package; None is to go."""
    notes: list[str] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    """What makes a strict run fail."""
    own: set[str] | None = None
    """The files of the package that an earlier run has made; None for all that are there."""

    @property
    def present(self) -> dict[str, bytes]:
        """The files of the package as they are."""
        found = tree.files_of(self.package)
        return found if self.own is None else {path: data for path, data in found.items() if path in self.own}


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    """The command line, for the repository at `root`.

    Returns:
        0 done or equal; 1 different, impossible, or with open questions in a strict run; 2 no usable document.
    """
    print_anything()
    try:
        options = _parse(arguments, root)
        with _folder(options, root) as folder, alone(folder, reading=options.check):
            if options.makes_package:
                return _report(partial(_package, options), options)
            if not options.check:
                transaction.finish(root)
            elif transaction.unfinished(root):
                raise GenerationError("a run was killed in the middle; scripts/regenerate finishes it")
            chosen = find_apis(options.api or (MAIN if options.spec else None), root)
            return max(_report(partial(_regenerate, api, root, options), options) for api in chosen)
    except InputError as error:
        return _refuse(error, UNREADABLE)
    except (GenerationError, ConfigError, ValueError, OSError) as error:
        return _refuse(error, DIFFERENT)


@contextmanager
def _folder(options: argparse.Namespace, root: Path) -> Generator[Path, None, None]:
    """What no other run may write to; made if it is not there, and gone again if nothing is put into it."""
    if not options.makes_package:
        yield root
        return
    folder: Path = options.out.resolve().parent
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    if options.check and missing:
        raise GenerationError(f"there is no {folder}")
    folder.mkdir(parents=True, exist_ok=True)
    try:
        yield folder
    finally:
        for place in missing:
            if any(place.iterdir()):
                break
            place.rmdir()


def _refuse(error: Exception, status: int) -> int:
    print(f"regenerate: {error}", file=sys.stderr)
    if not isinstance(error, UnfinishedError):
        print("regenerate: nothing was changed", file=sys.stderr)
    return status


def _parse(arguments: list[str] | None, root: Path) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="scripts/regenerate", description="Write the generated packages from their OpenAPI documents, in one step."
    )
    parser.add_argument("--spec", help="a newer document to take over: a file (JSON, YAML, Markdown) or an address")
    parser.add_argument("--api", help=f"one API of the repository: {MAIN}, or a folder of apis/ (default: all)")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 with a diff if anything would change"
    )
    parser.add_argument("--strict", action="store_true", help="exit 1 while a description or a format is missing")
    package_run.add_options(parser)
    options = parser.parse_args(arguments)
    options.makes_package = package_run.check_options(options, parser, root)
    return options


def _regenerate(api: Api, root: Path, options: argparse.Namespace) -> Run:
    present = load(api.document) if api.document.exists() else None
    incoming = load(options.spec) if options.spec else present
    if incoming is None:
        raise InputError(f"{api.document.name} is not there yet; give a document with --spec")
    if options.spec:
        checked(incoming, api.config)
    lock_path = api.path("names_lock")
    lock = read_lock(lock_path)
    taken = take_over(incoming, present, api, lock)
    output = _generated(taken.described.document, api, lock)
    targets = _targets(api, taken, output, lock_path)
    report = output.normalised.report
    notes = [*taken.notes, *report.lines(), *_without_emulation(api, output)]
    if options.spec and present is not None:
        before = normalise(present, api.config, lock, guarded=False)
        notes += _meaning(compare(before, output.normalised), api, targets)
    return Run(
        root.resolve(), output, api.output, targets, notes, open_questions(taken, report, api.config, _version(api))
    )


def _without_emulation(api: Api, output: Output) -> list[str]:
    """What the local server has no definition for, where the configuration says whom to ask."""
    if api.config.project.emulator is None:
        return []
    module, _, function = api.config.project.emulator.partition(":")
    try:
        names: list[str] = getattr(import_module(module), function)(json.loads(output.compact))
    except (ImportError, AttributeError) as error:
        raise ConfigError(f"project: emulator {api.config.project.emulator} cannot be used: {error}") from error
    if not names:
        return []
    return [f"the sandbox has no definition for these, which answer 501: {', '.join(sorted(names))}"]


def _version(api: Api) -> str | None:
    """The present version, where the configuration says which module states it."""
    module = api.path("version")
    found = re.search(r'__version__ = "([^"]+)"', module.read_text(encoding="utf-8")) if module else None
    return found[1] if found else None


def _meaning(findings: list[Finding], api: Api, targets: dict[Path, bytes | None]) -> list[str]:
    """What the new document means for callers, and its entry in the changelog."""
    if not findings:
        return []
    lines = as_text(findings).splitlines()
    if (version := _version(api)) is not None:
        following = next_version(version, worst(findings))
        lines.append(f"version {version} becomes {following}")
        lines += alias_proposals(findings, following)
    changelog = api.path("changelog")
    if changelog and changelog.exists():
        text = changelog.read_text(encoding="utf-8")
        name = "the API" if api.name == MAIN else api.name
        targets[changelog] = changelog_entry(text, findings, f"Changed by {name}'s document").encode()
    return lines


def _generated(document: dict[str, Any], api: Api, lock: dict[str, Any] | None) -> Output:
    with tempfile.TemporaryDirectory(prefix="regenerate-") as scratch:
        folder = Path(scratch) / api.output.name
        folder.mkdir()
        return generate(document, api.config, lock, folder, runtime_for(api.output))


def _targets(api: Api, taken: TakenOver, output: Output, lock_path: Path | None) -> dict[Path, bytes | None]:
    """Files outside the generated folder that belong to the same run."""
    page = errors_page() if api.path("errors") else None
    texts: dict[Path | None, str | None] = {
        api.document: taken.text,
        lock_path: output.lock,
        api.path("compact_document"): output.compact,
        api.path("words_lock"): taken.words_lock,
        api.path("surface"): surface(output.views),
        api.path("errors"): page,
        # The package has one of its own, to which `error.docs_url` leads.
        api.output.parent / "errors" / "errors.md": page,
    }
    targets = {path: text.encode() for path, text in texts.items() if path is not None and text is not None}
    result: dict[Path, bytes | None] = {**targets}
    if reference := api.path("reference"):
        pages = {reference / name: text.encode() for name, text in reference_pages(output.views).items()}
        result.update(dict.fromkeys(reference.glob("*.md")))
        result.update(pages)
    # The runtime that the package stands in has its sync half written, too.
    runtime = api.output.parent
    result.update(dict.fromkeys((runtime / "_sync").glob("*.py")))
    result.update({runtime / "_sync" / name: text.encode() for name, text in sync_half(runtime / "_async").items()})
    return result


def _package(options: argparse.Namespace) -> Run:
    folder: Path = options.out.resolve()
    output, left_out = package_run.make_package(options)
    old = package_run.own_files(folder, output.files)
    if options.lock and not options.check:
        lock: Path = options.lock.resolve()
        lock.parent.mkdir(parents=True, exist_ok=True)
        transaction.replace_all(lock.parent, {lock: output.lock.encode()})
    report = output.normalised.report
    notes = [f"left out: {one.method} {one.path}: {one.reason}" for one in left_out]
    undecided = [f"nobody has decided what {one} is" for one in report.undecided] if options.strict else []
    return Run(folder.parent, output, folder, {}, [*notes, *report.lines()], undecided, old)


def _report(make: Callable[[], Run], options: argparse.Namespace) -> int:
    started = time.monotonic()
    run = make()
    for line in [*run.notes, *run.questions]:
        print(f"  {line}")
    lines = _differences(run)
    if options.check:
        print("\n".join(lines[:_MOST_LINES]), end="\n" if lines else "")
        if len(lines) > _MOST_LINES:
            print(f"... {len(lines) - _MOST_LINES} more lines")
        done = "differs" if lines else "up to date"
    else:
        package = {run.package / path: data for path, data in run.output.files.items()}
        gone = {run.package / path for path in run.present} - package.keys()
        changed = transaction.replace_all(run.root, {**package, **dict.fromkeys(gone), **run.targets})
        done = f"written, {len(changed)} files changed" if changed else "up to date"
    print(_summary(run.output, done, time.monotonic() - started))
    strict = options.strict and run.questions
    if strict:
        print("regenerate: words or formats are missing, see above", file=sys.stderr)
    return DIFFERENT if strict or (options.check and lines) else DONE


def _differences(run: Run) -> list[str]:
    lines = tree.compare(run.output.files, run.present)
    for path, data in run.targets.items():
        present = path.read_bytes() if path.exists() else None
        if present == data:
            continue
        before, after = (
            content.decode("utf-8", "replace").splitlines() if content else [] for content in (present, data)
        )
        lines.extend(difflib.unified_diff(before, after, f"{path.name} (present)", path.name, lineterm="", n=0))
    return lines


def _summary(output: Output, done: str, seconds: float) -> str:
    lines = sum(data.count(b"\n") for path, data in output.files.items() if path.endswith(".py"))
    return (
        f"{done}: {len(output.views.endpoints)} operations, {len(output.views.classes)} classes, "
        f"{len(output.files)} files, {lines} lines, {seconds:.1f} s"
    )
