"""Packages generated from small documents: what the templates do, seen from a caller."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from conductor_client._sync.client import Client
from scripts.codegen.config import parse_config
from scripts.codegen.errors import GenerationError
from scripts.codegen.generate import generate

ROOT = Path(__file__).resolve().parents[2]

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Library", "version": "1"},
    "servers": [{"url": "https://library.example/v1"}],
    "paths": {
        "/books": {
            "get": {
                "summary": "List books",
                "parameters": [
                    {"in": "query", "name": "ids", "schema": {"type": "array", "items": {"type": "string"}}},
                    {"in": "query", "name": "inPrint", "schema": {"type": "boolean"}},
                    {"in": "query", "name": "pageSize", "schema": {"type": "integer", "default": 20}},
                ],
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": {
                    "type": "object",
                    "properties": {"data": {"type": "array", "items": {"$ref": "#/components/schemas/book"}}},
                    "required": ["data"],
                }}}}},
            },
            "post": {
                "summary": 'Add a book with "quotes" and a \\ backslash"',
                "requestBody": {"required": True, "content": {"application/json": {"schema": {
                    "type": "object",
                    "properties": {
                        "title": {"type": "string", "description": 'Ends with a quote "'},
                        "class": {"type": "string", "enum": ["fiction", "fact"]},
                        "price": {"type": "string", "format": "decimal"},
                        "published": {"type": "string", "format": "date"},
                        "chapters": {"type": "array", "items": {"type": "object", "properties": {
                            "pageCount": {"type": "integer"}, "heading": {"type": "string"},
                        }, "required": ["heading"]}},
                    },
                    "required": ["title"],
                }}}},
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": {
                    "$ref": "#/components/schemas/book"}}}}},
            },
        },
        "/books/{id}": {
            "delete": {
                "parameters": [{"in": "path", "name": "id", "required": True, "schema": {"type": "string"}}],
                "responses": {"204": {"description": "Gone"}},
            },
        },
    },
    "components": {
        "schemas": {
            "book": {
                "type": "object",
                "properties": {
                    "id": {"type": "string"},
                    "kind": {"type": "string", "const": "book"},
                    "class": {"anyOf": [{"type": "string", "enum": ["fiction", "fact"]}, {"type": "null"}]},
                    "price": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]},
                    "weight": {"type": "number"},
                    "published": {"type": "string", "format": "date"},
                    "addedAt": {"type": "string", "format": "date-time"},
                    "series": {"anyOf": [{"$ref": "#/components/schemas/shelf"}, {"type": "null"}]},
                    "contents": {"type": "array", "items": {"oneOf": [
                        {"$ref": "#/components/schemas/chapter"}, {"$ref": "#/components/schemas/plate"}]}},
                    "labels": {"type": "object", "additionalProperties": {"type": "string"}},
                    "ratings": {"type": "array", "items": {"anyOf": [{"type": "number"}, {"type": "null"}]}},
                    "blurb": {"type": "string"},
                    "requestId": {"type": "string"},
                },
                "required": ["id", "kind", "class", "price", "weight", "published", "addedAt", "series", "contents",
                             "labels", "requestId"],
            },
            "shelf": {  # refers to itself
                "type": "object",
                "properties": {"name": {"type": "string"}, "inside": {"$ref": "#/components/schemas/shelf"}},
                "required": ["name"],
            },
            "chapter": {
                "type": "object",
                "properties": {"type": {"type": "string", "const": "chapter"}, "heading": {"type": "string"}},
                "required": ["type", "heading"],
            },
            "plate": {
                "type": "object",
                "properties": {"type": {"type": "string", "const": "plate"}, "artist": {"type": "string"}},
                "required": ["type", "artist"],
            },
        }
    },
}  # fmt: skip

BOOK: dict[str, Any] = {
    "id": "b1",
    "kind": "book",
    "class": "fiction",
    "price": "12.50",
    "weight": 0.1,
    "published": "2026-11-22",
    "addedAt": "2026-11-22T10:00:00.500Z",
    "series": {"name": "outer", "inside": {"name": "inner"}},
    "contents": [{"type": "chapter", "heading": "One"}, {"type": "plate", "artist": "Ada"}],
    "labels": {"color": "red"},
    "ratings": [4.5, None],
    "requestId": "not ours",
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The name of a package generated from `DOCUMENT`."""
    folder = tmp_path_factory.mktemp("generated")
    (folder / "library_package").mkdir()
    generate(DOCUMENT, parse_config({}), None, folder / "library_package", "conductor_client")
    sys.path.insert(0, str(folder))
    yield "library_package"
    sys.path.remove(str(folder))
    for module in [name for name in sys.modules if name.split(".")[0] == "library_package"]:
        del sys.modules[module]


