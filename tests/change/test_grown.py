"""A class that splits off because its shape only grew derives from the class it leaves: old callers go on."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from conductor_client import InvalidArgumentError
from conductor_client._sync.client import Client

from .project import Json, Project, document

LOAN: Json = {
    "id": "l1",
    "book": {"id": "b", "fullName": "B"},
    "reader": {"id": "r", "fullName": "R", "email": "r@example.org"},
    "status": "open",
    "fine": None,
}


@pytest.fixture
def package(project: Project) -> Iterator[Project]:
    sys.path.insert(0, str(project.root))
    yield project
    sys.path.remove(str(project.root))
    for name in [name for name in sys.modules if name.split(".")[0] == "library_package"]:
        del sys.modules[name]


def _grown() -> Json:
    """One of many references, and one of three addresses, have a member more."""
    changed = document()
    changed["components"]["schemas"]["loan"]["properties"]["reader"]["properties"]["email"] = {"type": "string"}
    body = changed["paths"]["/loans"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    body["properties"]["pickUp"]["properties"]["floor"] = {"type": "string"}
    return changed


def _share_address(project: Project) -> None:
    """One address class for all three resources' requests."""
    text = (project.root / "generator-config.yaml").read_text(encoding="utf-8")
    fixed = "  fixed:\n  - {direction: request, name: AddressInput, properties: [city, street]}\n"
    (project.root / "generator-config.yaml").write_text(text.replace("  fixed:\n", fixed), encoding="utf-8")


def _take_over(package: Project) -> Any:
    (package.root / "names.lock.json").unlink()
    _share_address(package)
    assert package.run().status == 0
    ran = package.take_over(_grown())
    assert ran.status == 0, ran.err
    assert "break:" not in ran.out
    assert "class narrowed: Reference -> LoanReader [typing]" in ran.out
    assert "major" not in ran.out
    return importlib.import_module("library_package.models")


def test_old_callers_go_on(package: Project) -> None:
    models = _take_over(package)
    assert issubclass(models.LoanReader, models.Reference)
    assert issubclass(models.LoanCreatePickUp, models.AddressInput)
    sent: list[Json] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(json.loads(request.content))
        return httpx.Response(200, json=LOAN)

    resources = importlib.import_module("library_package.resources")
    kind = type("Library", (Client, resources.Resources), {})
    http = httpx.Client(transport=httpx.MockTransport(answer))
    client: Any = kind(base_url="https://library.example/v1", api_key="k", http_client=http)
    old = models.AddressInput(street="S 1", city="C")
    loan = client.loans.create(library_branch_id="x", pick_up=old)
    assert sent[-1] == {"pickUp": {"street": "S 1", "city": "C"}}
    assert isinstance(loan.reader, models.Reference)
    assert loan.reader.email == "r@example.org"
    assert loan.to_dict() == LOAN
    new = models.LoanCreatePickUp(street="S 1", city="C", floor="2")
    client.loans.create(library_branch_id="x", pick_up=new)
    assert sent[-1] == {"pickUp": {"street": "S 1", "city": "C", "floor": "2"}}
    # Where the larger one says no more than the smaller one can, it is taken; else nothing is left out silently.
    update = {"library_branch_id": "x", "revision": "1"}
    client.books.update("b1", **update, return_address=models.LoanCreatePickUp(street="S 1"))
    assert sent[-1] == {"revision": "1", "returnAddress": {"street": "S 1"}}
    with pytest.raises(InvalidArgumentError, match=r"return_address\.floor: AddressInput has no floor"):
        client.books.update("b1", **update, return_address=new)
    assert len(sent) == 3


def test_type_checkers_accept_both(package: Project) -> None:
    _take_over(package)
    program = package.root.parent / "program.py"
    program.write_text(
        "from library_package.models import AddressInput, AddressInputDict, LoanCreatePickUp, LoanCreatePickUpDict\n"
        "from library_package.models import Loan, Reference\n"
        "from library_package.resources.loans import LoansResource\n"
        "def use(loans: LoansResource, a: AddressInputDict, b: LoanCreatePickUpDict) -> Reference:\n"
        "    loans.create(pick_up=AddressInput(city='C'))\n"
        "    loans.create(pick_up=LoanCreatePickUp(floor='2'))\n"
        "    loans.create(pick_up=a)\n"
        "    loan: Loan = loans.create(pick_up=b)\n"
        "    return loan.reader\n",
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", ".mypy_cache", str(program)]
    result = subprocess.run(
        [*command, str(package.root / "library_package")], cwd=package.root, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout
