"""Old names that go on for one minor version, and what the document itself calls deprecated."""

from __future__ import annotations

import asyncio
import importlib
import json
import pickle
import subprocess
import sys
import warnings
from collections.abc import Iterator
from typing import Any

import attrs
import httpx
import pytest

from conductor_client import InvalidArgumentError
from conductor_client._async.client import AsyncClient
from conductor_client._sync.client import Client

from .kinds import KINDS
from .project import CONFIG, Json, Project, document

RENAMED: list[Json] = [
    {"since": "0.4.0", "operation": "old_loans.prolong", "now": "loans.extend"},
    {"since": "0.4.0", "argument": "books.list.kind", "now": "genre"},
    {"since": "0.4.0", "argument": "books.create.cover", "now": "binding"},
    {"since": "0.4.0", "class": "Lending", "now": "Loan"},
    {"since": "0.4.0", "member": "Loan.penalty", "now": "fine"},
    {"since": "0.4.0", "member": "BookCreateCopy.code", "now": "barcode"},
    {"since": "0.4.0", "member": "BookCreateCopy.cost", "now": "price"},
]
LOAN: Json = {
    "id": "l1",
    "book": {"id": "b", "fullName": "B"},
    "reader": {"id": "r", "fullName": "R"},
    "status": "open",
    "fine": "1.50",
}


@pytest.fixture
def package(project: Project) -> Iterator[Project]:
    sys.path.insert(0, str(project.root))
    yield project
    sys.path.remove(str(project.root))
    for name in [name for name in sys.modules if name.split(".")[0] == "library_package"]:
        del sys.modules[name]
    from conductor_client._schema import deprecation

    deprecation._warned.clear()  # pyright: ignore[reportPrivateUsage]


def _client(kind: type[Any], answer: Json, sent: list[httpx.Request]) -> Any:
    resources = importlib.import_module("library_package.resources")

    def reply(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=answer)

    prefix, http = ("Async", httpx.AsyncClient) if kind is AsyncClient else ("", httpx.Client)
    made = type("Library", (kind, getattr(resources, f"{prefix}Resources")), {})
    return made(
        base_url="https://library.example/v1", api_key="k", http_client=http(transport=httpx.MockTransport(reply))
    )


def test_old_names_go_on(package: Project) -> None:
    package.configure({**CONFIG, "renamed": RENAMED})
    assert package.run().status == 0
    assert package.run("--check", "--strict").status == 0
    sent: list[httpx.Request] = []
    client = _client(Client, LOAN, sent)
    with pytest.warns(DeprecationWarning, match=r"old_loans\.prolong is called loans\.extend now") as caught:
        loan = client.old_loans.prolong("l1", library_branch_id="x")
    assert caught[0].filename == __file__
    assert sent[-1].url.path == "/v1/loans/l1/extend"
    with pytest.warns(DeprecationWarning, match=r"Loan\.penalty is called fine now"):
        assert loan.penalty == loan.fine
    models = importlib.import_module("library_package.models")
    with pytest.warns(DeprecationWarning, match="Lending is called Loan now"):
        assert models.Lending is models.Loan
    with pytest.warns(DeprecationWarning, match=r"books\.create\(\): cover is called binding now"):
        client.books.create(library_branch_id="x", title="T", copies=[{"barcode": "1"}], cover="soft")
    assert b'"binding":"soft"' in sent[-1].content.replace(b" ", b"")
    with pytest.raises(
        InvalidArgumentError, match=r"books\.create\(\) takes binding, which was called cover; give one"
    ):
        client.books.create(library_branch_id="x", title="T", copies=[{"barcode": "1"}], cover="soft", binding="hard")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client.old_loans.prolong("l1", library_branch_id="x")
    page: Json = {"data": [], "nextCursor": None, "hasMore": False}
    listing = _client(AsyncClient, page, sent)
    with pytest.warns(DeprecationWarning, match=r"books\.list\(\): kind is called genre now"):
        asyncio.run(_first(listing))
    assert sent[-1].url.query == b"genre=crime"


def _created(client: Any, copy: Any) -> Any:
    client.books.create(library_branch_id="x", title="T", copies=[copy])
    return copy


