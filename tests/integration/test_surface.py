"""What the package is, seen from outside: its operations, what an import loads, and that it works under any name."""

from __future__ import annotations

import ast
import importlib
import inspect
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import conductor_client
from conductor_client import AsyncConductor, Conductor
from conductor_client.sandbox import Sandbox
from tests.support.process import ROOT, run_python, sandbox_settings

PACKAGE = Path(conductor_client.__file__).parent
RECORDED = ROOT / "docs" / "surface.txt"
# Python leaves them out under -OO.
NO_DOCSTRINGS = sys.flags.optimize >= 2
FUNCTIONS = ("sync", "sync_detailed", "asyncio", "asyncio_detailed")


class Recorded(NamedTuple):
    """What the API has, as recorded apart from the code."""

    method: str
    path: str
    paged: bool


def _recorded() -> dict[str, Recorded]:
    found: dict[str, Recorded] = {}
    for line in RECORDED.read_text(encoding="utf-8").splitlines():
        kind, name, _, method, path, *_ = [*line.split(), "", "", ""]
        if kind == "operation":
            found[name] = Recorded(method, path, "pages by" in line)
    return found


def _methods(node: object, prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Every generated method below a client or resource, by walking the classes as a reader of the code would."""

    for name, member in inspect.getmembers_static(type(node)):
        if name.startswith("_"):
            continue
        if inspect.isfunction(member):
            # Helpers such as `find` are written by hand.
            if prefix and member.__module__.startswith(f"{conductor_client.__name__}.generated"):
                yield prefix + name, getattr(node, name)
        elif not prefix or isinstance(member, property) or hasattr(member, "func"):
            child = getattr(node, name)
            if type(child).__module__.startswith(f"{conductor_client.__name__}.generated"):
                yield from _methods(child, f"{prefix}{name}.")


@pytest.mark.parametrize("make", [Conductor, AsyncConductor])
def test_every_operation_is_a_method(make: type[Conductor] | type[AsyncConductor]) -> None:
    methods = dict(_methods(make(api_key="sk_conductor_test")))
    recorded = _recorded()
    assert methods.keys() == recorded.keys()
    for name, method in methods.items():
        assert inspect.getdoc(method) or NO_DOCSTRINGS, name
        # A list in asyncio is a plain function, whose result can be awaited and iterated over.
        is_coroutine = make is AsyncConductor and not name.endswith(".list")
        assert inspect.iscoroutinefunction(method) is is_coroutine, name


def test_four_functions_for_each_endpoint() -> None:
    count = 0
    for name, recorded in _recorded().items():
        module = importlib.import_module(f"conductor_client.generated.api.{name}")
        operation = module.OPERATION
        assert (operation.name, operation.method, operation.path) == (name, recorded.method, recorded.path)
        assert (operation.paging is not None) is recorded.paged
        for function in (getattr(module, function) for function in FUNCTIONS):
            assert inspect.iscoroutinefunction(function) is function.__name__.startswith("asyncio")
            count += 1
    assert count == len(_recorded()) * 4 > 0
    # What each of the four does stands once, at the package.
    said = inspect.getdoc(importlib.import_module("conductor_client.generated")) or ""
    assert all(f"`{name}`" in said for name in FUNCTIONS) or NO_DOCSTRINGS


@pytest.mark.parametrize("name", ["qbd.invoices", "qbd.customers", "end_users", "qbd.reports"])
def test_arguments_mean_the_same_in_both_clients(name: str) -> None:
    sync, asyncio = (dict(_methods(make(api_key="sk_conductor_test"))) for make in (Conductor, AsyncConductor))
    for path in (path for path in sync if path.startswith(f"{name}.")):
        assert list(inspect.signature(sync[path]).parameters) == list(inspect.signature(asyncio[path]).parameters)


def test_importing_the_package_loads_no_library_and_no_model(tmp_path: Path) -> None:
    script = (
        "import sys, conductor_client\n"
        "heavy = {'httpx', 'attr', 'attrs', 'dateutil', 'starlette', 'uvicorn', 'jsonschema'}\n"
        "print(sorted(name for name in sys.modules if name.partition('.')[0] in heavy or '.generated' in name))\n"
    )
    assert run_python("-c", script, cwd=tmp_path) == "[]\n"


def test_a_client_loads_only_what_is_used(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from conductor_client import Conductor\n"
        "assert callable(Conductor(api_key='sk_conductor_x').qbd.invoices.list)\n"
        "print('httpx' in sys.modules, sorted(m for m in sys.modules if '.generated.models.' in m))\n"
        "print(sorted(m for m in sys.modules if '.generated.resources.qbd.' in m))\n"
    )
    assert run_python("-c", script, cwd=tmp_path).splitlines() == [
        "False []",
        f"['{conductor_client.__name__}.generated.resources.qbd.invoices']",
    ]


def test_no_module_imports_its_own_package_by_name() -> None:
    # Such an import would break, or worse reach another copy, in a package that was vendored under a new name.
    offenders: list[str] = []
    files = sorted(PACKAGE.rglob("*.py"))
    assert len(files) > 500
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Import(names=names):
                    modules = [alias.name for alias in names]
                case ast.ImportFrom(module=str(module), level=0):
                    modules = [module]
                case _:
                    continue
            if any(module.partition(".")[0] == PACKAGE.name for module in modules):
                offenders.append(f"{file.relative_to(ROOT)}:{node.lineno}")
    assert offenders == []


def test_vendored_under_another_name(sandbox: Sandbox, tmp_path: Path) -> None:
    """The folder is copied, renamed and used; nothing of it may come from the installed package."""
    vendored = tmp_path / "vendored"
    shutil.copytree(PACKAGE, vendored / "acme_conductor", ignore=shutil.ignore_patterns("__pycache__"))
    script = (
        "import asyncio, sys\n"
        "from vendored.acme_conductor import AsyncConductor, Conductor, NameNotUniqueError\n"
        "from vendored.acme_conductor.generated.api.qbd.customers import list as list_customers\n"
        "from vendored.acme_conductor.models import CustomerCreate\n"
        "with Conductor() as client:\n"
        "    user = client.end_users.create(company_name='Acme', email='a@acme.example', source_id='vendored')\n"
        "    acme = client.for_end_user(user.id)\n"
        "    acme.qbd.customers.create(name='Bergmann Tools')\n"
        "    try:\n"
        "        acme.qbd.customers.create(name='Bergmann Tools')\n"
        "    except NameNotUniqueError as error:\n"
        "        print(type(error).__module__.partition('.')[0], error.outcome)\n"
        "    print(list_customers.sync(client=acme, conductor_end_user_id=user.id).data[0].name)\n"
        "async def main():\n"
        "    async with AsyncConductor(end_user_id=user.id) as client:\n"
        "        async for customer in client.qbd.customers.list():\n"
        "            print(customer.name)\n"
        "asyncio.run(main())\n"
        "print([name for name in sys.modules if name.partition('.')[0] == 'conductor_client'])\n"
    )
    (tmp_path / "program.py").write_text(script, encoding="utf-8")
    printed = run_python("program.py", cwd=tmp_path, settings=sandbox_settings(sandbox))
    assert printed.splitlines() == ["vendored rejected", "Bergmann Tools", "Bergmann Tools", "[]"]
