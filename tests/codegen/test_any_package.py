"""scripts/regenerate --spec X --package NAME --out DIR: what it writes, says and refuses."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.codegen.config import parse_config
from scripts.codegen.document.access import access_of
from scripts.codegen.document.load import load
from scripts.codegen.document.servers import Servers
from scripts.codegen.document.supported import unsupported_operations
from scripts.codegen.normalise import normalise

from .conftest import Json
from .packages import DOCUMENTS, generate


def _content(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_unsupported_operations_are_all_named_in_one_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate(DOCUMENTS / "unsupported.yaml", "some_api", tmp_path / "some_api") == 2
    said = capsys.readouterr().err.splitlines()
    assert said == [
        "regenerate: the document uses what is not supported:",
        "  GET /file: an answer of application/octet-stream",
        "  POST /file: a body of multipart/form-data",
        "  GET /events: an answer of text/event-stream",
        "  GET /xml: an answer of application/xml",
        "  GET /cookie: cookie parameter session; query parameter a of text/csv",
        "  GET /matrix/{id}: path parameter id in style matrix",
        "  GET /elsewhere: a server of its own at another host, https://uploads.example",
        "  --skip-unsupported leaves them out.",
        "regenerate: nothing was changed",
    ]
    assert not (tmp_path / "some_api").exists()


def test_they_can_be_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "some_api"
    assert generate(DOCUMENTS / "unsupported.yaml", "some_api", out, "--skip-unsupported") == 0
    said = capsys.readouterr().out
    assert said.count("left out: ") == 7
    assert "1 operations" in said
    provenance = json.loads((out / "provenance.json").read_text())
    assert provenance["left_out"] == 7
    assert "GET /xml: an answer of application/xml" in provenance["left_out_operations"]
    assert "`GET /xml`: an answer of application/xml" in (out / "README.md").read_text()


def test_a_complete_package_and_its_second_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "libs" / "calls_api"
    arguments = (DOCUMENTS / "calls.yaml", "libs.calls_api", out)
    assert generate(*arguments) == 0
    said = capsys.readouterr().out
    assert "not generated: `webhooks` (calls of the service to a program) at /webhooks" in said
    assert "`if` (not checked) at /components/schemas/Change/if" in said
    assert "`not` (not checked) at /components/schemas/Change/properties/name/not" in said
    first = _content(out)
    assert first.keys() >= {"__init__.py", "client.py", "py.typed", "README.md", "names.lock.json", "provenance.json"}
    readme = first["README.md"].decode()
    assert 'with Client(key="...") as client:\n    result = client.pets.find()' in readme
    assert "`callbacks`" in readme
    assert generate(*arguments, "--check") == 0
    (out / "own.txt").write_text("somebody's")
    (out / "client.py").write_text("edited")
    assert generate(*arguments, "--check") == 1
    assert generate(*arguments) == 0
    assert _content(out) == {**first, "own.txt": b"somebody's"}
    assert "written, 1 files changed" in capsys.readouterr().out


def test_a_folder_with_files_of_others_is_let_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "some_api"
    out.mkdir()
    (out / "client.py").write_text("precious")
    arguments = (DOCUMENTS / "unsupported.yaml", "some_api", out, "--skip-unsupported")
    assert generate(*arguments) == 1
    assert "holds files that no run has made" in capsys.readouterr().err
    assert (out / "client.py").read_text() == "precious"


def test_a_lock_at_another_place(tmp_path: Path) -> None:
    out, lock = tmp_path / "some_api", tmp_path / "locks" / "some.json"
    arguments = (DOCUMENTS / "unsupported.yaml", "some_api", out, "--skip-unsupported", "--lock", str(lock))
    assert generate(*arguments) == 0
    assert "GET /plain" in json.loads(lock.read_text())["operations"]
    assert not (out / "names.lock.json").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--package", "some_api"], "needs all of --spec, --package and --out"),
        (["--spec", "x", "--package", "some_api", "--out", "other"], "--out must end in some_api"),
        (["--spec", "x", "--package", "some-api", "--out", "some-api"], "'some-api' is no name of a package"),
        (["--spec", "x", "--package", "json", "--out", "json"], "'json' is a module of Python's own"),
        (["--spec", "x", "--package", "attr", "--out", "attr"], "'attr' is a package that the runtime needs"),
        (["--spec", "x", "--package", "a", "--out", "a", "--runtime", ".a.b"], "a copy inside has a plain name"),
        (["--spec", "x", "--package", "a", "--out", "a", "--api", "main"], "--api is for the APIs of this repository"),
        (["--spec", "x", "--package", "conductor_client", "--out", "conductor_client"], "belongs to the repository"),
    ],
)
def test_options_that_do_not_fit(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    from scripts.codegen.main import main

    with pytest.raises(SystemExit):
        main(arguments)
    assert said in capsys.readouterr().err


def test_a_copy_of_the_runtime_inside(tmp_path: Path) -> None:
    out = tmp_path / "calls_api"
    assert generate(DOCUMENTS / "calls.yaml", "calls_api", out, "--runtime", "._runtime") == 0
    assert (out / "_runtime" / "LICENSE").exists()
    assert not (out / "_runtime" / "_conductor.py").exists()
    program = (
        "import httpx, calls_api, sys\n"
        "answer = httpx.MockTransport(lambda request: httpx.Response(200, json=[str(request.url)]))\n"
        "client = calls_api.Client(token='abc', http_client=httpx.Client(transport=answer))\n"
        "print(client.status.status(), calls_api.errors.APIError.__module__)\n"
        "assert not [name for name in sys.modules if name.startswith('conductor_client')]\n"
    )
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert result.stdout == "['https://eu.calls.example/v1/status'] calls_api._runtime.errors\n", result.stderr


def test_another_runtime(tmp_path: Path) -> None:
    out = tmp_path / "some_api"
    arguments = ("some_api", out, "--skip-unsupported", "--runtime", "corp.conductor")
    assert generate(DOCUMENTS / "unsupported.yaml", *arguments) == 0
    text = b"".join(data for path, data in _content(out).items() if path.endswith(".py"))
    assert b"from corp.conductor._sync.client import Client as _Client" in text
    assert b"import conductor_client" not in text
    assert b"from conductor_client" not in text


def _document(**more: object) -> Json:
    return {
        "openapi": "3.0.3",
        "info": {"title": "x", "version": "1"},
        "paths": {"/a": {"get": {"responses": {}}}},
        **more,
    }


def test_the_address_of_a_document() -> None:
    assert access_of(_document()).base_url is None
    assert access_of(_document(servers=[{"url": "/v3"}])).base_url is None
    assert (
        access_of(_document(servers=[{"url": "/v3"}]), "https://a.example/openapi.json").base_url
        == "https://a.example/v3"
    )
    assert access_of(_document(servers=[{"url": "https://a.example/"}])).base_url == "https://a.example"


def test_addresses_of_operations_lie_below_one_address() -> None:
    document = _document(servers=[{"url": "https://a.example/v1"}])
    document["paths"]["/b"] = {"get": {"servers": [{"url": "https://a.example/v1/beta"}], "responses": {}}}
    servers = Servers(document)
    assert (servers.base, servers.prefix("/a", "get"), servers.prefix("/b", "get")) == (
        "https://a.example/v1",
        "",
        "/beta",
    )


def test_credentials_that_no_client_can_send_are_named() -> None:
    schemes = {
        "session": {"type": "apiKey", "in": "cookie", "name": "s"},
        "one": {"type": "apiKey", "in": "header", "name": "X-One"},
        "two": {"type": "apiKey", "in": "header", "name": "X-Two"},
    }
    schemes["certificate"] = {"type": "mutualTLS"}
    names = ("session", "one", "certificate", "unknown")
    security: list[Json] = [{"one": [], "two": []}, *({name: []} for name in names)]
    found = access_of(_document(components={"securitySchemes": schemes}, security=security))
    assert [scheme.name for scheme in found.schemes] == ["one", "two"]
    assert found.notes == [
        "securitySchemes/session: apikey in a cookie is not supported; such calls need a header of your own "
        "(default_headers)",
        "securitySchemes/certificate: a certificate of the connection is given to an httpx client of your own "
        "(http_client)",
        "securitySchemes/unknown: there is no such scheme",
    ]


def test_which_operation_takes_which_credential() -> None:
    schemes = {
        "session": {"type": "apiKey", "in": "cookie", "name": "s"},
        "one": {"type": "apiKey", "in": "header", "name": "X-One"},
        "two": {"type": "http", "scheme": "basic"},
    }
    wanted: dict[str, list[Json]] = {
        "/either": [{"one": []}, {"two": []}],
        "/both": [{"one": [], "two": []}],
        "/other": [{"session": []}],
        "/nothing": [],
        "/perhaps": [{}, {"one": []}],
    }
    paths: Json = {path: {"get": {"security": security, "responses": {}}} for path, security in wanted.items()}
    found = access_of(_document(paths=paths, components={"securitySchemes": schemes}))
    assert {path: found.credential("GET", path) for path in wanted} == {
        "/either": "`one`, or `username` and `password`",
        "/both": "`one` and `username` and `password`",
        "/other": "`session` (not supported)",
        "/nothing": "",
        "/perhaps": "",
    }


def test_a_run_that_is_refused_leaves_no_folder(tmp_path: Path) -> None:
    assert generate(DOCUMENTS / "unsupported.yaml", "a_api", tmp_path / "libs" / "more" / "a_api") == 2
    assert not list(tmp_path.iterdir())


def test_a_document_without_operations(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "x.json"
    spec.write_text(json.dumps(_document(paths={})))
    assert generate(spec, "a_api", tmp_path / "a_api") == 2
    assert "the document has no operations" in capsys.readouterr().err


def test_a_name_that_no_file_can_have(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    operation = {"operationId": "long_" * 60, "tags": ["a"], "responses": {"200": {"description": ""}}}
    spec = tmp_path / "x.json"
    spec.write_text(json.dumps(_document(paths={"/a": {"get": operation}})))
    assert generate(spec, "a_api", tmp_path / "a_api") == 2
    assert "is too long" in capsys.readouterr().err
    assert not (tmp_path / "a_api").exists()


def test_a_document_of_3_0_is_checked_like_one_of_3_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = load(DOCUMENTS / "unsupported.yaml")
    document["components"] = {"schemas": {"A": {"type": "object", "properties": {"b": {"type": "text"}}}}}
    document["paths"]["/plain"]["get"]["operationId"] = 5
    spec = tmp_path / "x.json"
    spec.write_text(json.dumps(document))
    assert generate(spec, "some_api", tmp_path / "some_api", "--skip-unsupported") == 2
    said = capsys.readouterr().err
    assert '/components/schemas/A/properties/b/type: "text" is not one of' in said
    assert "/paths/~1plain/get/operationId: 5 is not of type" in said


def test_own_documents_use_nothing_that_is_unsupported(own_document: Json) -> None:
    assert unsupported_operations(own_document) == []


def test_operations_whose_names_cannot_be_told_apart(tmp_path: Path) -> None:
    document = _document()
    answer = {"200": {"description": "x"}}
    document["paths"] = {
        "/a/{x}/b": {"get": {"operationId": "a.do", "parameters": [_path("x")], "responses": answer}},
        "/a/{y}/c": {"get": {"operationId": "a.Do", "parameters": [_path("y")], "responses": answer}},
        "/close": {"post": {"operationId": "close", "responses": answer}},
    }
    spec, out = tmp_path / "x.json", tmp_path / "some_api"
    spec.write_text(json.dumps(document))
    assert generate(spec, "some_api", out) == 0
    names = {entry["name"] for entry in json.loads((out / "names.lock.json").read_text())["operations"].values()}
    assert len(names) == 3
    assert "close" not in names


def test_paths_that_differ_in_case_or_a_last_slash_alone(tmp_path: Path) -> None:
    document = _document()
    paths = ("/items", "/Items", "/items/", "/ITEMS")
    answer = {"200": {"description": "x"}}
    document["paths"] = {path: {"get": {"responses": answer}} for path in paths}
    document["paths"] |= {
        f"/{name}/{{id}}": {"get": {"parameters": [_path("id")], "responses": answer}} for name in "xX"
    }
    spec, out = tmp_path / "x.json", tmp_path / "some_api"
    spec.write_text(json.dumps(document))
    assert generate(spec, "some_api", out) == 0
    first = json.loads((out / "names.lock.json").read_text())["operations"]
    names = {place: entry["name"] for place, entry in first.items()}
    assert names == {
        "GET /items": "items.list_get_items",
        "GET /items/": "items.list_get_items_",
        "GET /Items": "items.list_get_items__",
        "GET /ITEMS": "items.list_get_items___",
        "GET /x/{id}": "x.get_get_x_id",
        "GET /X/{id}": "x.get_get_x_id_",
    }
    # One that comes later takes no name away.
    document["paths"] = {"/ITEMS/": document["paths"]["/items"], **document["paths"]}
    spec.write_text(json.dumps(document))
    assert generate(spec, "some_api", out) == 0
    later = json.loads((out / "names.lock.json").read_text())["operations"]
    assert later.pop("GET /ITEMS/")["name"] == "items.list"
    assert later == first


def _path(name: str) -> Json:
    return {"in": "path", "name": name, "required": True, "schema": {"type": "string"}}


def test_a_list_that_holds_itself_is_told() -> None:
    report = normalise(load(DOCUMENTS / "shapes.yaml"), parse_config({"classes": {"ask": False}})).report
    assert report.remarks == [
        "lists and maps that hold themselves (Anything, Forest, Tree): any value from the second level on"
    ]
