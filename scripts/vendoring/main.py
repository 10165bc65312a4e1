"""The command line of `scripts/vendor`."""

from __future__ import annotations

import argparse
import keyword
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from . import check
from .copy import find, make, write
from .selection import Options
from .source import Source, VendorError
from .surface import changes, surface

__all__ = ["main"]

ROOT = Path(__file__).resolve().parents[2]

_NEEDED_BELOW = frozenset((
    "anyio", "attr", "certifi", "h11", "h2", "hpack", "httpcore", "hyperframe", "idna", "six", "sniffio", "socksio",
    "typing_extensions",
))  # fmt: skip
"""Packages that those import which the copy imports; one of the same name would stand in their way."""

_EXAMPLES = """\
examples:
  scripts/vendor ../mono/libs/conductor --package libs.conductor
  scripts/vendor ../mono/libs/conductor --package libs.conductor --only end_users,qbd.invoices --with sandbox
  scripts/vendor ../mono/libs/conductor --check
  scripts/vendor ../mono/libs/conductor --update
  scripts/vendor ../mono/third_party/conductor --package acme_conductor --project

exit status: 0 done, or as copied; 1 --check finds differences; 2 nothing was done
"""


def main(arguments: Sequence[str] | None = None, *, root: Path = ROOT) -> int:
    """Run the command; return the exit status."""
    options = _parser().parse_args(arguments)
    target: Path = options.target
    given = options.only or options.api or options.without_api or options.parts
    try:
        if options.check or options.update:
            if given or options.package or options.project or options.sbom:
                raise VendorError("--check and --update take the options that the copy was made with, and no others")
            return _check(target) if options.check else _update(Source(root), target, force=options.force)
        return _copy(Source(root), target, options)
    except (VendorError, OSError) as error:
        print(f"scripts/vendor: {error}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="scripts/vendor",
        description="Copy the package into another repository, or a part of it; check and update such a copy.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("target", metavar="DEST", type=Path, help="the folder of the copy")
    add = parser.add_argument
    add("--package", help="the name under which it is imported; DEST must end in it")
    add("--only", **_list("RESOURCES"), help="resources, as on a client: end_users,qbd.invoices")
    add("--api", **_list("NAMES"), help="these APIs (default: conductor)")
    add("--without-api", **_list("NAMES"), help="all APIs but these")
    add("--with", dest="parts", **_list("PARTS"), help="optional parts, such as sandbox,aiohttp")
    add("--project", action="store_true", help="make DEST a project for `pip install DEST`")
    add("--sbom", action="store_true", help="write a bill of materials (CycloneDX)")
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--check", action="store_true", help="say what was edited, is missing or was added")
    action.add_argument("--update", action="store_true", help="copy again, with the same options; say what changes")
    add("--force", action="store_true", help="give local edits of the copy up")
    return parser


def _list(metavar: str) -> dict[str, Any]:
    return {"metavar": metavar, "type": _names, "default": ()}


def _names(text: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
    if not names:
        raise argparse.ArgumentTypeError("names nothing")
    return names


def _copy(source: Source, target: Path, given: argparse.Namespace) -> int:
    package: str = given.package or _package_there(target, project=given.project) or target.absolute().name
    _check_name(package, target, project=given.project, source=source)
    options = Options(
        package=package,
        only=tuple(sorted(given.only)),
        api=tuple(sorted(given.api)),
        without_api=tuple(sorted(given.without_api)),
        parts=tuple(sorted(given.parts)),
        project=given.project,
        sbom=given.sbom,
    )
    copy = make(source, options)
    write(target, copy, options, force=given.force)
    print(f"{target}: conductor-client {source.version} as {package}, {len(copy.files)} files")
    return 0


def _package_there(target: Path, *, project: bool) -> str | None:
    """The name of the copy that other options replace; None if there is none, or under another name by now."""
    try:
        package = Options.from_json(check.read_record(find(target))["options"]).package
    except (VendorError, ValueError, KeyError):
        return None
    return package if project or _ends_in(target, package.split(".")) else None


def _ends_in(target: Path, parts: list[str]) -> bool:
    return list(target.absolute().parts[-len(parts) :]) == parts


def _check_name(package: str, target: Path, *, project: bool, source: Source) -> None:
    place = target.resolve()
    if place.is_relative_to(source.folder.resolve()) or source.folder.resolve().is_relative_to(place):
        raise VendorError(f"{target} is, or holds, the package that is copied")
    parts = package.split(".")
    if not all(part.isidentifier() and not keyword.iskeyword(part) for part in parts):
        raise VendorError(f"{package!r} is no name of a package; DEST must end in one, or say --package with --project")
    python = [path for path in source.files if path.endswith(".py") and "generated/" not in path]
    taken = sys.stdlib_module_names | _NEEDED_BELOW | {name for path in python for name in source.foreign(path)}
    if parts[0] in taken:
        raise VendorError(f"{parts[0]!r} is the name of a package that this one needs; take another")
    if not project and not _ends_in(target, parts):
        raise VendorError(f"DEST must end in {'/'.join(parts)} to be imported as {package}")


def _check(target: Path) -> int:
    package = find(target)
    try:
        record = check.read_record(package)
    except ValueError as error:
        raise VendorError(str(error)) from error
    lines = check.differences(package, record)
    for line in lines:
        print(line)
    print(f"{len(lines)} differ" if lines else "as copied")
    for advice in check.advice(lines):
        print(advice)
    return 1 if lines else 0


def _place(target: Path, package: Path, options: Options) -> Path:
    """The folder that an update replaces: of a project the one above `src`, wherever in it TARGET is."""
    if not options.project:
        return target
    parts = ["src", *options.package.split(".")]
    if not _ends_in(package, parts):
        raise VendorError(f"{package} must end in {'/'.join(parts)} to be imported as {options.package}")
    return package.parents[len(parts) - 1]


def _update(source: Source, target: Path, *, force: bool) -> int:
    # The folder in which the command runs may be the one that is replaced.
    package = find(target.absolute())
    try:
        record = check.read_record(package)
        options = Options.from_json(record["options"])
    except (ValueError, KeyError) as error:
        raise VendorError(f"{check.RECORD} cannot be used: {error}") from error
    target = _place(target, package, options)
    before = surface({path: (package / path).read_bytes() for path in record["files"] if (package / path).is_file()})
    _check_name(options.package, target, project=options.project, source=source)
    copy = make(source, options)
    write(target, copy, options, force=force)
    print(f"{record.get('version')} ({record.get('revision')}) -> {source.version} ({source.revision})")
    lines = changes(before, surface(copy.files))
    for line in lines:
        print(line)
    many = "1 line of the surface differs" if len(lines) == 1 else f"{len(lines)} lines of the surface differ"
    print(many if lines else "the surface is the same")
    for line in check.differences(package, check.read_record(package)):
        print(f"{line}; it stays, and --check finds it")
    return 0