def client_of(package: str, answer: Callable[[httpx.Request], httpx.Response]) -> Any:
    resources = import_module(f"{package}.resources")
    kind = type("Library", (Client, resources.Resources), {})
    http = httpx.Client(transport=httpx.MockTransport(answer))
    return kind(base_url="https://library.example/v1", api_key="secret", http_client=http)


def test_a_call_and_its_answer(library: str) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=BOOK)

    client = client_of(library, answer)
    book = client.books.create(
        title="T", class_="fact", price=Decimal("3.10"), published=date(2026, 1, 2), chapters=[{"heading": "H"}]
    )
    assert json.loads(sent[0].content) == {
        "title": "T",
        "class": "fact",
        "price": "3.10",
        "published": "2026-01-02",
        "chapters": [{"heading": "H"}],
    }
    assert book.price == Decimal("12.50")
    assert book.weight == Decimal("0.1")
    assert book.published == date(2026, 11, 22)
    assert book.added_at == datetime(2026, 11, 22, 10, 0, 0, 500_000, tzinfo=UTC)
    assert book.series.inside.name == "inner"
    assert [type(item).__name__ for item in book.contents] == ["Chapter", "Plate"]
    assert book.labels == {"color": "red"}
    assert book.ratings == [Decimal("4.5"), None]
    assert book.blurb is None
    assert book.request_id_ == "not ours"
    assert book.to_dict() == BOOK


def test_the_document_s_default_is_not_sent(library: str) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"data": []})

    client = client_of(library, answer)
    client.books.list()
    client.books.list(ids=["a", "b"], in_print=True, page_size=None)
    assert [request.url.query for request in sent] == [b"", b"ids=a&ids=b&inPrint=true"]


def test_an_answer_without_content(library: str) -> None:
    client = client_of(library, lambda _request: httpx.Response(204))
    assert client.books.delete("b1") is None


@pytest.mark.parametrize(
    ("change", "attribute", "kept"),
    [
        ({"class": "poetry"}, "class_", "poetry"),
        ({"price": "cheap"}, "price", "cheap"),
        ({"published": "20261122"}, "published", "20261122"),
        ({"addedAt": "2026-11-22T10:00:00"}, "added_at", "2026-11-22T10:00:00"),
        ({"weight": "heavy"}, "weight", "heavy"),
        ({"id": 7}, "id", 7),
        ({"kind": "magazine"}, "kind", "magazine"),
        ({"contents": "none"}, "contents", "none"),
        ({"contents": {"type": "chapter"}}, "contents", {"type": "chapter"}),
        ({"contents": [{"type": "map"}]}, "contents", [{"type": "map"}]),
        ({"labels": ["x"]}, "labels", ["x"]),
        ({"ratings": [None, "good"]}, "ratings", [None, "good"]),
        ({"blurb": None}, "blurb", None),
        ({"series": 3}, "series", 3),
        ({"published": None}, "published", None),
    ],
)
def test_what_does_not_fit_is_kept_and_reported(
    library: str, change: dict[str, Any], attribute: str, kept: Any
) -> None:
    operation = import_module(f"{library}.api.books.create").OPERATION
    body = json.loads(json.dumps({**BOOK, **change}), parse_float=Decimal)
    book, mismatches = operation.decode_with_mismatches(body)
    assert getattr(book, attribute) == kept
    assert [mismatch.path.split("[")[0] for mismatch in mismatches] == [f"$.{next(iter(change))}"]
    assert book.to_dict() == {**BOOK, **change}


