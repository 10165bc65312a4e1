"""Copies of the package, made once: of a few resources, and of the second API."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.vendoring.copy import make
from scripts.vendoring.main import ROOT, main
from scripts.vendoring.selection import Options
from scripts.vendoring.source import Source


@pytest.fixture(scope="session")
def source() -> Source:
    return Source(ROOT)


def vendor(source: Source, folder: Path, options: Options) -> Path:
    """Write a copy below a folder, without the command; return the folder of its package."""
    target = folder.joinpath(*options.package.split("."))
    for path, text in make(source, options).files.items():
        place = target / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text)
    return target


@pytest.fixture(scope="session")
def end_users(source: Source, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The copy `libs.conductor` with end_users alone."""
    return vendor(source, tmp_path_factory.mktemp("end-users"), Options("libs.conductor", only=("end_users",)))


@pytest.fixture(scope="session")
def second_api(source: Source, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The copy `libs.c1` with the second API alone."""
    return vendor(source, tmp_path_factory.mktemp("second"), Options("libs.c1", api=("conductorone",)))


@pytest.fixture
def checkout(end_users: Path, tmp_path: Path) -> Path:
    """A small checkout, to be changed: the package with end_users alone is all that it has."""
    root = tmp_path / "checkout"
    for path in end_users.rglob("*"):
        place = root / "conductor_client" / path.relative_to(end_users)
        if path.is_file() and "__pycache__" not in path.parts and path.name not in {"README.md", "LICENSE"}:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(path.read_bytes())
    for name in ("LICENSE", "pyproject.toml"):
        (root / name).write_bytes((ROOT / name).read_bytes())
    return root


@pytest.fixture
def copied(checkout: Path, tmp_path: Path) -> Path:
    """A copy of it, `libs.conductor`."""
    target = tmp_path / "mono" / "libs" / "conductor"
    assert main([str(target), "--package", "libs.conductor"], root=checkout) == 0
    return target
