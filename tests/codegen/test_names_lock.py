"""Names are an API: what changes elsewhere in the document must rename nothing."""

from __future__ import annotations

import copy
import dataclasses
import json
import random
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest

from scripts.codegen.classes.lock import dump_lock
from scripts.codegen.classes.names import NameClashError
from scripts.codegen.config import GeneratorConfig
from scripts.codegen.document.operations import name_operations
from scripts.codegen.normalise import Normalised, normalise

from .conftest import ROOT, Json

Place = tuple[str, tuple[Any, ...]]


@pytest.fixture(scope="module")
def base(facts: Json, names_config: GeneratorConfig) -> Normalised:
    return normalise(facts, names_config)


@pytest.fixture(scope="module")
def inline_objects(facts: Json, names_config: GeneratorConfig) -> list[Place]:
    """(place, keys on the way) of every object with properties that is no component and no body itself."""
    found: list[Place] = []
    for name, schema in facts["components"]["schemas"].items():
        found.extend(_objects(schema, name, ("components", "schemas", name)))
    names = name_operations(facts, names_config)
    for path, item in facts["paths"].items():
        for method, operation in item.items():
            body = ("content", "application/json", "schema")
            if "requestBody" in operation:
                start: tuple[Any, ...] = ("paths", path, method, "requestBody", *body)
                found.extend(_objects(_at(facts, start), f"{names[method.upper(), path]}.request", start))
    return [(place, keys) for place, keys in found if _depth(place, names_config, facts) > 0]


def _depth(place: str, config: GeneratorConfig, facts: Json) -> int:
    if place.split(".")[0] in facts["components"]["schemas"]:
        return place.count(".")
    return place.partition(".request")[2].count(".")


def _objects(schema: Json, place: str, keys: tuple[Any, ...]) -> Iterator[Place]:
    if schema.get("properties"):
        yield place, keys
    for name, child in schema.get("properties", {}).items():
        yield from _objects(child, f"{place}.{name}", (*keys, "properties", name))
    for combiner in ("anyOf", "oneOf"):
        for index, branch in enumerate(schema.get(combiner, ())):
            yield from _objects(branch, place, (*keys, combiner, index))
    if isinstance(schema.get("items"), dict):
        yield from _objects(schema["items"], place, (*keys, "items"))


def _at(document: Json, keys: tuple[Any, ...]) -> Json:
    node: Any = document
    for key in keys:
        node = node[key]
    found: Json = node
    return found


def _renamed(result: Normalised, before: Json, touched: tuple[str, ...] = ()) -> list[str]:
    """Places outside the touched ones, and outside what embeds or lies in them, that have another class now."""
    now = {(place, e["direction"]): name for name, e in result.lock["classes"].items() for place in e["at"]}
    return [
        f"{place}: {name} -> {now[place, entry['direction']]}"
        for name, entry in before["classes"].items()
        for place in entry["at"]
        if now.get((place, entry["direction"]), name) != name
        and not any(one.startswith(place) or place.startswith(one) for one in touched)
    ]


def test_the_lock_in_the_repository_is_current(normalised: Normalised) -> None:
    text = (ROOT / "scripts" / "names.lock.json").read_text(encoding="utf-8")
    assert json.loads(text)["classes"] == normalised.lock["classes"], "run scripts/regenerate"
    assert json.loads(text)["enums"] == normalised.lock["enums"]


def test_one_line_for_each_name(normalised: Normalised) -> None:
    text = dump_lock(normalised.lock)
    assert json.loads(text) == normalised.lock
    sections = ("classes", "enums", "operations", "resources", "retired")
    assert len([line for line in text.splitlines() if line.startswith('"')]) == 1 + sum(
        1 + len(normalised.lock[section]) for section in sections
    )


def test_a_second_run_changes_nothing(base: Normalised, facts: Json, names_config: GeneratorConfig) -> None:
    again = normalise(facts, names_config, base.lock)
    assert again.lock == base.lock
    assert again.document == base.document
    assert again.report.lines() == []


def test_a_place_that_comes_back_gets_its_old_name(
    base: Normalised, facts: Json, names_config: GeneratorConfig
) -> None:
    """Two owners are left, which is too few for a shared class by the rule alone."""
    name = "CreditCardTransactionCreate"
    (place, *_) = base.lock["classes"][name]["at"]
    path = next(
        key.split()[1] for key, op in base.lock["operations"].items() if op["name"] == place.split(".request")[0]
    )
    document = copy.deepcopy(facts)
    del document["paths"][path]["post"]
    result = normalise(document, names_config, base.lock)
    assert result.lock["classes"][name]["was_at"] == [place]
    assert normalise(facts, names_config, result.lock).lock["classes"] == base.lock["classes"]


@pytest.mark.parametrize("seed", range(4))
def test_an_operation_removed(base: Normalised, facts: Json, names_config: GeneratorConfig, seed: int) -> None:
    document = copy.deepcopy(facts)
    path, method = random.Random(seed).choice([(p, m) for p, item in sorted(facts["paths"].items()) for m in item])
    del document["paths"][path][method]
    result = normalise(document, names_config, base.lock)
    assert _renamed(result, base.lock) == []
    back = normalise(facts, names_config, result.lock)
    assert back.lock["classes"] == base.lock["classes"], "what comes back gets its old names"


