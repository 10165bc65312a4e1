"""Changes that are rarer than those of `kinds`: what spec-diff calls them, there and back, and their levels."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from scripts.codegen.changes.compare import compare
from scripts.codegen.changes.schemas import TYPED_FORMATS
from scripts.codegen.config import parse_config
from scripts.codegen.normalise import Normalised, normalise
from scripts.codegen.output import library

from .project import CONFIG, Json, document

_AT = {"box.either": "BoxLeft", "box.either|1": "BoxRight", "box<input>.either": "BoxLeftInput"}
CONFIGURATION = parse_config(
    {
        **CONFIG,
        "descriptions": None,
        "classes": {**CONFIG["classes"], "at": {**_AT, "box<input>.either|1": "BoxRightInput"}},
    }
)
_JSON, _FORM = "application/json", "application/x-www-form-urlencoded"
_TEXT: Json = {"type": "string"}


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _json(schema: Json) -> Json:
    return {"description": "", "content": {_JSON: {"schema": schema}}}


def _object(**properties: Json) -> Json:
    return {"type": "object", "properties": properties}


def _document() -> Json:
    found = document()
    kinds = {"cat": "#/components/schemas/cat", "dog": "#/components/schemas/dog"}
    found["components"]["schemas"] |= {
        "cat": {**_object(kind=_TEXT, claws=_TEXT), "required": ["kind"]},
        "dog": {**_object(kind=_TEXT, barks=_TEXT), "required": ["kind"]},
        "fox": _object(den={"type": "boolean"}),
        "box": _object(
            id=_TEXT,
            count={"type": "integer"},
            weight={"type": "number", "format": "decimal"},
            map={"type": "object", "additionalProperties": _TEXT},
            kept={"type": "string", "readOnly": True},
            open={**_object(a=_TEXT), "additionalProperties": True},
            numbers={**_object(a=_TEXT), "additionalProperties": {"type": "integer"}},
            lists={"oneOf": [{"type": "array", "items": _TEXT}, {"type": "array", "items": {"type": "integer"}}]},
            either={"oneOf": [_object(left=_TEXT), _object(right=_TEXT)]},
            pet={
                "oneOf": [_ref("cat"), _ref("dog")],
                "discriminator": {"propertyName": "kind", "mapping": kinds},
            },
        ),
    }
    tags: Json = {"in": "query", "name": "tags", "explode": False, "schema": {"type": "array", "items": _TEXT}}
    found["paths"] |= {
        "/boxes": {
            "post": {
                "parameters": [tags],
                "requestBody": {"required": True, **_json(_ref("box"))},
                "responses": {"200": _json(_ref("box")), "202": _json(_ref("fox"))},
            },
            "get": {"responses": {"200": _json({"type": "array", "items": {"oneOf": [_ref("box"), _ref("fox")]}})}},
        },
        "/form": {
            "post": {
                "requestBody": {"content": {_FORM: {"schema": _object(a=_TEXT)}}},
                "responses": {"204": {"description": ""}},
            }
        },
    }
    copied: Json = json.loads(json.dumps(found))
    return copied


def _box(changed: Json) -> Json:
    members: Json = changed["components"]["schemas"]["box"]["properties"]
    return members


def _post(changed: Json) -> Json:
    operation: Json = changed["paths"]["/boxes"]["post"]
    return operation


def _at(name: str, **values: Any) -> Callable[[Json], object]:
    return lambda changed: _box(changed)[name].update(values)


def _without(name: str, key: str) -> Callable[[Json], object]:
    return lambda changed: _box(changed)[name].pop(key)


def _mapped(changed: Json) -> Json:
    mapping: Json = _box(changed)["pet"]["discriminator"]["mapping"]
    return mapping


def _swap(changed: Json) -> None:
    mapping = _mapped(changed)
    mapping["cat"], mapping["dog"] = mapping["dog"], mapping["cat"]


def _no_dogs(changed: Json) -> None:
    _box(changed)["pet"]["oneOf"].pop()
    del _mapped(changed)["dog"]


def _no_foxes(changed: Json) -> None:
    changed["paths"]["/boxes"]["get"]["responses"]["200"] = _json({"type": "array", "items": _ref("box")})
    del _post(changed)["responses"]["202"]
    del changed["components"]["schemas"]["fox"]


def _as_json(changed: Json) -> None:
    body = changed["paths"]["/form"]["post"]["requestBody"]
    body["content"] = {_JSON: body["content"].popitem()[1]}


_IN, _OUT = "request-property", "response-property"
_BOTH = (_IN, _OUT)
CHANGES: list[tuple[str, Callable[[Json], object], set[str], set[str]]] = [
    (
        "a member becomes read-only",
        _at("count", readOnly=True),
        {f"major {_IN}-removed box.count"},
        {f"minor new-optional-{_IN} box.count"},
    ),
    (
        "a member becomes write-only",
        _at("count", writeOnly=True),
        {f"major {_OUT}-removed box.count"},
        {f"minor {_OUT}-added box.count"},
    ),
    (
        "an object takes no more than its members",
        _without("open", "additionalProperties"),
        {f"major {which}-additional-removed box.open" for which in _BOTH},
        {f"minor {which}-additional-added box.open" for which in _BOTH},
    ),
    (
        "its further members may be anything",
        _at("numbers", additionalProperties=True),
        {f"minor {_IN}-additional-type-generalized box.numbers", f"major {_OUT}-additional-type-changed box.numbers"},
        {f"major {which}-additional-type-changed box.numbers" for which in _BOTH},
    ),
    (
        "an item of one list of two",
        lambda d: _box(d)["lists"]["oneOf"][0].update(items={"type": "boolean"}),
        {f"major {which}-type-changed box.lists" for which in _BOTH},
        {f"major {which}-type-changed box.lists" for which in _BOTH},
    ),
    (
        "one list of two",
        lambda d: _box(d)["lists"]["oneOf"].pop(0),
        {f"major {_IN}-one-of-removed box.lists", f"patch {_OUT}-one-of-removed box.lists"},
        {f"minor {which}-one-of-added box.lists" for which in _BOTH},
    ),
    ("the order of two lists", lambda d: _box(d)["lists"]["oneOf"].reverse(), set(), set()),
    ("the order of two objects", lambda d: _box(d)["either"]["oneOf"].reverse(), set(), set()),
    (
        "a member of one object of two",
        lambda d: _box(d)["either"]["oneOf"][0]["properties"].update(left={"type": "integer"}),
        {f"major {which}-type-changed box.either.left" for which in _BOTH},
        {f"major {which}-type-changed box.either.left" for which in _BOTH},
    ),
    (
        "one kind of two",
        _no_dogs,
        {f"major {_IN}-one-of-removed box.pet", f"patch {_OUT}-one-of-removed box.pet", "major class-removed DogInput"},
        {f"minor {which}-one-of-added box.pet" for which in _BOTH},
    ),
    (
        "kinds change places",
        _swap,
        {f"major {which}-discriminator-changed box.pet" for which in _BOTH},
        {f"major {which}-discriminator-changed box.pet" for which in _BOTH},
    ),
    (
        "one more name of a kind",
        lambda d: _mapped(d).update(puppy="#/components/schemas/dog"),
        {f"minor {which}-discriminator-value-added box.pet" for which in _BOTH},
        {f"major {which}-discriminator-changed box.pet" for which in _BOTH},
    ),
    (
        "another member tells kinds apart",
        lambda d: _box(d)["pet"]["discriminator"].update(propertyName="id"),
        {f"major {which}-discriminator-changed box.pet" for which in _BOTH},
        {f"major {which}-discriminator-changed box.pet" for which in _BOTH},
    ),
    (
        "nothing tells kinds apart",
        _without("pet", "discriminator"),
        {f"major {which}-discriminator-changed box.pet" for which in _BOTH},
        {f"minor {which}-discriminator-added box.pet" for which in _BOTH},
    ),
    (
        "a class of answers that nothing refers to",
        _no_foxes,
        {
            "major class-removed Fox",
            "patch response-status-removed boxes.create.response",
            f"patch {_OUT}-one-of-removed boxes.list.response",
        },
        {
            "minor response-status-added boxes.create.response",
            f"minor {_OUT}-one-of-added boxes.list.response",
        },
    ),
    (
        "a success without a body",
        lambda d: _post(d)["responses"].update({"204": {"description": ""}}),
        {"minor response-status-added boxes.create.response"},
        {"patch response-status-removed boxes.create.response"},
    ),
    (
        "the body of another success",
        lambda d: d["components"]["schemas"]["fox"]["properties"].update(den=_TEXT),
        {f"major {_OUT}-type-changed fox.den"},
        {f"major {_OUT}-type-changed fox.den"},
    ),
    (
        "how a list is written",
        lambda d: _post(d)["parameters"][0].pop("explode"),
        {"major request-style-changed boxes.create.query.tags"},
        {"major request-style-changed boxes.create.query.tags"},
    ),
    (
        "a parameter by the name of a member of the body",
        lambda d: _post(d)["parameters"].append({"in": "query", "name": "count", "schema": _TEXT}),
        {
            "major argument-renamed boxes.create.request.count",
            "minor new-optional-request-parameter boxes.create.query.count",
        },
        {
            "major argument-renamed boxes.create.request.count",
            "major request-parameter-removed boxes.create.query.count",
        },
    ),
    (
        "a member of the same name in Python before another",
        lambda d: d["components"]["schemas"]["box"].update(properties={"Count": _TEXT, **_box(d)}),
        {
            *(f"major {which}-attribute-renamed box.count" for which in _BOTH),
            f"minor new-optional-{_IN} box.Count",
            f"minor {_OUT}-added box.Count",
        },
        {
            *(f"major {which}-attribute-renamed box.count" for which in _BOTH),
            *(f"major {which}-removed box.Count" for which in _BOTH),
        },
    ),
    ("a length of at least nothing", _at("id", minLength=0), set(), set()),
    (
        "a form becomes JSON",
        _as_json,
        {"minor request-media-type-changed form.create"},
        {"minor request-media-type-changed form.create"},
    ),
    (
        "an operation moves to an address of its own",
        lambda d: _post(d).update(servers=[{"url": "https://library.example/v2"}]),
        {"minor endpoint-server-changed boxes.create"},
        {"minor endpoint-server-changed boxes.create"},
    ),
    (
        "a format that is no type here",
        _at("count", format="int64"),
        {f"minor {_IN}-format-changed box.count", f"patch {_OUT}-format-changed box.count"},
        {f"minor {_IN}-format-changed box.count", f"patch {_OUT}-format-changed box.count"},
    ),
    (
        "a number in a format that says nothing of its type",
        _without("weight", "format"),
        {f"minor {_IN}-format-changed box.weight", f"patch {_OUT}-format-changed box.weight"},
        {f"minor {_IN}-format-changed box.weight", f"patch {_OUT}-format-changed box.weight"},
    ),
    (
        "further members of any kind, in other words",
        _at("open", additionalProperties={"description": "Whatever comes."}),
        set(),
        set(),
    ),
    (
        "a body becomes a component",
        lambda d: (
            d["components"]["schemas"].update(
                form=d["paths"]["/form"]["post"]["requestBody"]["content"][_FORM]["schema"]
            ),
            d["paths"]["/form"]["post"]["requestBody"]["content"][_FORM].update(schema=_ref("form")),
        ),
        set(),
        set(),
    ),
    (
        "a form for an operation that had none",
        lambda d: d["paths"]["/boxes"]["get"].update(requestBody={"content": {_FORM: {"schema": _object(a=_TEXT)}}}),
        {"minor request-body-added-optional boxes.list.request"},
        {"major request-body-removed boxes.list.request"},
    ),
    (
        "a number of members that only the service checks",
        _at("map", minProperties=1),
        {f"minor {_IN}-min-properties-added box.map", f"patch {_OUT}-min-properties-added box.map"},
        {f"minor {_IN}-min-properties-removed box.map", f"patch {_OUT}-min-properties-removed box.map"},
    ),
]


@pytest.fixture(scope="module")
def base() -> Normalised:
    return normalise(_document(), CONFIGURATION)


def _told(before: Normalised, after: Normalised) -> set[str]:
    return {f"{one.level} {one.id} {one.place}" for one in compare(before, after) if one.id != "description-changed"}


@pytest.mark.parametrize(("change", "there", "back"), [row[1:] for row in CHANGES], ids=[row[0] for row in CHANGES])
def test_there_and_back(base: Normalised, change: Callable[[Json], object], there: set[str], back: set[str]) -> None:
    changed = _document()
    change(changed)
    other = normalise(changed, CONFIGURATION, base.lock, guarded=False)
    assert _told(base, other) == there
    assert compare(other, normalise(deepcopy(changed), CONFIGURATION, other.lock, guarded=False)) == []
    assert _told(other, normalise(_document(), CONFIGURATION, other.lock, guarded=False)) == back


def test_formats_that_are_types_are_those_of_the_generator() -> None:
    assert {written for kind, written in library.FORMATS if kind == "string"} == TYPED_FORMATS
