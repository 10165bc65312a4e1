"""A small repository of its own: a document with every construct, its configuration and what is generated from it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from scripts.codegen.config import parse_config
from scripts.codegen.main import main
from scripts.codegen.texts.describe import describe

Json = dict[str, Any]
_JSON = "application/json"


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _nullable(schema: Json) -> Json:
    return {"anyOf": [schema, {"type": "null"}]}


def _object(properties: Json, required: list[str] | None = None) -> Json:
    return {"type": "object", "properties": properties, **({"required": required} if required else {})}


def _answer(schema: Json) -> Json:
    return {"200": {"description": "", "content": {_JSON: {"schema": schema}}}}


def _body(schema: Json) -> Json:
    return {"required": True, "content": {_JSON: {"schema": schema}}}


def _page(item: str) -> Json:
    return _object(
        {"data": {"type": "array", "items": _ref(item)}, "nextCursor": _nullable({"type": "string"}), "hasMore": _BOOL},
        ["data", "nextCursor", "hasMore"],
    )


_TEXT: Json = {"type": "string"}
_BOOL: Json = {"type": "boolean"}
_AMOUNT: Json = {"type": "string", "example": "12.50"}
_GENRES = ["adventure", "biography", "crime", "fantasy", "historical", "poetry", "romance"]
_READER_HEADER: Json = {"in": "header", "name": "Library-Branch-Id", "required": True, "schema": _TEXT}
_ID: Json = {"in": "path", "name": "id", "required": True, "schema": _TEXT}


def _reference() -> Json:
    return _object({"id": _nullable(_TEXT), "fullName": _nullable(_TEXT)}, ["id", "fullName"])


def _address(*, more: Json | None = None) -> Json:
    return _object({"street": {"type": "string", "maxLength": 40}, "city": _TEXT, **(more or {})})


def _copies() -> Json:
    return {"type": "array", "minItems": 1, "items": _object({"barcode": _TEXT, "price": _AMOUNT}, ["barcode"])}


def document() -> Json:
    """The document, new each time."""
    data: Json = {
        "openapi": "3.1.0",
        "info": {"title": "Library", "version": "1"},
        "servers": [{"url": "https://library.example/v1"}],
        "security": [{"Bearer": []}],
        "paths": {
            "/books": {
                "get": {
                    "parameters": [
                        _READER_HEADER,
                        {"in": "query", "name": "ids", "schema": {"type": "array", "items": _TEXT}},
                        {"in": "query", "name": "updatedAfter", "schema": _TEXT},
                        {"in": "query", "name": "genre", "schema": {"type": "string", "enum": _GENRES}},
                        {"in": "query", "name": "status", "schema": {"type": "string", "enum": ["in", "out"]}},
                        {"in": "query", "name": "limit", "schema": {"type": "integer", "minimum": 1, "maximum": 50}},
                        {"in": "query", "name": "cursor", "schema": _TEXT},
                    ],
                    "responses": _answer(_page("book")),
                },
                "post": {
                    "parameters": [_READER_HEADER],
                    "requestBody": _body(
                        _object(
                            {
                                "title": {"type": "string", "minLength": 1, "maxLength": 80},
                                "price": _AMOUNT,
                                "genre": {"type": "string", "enum": _GENRES},
                                "binding": {"type": "string", "enum": ["hard", "soft"], "default": "hard"},
                                "published": {"type": "string", "format": "date"},
                                "copies": _copies(),
                                "returnAddress": _address(),
                            },
                            ["title", "copies"],
                        )
                    ),
                    "responses": _answer(_ref("book")),
                },
            },
            "/books/{id}": {
                "get": {"parameters": [_ID, _READER_HEADER], "responses": _answer(_ref("book"))},
                "post": {
                    "parameters": [_ID, _READER_HEADER],
                    "requestBody": _body(
                        _object({"revision": _TEXT, "title": _TEXT, "returnAddress": _address()}, ["revision"])
                    ),
                    "responses": _answer(_ref("book")),
                },
                "delete": {
                    "parameters": [_ID, _READER_HEADER],
                    "responses": _answer(_object({"id": _TEXT, "deleted": _BOOL}, ["id", "deleted"])),
                },
            },
            "/loans": {
                "get": {
                    "parameters": [_READER_HEADER, {"in": "query", "name": "cursor", "schema": _TEXT}],
                    "responses": _answer(_page("loan")),
                },
                "post": {
                    "parameters": [_READER_HEADER],
                    "requestBody": _body(
                        _object({"bookId": _TEXT, "dueOn": {"type": "string", "format": "date"}, "pickUp": _address()})
                    ),
                    "responses": _answer(_ref("loan")),
                },
            },
            "/loans/{id}/extend": {
                "post": {"parameters": [_ID, _READER_HEADER], "responses": _answer(_ref("loan"))},
            },
            "/opening-hours": {
                "get": {"responses": _answer(_object({"opensAt": _TEXT, "isOpen": _BOOL}, ["opensAt", "isOpen"]))},
            },
        },
        "components": {
            "securitySchemes": {"Bearer": {"type": "http", "scheme": "bearer"}},
            "schemas": {
                "book": _object(
                    {
                        "id": _TEXT,
                        "kind": {"type": "string", "const": "book"},
                        "title": {"type": "string", "example": "Emma"},
                        "price": _nullable(_AMOUNT),
                        "pages": {"type": "number"},
                        "genre": _nullable({"type": "string", "enum": _GENRES}),
                        "addedAt": _TEXT,
                        "published": {"type": "string", "format": "date"},
                        "author": _nullable(_reference()),
                        "publisher": _nullable(_reference()),
                        "shelf": _reference(),
                        "labels": {"type": "object", "additionalProperties": _TEXT},
                        "contents": {"type": "array", "items": {"oneOf": [_ref("chapter"), _ref("plate")]}},
                    },
                    ["id", "kind", "title", "price", "pages", "genre", "addedAt", "author", "publisher", "shelf"],
                ),
                "loan": _object(
                    {
                        "id": _TEXT,
                        "book": _reference(),
                        "reader": _reference(),
                        "status": {"type": "string", "enum": ["open", "overdue", "returned"]},
                        "fine": _nullable(_AMOUNT),
                    },
                    ["id", "book", "reader", "status", "fine"],
                ),
                "chapter": _object({"type": {"type": "string", "const": "chapter"}, "heading": _TEXT}, ["type"]),
                "plate": _object({"type": {"type": "string", "const": "plate"}, "artist": _TEXT}, ["type"]),
            },
        },
    }
    # No node stands in two places, so that a test may change one of them.
    copied: Json = json.loads(json.dumps(data))
    return copied


CONFIG: Json = {
    "project": {
        "document": "openapi.yaml",
        "output": "library_package",
        "names-lock": "names.lock.json",
        "words-lock": "words.lock.json",
        "compact-document": "compact.json",
        "surface": "surface.txt",
        "reference": "reference",
        "changelog": "CHANGELOG.md",
        "version": "version.py",
    },
    "descriptions": "descriptions",
    "client-headers": ["Library-Branch-Id"],
    "paging": [{"cursor": "cursor", "items": "data", "next": "nextCursor", "more": "hasMore", "identity": ["id"]}],
    "classes": {"fixed": [{"name": "Reference", "properties": ["fullName", "id"], "direction": "response"}]},
    "formats": {
        "decimal": ["price", "fine"],
        "date-time": ["addedAt"],
        "moment-after": ["updatedAfter"],
        "integer": ["pages"],
        "text": [
            "Library-Branch-Id", "artist", "barcode", "bookId", "city", "cursor", "fullName", "heading", "id", "ids",
            "labels", "nextCursor", "opensAt", "revision", "street", "title",
        ],
        "hints": {"decimal": ["amount of money"], "date-time": ["point in time"]},
    },
}  # fmt: skip

CHANGELOG = "# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n- First.\n"


def _words() -> dict[str, Json]:
    """A dictionary with something to say about every place of the document."""
    missing = describe(document(), parse_config({**CONFIG, "descriptions": None})).missing
    files: dict[str, Json] = {"schemas.yaml": {}, "classes.yaml": {}, "rules.yaml": {}, "properties.yaml": {}}
    for one in missing:
        text = f"Words about {one.name}."
        match one.table:
            case "operations":
                files.setdefault("operations.yaml", {}).setdefault(one.name, {})[one.part] = text
            case "components":
                files["schemas.yaml"].setdefault("components", {})[one.name] = text
            case "document":
                files["schemas.yaml"].setdefault("document", {})[one.name] = text
            case "requests":
                files["classes.yaml"].setdefault("requests", {})[one.name] = text
            case table:
                files.setdefault(f"{table}.yaml", {})[one.name] = {"text": text}
    return files


@dataclass
class Ran:
    """What a command said, and how it ended."""

    status: int
    out: str
    err: str


class Project:
    """The repository in a folder. `run` is `scripts/regenerate` there."""

    capture: Callable[[], tuple[str, str]] | None = None
    """What has been printed since it was last asked."""

    def __init__(self, root: Path) -> None:
        root.mkdir(parents=True)
        self.root = root
        self.configure(CONFIG)
        (root / "CHANGELOG.md").write_text(CHANGELOG, encoding="utf-8")
        (root / "version.py").write_text('__version__ = "0.4.2"\n', encoding="utf-8")
        (root / "descriptions").mkdir(exist_ok=True)
        for name, entries in _words().items():
            (root / "descriptions" / name).write_text(yaml.safe_dump(entries), encoding="utf-8")

    def configure(self, config: Json) -> None:
        """Write the configuration."""
        (self.root / "generator-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")

    def run(self, *arguments: str) -> Ran:
        """Run the command in this process."""
        capture = self.capture or (lambda: ("", ""))
        capture()
        status = main(list(arguments), root=self.root)
        return Ran(status, *capture())

    def take_over(self, changed: Json, *arguments: str) -> Ran:
        """`--spec` with a document."""
        path = self.root.parent / "new.json"
        path.write_text(json.dumps(changed), encoding="utf-8")
        return self.run("--spec", str(path), *arguments)

    def files(self) -> dict[str, bytes]:
        """Every file by its path, for comparing."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in sorted(self.root.rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts
        }

    def restore(self, files: dict[str, bytes]) -> None:
        """The folder as it was."""
        for path in self.files().keys() - files.keys():
            (self.root / path).unlink()
        for path, data in files.items():
            target = self.root / path
            if not target.exists() or target.read_bytes() != data:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(data)
