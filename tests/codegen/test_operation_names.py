from __future__ import annotations

from typing import Any

import pytest

from scripts.codegen.config import GeneratorConfig, parse_config
from scripts.codegen.document.operations import OperationNameError, name_operations
from scripts.codegen.document.words import pascal, python_name, singular, split_words
from scripts.codegen.normalise import Normalised, normalise, with_locked_names

from .conftest import Json


def test_the_rule_gives_unique_names_and_the_lock_keeps_them(facts: Json, config: GeneratorConfig, lock: Json) -> None:
    by_rule = name_operations(facts, config)
    assert len(set(by_rule.values())) == len(by_rule)
    kept = name_operations(facts, with_locked_names(config, lock))
    assert {" ".join(key): name for key, name in kept.items()} == {
        key: entry["name"] for key, entry in lock["operations"].items()
    }
    assert by_rule["GET", "/quickbooks-desktop/invoices"] == "qbd.invoices.list"
    assert by_rule["POST", "/quickbooks-desktop/bills/{id}/void"] == "qbd.bills.void"


def _document(*operations: str, **more: Any) -> Json:
    """A document from lines such as "GET /books list" or "GET /books/{id}"."""
    paths: Json = {}
    for line in operations:
        method, path, *kind = line.split()
        item: Json = {"type": "object", "properties": {"id": {"type": "string"}}}
        schema = {"type": "object", "properties": {"data": {"type": "array", "items": item}}} if kind else item
        parameters = [
            {"in": "path", "name": part[1:-1], "required": True, "schema": {"type": "string"}}
            for part in path.split("/")
            if part.startswith("{")
        ]
        paths.setdefault(path, {})[method.lower()] = {
            "parameters": parameters,
            "responses": {"200": {"description": "x", "content": {"application/json": {"schema": schema}}}},
            **more,
        }
    return {"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": paths}


def _names(document: Json, **config: Any) -> list[str]:
    return sorted(name_operations(document, parse_config(config)).values())


def test_the_rule_without_any_configuration() -> None:
    document = _document(
        "GET /books list",
        "POST /books",
        "GET /books/{id}",
        "PATCH /books/{id}",
        "PUT /books/{id}",
        "DELETE /books/{id}",
        "POST /books/{id}/return",
        "GET /reading-lists list",
        "GET /status",
    )
    assert _names(document) == [
        "books.create",
        "books.delete",
        "books.list",
        "books.replace",
        "books.retrieve",
        "books.return_",
        "books.update",
        "reading_lists.list",
        "status",
    ]


def test_a_literal_behind_a_parameter_becomes_a_resource_when_it_has_several_methods() -> None:
    document = _document("GET /books/{id}/notes list", "POST /books/{id}/notes", "DELETE /books/{id}/notes/{note}")
    assert _names(document) == ["books.notes.create", "books.notes.delete", "books.notes.list"]


def test_names_from_operation_ids() -> None:
    document = _document("GET /books list")
    document["paths"]["/books"]["get"]["operationId"] = "lib.v1.BookShelf.ListBooks"
    assert _names(document) == ["book_shelf.list_books"]
    document["paths"]["/books"]["get"]["operationId"] = "listBooks"
    document["paths"]["/books"]["get"]["tags"] = ["Book Shelf"]
    assert _names(document) == ["book_shelf.list_books"]


def test_an_exception_that_fits_nothing_fails() -> None:
    document = _document("GET /books list")
    assert _names(document, operations={"exceptions": {"GET /books": "shelf.all"}}) == ["shelf.all"]
    with pytest.raises(OperationNameError, match="GET /shelves"):
        _names(document, operations={"exceptions": {"GET /shelves": "shelf.all"}})


