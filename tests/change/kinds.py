"""The kinds of single changes that a document can see, each with what it is called there and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .project import Json

Change = Callable[[Json], object]


@dataclass(frozen=True)
class Kind:
    """One change; `there` and `back` are the (id, place) of its only finding each way, None for no finding."""

    name: str
    change: Change
    there: tuple[str, str] | None
    back: tuple[str, str] | None
    asks: bool = False
    """Whether the run stops and asks, so that no tree is generated."""


def _loan(document: Json) -> Json:
    found: Json = document["components"]["schemas"]["loan"]
    return found


def _book(document: Json) -> Json:
    found: Json = document["components"]["schemas"]["book"]
    return found


def _create(document: Json) -> Json:
    found: Json = document["paths"]["/books"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    return found


def _list(document: Json) -> Json:
    found: Json = document["paths"]["/books"]["get"]
    return found


def _rename(holder: Json, old: str, new: str) -> None:
    renamed = {new if key == old else key: value for key, value in holder["properties"].items()}
    holder["properties"] = renamed
    if old in holder.get("required", ()):
        holder["required"] = [new if key == old else key for key in holder["required"]]


def _query(document: Json, name: str) -> Json:
    return next(p for p in _list(document)["parameters"] if p["name"] == name)


def _set(node: Callable[[Json], Json], **values: Any) -> Change:
    return lambda document: node(document).update(values)


def _member(holder: Callable[[Json], Json], name: str) -> Callable[[Json], Json]:
    def found(document: Json) -> Json:
        node: Json = holder(document)["properties"][name]
        return node

    return found


def _drop(holder: Callable[[Json], Json], name: str) -> Change:
    def drop(document: Json) -> None:
        del holder(document)["properties"][name]
        required = holder(document).get("required", [])
        if name in required:
            required.remove(name)

    return drop


def _null(holder: Callable[[Json], Json], name: str) -> Change:
    def change(document: Json) -> None:
        properties = holder(document)["properties"]
        properties[name] = {"anyOf": [properties[name], {"type": "null"}]}

    return change


def _require(holder: Callable[[Json], Json], name: str) -> Change:
    return lambda document: holder(document)["required"].append(name)


def _unrequire(holder: Callable[[Json], Json], name: str) -> Change:
    return lambda document: holder(document)["required"].remove(name)


def _append(node: Callable[[Json], list[Any]], value: Any) -> Change:
    return lambda document: node(document).append(value)


TEXT: Json = {"type": "string"}
NEW = "request-property"


def _move_verb(document: Json) -> None:
    item = document["paths"]["/books/{id}"]
    item["patch"] = item.pop("post")


def _rename_resource(document: Json) -> None:
    paths = document["paths"]
    document["paths"] = {path.replace("/opening-hours", "/hours"): item for path, item in paths.items()}


def _inline(document: Json) -> None:
    body = _list(document)["responses"]["200"]["content"]["application/json"]
    document["components"]["schemas"]["bookPage"] = body["schema"]
    body["schema"] = {"$ref": "#/components/schemas/bookPage"}


def _reorder(document: Json) -> None:
    document["paths"] = dict(reversed(document["paths"].items()))
    _list(document)["parameters"].reverse()
    _book(document)["properties"] = dict(reversed(_book(document)["properties"].items()))
    _query(document, "genre")["schema"]["enum"].reverse()


def _words(document: Json) -> None:
    _member(_book, "title")(document).update(example="Persuasion")
    document["components"]["schemas"]["plate"]["description"] = "A picture, says the vendor."


_REQUEST, _ANSWER = "books.create.request", "loan"
# One kind a line, as a table.
# fmt: off
KINDS = [
    Kind(
        "answer: member added",
        _set(lambda d: _loan(d)["properties"], place=TEXT),
        ("response-property-added", "loan.place"),
        ("response-property-removed", "loan.place"),
    ),
    Kind(
        "answer: member renamed",
        lambda d: _rename(_book(d), "published", "issued"),
        ("response-property-renamed", "book.published"),
        ("response-property-renamed", "book.issued"),
    ),
    Kind(
        "request: optional member added",
        _set(lambda d: _create(d)["properties"], isbn=TEXT),
        (f"new-optional-{NEW}", f"{_REQUEST}.isbn"),
        (f"{NEW}-removed", f"{_REQUEST}.isbn"),
    ),
    Kind(
        "request: required member added",
        lambda d: (_create(d)["properties"].update(isbn=TEXT), _create(d)["required"].append("isbn")),
        (f"new-required-{NEW}", f"{_REQUEST}.isbn"),
        (f"{NEW}-removed", f"{_REQUEST}.isbn"),
    ),
    Kind(
        "request: member renamed",
        lambda d: _rename(_create(d), "binding", "cover"),
        (f"{NEW}-renamed", f"{_REQUEST}.binding"),
        (f"{NEW}-renamed", f"{_REQUEST}.cover"),
    ),
    Kind(
        "request: made required",
        _require(_create, "price"),
        (f"{NEW}-became-required", f"{_REQUEST}.price"),
        (f"{NEW}-became-optional", f"{_REQUEST}.price"),
    ),
    Kind(
        "answer: made optional",
        _unrequire(_loan, "status"),
        ("response-property-became-optional", "loan.status"),
        ("response-property-became-required", "loan.status"),
    ),
    Kind(
        "request: made nullable",
        _null(_create, "price"),
        (f"{NEW}-became-nullable", f"{_REQUEST}.price"),
        (f"{NEW}-became-not-nullable", f"{_REQUEST}.price"),
    ),
    Kind(
        "answer: made nullable",
        _null(_loan, "status"),
        ("response-property-became-nullable", "loan.status"),
        ("response-property-became-not-nullable", "loan.status"),
    ),
    Kind(
        "answer: type",
        _set(_member(_book, "pages"), type="boolean"),
        ("response-property-type-changed", "book.pages"),
        ("response-property-type-changed", "book.pages"),
    ),
    Kind(
        "request: type",
        _set(_member(_create, "title"), type="boolean", minLength=1),
        (f"{NEW}-type-changed", f"{_REQUEST}.title"),
        (f"{NEW}-type-changed", f"{_REQUEST}.title"),
    ),
    Kind(
        "answer: format",
        _set(_member(_book, "title"), format="date"),
        ("response-property-type-changed", "book.title"),
        ("response-property-type-changed", "book.title"),
    ),
    Kind(
        "request: array items",
        _set(_member(_create, "copies"), items=TEXT),
        (f"{NEW}-type-changed", f"{_REQUEST}.copies"),
        (f"{NEW}-type-changed", f"{_REQUEST}.copies"),
    ),
    Kind(
        "answer: enum value",
        _append(lambda d: _member(_loan, "status")(d)["enum"], "lost"),
        ("response-property-enum-value-added", "loan.status"),
        ("response-property-enum-value-removed", "loan.status"),
    ),
    Kind(
        "request: enum value",
        _append(lambda d: _member(_create, "binding")(d)["enum"], "spiral"),
        (f"{NEW}-enum-value-added", f"{_REQUEST}.binding"),
        (f"{NEW}-enum-value-removed", f"{_REQUEST}.binding"),
    ),
    Kind(
        "answer: list became string",
        lambda d: _member(_loan, "status")(d).pop("enum"),
        ("response-property-enum-became-string", "loan.status"),
        ("response-property-became-enum", "loan.status"),
    ),
    Kind(
        "request: list became string",
        lambda d: _query(d, "status")["schema"].pop("enum"),
        (f"{NEW}-enum-became-string", "books.list.query.status"),
        (f"{NEW}-became-enum", "books.list.query.status"),
    ),
    Kind(
        "request: length set",
        _set(_member(_create, "genre"), maxLength=20),
        (f"{NEW}-limit-tightened", f"{_REQUEST}.genre"),
        (f"{NEW}-limit-loosened", f"{_REQUEST}.genre"),
    ),
    Kind(
        "request: length tightened",
        _set(_member(_create, "title"), maxLength=40),
        (f"{NEW}-limit-tightened", f"{_REQUEST}.title"),
        (f"{NEW}-limit-loosened", f"{_REQUEST}.title"),
    ),
    Kind(
        "request: range loosened",
        lambda d: _query(d, "limit")["schema"].update(maximum=90),
        (f"{NEW}-limit-loosened", "books.list.query.limit"),
        (f"{NEW}-limit-tightened", "books.list.query.limit"),
    ),
    Kind(
        "request: pattern",
        _set(_member(_create, "genre"), pattern="^[a-z]+$"),
        (f"{NEW}-pattern-added", f"{_REQUEST}.genre"),
        (f"{NEW}-pattern-removed", f"{_REQUEST}.genre"),
    ),
    Kind(
        "answer: pattern",
        _set(_member(_loan, "id"), pattern="^l"),
        ("response-property-pattern-added", "loan.id"),
        ("response-property-pattern-removed", "loan.id"),
    ),
    Kind(
        "request: unique items",
        _set(_member(_create, "copies"), uniqueItems=True),
        (f"{NEW}-unique-items-added", f"{_REQUEST}.copies"),
        (f"{NEW}-unique-items-removed", f"{_REQUEST}.copies"),
    ),
    Kind(
        "request: number of items",
        _set(_member(_create, "copies"), minItems=2),
        (f"{NEW}-limit-tightened", f"{_REQUEST}.copies"),
        (f"{NEW}-limit-loosened", f"{_REQUEST}.copies"),
    ),
    Kind(
        "request: default",
        _set(_member(_create, "binding"), default="soft"),
        (f"{NEW}-default-value-changed", f"{_REQUEST}.binding"),
        (f"{NEW}-default-value-changed", f"{_REQUEST}.binding"),
    ),
    Kind(
        "query parameter added",
        _append(lambda d: _list(d)["parameters"], {"in": "query", "name": "shelf", "schema": TEXT}),
        ("new-optional-request-parameter", "books.list.query.shelf"),
        ("request-parameter-removed", "books.list.query.shelf"),
    ),
    Kind(
        "required query parameter added",
        _append(lambda d: _list(d)["parameters"], {"in": "query", "name": "shelf", "required": True, "schema": TEXT}),
        ("new-required-request-parameter", "books.list.query.shelf"),
        ("request-parameter-removed", "books.list.query.shelf"),
    ),
    Kind(
        "header parameter added",
        _append(lambda d: _list(d)["parameters"], {"in": "header", "name": "X-Shelf", "schema": TEXT}),
        ("new-optional-request-parameter", "books.list.header.X-Shelf"),
        ("request-parameter-removed", "books.list.header.X-Shelf"),
    ),
    Kind(
        "query parameter renamed",
        lambda d: _query(d, "genre").update(name="kind"),
        ("request-parameter-renamed", "books.list.query.genre"),
        ("request-parameter-renamed", "books.list.query.kind"),
    ),
    Kind(
        "query parameter required",
        lambda d: _query(d, "status").update(required=True),
        ("request-parameter-became-required", "books.list.query.status"),
        ("request-parameter-became-optional", "books.list.query.status"),
    ),
    Kind(
        "operation removed",
        lambda d: d["paths"].pop("/loans/{id}/extend"),
        ("endpoint-removed", "loans.extend"),
        ("endpoint-added", "loans.extend"),
    ),
    Kind(
        "operation moved to another verb",
        _move_verb,
        ("endpoint-moved", "books.update"),
        ("endpoint-moved", "books.update"),
    ),
    Kind(
        "operation deprecated",
        _set(lambda d: d["paths"]["/opening-hours"]["get"], deprecated=True),
        ("endpoint-deprecated", "opening_hours"),
        ("endpoint-reactivated", "opening_hours"),
    ),
    Kind(
        "member deprecated",
        _set(_member(_loan, "fine"), deprecated=True),
        ("response-property-deprecated", "loan.fine"),
        None,
    ),
    Kind(
        "resource added",
        lambda d: d["paths"].update(
            {
                "/shelves": {
                    "get": {
                        "responses": {
                            "200": {
                                "description": "",
                                "content": {"application/json": {"schema": {"type": "array", "items": TEXT}}},
                            }
                        }
                    }
                }
            }
        ),
        ("endpoint-added", "shelves.list"),
        ("endpoint-removed", "shelves.list"),
    ),
    Kind("resource renamed", _rename_resource, ("endpoint-renamed", "opening_hours"), ("endpoint-renamed", "hours")),
    Kind("inline answer became a component", _inline, None, None),
    Kind(
        "paging member lost",
        lambda d: _drop(lambda x: _list(x)["responses"]["200"]["content"]["application/json"]["schema"], "nextCursor")(
            d
        ),
        None,
        None,
        asks=True,
    ),
    Kind(
        "security",
        _set(lambda d: d["components"]["securitySchemes"]["Bearer"], scheme="basic"),
        ("security-scheme-changed", "Bearer"),
        ("security-scheme-changed", "Bearer"),
    ),
    Kind("order", _reorder, None, None),
    Kind("examples and prose", _words, None, None),
    Kind(
        "a shared shape in one place",
        lambda d: _loan(d)["properties"]["reader"]["properties"].update(email=TEXT),
        ("response-property-added", "loan.reader.email"),
        None,
        asks=False,
    ),
    Kind(
        "union",
        lambda d: _member(_book, "contents")(d)["items"]["oneOf"].pop(),
        ("response-property-one-of-removed", "book.contents"),
        ("response-property-one-of-added", "book.contents"),
    ),
    Kind(
        "map values",
        _set(_member(_book, "labels"), additionalProperties={"type": "boolean"}),
        ("response-property-type-changed", "book.labels"),
        ("response-property-type-changed", "book.labels"),
    ),
]