@pytest.mark.parametrize("seed", range(8))
def test_one_inline_object_gains_a_property(
    base: Normalised, facts: Json, names_config: GeneratorConfig, inline_objects: list[Place], seed: int
) -> None:
    document = copy.deepcopy(facts)
    place, keys = random.Random(seed).choice(inline_objects)
    _at(document, keys)["properties"]["brandNew"] = {"type": "string"}
    result = normalise(document, names_config, base.lock)
    assert _renamed(result, base.lock, (place,)) == []


@pytest.mark.parametrize("seed", range(4))
def test_a_shared_shape_gains_a_property_everywhere(
    base: Normalised, facts: Json, names_config: GeneratorConfig, inline_objects: list[Place], seed: int
) -> None:
    by_names: defaultdict[tuple[str, ...], list[Place]] = defaultdict(list)
    for place, keys in inline_objects:
        by_names[tuple(sorted(_at(facts, keys)["properties"]))].append((place, keys))
    shared = [group for _, group in sorted(by_names.items()) if len(group) > 1]
    document = copy.deepcopy(facts)
    for _, keys in random.Random(seed).choice(shared):
        _at(document, keys)["properties"]["brandNew"] = {"type": "string"}
    assert _renamed(normalise(document, names_config, base.lock), base.lock) == []


@pytest.mark.parametrize("resource", ["invoices", "customers", "checks", "employees"])
def test_a_copy_of_a_resource(base: Normalised, facts: Json, names_config: GeneratorConfig, resource: str) -> None:
    document = copy.deepcopy(facts)
    for path, item in facts["paths"].items():
        if path.split("/")[2:3] == [resource]:
            document["paths"][path.replace(resource, f"archived-{resource}")] = copy.deepcopy(item)
    assert _renamed(normalise(document, names_config, base.lock), base.lock) == []


def test_of_many_equal_shapes_the_odd_one_gets_the_new_name(
    base: Normalised, facts: Json, names_config: GeneratorConfig
) -> None:
    document = copy.deepcopy(facts)
    customer = document["components"]["schemas"]["qbd_invoice"]["properties"]["customer"]
    inner = customer["anyOf"][0] if "anyOf" in customer else customer
    inner["properties"]["email"] = {"type": "string"}
    result = normalise(document, names_config, base.lock)
    assert result.bases == {"InvoiceCustomer": "ObjectReference"}
    assert result.report.breaks == []
    assert (
        len(result.lock["classes"]["ObjectReference"]["at"]) == len(base.lock["classes"]["ObjectReference"]["at"]) - 1
    )
    # They never grow together again, and the published name is not taken away.
    again = normalise(facts, names_config, result.lock)
    assert again.lock["classes"]["InvoiceCustomer"]["at"] == ["qbd_invoice.customer"]


def test_a_retired_name_is_not_given_to_something_else(
    base: Normalised, facts: Json, names_config: GeneratorConfig
) -> None:
    document = copy.deepcopy(facts)
    del document["components"]["schemas"]["qbd_template"]
    del document["paths"]["/quickbooks-desktop/templates"]
    result = normalise(document, names_config, base.lock)
    assert "Template" in result.lock["retired"]
    assert "Template is gone" in result.report.breaks
    document["components"]["schemas"]["template"] = {"type": "object", "properties": {"size": {"type": "string"}}}
    with pytest.raises(NameClashError, match="Template is taken or retired"):
        normalise(document, names_config, result.lock)


def test_a_lock_of_another_version_is_refused(facts: Json, names_config: GeneratorConfig) -> None:
    with pytest.raises(ValueError, match="version 99"):
        normalise(facts, names_config, {"version": 99, "classes": {}})


def test_on_a_tie_the_shallowest_place_keeps_the_name(
    base: Normalised, facts: Json, names_config: GeneratorConfig
) -> None:
    result = normalise(_with_another_line(facts), names_config, base.lock)
    assert result.lock["classes"]["InvoiceUpdateLine"]["at"] == ["qbd.invoices.update.request.lines"]
    assert result.lock["classes"]["InvoiceUpdateLineGroupLine"]["at"] == [
        "qbd.invoices.update.request.lineGroups.lines"
    ]


def _with_another_line(facts: Json) -> Json:
    document = copy.deepcopy(facts)
    body = document["paths"]["/quickbooks-desktop/invoices/{id}"]["post"]["requestBody"]["content"]["application/json"]
    body["schema"]["properties"]["lines"]["items"]["properties"]["brandNew"] = {"type": "string"}
    return document


def test_where_no_name_is_left_the_run_asks(base: Normalised, facts: Json, names_config: GeneratorConfig) -> None:
    place = "qbd.invoices.update.request.lineGroups.lines"
    document = _with_another_line(facts)
    retired: Json = {"InvoiceUpdateLineGroupLine": {}, "Memo": {}}
    lock: Json = {**base.lock, "retired": retired}
    document["components"]["schemas"]["memo"] = {"type": "object", "properties": {"text": {"type": "string"}}}
    with pytest.raises(NameClashError) as caught:
        normalise(document, names_config, lock)
    assert f"classes: at: {{{place}: InvoiceUpdateLineGroupLineEntry}}" in str(caught.value)
    assert "classes: aliases: {Memo: MemoRecord}" in str(caught.value)
    told = dataclasses.replace(
        names_config,
        classes=dataclasses.replace(
            names_config.classes,
            at={place: "InvoiceUpdateGroupedLine"},
            aliases={**names_config.classes.aliases, "Memo": "MemoRecord"},
        ),
    )
    result = normalise(document, told, lock)
    assert result.lock["classes"]["InvoiceUpdateGroupedLine"]["at"] == [place]
    assert result.lock["classes"]["MemoRecord"]["at"] == ["memo"]
    assert result.report.unused == []