def test_a_prefix_of_all_paths_can_be_left_out() -> None:
    document = _document("GET /api/v2/books list")
    assert _names(document, operations={"path-prefix": "/api/v2"}) == ["books.list"]


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("refNumber", "ref_number"),
        ("otherCustomField1", "other_custom_field1"),
        ("i9OnFileStatus", "i9_on_file_status"),
        ("isEligibleFor1099", "is_eligible_for1099"),
        ("Conductor-End-User-Id", "conductor_end_user_id"),
        ("class", "class_"),
        ("from", "from_"),
        ("HTTPStatus", "http_status"),
        ("page_size", "page_size"),
        ("2fa", "field_2fa"),
    ],
)
def test_python_names(wire: str, expected: str) -> None:
    assert python_name(wire) == expected


@pytest.mark.parametrize(
    ("plural", "expected"),
    [
        ("lines", "Line"),
        ("addresses", "Address"),
        ("taxes", "Tax"),
        ("entries", "Entry"),
        ("status", "Status"),
        ("barcode", "Barcode"),
        ("refundAppliedToTransactions", "RefundAppliedToTransaction"),
    ],
)
def test_singular(plural: str, expected: str) -> None:
    assert pascal(singular(split_words(plural))) == expected


def _extension(normalised: Normalised, method: str, path: str) -> Json:
    extension: Json = normalised.document["paths"][path][method]["x-operation"]
    return extension


def test_what_an_operation_does(normalised: Normalised) -> None:
    effects: dict[str, set[str]] = {}
    for item in normalised.document["paths"].values():
        for operation in item.values():
            extension = operation["x-operation"]
            effects.setdefault(extension["effect"], set()).add(extension["method"])
    assert effects["create"] == {"create"}
    assert effects["update"] == {"update"}
    assert effects["delete"] == {"delete"}
    assert effects["void"] == {"void"}
    assert "passthrough" in effects["write"]
    assert effects["cursor_read"] == {"list"}
    assert effects.keys() == {"read", "cursor_read", "create", "update", "delete", "void", "write"}


def test_paged_lists(normalised: Normalised) -> None:
    paged = {
        op["x-operation"]["name"]: op["x-operation"]["paging"]
        for item in normalised.document["paths"].values()
        for op in item.values()
        if "paging" in op["x-operation"]
    }
    assert len(paged) == 37
    assert "qbd.templates.list" not in paged
    assert paged["qbd.invoices.list"] == {
        "cursor": "cursor",
        "items": "data",
        "next_cursor": "next_cursor",
        "has_more": "has_more",
        "remaining": "remaining_count",
        "identity": ["id"],
    }
    assert paged["qbd.transactions.list"]["identity"] == ["transaction_id", "transaction_line_id"]


def test_the_odd_arguments(normalised: Normalised) -> None:
    passthrough = _extension(normalised, "post", "/end-users/{id}/passthrough/{integrationSlug}")
    assert passthrough["positional"] == ["integrationSlug"]
    assert passthrough["body_argument"] == "qbd_payload"
    assert _extension(normalised, "get", "/quickbooks-desktop/invoices/{id}")["positional"] == ["id"]
    assert _extension(normalised, "get", "/quickbooks-desktop/invoices")["positional"] == []
    session = _extension(normalised, "post", "/auth-sessions")
    assert session["repeatable"] is True
    assert _extension(normalised, "post", "/end-users")["repeatable"] is False


def test_headers_of_the_client(normalised: Normalised) -> None:
    operation = normalised.document["paths"]["/quickbooks-desktop/invoices"]["get"]
    marked = [p["name"] for p in operation["parameters"] if p.get("x-client-default")]
    assert marked == ["Conductor-End-User-Id"]


def test_operation_ids_are_unique(normalised: Normalised) -> None:
    ids = [op["operationId"] for item in normalised.document["paths"].values() for op in item.values()]
    assert len(ids) == len(set(ids))
    assert "qbd_invoices_list" in ids


def test_names_do_not_depend_on_a_configuration() -> None:
    result = normalise(_document("GET /books list", "POST /books", "GET /books/{id}"), GeneratorConfig())
    assert result.report.counts["operations"] == 3
