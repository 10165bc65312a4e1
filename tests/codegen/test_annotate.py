from __future__ import annotations

import copy
import dataclasses
import random
import string
from collections.abc import Iterator
from typing import Any

import pytest

from scripts.codegen.config import ConfigError, GeneratorConfig, parse_config
from scripts.codegen.document.annotate import RULES_KEY, annotate
from scripts.codegen.document.jsontypes import is_array, is_object
from scripts.codegen.document.operations import name_operations
from scripts.codegen.texts.describe import without_prose

from .conftest import Json

_NAME_MAPS = {"properties", "schemas", "paths", "responses", "headers", "securitySchemes", "content", "mapping"}
_DATA = {"example", "enum", "const", "default", "required"}


def rules_by_pointer(node: Any, key: str, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """(pointer, rules) of every node that has rules under `key`."""
    if is_array(node):
        for index, item in enumerate(node):
            yield from rules_by_pointer(item, key, f"{pointer}/{index}")
    elif is_object(node):
        if key in node:
            yield pointer, node[key]
        for name, value in node.items():
            if name != key:
                yield from rules_by_pointer(value, key, f"{pointer}/{name}")


def with_prose(node: Any, random_source: random.Random, *, names: bool = False) -> Any:
    """The document as its vendor might publish it: the same structure, texts and extensions everywhere."""
    if is_array(node):
        return [with_prose(item, random_source) for item in node]
    if not is_object(node):
        return node
    result: Json = {}
    for key, value in node.items():
        keep = key in _DATA and not names
        result[key] = (
            copy.deepcopy(value) if keep else with_prose(value, random_source, names=not names and key in _NAME_MAPS)
        )
    if not names:
        words = " ".join(
            "".join(random_source.choices(string.ascii_lowercase + "`'\":#\n", k=random_source.randint(1, 9)))
            for _ in range(random_source.randint(1, 12))
        )
        if {"type", "anyOf", "$ref", "in", "responses"} & result.keys():
            result["description"] = words
        if {"type", "anyOf"} & result.keys():
            result["title"] = words.title()
            result["x-vendor"] = {"format": "decimal", "note": words}
        if "responses" in result:
            result["summary"] = words[:20]
            result["x-codeSamples"] = [{"lang": "Python", "source": words}]
    return result


def test_every_rule_and_format_of_the_configuration_is_used(facts: Json, config: GeneratorConfig) -> None:
    result = annotate(facts, name_operations(facts, config), config)
    assert result.unused == []
    rules = [rule for _, found in rules_by_pointer(result.document, RULES_KEY) for rule in found]
    assert {key for rule in config.rules for key in rule.rule} == set(rules)


def test_nothing_is_left_undecided(facts: Json, config: GeneratorConfig) -> None:
    result = annotate(without_prose(facts), name_operations(facts, config), config)
    assert result.undecided == []


def test_our_document_and_any_prose_get_the_same(facts: Json, own_document: Json, config: GeneratorConfig) -> None:
    names = name_operations(facts, config)
    expected = dict(rules_by_pointer(annotate(facts, names, config).document, RULES_KEY))
    vendor = with_prose(facts, random.Random(20240101))
    for document in (own_document, vendor):
        assert dict(rules_by_pointer(annotate(document, names, config).document, RULES_KEY)) == expected


def test_annotating_leaves_its_input_alone(facts: Json, config: GeneratorConfig) -> None:
    before = copy.deepcopy(facts)
    annotate(facts, name_operations(facts, config), config)
    assert facts == before


def test_formats_stand_on_the_inner_string(facts: Json, config: GeneratorConfig) -> None:
    result = annotate(facts, name_operations(facts, config), config).document
    properties = result["components"]["schemas"]["qbd_invoice"]["properties"]
    assert properties["subtotal"]["format"] == "decimal"
    account = result["components"]["schemas"]["qbd_account"]["properties"]
    assert account["balance"]["anyOf"][0]["format"] == "decimal"
    assert "format" not in account["balance"]
    assert properties["createdAt"]["format"] == "date-time"
    assert properties["externalId"]["anyOf"][0].get("format") is None
    assert properties["transactionDate"]["format"] == "date"
    note = result["components"]["schemas"]["qbd_note"]["properties"]["id"]
    assert note["type"] == "integer"
    parameters = result["paths"]["/quickbooks-desktop/invoices"]["get"]["parameters"]
    by_name = {parameter["name"]: parameter["schema"] for parameter in parameters}
    assert by_name["updatedAfter"]["format"] == "moment-after"
    assert by_name["updatedBefore"]["format"] == "moment-before"
    assert "format" not in by_name["ids"]["items"]
    assert by_name["transactionDateFrom"]["format"] == "date"


def test_a_new_string_stays_text_and_is_listed(facts: Json, config: GeneratorConfig) -> None:
    document = copy.deepcopy(facts)
    document["components"]["schemas"]["qbd_bill"]["properties"]["brandNew"] = {"type": "string"}
    document["components"]["schemas"]["qbd_bill"]["properties"]["brandNewCount"] = {"type": "number"}
    result = annotate(document, name_operations(document, config), config)
    listed = ["qbd_bill.brandNew (string)", "qbd_bill.brandNewCount (number)"]
    assert [str(one) for one in result.undecided] == listed
    assert result.document["components"]["schemas"]["qbd_bill"]["properties"]["brandNew"] == {"type": "string"}


def test_an_override_by_place_wins_and_a_dead_one_is_listed(facts: Json, config: GeneratorConfig) -> None:
    formats = dataclasses.replace(
        config.formats, at=(("qbd_bill.memo", "decimal"), ("qbd_bill.nothing", "date"), *config.formats.at)
    )
    result = annotate(facts, name_operations(facts, config), dataclasses.replace(config, formats=formats))
    assert result.document["components"]["schemas"]["qbd_bill"]["properties"]["memo"]["anyOf"][0]["format"] == "decimal"
    assert result.document["components"]["schemas"]["qbd_check"]["properties"]["memo"]["anyOf"][0].get("format") is None
    assert result.unused == ["formats.at: qbd_bill.nothing"]


def test_a_rule_that_fits_nothing_is_listed(facts: Json, config: GeneratorConfig) -> None:
    extra = parse_config({"rules": [{"rule": {"immutable": True}, "names": ["noSuchName"]}]}).rules
    result = annotate(facts, name_operations(facts, config), dataclasses.replace(config, rules=(*config.rules, *extra)))
    assert result.unused == ["rules: {'immutable': True} for noSuchName"]


_BAD: list[Json] = [
    {"colour": 1},
    {"operations": {"colour": 1}},
    {"rules": [{"rule": {}, "colour": 1}]},
    {"classes": {"fixed": [{"name": "X"}]}},
]


@pytest.mark.parametrize("data", _BAD)
def test_unknown_and_missing_keys_of_the_configuration_are_refused(data: Json) -> None:
    with pytest.raises(ConfigError):
        parse_config(data)


def test_one_name_cannot_have_two_formats(facts: Json, config: GeneratorConfig) -> None:
    formats = {"decimal": ["amount"], "date-time": ["amount"]}
    with pytest.raises(ValueError, match="amount is both"):
        annotate(facts, name_operations(facts, config), parse_config({"formats": formats}))
