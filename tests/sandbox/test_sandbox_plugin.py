"""The fixtures for pytest, as somebody's test suite uses them: in a process and a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from tests.support.process import ROOT

IDLE = """
import sys

PACKAGE = "conductor_client"
ALLOWED = {PACKAGE} | {f"{PACKAGE}.{name}" for name in ("_lazy", "_version", "sandbox", "sandbox.key")}


def test_nothing_is_imported_for_a_suite_that_uses_none_of_it():
    loaded = {name for name in sys.modules if name.partition(".")[0] == "conductor_client"}
    # To be found at all, the module of the fixtures is imported, and with it the packages that it stands in.
    assert loaded <= ALLOWED | {"conductor_client.sandbox.plugin"}
    assert not {"httpx", "attrs", "starlette", "uvicorn", "jsonschema"} & set(sys.modules)
"""

SUITE = """
import pytest

from conductor_client import StaleRevisionError


def test_customers(conductor, conductor_company):
    conductor.qbd.customers.create(name="Ada Bikes Club")
    assert [c.name for c in conductor.qbd.customers.list()] == ["Ada Bikes Club"]
    conductor_company.reset()
    assert [c.name for c in conductor.qbd.customers.list()] == []


def test_a_company_of_its_own(conductor):
    assert [c.name for c in conductor.qbd.customers.list()] == []


def test_a_snapshot(conductor, conductor_company):
    conductor.qbd.customers.create(name="kept")
    conductor_company.snapshot()
    conductor.qbd.customers.create(name="lost")
    conductor_company.reset()
    assert [c.name for c in conductor.qbd.customers.list()] == ["kept"]


def test_a_stale_update_is_noticed_in_the_same_second(conductor):
    made = conductor.qbd.customers.create(name="Ada")
    conductor.qbd.customers.update(made.id, revision_number=made.revision_number, phone="1")
    with pytest.raises(StaleRevisionError):
        conductor.qbd.customers.update(made.id, revision_number=made.revision_number, phone="2")


def test_the_server(conductor_sandbox, conductor_company):
    assert conductor_sandbox.base_url.startswith("http://127.0.0.1:")
    assert conductor_company.end_user_id.startswith("end_usr_")


@pytest.mark.asyncio
async def test_asynchronously(async_conductor, conductor):
    await async_conductor.qbd.customers.create(name="Ada")
    assert [c.name async for c in async_conductor.qbd.customers.list()] == ["Ada"]
    assert [c.name for c in conductor.qbd.customers.list()] == ["Ada"]
"""

CONFIGURATION = (
    "[pytest]\nasyncio_mode = strict\nasyncio_default_fixture_loop_scope = function\nfilterwarnings = error\n"
)


def write(folder: Path, source: str, configuration: str = CONFIGURATION) -> Path:
    """A suite in a folder of its own."""
    suite = folder / "test_suite.py"
    suite.write_text(source, encoding="utf-8")
    (folder / "pytest.ini").write_text(configuration, encoding="utf-8")
    return suite


def run(suite: Path, *options: str, alone: bool = False) -> subprocess.CompletedProcess[str]:
    """Run a suite, with all plugins that are installed or with this one `alone`."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "PYTHON"))}
    # Named where the environment was made before the distribution had the entry point; pytest finds it otherwise.
    found = entry_points(group="pytest11", name="conductor_sandbox")
    plugin = [] if found and not alone else ["-p", "conductor_client.sandbox.plugin"]
    if alone:
        environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *plugin]
    return subprocess.run(
        [*command, *options, str(suite)],
        cwd=suite.parent,
        env={**environment, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_suite_that_uses_the_fixtures(tmp_path: Path) -> None:
    done = run(write(tmp_path, SUITE))
    assert "6 passed" in done.stdout, done.stdout + done.stderr


def test_a_suite_on_two_workers(tmp_path: Path) -> None:
    done = run(write(tmp_path, SUITE), "-n", "2")
    assert "6 passed" in done.stdout, done.stdout + done.stderr


def test_a_suite_that_uses_none(tmp_path: Path) -> None:
    done = run(write(tmp_path, IDLE, configuration=""), alone=True)
    assert "1 passed" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize("options", [[], ["-n", "2"]])
def test_the_example(options: list[str]) -> None:
    done = run(ROOT / "examples" / "test_with_sandbox.py", *options)
    assert "20 passed" in done.stdout, done.stdout + done.stderr


def test_the_entry_point_is_declared() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["entry-points"]["pytest11"] == {"conductor_sandbox": "conductor_client.sandbox.plugin"}
