"""Input that is no usable document: one message with place and way out, status 2, no traceback, no file touched."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen import describe_main
from scripts.codegen.document.checked import checked
from scripts.codegen.document.jsontypes import is_array, is_object
from scripts.codegen.errors import GenerationError, InputError

from .project import CONFIG, Json, Project, document


def _bytes(change: Callable[[Json], object]) -> bytes:
    changed = document()
    change(changed)
    return json.dumps(changed).encode()


def _schema(change: Callable[[Json], object]) -> bytes:
    return _bytes(lambda changed: change(changed["components"]["schemas"]["loan"]["properties"]))


TEXT = json.dumps(document(), indent=1)
FILES: dict[str, tuple[bytes, str]] = {
    "html": (b"<!DOCTYPE html><html><body>Sign in</body></html>", "is an HTML page; give the address"),
    "empty": (b" \n", "is empty"),
    "binary": (b"\x00\x01\x02PNG", "is a binary file"),
    "latin-1": (TEXT.replace('"Library"', '"Biblioth\xe8que"').encode("latin-1"), "line 4: byte 0xe8 is not UTF-8"),
    "invalid yaml": (b"openapi: 3.1.0\ninfo: [a\npaths: {}\n", "line 3, column 6: invalid YAML"),
    "cut json": (TEXT[:2000].encode(), "invalid JSON"),
    "yaml with a key twice": (
        b"openapi: 3.1.0\npaths: {}\npaths: {}\n",
        "line 3, column 1: invalid YAML, the key 'paths'",
    ),
    "json with a key twice": (
        TEXT.replace('"info"', '"servers": [],\n "info"', 1).encode(),
        "the key 'servers' stands twice",
    ),
    "swagger": (b'{"swagger": "2.0", "paths": {}}', "Swagger 2.0 is too old; convert it to OpenAPI 3.1"),
    "openapi 3.2": (_bytes(lambda d: d.update(openapi="3.2.0")), "/openapi: version '3.2.0' is not supported"),
    "no document": (b"[1, 2]", "no OpenAPI document"),
    "dangling reference": (
        _schema(lambda p: p.update(book={"$ref": "#/components/schemas/gone"})),
        "/components/schemas/loan/properties/book: #/components/schemas/gone leads nowhere",
    ),
    "external reference": (
        _schema(lambda p: p.update(book={"$ref": "other.yaml#/book"})),
        "only references within the document work; bundle it",
    ),
    "wrong type keyword": (
        _schema(lambda p: p.update(fine={"type": "money"})),
        "/components/schemas/loan/properties/fine/type: 'money' is not",
    ),
    "no paths": (_bytes(lambda d: d.pop("paths")), "/paths: there are no paths"),
    "empty paths": (_bytes(lambda d: d.update(paths={})), "/paths: it is empty"),
    "paths that differ in a parameter's name": (
        _bytes(lambda d: d["paths"].update({"/books/{bookId}": {"get": d["paths"]["/books/{id}"]["get"]}})),
        "/paths/~1books~1{bookId}/get: differs from /books/{id} in the name of a parameter only",
    ),
    "unsupported body": (
        _bytes(lambda d: d["paths"]["/loans"]["post"].update(requestBody={"content": {"text/csv": {"schema": {}}}})),
        "POST /loans: a body of text/csv",
    ),
    "cookie": (
        _bytes(lambda d: d["paths"]["/loans"]["get"]["parameters"].append({"in": "cookie", "name": "c", "schema": {}})),
        "GET /loans: cookie parameter c",
    ),
    "a merge key": (
        b"openapi: 3.1.0\nx-a: &a {type: string}\ncomponents: {schemas: {b: {<<: *a}}}\n",
        "line 3, column 28: invalid YAML, a merge key (<<)",
    ),
    "an alias of itself": (b"openapi: 3.1.0\npaths: &a\n  /x: *a\n", "line 2, column 8: invalid YAML"),
    "nested too deeply": (
        b'{"openapi": "3.1.0", "x-a": ' + b"[" * 300 + b"]" * 300 + b"}",
        "more than 100 levels deep",
    ),
    "nested beyond all measure": (b'{"openapi": "3.1.0", "x-a": ' + b"[" * 100_000, "nested too deeply"),
    "half a character": (
        _bytes(lambda d: d["components"]["schemas"]["loan"]["properties"].update({"\ud800": {"type": "string"}})),
        "/components/schemas/loan/properties: a key with half a character",
    ),
    "half a character in a text": (
        _bytes(lambda d: d["info"].update(title="\udc00")),
        "/info/title: half a character",
    ),
    "no number": (_schema(lambda p: p["fine"].update(example=float("nan"))), "fine/example: nan is no number of JSON"),
    "a number without end": (b'{"openapi": "3.1.0", "x-a": ' + b"9" * 5000 + b"}", "a number cannot be read"),
    "a path with a query": (
        _bytes(lambda d: d["paths"].update({"/loans?open=true": d["paths"]["/opening-hours"]})),
        "/paths/~1loans?open=true: a path has no query",
    ),
    "an empty list": (_schema(lambda p: p.update(fine={"type": "string", "enum": []})), "fine/enum"),
    "a path without a slash": (
        _bytes(lambda d: d["paths"].update({"hours": d["paths"]["/opening-hours"]})),
        "/paths: Unevaluated properties are not allowed ('hours' was unexpected)\n  Correct the document",
    ),
}


def _refused(project: Project, source: str, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = project.files()
    ran = project.run("--spec", source)
    assert ran.status == 2
    assert message in ran.err
    assert ran.err.endswith("regenerate: nothing was changed\n")
    assert project.files() == before
    output = project.root / "described.yaml"
    assert describe_main.main([source, "--output", str(output)], root=project.root) == 2
    assert message in capsys.readouterr().err
    assert project.files() == before


@pytest.mark.parametrize("kind", FILES)
def test_a_file(kind: str, project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, message = FILES[kind]
    path = tmp_path / "given"
    path.write_bytes(data)
    _refused(project, str(path), message, capsys)


def test_no_file_a_folder_no_gzip(project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _refused(project, str(tmp_path / "nowhere.yaml"), "there is no such file; give a path, or an address", capsys)
    _refused(project, str(tmp_path), "is a folder; give the document's file", capsys)
    packed = tmp_path / "given.gz"
    packed.write_bytes(gzip.compress(b"{}")[:-9])
    _refused(project, str(packed), "is no gzip file", capsys)


class _Pages(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        status, data = (200, json.dumps(document()).encode()) if self.path == "/document.json" else (404, b"gone")
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def address() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), _Pages)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_addresses(project: Project, address: str, capsys: pytest.CaptureFixture[str]) -> None:
    _refused(project, f"{address}/other.json", "answers 404 Not Found; look for the document's address", capsys)
    assert project.run("--spec", f"{address}/document.json").status == 0
    _refused(project, "http://127.0.0.1:1/document.json", "cannot be reached", capsys)


def test_a_package_may_not_be_written_into_the_repository(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    before = project.files()
    for package in ("library_package", "library_package.inside"):
        folder = project.root.joinpath(*package.split("."))
        with pytest.raises(SystemExit) as stopped:
            project.run("--spec", "x.json", "--package", package, "--out", str(folder))
        assert stopped.value.code == 2
        assert "to take a newer document over: --spec DOCUMENT" in capsys.readouterr().err
    assert project.files() == before


def _pointers(node: Any, keys: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if keys:
        yield keys
    children: list[tuple[Any, Any]] = []
    if is_object(node):
        children = list(node.items())
    elif is_array(node):
        children = list(enumerate(node))
    for key, child in children:
        yield from _pointers(child, (*keys, key))


_WRONG: tuple[Any, ...] = (None, True, [], 7, "word", {}, [None], {"a": None})


@pytest.mark.parametrize(
    "wrong", [wrong if index < 1 else pytest.param(wrong, marks=pytest.mark.long) for index, wrong in enumerate(_WRONG)]
)
def test_any_node_of_a_wrong_kind_is_refused_or_accepted_but_never_a_crash(wrong: Any) -> None:
    from scripts.codegen.config import parse_config
    from scripts.codegen.normalise import normalise

    config = parse_config({**CONFIG, "descriptions": None})
    small = _small()
    refused = 0
    for keys in list(_pointers(small)):
        changed = _small()
        node: Any = changed
        for key in keys[:-1]:
            node = node[key]
        node[keys[-1]] = wrong
        try:
            checked(changed, config)
            normalise(changed, config)
        except (InputError, GenerationError):
            refused += 1
        except ValueError as error:
            refused += bool(str(error))  # a name that is given twice, say
    assert refused > 20


def _small() -> Json:
    small = document()
    for path in ("/books", "/loans", "/loans/{id}/extend"):
        del small["paths"][path]
    return small
