"""The same steps on documents that the generator was not made for."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.classes.names import NameClashError
from scripts.codegen.config import GeneratorConfig, load_config, parse_config
from scripts.codegen.document.canonical import StructureError
from scripts.codegen.document.load import load
from scripts.codegen.document.validate import validate
from scripts.codegen.normalise import normalise

from .conftest import FIXTURES, Json, fixture


@pytest.mark.parametrize("config", [None, Path(__file__).with_name("conductorone.yaml")])
def test_a_document_with_operation_ids_and_namespaces(config: Path | None) -> None:
    document = fixture("conductorone.json.gz")
    result = normalise(document, load_config(config))
    validate(result.document)
    operations = {op["x-operation"]["name"]: op for item in result.document["paths"].values() for op in item.values()}
    assert sorted(operations) == [
        "connector_owners.create_entitlement_owner",
        "connector_owners.create_user_owner",
        "connector_owners.delete_entitlement_owner",
        "connector_owners.delete_user_owner",
        "connector_owners.get_entitlement_owner",
        "connector_owners.get_user_owner",
        "connector_owners.search_entitlement_owners",
        "connector_owners.search_user_owners",
        "connector_owners.set",
    ]
    schemas = result.document["components"]["schemas"]
    assert {"User", "UserRef", "ConnectorOwnerUser", "ProvisionPolicy", "MultiStep"} <= schemas.keys()
    # Recursion survives, and null is spelled in one way.
    assert schemas["ProvisionPolicy"]["properties"]["multiStep"]["anyOf"] == [
        {"$ref": "#/components/schemas/MultiStep"},
        {"type": "null"},
    ]
    steps = schemas["MultiStep"]["properties"]["provisionSteps"]["anyOf"][0]
    assert steps == {"type": "array", "items": {"$ref": "#/components/schemas/ProvisionPolicy"}}
    # Free-form objects and maps stay what they are.
    profile = schemas["User"]["properties"]["profile"]["anyOf"][0]
    assert profile == {"type": "object", "additionalProperties": True}
    connectors = schemas["AppEntitlement"]["properties"]["sourceConnectorIds"]
    assert connectors["additionalProperties"] == {"type": "string"}
    assert operations["connector_owners.set"]["x-operation"]["effect"] == "update"
    assert operations["connector_owners.create_user_owner"]["x-operation"]["effect"] == "create"
    assert operations["connector_owners.delete_user_owner"]["x-operation"]["effect"] == "delete"
    assert operations["connector_owners.get_user_owner"]["x-operation"]["positional"] == ["user_ref_id"]


def test_its_small_configuration() -> None:
    document = fixture("conductorone.json.gz")
    result = normalise(document, load_config(Path(__file__).with_name("conductorone.yaml")))
    assert result.report.unused == []
    assert "SetConnectorOwnersV2Request" in result.document["components"]["schemas"]
    paged = [
        op["x-operation"]
        for item in result.document["paths"].values()
        for op in item.values()
        if "paging" in op["x-operation"]
    ]
    assert [one["name"] for one in paged] == [
        "connector_owners.search_entitlement_owners",
        "connector_owners.search_user_owners",
    ]
    assert paged[0]["effect"] == "read"
    assert paged[0]["paging"] == {
        "cursor": "page_token",
        "items": "list",
        "next_cursor": "next_page_token",
        "has_more": None,
        "remaining": None,
        "identity": None,
    }


def test_a_page_with_one_operation_needs_no_configuration() -> None:
    result = normalise(load(FIXTURES / "one-operation.md"), GeneratorConfig())
    validate(result.document)
    operation = result.document["paths"]["/readers"]["post"]
    assert operation["x-operation"]["name"] == "readers.create"
    assert operation["summary"] == "Register a reader"
    schemas = result.document["components"]["schemas"]
    assert sorted(schemas) == ["Loan", "Reader", "ReaderCreate"]
    # The document's own words stay where we have none.
    assert schemas["ReaderCreate"]["properties"]["fullName"]["description"].startswith("Name on the card, in the order")
    assert schemas["Reader"]["properties"]["bornOn"]["anyOf"][0] == {"type": "string", "format": "date"}


def _document(schemas: Json, body: Json, answer: Json) -> Json:
    return {
        "openapi": "3.1.0",
        "info": {"title": "x", "version": "1"},
        "paths": {
            "/things": {
                "post": {
                    "requestBody": {"content": {"application/json": {"schema": body}}},
                    "responses": {"201": {"description": "Done.", "content": {"application/json": {"schema": answer}}}},
                }
            }
        },
        "components": {"schemas": schemas},
    }


def _object(**properties: Any) -> Json:
    return {"type": "object", "properties": properties}


TEXT: Json = {"type": "string"}


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def test_a_component_of_both_directions_becomes_two_classes() -> None:
    thing = _object(
        id={"type": "string", "readOnly": True}, secret={"type": "string", "writeOnly": True}, next=_ref("Thing")
    )
    thing["required"] = ["id"]
    result = normalise(_document({"Thing": thing}, _ref("Thing"), _ref("Thing")), GeneratorConfig())
    schemas = result.document["components"]["schemas"]
    assert sorted(schemas) == ["Thing", "ThingInput"]
    assert list(schemas["Thing"]["properties"]) == ["id", "next"]
    assert schemas["Thing"]["required"] == ["id"]
    assert list(schemas["ThingInput"]["properties"]) == ["secret", "next"]
    assert schemas["Thing"]["properties"]["next"]["$ref"] == "#/components/schemas/Thing"
    assert schemas["ThingInput"]["properties"]["next"]["$ref"] == "#/components/schemas/ThingInput"
    assert schemas["ThingInput"]["x-class"] == {"direction": "request", "root": True, "owner": "Thing"}


def test_all_of_is_merged_and_other_components_are_written_out() -> None:
    schemas = {
        "Base": _object(id=TEXT),
        "Kind": {"type": "string", "enum": ["a", "b"]},
        "Thing": {"allOf": [_ref("Base"), _object(kind=_ref("Kind"), labels=_ref("Labels"))], "required": ["id"]},
        "Labels": {"type": "array", "items": TEXT},
        "Wrapper": {"allOf": [_ref("Thing")]},
    }
    result = normalise(_document(schemas, _object(name=TEXT), _ref("Wrapper")), GeneratorConfig())
    made = result.document["components"]["schemas"]
    assert list(made["Thing"]["properties"]) == ["id", "kind", "labels"]
    assert made["Thing"]["required"] == ["id"]
    assert made["Thing"]["properties"]["kind"] == {"type": "string", "enum": ["a", "b"]}
    assert made["Thing"]["properties"]["labels"] == {"type": "array", "items": {"type": "string"}}
    answer = result.document["paths"]["/things"]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert answer == {"$ref": "#/components/schemas/Thing"}


def test_unions_of_inline_objects_are_told_apart_by_their_constant() -> None:
    branches = [
        _object(kind={"type": "string", "const": "circle"}, radius={"type": "number"}),
        _object(kind={"type": "string", "const": "square"}, side={"type": "number"}),
    ]
    result = normalise(_document({}, _object(shape={"oneOf": branches}), _object(ok=TEXT)), GeneratorConfig())
    assert {"ThingCreateCircleShape", "ThingCreateSquareShape"} <= result.document["components"]["schemas"].keys()


def test_a_document_of_version_3_0() -> None:
    document = _document({}, _object(name={"type": "string", "nullable": True}), _object(ok=TEXT))
    document["openapi"] = "3.0.3"
    validate(document)
    result = normalise(document, GeneratorConfig())
    validate(result.document)
    name = result.document["components"]["schemas"]["ThingCreate"]["properties"]["name"]
    assert name["anyOf"] == [{"type": "string"}, {"type": "null"}]


def test_shared_parameters_and_bodies_are_written_out() -> None:
    document = _document({}, {}, _object(ok=TEXT))
    document["components"]["parameters"] = {"Limit": {"in": "query", "name": "limit", "schema": {"type": "integer"}}}
    document["components"]["requestBodies"] = {"Thing": {"content": {"application/json": {"schema": _object(a=TEXT)}}}}
    document["paths"]["/things"]["parameters"] = [{"$ref": "#/components/parameters/Limit"}]
    document["paths"]["/things"]["post"]["requestBody"] = {"$ref": "#/components/requestBodies/Thing"}
    validate(document)
    operation = normalise(document, GeneratorConfig()).document["paths"]["/things"]["post"]
    assert [p["name"] for p in operation["parameters"]] == ["limit"]
    assert operation["requestBody"]["content"]["application/json"]["schema"] == _ref("ThingCreate")


def test_a_name_that_is_too_long_asks_for_an_alias() -> None:
    document = _document({}, _object(veryLongPropertyName=_object(a=TEXT)), _object(ok=TEXT))
    limited: Json = {"classes": {"max-length": 20}}
    with pytest.raises(NameClashError, match=r"has 31 characters.*: ThingCreateName\}"):
        normalise(document, parse_config(limited))
    limited["classes"]["aliases"] = {"ThingCreateVeryLongPropertyName": "ThingCreatePart"}
    assert "ThingCreatePart" in normalise(document, parse_config(limited)).document["components"]["schemas"]


def test_clashing_names_get_a_word_of_their_path_never_a_number() -> None:
    first = _object(part=_object(a=TEXT))
    second = _object(part=_object(b=TEXT))
    body = _object(left=first, right=second)
    names = normalise(_document({}, body, _object(ok=TEXT)), GeneratorConfig()).document["components"]["schemas"].keys()
    assert {"ThingCreateLeftPart", "ThingCreateRightPart"} <= names


def test_a_component_that_is_made_of_itself_is_refused() -> None:
    loop = {"allOf": [_ref("Loop"), _object(a=TEXT)]}
    document = _document({"Loop": loop}, _object(a=_ref("Loop")), _object(ok=TEXT))
    with pytest.raises(StructureError, match="Loop is made of itself through allOf"):
        normalise(document, GeneratorConfig())


def test_the_order_of_paths_and_schemas_does_not_rename() -> None:
    document = fixture("conductorone.json.gz")
    turned = copy.deepcopy(document)
    turned["paths"] = dict(reversed(turned["paths"].items()))
    turned["components"]["schemas"] = dict(reversed(turned["components"]["schemas"].items()))
    one, other = normalise(document, GeneratorConfig()), normalise(turned, GeneratorConfig())
    assert one.document["components"] == other.document["components"]
    assert one.lock == other.lock


def test_entries_that_fit_nothing_are_listed() -> None:
    config = parse_config(
        {
            "arguments": {"nothing.create": {"body": "payload"}},
            "effects": {"nothing.*": "write"},
            "harmless-to-repeat": {"nothing.create": "It never happens."},
            "classes": {"aliases": {"Nothing": "Something"}},
        }
    )
    report = normalise(_document({}, _object(a=TEXT), _object(ok=TEXT)), config).report
    assert report.unused == [
        "arguments: nothing.create",
        "effects: nothing.*",
        "harmless-to-repeat: nothing.create",
        "classes: Nothing",
    ]
    assert report.lines()[0] == "configuration fits nothing: arguments: nothing.create"
