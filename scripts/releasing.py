"""What `scripts/release` does: one function a step, each refusing what must not be published."""

from __future__ import annotations

import argparse
import datetime
import hashlib
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from email.parser import Parser
from pathlib import Path

from packaging.version import Version

from scripts import sbom

__all__ = ["Refused", "built_twice", "changelog_of", "check_wheel", "main", "next_version"]

ROOT = sbom.ROOT
CHANGELOG = ROOT / "CHANGELOG.md"
VERSION_FILE = ROOT / "conductor_client" / "_version.py"
_WRITTEN = re.compile(r"\d+\.\d+\.\d+((a|b|rc)\d+)?")
_LINK = re.compile(r"\]\((?!https://)[^)]*\)")


class Refused(Exception):
    """What must be put right before there can be a version."""


def next_version(text: str, present: str) -> str:
    """Return a version as it is written.

    Raises:
        Refused: it is none, or older than the present one.
    """
    if not _WRITTEN.fullmatch(text):
        raise Refused(f"{text!r} is no version such as 0.2.0 or 1.0.0rc1")
    if Version(text) < Version(present):
        raise Refused(f"{text} is older than {present}")
    return text


def changelog_of(text: str, version: str, date: str) -> str:
    """Return a changelog in which what was unreleased belongs to a version.

    Raises:
        Refused: nothing is under Unreleased, or the version is there already.
    """
    if re.search(rf"^## \[?{re.escape(version)}\]? - \d", text, re.MULTILINE):
        raise Refused(f"CHANGELOG.md has {version} already")
    found = re.search(r"^## \[Unreleased\]\n(.*?)(?=^## )", f"{text}\n## ", re.MULTILINE | re.DOTALL)
    if found is None or not re.search(r"^- ", found[1], re.MULTILINE):
        raise Refused("CHANGELOG.md has nothing under Unreleased")
    heading = f"## [Unreleased]\n\n## [{version}] - {date}\n"
    text = text[: found.start()] + heading + found[1] + text[found.end(1) :]
    # The version that never was keeps its notes, as part of this one.
    return text.replace(f"\n## {version} - unreleased\n", "\n", 1)


def built_twice(outdir: Path) -> list[Path]:
    """Build the sdist, and the wheel from it, twice in two folders; return the files.

    Raises:
        Refused: a build fails, or the two differ.
    """
    with tempfile.TemporaryDirectory() as second:
        folders = outdir, Path(second)
        for folder in folders:
            command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
            result = subprocess.run(command, capture_output=True, text=True, check=False)
            if result.returncode:
                raise Refused(f"the build failed:\n{result.stdout}{result.stderr}")
        names = {f"conductor_client-{sbom.version()}{end}" for end in ("-py3-none-any.whl", ".tar.gz")}
        for name in sorted(names):
            one, other = ((folder / name).read_bytes() for folder in folders)
            if one != other:
                raise Refused(f"two builds of {name} differ")
    return [outdir / name for name in sorted(names)]


def check_wheel(wheel: Path) -> None:
    """Look into a wheel.

    Raises:
        Refused: its version, bill of materials, license or description is not as it must be.
    """
    archive = zipfile.ZipFile(wheel)
    info = f"conductor_client-{sbom.version()}.dist-info"
    metadata = Parser().parsestr(archive.read(f"{info}/METADATA").decode())
    if metadata["Version"] != sbom.version():
        raise Refused(f"the wheel says that it is {metadata['Version']}")
    if archive.read(f"{info}/sboms/{sbom.FILE.name}").decode() != sbom.text():
        raise Refused("the wheel has another bill of materials")
    if f"{info}/licenses/LICENSE" not in archive.namelist():
        raise Refused("the wheel has no license")
    description = str(metadata.get_payload())
    if dead := _LINK.findall(description):
        raise Refused(f"links of the description lead nowhere: {', '.join(dead)}")
    foreign = [name for name in archive.namelist() if not name.startswith(("conductor_client/", f"{info}/"))]
    if foreign:
        raise Refused(f"the wheel has files of others: {', '.join(foreign)}")


def _clean() -> None:
    command = ["git", "status", "--porcelain", "--untracked-files=no"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if result.returncode:
        raise Refused(f"git status failed: {result.stderr.strip()}")
    if result.stdout:
        raise Refused(f"files are changed:\n{result.stdout.rstrip()}")


def _write(version: str, date: str) -> None:
    present = sbom.version()
    next_version(version, present)
    changed = changelog_of(CHANGELOG.read_text(encoding="utf-8"), version, date)
    CHANGELOG.write_text(changed, encoding="utf-8")
    text = VERSION_FILE.read_text(encoding="utf-8")
    VERSION_FILE.write_text(text.replace(f'"{present}"', f'"{version}"'), encoding="utf-8")
    sbom.FILE.write_text(sbom.text(), encoding="utf-8")


def _check(outdir: Path, *, tests: bool) -> None:
    if sbom.FILE.read_text(encoding="utf-8") != sbom.text():
        raise Refused(f"{sbom.FILE.name} is not up to date: scripts/release VERSION writes it")
    if tests and subprocess.call([sys.executable, str(ROOT / "scripts" / "test")], cwd=ROOT):
        raise Refused("scripts/test found something")
    outdir.mkdir(parents=True, exist_ok=True)
    files = built_twice(outdir)
    for path in files:
        if path.suffix == ".whl":
            check_wheel(path)
        print(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path}")


def main(arguments: Sequence[str], text: str | None) -> int:
    """Do what was asked for; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="scripts/release", description=text, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("version", nargs="?")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--date", type=datetime.date.fromisoformat, default=datetime.date.today())
    parser.add_argument("--without-tests", action="store_true")
    parser.add_argument("--outdir", type=Path, default=ROOT / "dist")
    chosen = parser.parse_args(arguments)
    if chosen.check == (chosen.version is not None):
        parser.error("either a version or --check")
    try:
        if chosen.version is not None:
            _clean()
            _write(chosen.version, chosen.date.isoformat())
        _check(chosen.outdir, tests=not chosen.without_tests)
    except Refused as reason:
        print(f"scripts/release: {reason}", file=sys.stderr)
        return 1
    if chosen.version is not None:
        print(f"\nLeft to do: read the diff; git commit -am 'Version {chosen.version}'; git tag v{chosen.version};")
        print("upload the two files above, and compare what the index has with their sums.")
    return 0
