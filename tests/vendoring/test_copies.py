"""Copies as their users meet them: in a zip, read-only, through links, twice in one process, under mypy."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conductor_client.sandbox import Sandbox
from scripts.vendoring.selection import Options
from scripts.vendoring.source import Source
from tests.support.process import run_python, sandbox_settings

from .conftest import vendor

STRICT = ("-I", "-OO", "-W", "error")
FIRST_CALL = """\
import sys
sys.path.insert(0, {place!r})
import libs.conductor
from libs.conductor import Conductor
with Conductor() as client:
    found = client.end_users.list()
    print(type(found).__module__, len(found.data) > 0)
print(libs.conductor.__file__)
"""


@pytest.fixture
def settings(sandbox: Sandbox) -> dict[str, str]:
    sandbox.connected_end_user("vendoring")
    return sandbox_settings(sandbox)


def _first_call(place: Path, settings: dict[str, str], cwd: Path) -> str:
    printed = run_python("-c", FIRST_CALL.format(place=str(place)), cwd=cwd, settings=settings, options=STRICT)
    said, file = printed.splitlines()
    assert said == "libs.conductor.generated.models.end_user_list True"
    return file


RUN = """\
import runpy, sys
sys.path.insert(0, sys.argv.pop(1))
runpy.run_module("libs.conductor._vendor", run_name="__main__")
"""


def test_from_a_zip(end_users: Path, settings: dict[str, str], tmp_path: Path) -> None:
    archive = Path(shutil.make_archive(str(tmp_path / "copies"), "zip", end_users.parents[1]))
    assert _first_call(archive, settings, tmp_path).startswith(str(archive))
    assert "as copied" in run_python("-c", RUN, str(archive), "--check", cwd=tmp_path, options=(*STRICT, "-S"))


def test_read_only_and_through_a_link(end_users: Path, settings: dict[str, str], tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    shutil.copytree(end_users.parents[1], tree, ignore=shutil.ignore_patterns("__pycache__"))
    places = [tree, *tree.rglob("*")]
    before = {path: path.stat().st_mode for path in places}
    for path in places:
        path.chmod(0o555 if path.is_dir() else 0o444)
    link = tmp_path / "link"
    link.symlink_to(tree, target_is_directory=True)
    try:
        assert _first_call(link, settings, tmp_path).startswith(str(link))
        assert "as copied" in run_python("-m", "libs.conductor._vendor", "--check", cwd=link)
    finally:
        for path, mode in before.items():
            path.chmod(mode)


def test_a_link_to_the_package_itself(end_users: Path, settings: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "libs").mkdir()
    (tmp_path / "libs" / "conductor").symlink_to(end_users, target_is_directory=True)
    _first_call(tmp_path, settings, tmp_path)


def test_twice_in_one_process(source: Source, end_users: Path, settings: dict[str, str], tmp_path: Path) -> None:
    vendor(source, tmp_path, Options("acme", only=("end_users",)))
    code = f"""\
import sys
sys.path[:0] = [{str(end_users.parents[1])!r}, {str(tmp_path)!r}]
from acme import Conductor as One, ConductorError
from libs.conductor import Conductor as Two, InvalidArgumentError
with One() as one, Two() as two:
    assert type(one.end_users.list()) is not type(two.end_users.list())
    try:
        two.end_users.retrieve("")
    except InvalidArgumentError as error:
        print(isinstance(error, ConductorError))
"""
    assert run_python("-c", code, cwd=tmp_path, settings=settings, options=STRICT) == "False\n"


def test_what_is_left_out_is_no_attribute(end_users: Path, tmp_path: Path) -> None:
    code = """\
from libs.conductor import Conductor, models, preload
client = Conductor(api_key="sk_x")
print(hasattr(client, "auth_sessions"), hasattr(client.qbd, "invoices"), hasattr(models, "Invoice"))
preload()
import typing
print(typing.get_type_hints(type(client.end_users).retrieve)["return"].__name__)
print(typing.get_type_hints(Conductor.wait_until_connected)["return"].__name__)
"""
    printed = run_python("-c", code, cwd=end_users.parents[1], options=("-OO", "-W", "error", "-B"))
    assert printed.splitlines() == ["False False False", "EndUser", "HealthCheck"]


def test_wait_until_connected(end_users: Path, sandbox: Sandbox, settings: dict[str, str]) -> None:
    user = sandbox.connected_end_user("vendoring")
    code = f"""\
from libs.conductor import Conductor
with Conductor() as client:
    print(client.wait_until_connected({user!r}, timeout=0).status)
"""
    assert run_python("-B", "-c", code, cwd=end_users.parents[1], settings=settings) == "ok\n"


def test_the_second_api(second_api: Path) -> None:
    from conductor_client.sandbox.conductorone.tokens import CLIENT_SECRET

    code = (second_api / "README.md").read_text(encoding="utf-8").partition("```python\n")[2].partition("```")[0]
    assert "libs.c1" in code
    with Sandbox(apis=["conductorone"]) as running:
        other = running.conductorone
        settings = {
            "CONDUCTORONE_CLIENT_ID": other.client_id,
            "CONDUCTORONE_CLIENT_SECRET": CLIENT_SECRET,
            "CONDUCTORONE_SERVER_URL": other.base_url,
        }
        run_python("-B", "-c", code, cwd=second_api.parents[1], settings=settings, options=("-OO", "-W", "error"))
    names = "import libs.c1, sys; print(hasattr(libs.c1, 'Conductor'), hasattr(libs.c1, 'ConductorError'))"
    assert run_python("-B", "-c", names, cwd=second_api.parents[1]) == "False True\n"


OLD = """\
import conductor, logging
from conductor import Conductor, NotGiven
from conductor.types.qbd import Bill

log = logging.getLogger("conductor")


def due(client: Conductor) -> str:
    try:
        bill: Bill = client.qbd.bills.retrieve("1")
        return "$" + bill.amount_due
    except conductor.APIStatusError:
        client.qbd.bills.list(limit=NotGiven())
        return ""
"""
NEW = """\
import libs.conductor as conductor, logging
from libs.conductor import NOT_GIVEN, Conductor, NotGiven
from libs.conductor.models import Bill

log = logging.getLogger("conductor_client")


def due(client: Conductor) -> str:
    try:
        bill: Bill = client.qbd.bills.retrieve("1")
        return "$" + str(bill.amount_due)
    except conductor.APIStatusError:
        client.qbd.bills.list(limit=NOT_GIVEN)
        return ""
"""


def test_a_program_is_moved_to_the_copy(source: Source, tmp_path: Path) -> None:
    package = vendor(source, tmp_path, Options("libs.conductor", parts=("migrate",)))
    program = tmp_path / "program.py"
    for before in (OLD, NEW):
        program.write_text(before)
        run_python("-B", "-m", "libs.conductor.migrate", str(program), cwd=package.parents[1])
        assert program.read_text() == NEW
    run_python("-B", str(program), cwd=package.parents[1], settings={"PYTHONPATH": str(tmp_path)})


@pytest.mark.parametrize("copy", ["end_users", "second_api"])
def test_types(copy: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    package: Path = request.getfixturevalue(copy)
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "-p", f"libs.{package.name}"]
    result = subprocess.run(
        command, cwd=package.parents[1], env=dict(os.environ), capture_output=True, text=True, timeout=300, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr
