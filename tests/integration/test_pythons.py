"""`scripts/test --pythons`: its environments have what the tests import."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from importlib.metadata import packages_distributions, requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from scripts import pythons
from tests.support.process import ROOT


def _imported() -> Iterator[str]:
    """The modules of others that are imported by the tests that run there, and by what these share."""
    folders = [*pythons.TESTS, "tests/support"]
    files = [ROOT / "tests" / "conftest.py", *(path for folder in folders for path in (ROOT / folder).rglob("*.py"))]
    own = {path.stem for path in files} | {path.name for path in ROOT.iterdir() if path.is_dir()}
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            else:
                continue
            yield from {name.partition(".")[0] for name in names} - own - {*sys.stdlib_module_names}


def _installed() -> set[str]:
    """The distributions that come with what is asked for."""
    extras = pythons.EXTRAS.split(",")
    left = [Requirement(f"conductor-client[{pythons.EXTRAS}]"), *map(Requirement, pythons.NEEDED.split())]
    found: set[str] = set()
    while left:
        name = canonicalize_name(left.pop().name)
        if name not in found:
            found.add(name)
            for each in map(Requirement, requires(name) or []):
                mine = ["", *extras] if name == "conductor-client" else [""]
                if each.marker is None or any(each.marker.evaluate({"extra": extra}) for extra in mine):
                    left.append(each)
    return found


def test_everything_that_the_tests_import_is_there() -> None:
    homes, installed = packages_distributions(), _installed()
    missing = {
        name for name in _imported() if not installed & {canonicalize_name(home) for home in homes.get(name, [name])}
    }
    assert not missing


def test_every_place_of_tests_is_there() -> None:
    assert [folder for folder in pythons.TESTS if not any(Path(ROOT / folder).glob("test_*.py"))] == []