@pytest.mark.parametrize("as_class", [True, False])
def test_members_of_nested_request_objects(package: Project, as_class: bool) -> None:
    package.configure({**CONFIG, "renamed": RENAMED})
    assert package.run().status == 0
    sent: list[httpx.Request] = []
    client = _client(Client, LOAN, sent)
    made = importlib.import_module("library_package.models").BookCreateCopy if as_class else dict
    owner = "BookCreateCopy" if as_class else "BookCreateCopyDict"
    with pytest.warns(DeprecationWarning, match=rf"{owner}\(\): code is called barcode now") as caught:
        copy = _created(client, made(code="1", price="2.50"))
    assert caught[0].filename == __file__ or not as_class
    assert json.loads(sent[-1].content)["copies"] == [{"barcode": "1", "price": "2.50"}]
    if as_class:
        assert copy == made(barcode="1", price="2.50")
        assert attrs.evolve(copy, barcode="2").barcode == "2"
        assert pickle.loads(pickle.dumps(copy)) == copy
        with pytest.warns(DeprecationWarning, match="cost is called price now"):
            copy.cost = "3.00"
        assert (copy.price, copy.cost, "(code=" in repr(copy)) == ("3.00", "3.00", False)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client.books.create(library_branch_id="x", title="T", copies=[made(barcode="1", price="2.50")])
    with pytest.raises(InvalidArgumentError, match=rf"{owner}\(\) takes barcode, which was called code; give one"):
        client.books.create(library_branch_id="x", title="T", copies=[made(code="1", barcode="2")])
    with pytest.raises(InvalidArgumentError, match=r"copies\[0\].barcode is required"):
        client.books.create(library_branch_id="x", title="T", copies=[made(price="2.50")])


def test_old_names_of_arguments_on_raw_answers(package: Project) -> None:
    package.configure({**CONFIG, "renamed": RENAMED})
    assert package.run().status == 0
    sent: list[httpx.Request] = []
    client = _client(Client, {"data": [], "nextCursor": None, "hasMore": False}, sent)
    with pytest.warns(DeprecationWarning, match=r"books\.list\(\): kind is called genre now"):
        client.books.with_raw_response.list(library_branch_id="x", kind="crime")
    with client.books.with_streaming_response.list(library_branch_id="x", kind="crime") as response:
        response.read()
    assert [request.url.query for request in sent] == [b"genre=crime"] * 2


async def _first(client: Any) -> None:
    await client.books.list(library_branch_id="x", kind="crime")


def test_type_checkers_see_them(package: Project) -> None:
    package.configure({**CONFIG, "renamed": RENAMED})
    assert package.run().status == 0
    program = package.root.parent / "program.py"
    program.write_text(
        "from library_package.resources.old_loans import OldLoansResource\n"
        "from library_package.models import BookCreateCopy, BookCreateCopyDict, Loan\n"
        "def use(old: OldLoansResource) -> Loan:\n"
        '    loan = old.prolong("l1")\n'
        "    print(loan.penalty)\n"
        "    print(BookCreateCopy(code='1').cost, BookCreateCopyDict(code='1'))\n"
        "    return loan\n",
        encoding="utf-8",
    )
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--enable-error-code",
        "deprecated",
        "--cache-dir",
        ".mypy_cache",
    ]
    result = subprocess.run(
        [*command, str(program), str(package.root / "library_package")],
        cwd=package.root, capture_output=True, text=True, check=False,
    )  # fmt: skip
    errors = [line for line in result.stdout.splitlines() if ": error: " in line]
    assert len(errors) == 2, result.stdout
    assert "program.py:4: error: function" in errors[0].replace("../", "")
    assert "old_loans.prolong is called loans.extend now" in errors[0]
    assert "Loan.penalty is called fine now" in errors[1]


@pytest.mark.parametrize(
    "entry",
    [
        {"operation": "books.list", "now": "loans.list"},
        {"operation": "x.y", "now": "books.lost"},
        {"argument": "books.list.limit", "now": "genre"},
        {"argument": "nowhere.list.x", "now": "genre"},
        {"class": "Book", "now": "Loan"},
        {"member": "Loan.status", "now": "fine"},
        {"member": "BookCreate.title", "now": "binding"},
        {"member": "Loan.x", "class": "X", "now": "fine"},
    ],
)
def test_an_entry_that_fits_nothing(entry: Json, project: Project) -> None:
    project.configure({**CONFIG, "renamed": [{"since": "0.4.0", **entry}]})
    before = project.files()
    ran = project.run()
    assert ran.status == 1
    assert "renamed: " in ran.err
    assert project.files() == before


