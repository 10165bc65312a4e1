"""Single changes at random places of the whole document: one finding at the place, and no name elsewhere changes."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from scripts.codegen.apis import MAIN, find_apis
from scripts.codegen.changes.compare import compare
from scripts.codegen.classes.lock import read_lock
from scripts.codegen.config import GeneratorConfig
from scripts.codegen.document.jsontypes import cloned, is_object
from scripts.codegen.document.load import load
from scripts.codegen.normalise import Normalised, normalise
from scripts.codegen.texts.describe import without_prose

from .project import Json

Keys = tuple[Any, ...]
TEXT: Json = {"type": "string"}


class Whole:
    """The document of the repository, and where its objects stand."""

    def __init__(self) -> None:
        (api,) = find_apis(MAIN)
        self.config: GeneratorConfig = replace(api.config, descriptions=None, renamed=())
        self.document = without_prose(load(api.document), self.config.project.kept_extensions)
        self.base = self.normalised(self.document, read_lock(api.path("names_lock")))
        self.requests: list[Keys] = []
        for path, item in self.document["paths"].items():
            for method, operation in item.items():
                keys = ("paths", path, method, "requestBody", "content", "application/json", "schema")
                if "requestBody" in operation:
                    self.requests += list(_objects(at(self.document, keys), keys))
        self.answers: list[Keys] = []
        for name, schema in self.document["components"]["schemas"].items():
            self.answers += list(_objects(schema, ("components", "schemas", name)))

    def normalised(self, document: Json, lock: Json | None) -> Normalised:
        return normalise(document, self.config, lock, guarded=False)


def at(document: Json, keys: Keys) -> Json:
    node: Any = document
    for key in keys:
        node = node[key]
    found: Json = node
    return found


def _objects(schema: Json, keys: Keys) -> Iterator[Keys]:
    """The keys that lead to each object with properties."""
    if schema.get("properties"):
        yield keys
    for name, child in schema.get("properties", {}).items():
        yield from _objects(child, (*keys, "properties", name))
    for combiner in ("anyOf", "oneOf"):
        for index, branch in enumerate(schema.get(combiner, ())):
            yield from _objects(branch, (*keys, combiner, index))
    if is_object(schema.get("items")):
        yield from _objects(schema["items"], (*keys, "items"))


@pytest.fixture(scope="module")
def whole() -> Whole:
    return Whole()


def _add(schema: Json) -> None:
    schema["properties"]["brandNew"] = dict(TEXT)


def _nullable(schema: Json) -> None:
    name = min(name for name, child in schema["properties"].items() if "anyOf" not in child)
    schema["properties"][name] = {"anyOf": [schema["properties"][name], {"type": "null"}]}


def _optional(schema: Json) -> None:
    schema["required"].remove(min(schema["required"]))


CASES: list[tuple[str, Callable[[Json], None], str]] = [
    ("requests", _add, "new-optional-request-property"),
    ("answers", _add, "response-property-added"),
    ("answers", _nullable, "response-property-became-nullable"),
    ("answers", _optional, "response-property-became-optional"),
    ("requests", _nullable, "request-property-became-nullable"),
]
SEEDS = [0, *(pytest.param(seed, marks=pytest.mark.long) for seed in range(1, 41))]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("where", "change", "identity"), CASES)
def test_one_place(where: str, change: Callable[[Json], None], identity: str, seed: int, whole: Whole) -> None:
    keys = random.Random(seed).choice(getattr(whole, where))
    changed = cloned(whole.document)
    try:
        change(at(changed, keys))
    except (KeyError, ValueError):
        return  # nothing there is required, or everything may be null already
    other = whole.normalised(changed, whole.base.lock)
    findings = compare(whole.base, other)
    told = [one for one in findings if one.id not in ("class-narrowed", "class-renamed")]
    assert {one.id for one in told} == {identity}
    assert len(told) == 1
    place = told[0].place.rpartition(".")[0]
    for one in findings:
        # Only what holds the place, or lies in it, may have another class.
        assert one in told or one.place.startswith(place) or place.startswith(one.place), one
    assert compare(other, other) == []
    if change is _add:
        assert not [one for one in findings if one.id == "class-renamed" and where == "requests"]


def test_a_shape_that_changes_in_all_places(whole: Whole) -> None:
    changed = cloned(whole.document)
    (entry,) = [whole.base.lock["classes"]["ObjectReference"]]
    for keys in whole.answers:
        schema = at(changed, keys)
        if set(schema["properties"]) == {"id", "fullName"}:
            schema["properties"]["number"] = dict(TEXT)
    other = whole.normalised(changed, whole.base.lock)
    assert other.lock["classes"]["ObjectReference"]["at"] == entry["at"]
    assert {one.id for one in compare(whole.base, other)} == {"response-property-added"}


def test_inline_answers_become_components_and_back(whole: Whole) -> None:
    changed = cloned(whole.document)
    answer = ("responses", "200", "content", "application/json")
    preferences = at(changed, ("paths", "/quickbooks-desktop/preferences", "get", *answer))
    preferences["schema"] = changed["components"]["schemas"].pop("qbd_preferences")
    health = at(changed, ("paths", "/quickbooks-desktop/health-check", "get", *answer))
    changed["components"]["schemas"]["health"] = health["schema"]
    health["schema"] = {"$ref": "#/components/schemas/health"}
    other = whole.normalised(changed, whole.base.lock)
    assert compare(whole.base, other) == []
    assert {entry["name"] for entry in other.lock["operations"].values()} == {
        entry["name"] for entry in whole.base.lock["operations"].values()
    }
    assert other.lock["classes"].keys() == whole.base.lock["classes"].keys()
    assert compare(other, whole.normalised(whole.document, other.lock)) == []
