"""Hand-written bases of generated resource classes, chosen by the configuration from what the lists offer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.config import ConfigError, parse_config
from scripts.codegen.errors import GenerationError
from scripts.codegen.generate import generate


def _list(*filters: str, item: str = "part") -> dict[str, Any]:
    data = {"type": "array", "items": {"$ref": f"#/components/schemas/{item}"}}
    answer = {"type": "object", "properties": {"data": data}, "required": ["data"]}
    array = {"type": "array", "items": {"type": "string"}}
    return {
        "get": {
            "parameters": [{"in": "query", "name": name, "schema": array} for name in filters],
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": answer}}}},
        }
    }


DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Parts", "version": "1"},
    "paths": {
        "/bolts": _list("ids", "names"),
        "/nuts": _list("ids"),
        "/rods": _list("colors"),
        "/depot/shelves": _list("ids", "names", "colors"),
    },
    "components": {"schemas": {"part": {"type": "object", "properties": {"id": {"type": "string"}}}}},
}
RULES = [{"rule": {"missingIsError": True}, "at": ["*.query.ids", "*.query.names"]}]
FINDERS = {"helpers.FindById": ["ids"], "helpers.FindByName": ["names", "ids"]}


def _generate(
    folder: Path, bases: dict[str, Any], rules: list[Any] = RULES, document: dict[str, Any] = DOCUMENT
) -> dict[str, str]:
    config = parse_config({"rules": rules, "bases": bases})
    files = generate(document, config, None, folder, "conductor_client").files
    return {
        name: next(line for line in files[f"resources/{name}.py"].decode().splitlines() if line.startswith("class "))
        for name in ("bolts", "nuts", "rods", "depot/shelves")
    }


def test_the_base_that_takes_most_of_the_filters(tmp_path: Path) -> None:
    assert _generate(tmp_path, {"finders": FINDERS, "nuts": "helpers.EndUserHelpers"}) == {
        "bolts": 'class BoltsResource(FindByName["Part"], api="..api.bolts"):',
        "nuts": 'class NutsResource(EndUserHelpers, FindById["Part"], api="..api.nuts"):',
        "rods": 'class RodsResource(Resource, api="..api.rods"):',
        "depot/shelves": 'class ShelvesResource(FindByName["Part"], api="...api.depot.shelves"):',
    }


def _record(update: str | None = "part") -> dict[str, Any]:
    def answer(of: str) -> dict[str, Any]:
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{of}"}}}
        return {"responses": {"200": {"description": "", "content": content}}}

    id_ = {"in": "path", "name": "id", "required": True, "schema": {"type": "string"}}
    body = {"type": "object", "properties": {"color": {"type": "string"}}}
    item: dict[str, Any] = {"parameters": [id_], "get": answer("part")}
    if update:
        item["post"] = {
            **answer(update),
            "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
        }
    return item


def test_what_can_be_retrieved_and_updated_gets_another_base(tmp_path: Path) -> None:
    other = {"type": "object", "properties": {"done": {"type": "boolean"}}}
    document = {
        **DOCUMENT,
        "paths": {
            **DOCUMENT["paths"],
            "/bolts/{id}": _record(),
            "/nuts/{id}": _record(update=None),
            "/depot/shelves/{id}": _record(update="other"),
        },
        "components": {"schemas": {**DOCUMENT["components"]["schemas"], "other": other}},
    }
    editors = {"helpers.ById": ["ids"], "helpers.ByName": ["ids", "names"]}
    assert _generate(tmp_path, {"finders": FINDERS, "editors": editors}, document=document) == {
        "bolts": 'class BoltsResource(ByName["Part", "PartUpdate"], api="..api.bolts"):',
        # There is no update, or it answers with something else.
        "nuts": 'class NutsResource(FindById["Part"], api="..api.nuts"):',
        "rods": 'class RodsResource(Resource, api="..api.rods"):',
        "depot/shelves": 'class ShelvesResource(FindByName["Part"], api="...api.depot.shelves"):',
    }
    source = (tmp_path / "resources" / "bolts.py").read_text()
    assert "from ..models.part_update import PartUpdate as PartUpdate\n" in source


def test_without_a_configuration_or_without_the_rule_there_are_none(tmp_path: Path) -> None:
    for name, bases, rules in (("a", {}, RULES), ("b", {"finders": FINDERS}, [])):
        (tmp_path / name).mkdir()
        assert all("(Resource, " in line for line in _generate(tmp_path / name, bases, rules).values())


def test_a_base_for_a_resource_that_does_not_exist_stops_the_run(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="there is no resource depot"):
        _generate(tmp_path, {"depot.boxes": "helpers.EndUserHelpers"})


@pytest.mark.parametrize(
    "bases", [{"nuts": "EndUserHelpers"}, {"finders": {"a.b.C": ["ids"]}}, {"editors": {"C": ["ids"]}}]
)
def test_a_base_is_a_module_and_a_class(bases: dict[str, Any]) -> None:
    with pytest.raises(ConfigError, match=r"module\.Class"):
        parse_config({"bases": bases})
