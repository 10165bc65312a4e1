from __future__ import annotations

import hashlib
import json
import os
import random
import subprocess
import sys
from typing import Any

import pytest

from scripts.codegen.config import GeneratorConfig, parse_config
from scripts.codegen.document.jsontypes import is_array, is_object
from scripts.codegen.document.repair import RepairError, repaired
from scripts.codegen.document.validate import validate
from scripts.codegen.normalise import Normalised, compact, normalise

from .conftest import ROOT, Json
from .test_annotate import with_prose


def test_three_sources_give_one_document(
    normalised: Normalised, facts: Json, own_document: Json, config: GeneratorConfig, lock: Json
) -> None:
    vendor = with_prose(facts, random.Random(7))
    for source in (own_document, vendor):
        result = normalise(source, config, lock)
        assert json.dumps(result.document) == json.dumps(normalised.document)
        assert result.lock == normalised.lock


def test_another_spelling_of_null_changes_nothing(
    normalised: Normalised, facts: Json, config: GeneratorConfig, lock: Json
) -> None:
    def respell(node: Any) -> Any:
        if is_array(node):
            return [respell(item) for item in node]
        if not is_object(node):
            return node
        result: Json = {key: respell(value) for key, value in node.items()}
        branches = result.get("anyOf")
        if is_array(branches) and branches[1:] == [{"type": "null"}]:
            inner = branches[0]
            outside = {key: value for key, value in result.items() if key != "anyOf"}
            if is_object(inner) and "type" in inner:
                return {**inner, **outside, "type": [inner["type"], "null"]}
            return {**outside, "oneOf": branches}
        return result

    respelled = respell(facts)
    assert respelled != facts
    # The order of keys may differ; nothing else may.
    assert normalise(respelled, config, lock).document == normalised.document


_SCRIPT = """
import hashlib, json, sys
from pathlib import Path
from scripts.codegen.config import load_config
from scripts.codegen.document.load import load
from scripts.codegen.classes.lock import dump_lock
from scripts.codegen.normalise import normalise
lock = json.loads(Path("scripts/names.lock.json").read_text(encoding="utf-8"))
result = normalise(load(Path("openapi.yaml")), load_config(Path("generator-config.yaml")), lock)
print(hashlib.sha256((json.dumps(result.document) + dump_lock(result.lock)).encode()).hexdigest())
"""


@pytest.mark.parametrize("seed", ["0", "4711"])
def test_the_hash_seed_does_not_matter(normalised: Normalised, seed: str) -> None:
    from scripts.codegen.classes.lock import dump_lock

    text = json.dumps(normalised.document) + dump_lock(normalised.lock)
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", _SCRIPT]
    printed = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout
    assert printed.strip() == hashlib.sha256(text.encode()).hexdigest()


def test_normalising_leaves_its_input_alone(facts: Json, names_config: GeneratorConfig) -> None:
    before = json.dumps(facts)
    normalise(facts, names_config)
    assert json.dumps(facts) == before


def test_every_property_of_every_component_is_there(normalised: Normalised, facts: Json) -> None:
    entries = normalised.lock["classes"]
    by_place = {place: name for name, entry in entries.items() for place in entry["at"]}
    for component, schema in facts["components"]["schemas"].items():
        got = normalised.document["components"]["schemas"][by_place[component]]
        assert list(got["properties"]) == list(schema["properties"])
        assert sorted(got.get("required", [])) == sorted(schema.get("required", []))


def test_rules_reach_the_classes(normalised: Normalised) -> None:
    schemas = normalised.document["components"]["schemas"]
    assert schemas["InvoiceUpdateLine"]["properties"]["rate"]["x-rules"] == {"cannotBeCleared": True}
    assert schemas["InvoiceCreate"]["properties"]["externalId"]["x-rules"] == {"immutable": True}
    assert schemas["Invoice"]["properties"]["externalId"]["x-rules"] == {"immutable": True}
    parameters = normalised.document["paths"]["/quickbooks-desktop/invoices"]["get"]["parameters"]
    by_name = {p["name"]: p for p in parameters}
    assert by_name["ids"]["x-rules"] == {"overridesAllOthers": True, "missingIsError": True}


def test_the_compact_copy(facts: Json, own_document: Json, config: GeneratorConfig) -> None:
    small = compact(facts, config)
    assert compact(own_document, config) == small
    validate(small)
    assert list(small["components"]["schemas"]) == list(facts["components"]["schemas"])
    text = json.dumps(small)
    assert '"example"' not in text
    assert "x-facts" not in text
    assert "x-conductor" not in text
    operation = small["paths"]["/quickbooks-desktop/invoices"]["post"]
    assert operation["x-operation"] == "qbd.invoices.create"
    body = operation["requestBody"]["content"]["application/json"]["schema"]["properties"]
    # A property called description is no prose, and a server checks uuids.
    assert "description" in body["lines"]["items"]["properties"]
    assert body["externalId"] == {"type": "string", "format": "uuid", "x-rules": {"immutable": True}}
    assert body["lines"]["items"]["properties"]["rate"]["format"] == "decimal"


def test_repairs(facts: Json) -> None:
    repair = {"reason": "published wrongly", "at": "qbd_bill.memo", "set": {"maxLength": 4095}}
    fixed, _ = repaired(facts, parse_config({"repairs": [repair]}))
    assert fixed["components"]["schemas"]["qbd_bill"]["properties"]["memo"]["maxLength"] == 4095
    assert "maxLength" not in facts["components"]["schemas"]["qbd_bill"]["properties"]["memo"]
    with pytest.raises(RepairError, match="changes nothing any more: published wrongly"):
        repaired(fixed, parse_config({"repairs": [repair]}))
    with pytest.raises(RepairError, match="changes nothing any more"):
        repaired(facts, parse_config({"repairs": [{**repair, "at": "qbd_bill.nothing"}]}))
    with pytest.raises(RepairError, match="no reason"):
        repaired(facts, parse_config({"repairs": [{**repair, "reason": " "}]}))
    pointed = {"reason": "wrong title", "pointer": "/info", "set": {"title": "Other"}}
    fixed, _ = repaired(facts, parse_config({"repairs": [pointed]}))
    assert fixed["info"]["title"] == "Other"
    with pytest.raises(RepairError, match="leads nowhere"):
        repaired(facts, parse_config({"repairs": [{**pointed, "pointer": "/nowhere"}]}))
