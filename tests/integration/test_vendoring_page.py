"""docs/vendoring.md: what a copy of the package needs, and what stays the same in it."""

from __future__ import annotations

import ast
import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from conductor_client import __version__
from conductor_client._conductor import CONDUCTOR
from tests.support.pages import prose, rows, section
from tests.support.process import ROOT

PAGE = ROOT / "docs" / "vendoring.md"
PACKAGE = ROOT / "conductor_client"
VENDOR = str(ROOT / "scripts" / "vendor")
AIOHTTP = PACKAGE / "_http" / "aiohttp_transport.py"
# What the packages that are named bring along themselves.
COMPANIONS = {
    "yarl": "aiohttp",
    "httpcore": "httpx",
    "anyio": "httpx",
    "referencing": "jsonschema",
    "jsonschema_rs": "jsonschema-rs",
}

# The plugin is loaded by pytest alone, which is there then.
OTEL = PACKAGE / "otel.py"
PYDANTIC = (PACKAGE / "_schema" / "pydantic_schema.py", PACKAGE / "_lists" / "page_schema.py")
PYTEST = {"pytest", "pytest_asyncio"}


def _needs(part: str) -> set[str]:
    """The distributions that the page names for a part, with their versions."""
    (row,) = (row for name, row in rows(section(PAGE, "What to copy")).items() if part in name)
    return set(re.findall(r"`([^`]+)`", row[1]))


def _imported(files: Iterator[Path]) -> set[str]:
    """The packages that are imported by name, those of the standard library aside."""
    names: set[str] = set()
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                names.add(str(node.module).partition(".")[0])
    return {COMPANIONS.get(name, name) for name in names - sys.stdlib_module_names}


def _project() -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return project


def test_what_the_core_needs() -> None:
    folders = (PACKAGE / name for name in ("sandbox", "conductorone", "migrate", "extract", "limiters"))
    apart = (*folders, AIOHTTP, OTEL, *PYDANTIC)
    files = (path for path in PACKAGE.rglob("*.py") if not any(path.is_relative_to(one) for one in apart))
    assert _imported(files) == {"httpx", "attrs", "dateutil"}
    assert _needs("everything") == set(_project()["dependencies"])


def test_what_the_optional_parts_need() -> None:
    extras = _project()["optional-dependencies"]
    assert _imported(iter([AIOHTTP])) - {"httpx"} == {"aiohttp"}
    assert _needs("_http/aiohttp_transport.py") == set(extras["aiohttp"])
    second = [*(PACKAGE / "conductorone").rglob("*.py"), *(PACKAGE / "sandbox" / "conductorone").rglob("*.py")]
    assert _imported(iter(second)) - {"starlette"} == {"cryptography"}
    assert _needs("conductorone/") == set(extras["conductorone"])
    imported = _imported(path for path in (PACKAGE / "sandbox").rglob("*.py") if path not in second) - PYTEST
    assert _imported(iter([OTEL])) == {"opentelemetry"}
    assert _needs("otel.py") == set(extras["otel"])
    assert _imported(iter(PYDANTIC)) - {"attrs"} == {"pydantic_core"}
    assert _needs("_schema/pydantic_schema.py") <= set(extras["dev"])
    assert imported == {"jinja2", "jsonschema", "jsonschema-rs", "starlette", "uvicorn"}
    assert _imported((PACKAGE / "migrate").rglob("*.py")) - {"attrs"} == {"libcst"}
    assert _needs("migrate/") == set(extras["migrate"])
    assert _needs("sandbox/") == set(extras["sandbox"])
    # Arrow has no types, and is imported by its name.
    assert _imported((PACKAGE / "extract").rglob("*.py")) - {"attrs"} == {"dlt"}
    assert _needs("extract/") == {*extras["dlt"], *extras["arrow"]}
    assert _imported((PACKAGE / "limiters").rglob("*.py")) == {"psycopg", "redis"}
    assert _needs("limiters/") == {*extras["postgres"], *extras["redis"]}


def test_stubs() -> None:
    """Of all that is imported, these two have their types elsewhere; the development environment has no others."""
    stubs = {name for name in _project()["optional-dependencies"]["dev"] if name.startswith("types-")}
    assert stubs - {"types-PyYAML"} == set(re.findall(r"`(types-[\w-]+)`", prose(PAGE)))


def test_what_stays_the_same() -> None:
    loggers = {
        name
        for path in PACKAGE.rglob("*.py")
        if "sandbox" not in path.parts
        for name in re.findall(r'getLogger\("([\w.]+)"\)', path.read_text(encoding="utf-8"))
    }
    assert loggers == {"conductor_client", "conductor_client.drift"}
    assert all(f"`{name}`" in prose(PAGE) for name in loggers)
    assert CONDUCTOR.product == "conductor-client"


def test_options() -> None:
    """The table has the options of the command, and the command those of the table."""
    shown = subprocess.run([VENDOR, "--help"], capture_output=True, text=True, check=True, timeout=60).stdout
    table = {name.partition(" ")[0] for name in rows(section(PAGE, "Options"))}
    assert table == set(re.findall(r"^  (--[\w-]+)", shown, re.MULTILINE)) - {"--help"}


def _commands(heading: str) -> list[list[str]]:
    """The commands of a section's block."""
    text = PAGE.read_text(encoding="utf-8").partition(f"\n## {heading}\n")[2]
    return [shlex.split(line) for line in text.partition("```text\n")[2].partition("```")[0].splitlines()]


def _run(command: list[str], folder: Path, settings: dict[str, str] | None = None) -> str:
    result = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **(settings or {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def test_a_plain_monorepo(tmp_path: Path) -> None:
    vendor, (cd, folder), check, use = _commands("A plain monorepo")
    assert cd == "cd"
    _run([sys.executable, VENDOR, *vendor[1:]], tmp_path)
    assert "as copied" in _run([sys.executable, *check[1:]], tmp_path / folder)
    assert _run([sys.executable, *use[1:]], tmp_path / folder) == f"{__version__}\n"


def test_a_path_dependency(tmp_path: Path) -> None:
    vendor, install, check = _commands("A path dependency")
    _run([sys.executable, VENDOR, *vendor[1:]], tmp_path)
    # No index here: what it needs is in the environment that runs this.
    offline = ["--quiet", "--no-deps", "--no-index", "--no-build-isolation", "--target", str(tmp_path / "site")]
    _run([sys.executable, "-m", *install, *offline], tmp_path)
    shown = _run([sys.executable, *check[1:]], tmp_path, {"PYTHONPATH": str(tmp_path / "site")})
    assert "as copied" in shown
