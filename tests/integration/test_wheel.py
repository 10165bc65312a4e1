"""The package as it is published: built, looked into, installed elsewhere, checked and used there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from conductor_client import __version__
from tests.support.process import ROOT, run_python

CONSUMER = """\
from decimal import Decimal
from typing import assert_type

from conductor_client import AsyncConductor, AsyncPage, Conductor, Page
from conductor_client.models import Customer, Invoice, InvoiceCreate

client = Conductor(api_key="sk_conductor_x")
assert_type(client.qbd.customers.retrieve("1").credit_limit, Decimal | None)
assert_type(client.qbd.invoices.list(limit=1), Page[Invoice])
client.qbd.invoices.create(customer_id="1", transaction_date="2026-01-01", lines=[{"item_id": "1", "amount": "1.00"}])


async def main(client: AsyncConductor) -> None:
    assert_type(await client.qbd.customers.retrieve("1"), Customer)
    assert_type(await client.qbd.invoices.list(), AsyncPage[Invoice])
    async for invoice in client.qbd.invoices.list():
        assert_type(invoice, Invoice)
"""
MISTAKES = """\
from conductor_client import Conductor

client = Conductor(api_key="sk_conductor_x")
client.qbd.customers.create(name=5)
client.qbd.customers.create(nmae="Acme")
client.qbd.invoices.list(payment_status="nonsense")
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel built from it."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    result = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    (found,) = built.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a fresh environment in which the wheel is installed with its sandbox."""
    folder = tmp_path_factory.mktemp("environment") / "venv"
    venv.create(folder, with_pip=True)
    binary = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [str(binary), "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
    real = subprocess.run(
        [*pip, "--retries", "1", f"{wheel}[sandbox]"], capture_output=True, text=True, timeout=300, check=False
    )
    if real.returncode:
        # No package index here. The dependencies come from the running environment; the package itself does not.
        subprocess.run([*pip, "--no-deps", "--no-index", str(wheel)], check=True, timeout=300)
        (_site(binary) / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return binary


def _site(python: Path) -> Path:
    return Path(
        run_python(
            "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=ROOT.parent, python=python
        ).strip()
    )


def test_what_the_wheel_contains(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.partition("/")[0] for name in names}
    assert tops == {"conductor_client", f"conductor_client-{__version__}.dist-info"}
    for needed in (
        "py.typed",
        "generated/__init__.py",
        "generated/provenance.json",
        "generated/api/qbd/invoices/create.py",
        "generated/models/invoice.py",
        "generated/resources/qbd/invoices.py",
        "sandbox/__main__.py",
        "sandbox/generated/document.json",
        "sandbox/pages/static/htmx.min.js",
        "sandbox/pages/static/pico.min.css",
        "sandbox/pages/templates/base.html",
    ):
        assert f"conductor_client/{needed}" in names
    shipped = {name for name in names if name.startswith("conductor_client/")}
    in_tree = {
        str(path.relative_to(ROOT).as_posix())
        for path in (ROOT / "conductor_client").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert shipped == in_tree
    pages = {name for name in shipped if name.startswith("conductor_client/sandbox/pages/")}
    leads = "conductor_client/errors/errors.md"  # where `error.docs_url` leads
    assert {Path(name).suffix for name in shipped - pages - {leads}} <= {".py", ".typed", ".json"}
    assert {Path(name).suffix for name in pages} == {".py", ".html", ".css", ".js", ".txt"}
    information = f"conductor_client-{__version__}.dist-info"
    licences = {
        f"{information}/licenses/LICENSE",
        f"{information}/licenses/conductor_client/sandbox/pages/static/LICENSES.txt",
    }
    assert {*licences, f"{information}/sboms/conductor-client.cdx.json"} <= set(names)


def test_what_the_metadata_says(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    metadata = archive.read(f"conductor_client-{__version__}.dist-info/METADATA").decode()
    required = re.findall(r"^Requires-Dist: ([\w-]+)[^;\n]*$", metadata, re.MULTILINE)
    assert sorted(required) == ["attrs", "httpx", "python-dateutil"]
    assert "License-Expression: Apache-2.0 AND 0BSD AND MIT" in metadata
    assert "Requires-Python: >=3.11" in metadata
    assert "Provides-Extra: sandbox" in metadata


def test_the_sdist_holds_what_it_takes_to_regenerate_and_test(built: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    for needed in (
        "openapi.yaml",
        "generator-config.yaml",
        "scripts/regenerate",
        "scripts/names.lock.json",
        "scripts/requirements.lock",
        "tests/integration/test_wheel.py",
        "examples/quickstart.py",
        "README.md",
        "CHANGELOG.md",
        "LICENSE",
    ):
        assert needed in names
    assert not [name for name in names if name.startswith((".venv", ".node", ".git/")) or "__pycache__" in name]


def test_it_is_imported_from_the_wheel(python: Path, tmp_path: Path) -> None:
    printed = run_python(
        "-c", "import conductor_client as c; print(c.__version__, c.__file__)", cwd=tmp_path, python=python
    )
    version, place = printed.split()
    assert version == __version__
    assert Path(place).parent == _site(python) / "conductor_client"


def test_it_is_typed_for_its_users(python: Path, tmp_path: Path) -> None:
    (tmp_path / "consumer.py").write_text(CONSUMER, encoding="utf-8")
    (tmp_path / "mistakes.py").write_text(MISTAKES, encoding="utf-8")
    result = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--python-executable", str(python), "consumer.py", "mistakes.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    wrong = [line.partition(": ")[0] for line in result.stdout.splitlines() if ": error: " in line]
    assert sorted(set(wrong)) == ["mistakes.py:4", "mistakes.py:5", "mistakes.py:6"], result.stdout + result.stderr


@pytest.fixture
def sandbox_of_the_wheel(python: Path, tmp_path: Path) -> Iterator[dict[str, str]]:
    """The settings that lead to a sandbox that runs as a command from the wheel, and to its end-user."""
    command = [str(python), "-u", "-m", "conductor_client.sandbox", "--auto-connect"]
    process = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert process.stdout is not None
        process.stdout.readline()
        # export NAME=VALUE ...
        yield dict(pair.split("=", 1) for pair in process.stdout.readline().split()[1:])
    finally:
        process.terminate()
        process.communicate(timeout=30)


def test_the_quick_start_runs_on_it(python: Path, sandbox_of_the_wheel: dict[str, str], tmp_path: Path) -> None:
    settings = {name: value for name, value in sandbox_of_the_wheel.items() if name != "END_USER_ID"}
    quickstart = str(ROOT / "examples" / "quickstart.py")
    printed = run_python(quickstart, cwd=tmp_path, settings=settings, python=python)
    assert "refused" in printed
    assert len(set(re.findall(r"req_\w+", printed))) >= 7


@pytest.mark.parametrize("page", [*ROOT.glob("docs/start.md"), ROOT / "DESCRIPTION.md"], ids=lambda page: page.name)
def test_the_programs_of_a_page_run_on_it(
    page: Path, python: Path, sandbox_of_the_wheel: dict[str, str], tmp_path: Path
) -> None:
    programs = re.findall(r"^```python\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert programs
    for program in programs:
        run_python("-c", program, cwd=tmp_path, settings=sandbox_of_the_wheel, python=python, options=())
