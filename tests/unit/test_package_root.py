"""The package root: every public name, loaded when it is first used."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

import conductor_client
from conductor_client import _lazy, errors

ROOT = Path(conductor_client.__file__)


def _type_checking_names() -> set[str]:
    """What type checkers are told."""
    blocks = [node for node in ast.parse(ROOT.read_text()).body if isinstance(node, ast.If)]
    imports = [child for block in blocks for child in block.body if isinstance(child, ast.ImportFrom)]
    names = {alias.name for each in imports for alias in each.names}
    return names - {"*"} | (set(errors.__all__) if "*" in names else set())


def test_all_names_are_told_to_type_checkers_and_to_dir() -> None:
    assert len(set(conductor_client.__all__)) == len(conductor_client.__all__)
    assert set(conductor_client.__all__) == _type_checking_names() | {"__version__"}
    assert set(conductor_client.__all__) <= set(dir(conductor_client))
    assert set(errors.__all__) <= set(conductor_client.__all__)


@pytest.mark.parametrize("name", conductor_client.__all__)
def test_every_name_resolves(name: str) -> None:
    assert getattr(conductor_client, name) is getattr(conductor_client, name)


def test_names_are_those_of_their_modules() -> None:
    assert conductor_client.RateLimitError is errors.RateLimitError
    assert conductor_client.errors is errors
    assert conductor_client.NOT_GIVEN is conductor_client.UNSET
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        conductor_client.nonsense  # noqa: B018


def test_importing_loads_nothing_else() -> None:
    script = (
        "import sys; before = set(sys.modules); import conductor_client\n"
        "new = {m.split('.')[0] for m in set(sys.modules) - before}\n"
        "assert not new & {'httpx', 'attr', 'attrs', 'dateutil', 'asyncio', 'decimal', 'ssl'}, new\n"
        "assert conductor_client.RateLimitError.__name__ == 'RateLimitError'\n"
        "new = {m.split('.')[0] for m in set(sys.modules) - before}\n"
        "assert not new & {'httpx', 'attr', 'attrs'}, new\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_threads_that_come_first_together_get_the_same_object(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "lazy_sample"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "part.py").write_text("import threading\nclass Thing: pass\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    importlib.import_module("lazy_sample")
    load, listed = _lazy.attach("lazy_sample", {"Thing": ".part", "part": ".part:"})
    assert {"Thing", "part"} <= set(listed())
    barrier = threading.Barrier(8)
    got: list[Any] = []

    def first() -> None:
        barrier.wait()
        got.append(load("Thing"))

    threads = [threading.Thread(target=first) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(got)) == 1
    assert load("part").Thing is got[0]
    with pytest.raises(AttributeError):
        load("other")
    for name in ("lazy_sample", "lazy_sample.part"):
        sys.modules.pop(name)


def test_no_module_imports_the_package_by_its_own_name() -> None:
    for path in ROOT.parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            modules = (
                [alias.name for alias in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom) and node.level == 0
                else []
            )
            assert not [module for module in modules if module.split(".")[0] == "conductor_client"], path