def test_generated_code_names_no_http_library_and_carries_no_absolute_self_import(
    library: str,
) -> None:
    folder = Path(str(import_module(library).__file__)).parent
    sources = [path.read_text(encoding="utf-8") for path in folder.rglob("*.py")]
    assert len(sources) > 10
    assert not [s for s in sources if "httpx" in s or library in s or "object at 0x" in s]


def test_a_document_that_would_lose_something_fails_and_leaves_the_tree(tmp_path: Path) -> None:
    broken = json.loads(json.dumps(DOCUMENT))
    broken["paths"]["/books"]["post"]["requestBody"]["content"] = {"text/csv": {"schema": {"type": "string"}}}
    document = tmp_path / "broken.json"
    document.write_text(json.dumps(broken), encoding="utf-8")
    output = tmp_path / "present"
    output.mkdir()
    (output / "kept.py").write_text("x = 1\n", encoding="utf-8")
    command = [sys.executable, "-m", "scripts.codegen", "--spec", str(document)]
    command += ["--package", "present", "--out", str(output)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 2
    assert "nothing was changed" in result.stderr
    assert [path.name for path in output.iterdir()] == ["kept.py"]


UNSUPPORTED: list[dict[str, Any]] = [
    {"parameters": [{"in": "cookie", "name": "session", "schema": {"type": "string"}}]},
    {"parameters": [{"in": "query", "name": "ids", "content": {"text/csv": {}}}]},
    {"requestBody": {"content": {"multipart/form-data": {"schema": {"type": "object"}}}}},
    {"responses": {"200": {"description": "", "content": {"application/pdf": {}}}}},
]


@pytest.mark.parametrize("change", UNSUPPORTED)
def test_what_would_be_lost_stops_the_run(change: dict[str, Any], tmp_path: Path) -> None:
    document = json.loads(json.dumps(DOCUMENT))
    document["paths"]["/books"]["post"].update(change)
    with pytest.raises(GenerationError, match="POST /books"):
        generate(document, parse_config({}), None, tmp_path, "conductor_client")


@pytest.mark.parametrize(("word", "place"), [("copy", "the client"), ("books/with_raw_response", "books")])
def test_a_word_that_would_hide_what_a_client_offers_stops_the_run(word: str, place: str, tmp_path: Path) -> None:
    document = json.loads(json.dumps(DOCUMENT))
    document["paths"][f"/{word}"] = {"get": document["paths"]["/books"]["get"]}
    with pytest.raises(GenerationError, match=f"{place} has {word.split('/')[-1]} already"):
        generate(document, parse_config({}), None, tmp_path, "conductor_client")
    config = parse_config({"operations": {"segments": {word.split("/")[-1]: "photocopies"}}})
    assert generate(document, config, None, tmp_path / "renamed", "conductor_client").views.root.children


def test_two_runs_write_the_same_bytes(tmp_path: Path) -> None:
    document = tmp_path / "document.json"
    document.write_text(json.dumps(DOCUMENT), encoding="utf-8")
    trees: list[dict[Path, bytes]] = []
    for seed, name in (("1", "one"), ("2", "deeper/two")):
        output = tmp_path / name / "library_bytes"
        output.parent.mkdir(parents=True)
        command = [sys.executable, "-m", "scripts.codegen", "--spec", str(document)]
        command += ["--package", "library_bytes", "--out", str(output)]
        result = subprocess.run(
            command, cwd=ROOT, env={"PYTHONHASHSEED": seed, "PATH": ""}, capture_output=True, text=True, check=False
        )
        assert result.returncode == 0, result.stderr
        trees.append({p.relative_to(output): p.read_bytes() for p in output.rglob("*") if p.is_file()})
    assert trees[0] == trees[1]
    check = subprocess.run([*command, "--check"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert check.returncode == 0, check.stdout
    (output / "models" / "book.py").write_text("changed\n", encoding="utf-8")
    check = subprocess.run([*command, "--check"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert check.returncode == 1
    assert "-changed" in check.stdout
    assert "+class Book(Model):" in check.stdout