def test_after_one_minor_version_they_are_to_go(project: Project) -> None:
    project.configure({**CONFIG, "renamed": [{**RENAMED[0], "since": "0.3.7"}]})
    ran = project.run("--strict")
    assert ran.status == 1
    assert "the old name old_loans.prolong has had its minor version; take it out of `renamed`" in ran.out


def test_a_renamed_filter_with_its_old_name_breaks_nobody(project: Project) -> None:
    (kind,) = (kind for kind in KINDS if kind.name == "query parameter renamed")
    changed = document()
    kind.change(changed)
    assert (
        "major books.list.query.genre: request parameter renamed: now kind" in project.take_over(changed, "--check").out
    )
    entry = "to keep an old name, add to renamed: {since: 0.5.0, argument: books.list.genre, now: kind}"
    assert entry in project.take_over(changed, "--check").out
    renamed = [{"since": "0.4.0", "argument": "books.list.genre", "now": "kind"}]
    project.configure({**CONFIG, "renamed": renamed})
    ran = project.take_over(changed)
    assert ran.status == 0, ran.err
    assert "minor books.list.query.genre: request parameter renamed with alias: now kind" in ran.out
    assert "argument books.list.genre = " in (project.root / "surface.txt").read_text(encoding="utf-8")


def test_what_the_document_calls_deprecated(package: Project) -> None:
    changed = document()
    changed["paths"]["/loans/{id}/extend"]["post"]["deprecated"] = True
    changed["components"]["schemas"]["loan"]["properties"]["fine"]["deprecated"] = True
    assert package.take_over(changed).status == 0
    resource = (package.root / "library_package/resources/loans.py").read_text(encoding="utf-8")
    assert resource.count('@deprecated("loans.extend is deprecated")') == 2
    assert "Deprecated: loans.extend is deprecated." in resource
    model = (package.root / "library_package/models/loan.py").read_text(encoding="utf-8")
    assert "Deprecated: a later version of the API may do without it." in model
    page = (package.root / "reference/loans.md").read_text(encoding="utf-8")
    assert "**Deprecated:** loans.extend is deprecated." in page
    sent: list[httpx.Request] = []
    client = _client(AsyncClient, LOAN, sent)
    with pytest.warns(DeprecationWarning, match=r"loans\.extend is deprecated"):
        asyncio.run(client.loans.extend("l1", library_branch_id="x"))
    importlib.import_module("library_package.resources.loans")
    assert client.loans.extend.__func__.__deprecated__ == "loans.extend is deprecated"


def test_arguments_that_the_document_calls_deprecated(package: Project) -> None:
    changed = document()
    body = changed["paths"]["/loans"]["post"]["requestBody"]["content"]["application/json"]["schema"]["properties"]
    body["dueOn"]["deprecated"] = True
    next(p for p in changed["paths"]["/books"]["get"]["parameters"] if p["name"] == "status")["deprecated"] = True
    assert package.take_over(changed).status == 0
    surface = (package.root / "surface.txt").read_text(encoding="utf-8")
    assert "argument loans.create.due_on = DateInput, optional, keyword, deprecated" in surface
    assert surface.count(", deprecated") == 3
    sent: list[httpx.Request] = []
    client = _client(Client, LOAN, sent)
    with pytest.warns(DeprecationWarning, match=r"loans\.create\(\): due_on is deprecated"):
        client.loans.create(library_branch_id="x", due_on="2026-11-22")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        client.loans.create(library_branch_id="x", book_id="b")
        client.loans.create(library_branch_id="x", due_on="2026-11-22")
    client = _client(Client, {"data": [], "nextCursor": None, "hasMore": False}, sent)
    with pytest.warns(DeprecationWarning, match=r"books\.list\(\): status is deprecated"):
        client.books.list(library_branch_id="x", status="in")
