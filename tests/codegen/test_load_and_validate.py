from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.document.load import LoadError, load, parse_yaml
from scripts.codegen.document.validate import DocumentError, validate

from .conftest import FIXTURES, Json


def test_yaml_has_the_types_of_json() -> None:
    text = """
    a: yes
    b: no
    c: on
    d: 2024-10-01
    e: 2024-10-01T00:00:00Z
    f: 012
    g: 1_000
    h: 12:30:45
    i: 0x10
    j: ~
    k: true
    l: -3
    m: 1.50
    n: 1e3
    o: .5
    p: ''
    q: =
    """
    assert parse_yaml(text) == {
        "a": "yes",
        "b": "no",
        "c": "on",
        "d": "2024-10-01",
        "e": "2024-10-01T00:00:00Z",
        "f": "012",
        "g": "1_000",
        "h": "12:30:45",
        "i": "0x10",
        "j": None,
        "k": True,
        "l": -3,
        "m": 1.5,
        "n": 1000.0,
        "o": ".5",
        "p": "",
        "q": "=",
    }


def test_a_page_with_a_yaml_block_is_a_document() -> None:
    document = load(FIXTURES / "one-operation.md")
    validate(document)
    body = document["paths"]["/readers"]["post"]["requestBody"]["content"]["application/json"]["schema"]["properties"]
    assert body["cardNumber"]["example"] == "012345678"
    assert body["bornOn"]["example"] == "2001-02-03"
    assert document["components"]["schemas"]["reader"]["properties"]["answer"]["enum"] == ["yes", "no", "on"]


@pytest.mark.parametrize("text", ["{", "[1]", "just words", "title: x\n", "a: [", "```yaml\nb: 1\n```\n"])
def test_what_is_no_document_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "document"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(LoadError, match="document"):
        load(path)


def test_json_and_yaml_of_one_document_are_equal(own_document: Json, tmp_path: Path) -> None:
    path = tmp_path / "document.json"
    path.write_text(json.dumps(own_document), encoding="utf-8")
    assert load(path) == own_document


def test_the_documents_are_valid(facts: Json, own_document: Json) -> None:
    validate(facts)
    validate(own_document)


def _schema(document: Json) -> Json:
    schema: Json = document["components"]["schemas"]["reader"]
    return schema


def _operation(document: Json) -> Json:
    operation: Json = document["paths"]["/readers"]["post"]
    return operation


def _unknown_type(document: Json) -> None:
    _schema(document)["properties"]["id"]["type"] = "text"


def _bad_length(document: Json) -> None:
    _schema(document)["properties"]["id"] = {"anyOf": [{"type": "string", "maxLength": "ten"}, {"type": "null"}]}


def _bad_required(document: Json) -> None:
    _schema(document)["required"] = "id"


def _dead_reference(document: Json) -> None:
    _schema(document)["properties"]["loans"]["items"] = {"$ref": "#/components/schemas/nowhere"}


def _parameter_without_place(document: Json) -> None:
    _operation(document)["parameters"] = [{"name": "limit", "schema": {"type": "integer"}}]


def _undeclared_path_parameter(document: Json) -> None:
    document["paths"]["/readers/{id}"] = {"get": {"responses": {"200": {"description": "A reader."}}}}


def _twice_the_same_parameter(document: Json) -> None:
    parameter = {"name": "limit", "in": "query", "schema": {"type": "integer"}}
    _operation(document)["parameters"] = [parameter, copy.deepcopy(parameter)]


def _response_without_description(document: Json) -> None:
    del _operation(document)["responses"]["200"]["description"]


def _no_title(document: Json) -> None:
    del document["info"]["title"]


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (_unknown_type, "/components/schemas/reader/properties/id/type"),
        (_bad_length, "/components/schemas/reader/properties/id/anyOf/0/maxLength"),
        (_bad_required, "/components/schemas/reader/required"),
        (_dead_reference, "#/components/schemas/nowhere leads nowhere"),
        (_parameter_without_place, "/paths/~1readers/post/parameters/0"),
        (_undeclared_path_parameter, "the path parameter id is not declared"),
        (_twice_the_same_parameter, "query parameter limit is declared twice"),
        (_response_without_description, "/paths/~1readers/post/responses/200"),
        (_no_title, "/info"),
    ],
)
def test_a_fault_is_found_where_it_is(spoil: Any, message: str) -> None:
    document = load(FIXTURES / "one-operation.md")
    spoil(document)
    with pytest.raises(DocumentError) as caught:
        validate(document)
    assert message in str(caught.value)


def test_another_version_is_refused() -> None:
    with pytest.raises(DocumentError, match=r"version '2\.0' is not supported"):
        validate({"openapi": "2.0", "info": {"title": "x", "version": "1"}, "paths": {}})


def test_version_3_0_is_checked_too() -> None:
    document: Json = {"openapi": "3.0.3", "info": {"title": "x", "version": "1"}, "paths": {"/a": {"get": {}}}}
    with pytest.raises(DocumentError, match="responses"):
        validate(document)
