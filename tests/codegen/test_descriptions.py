from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from scripts.codegen.config import GeneratorConfig
from scripts.codegen.describe_main import main
from scripts.codegen.document.annotate import annotate
from scripts.codegen.document.operations import name_operations
from scripts.codegen.document.places import branches, operations, walk
from scripts.codegen.document.words import split_words
from scripts.codegen.texts.describe import describe
from scripts.codegen.texts.sentences import rules_of

from .conftest import ROOT, Json


def test_the_file_is_what_the_script_writes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0, "run scripts/describe"
    assert "up to date" in capsys.readouterr().out


def test_nothing_is_undescribed(own_document: Json, config: GeneratorConfig) -> None:
    assert describe(own_document, config).missing == []
    names = name_operations(own_document, config)
    for spot in walk(own_document, names):
        if spot.kind in ("request", "response") and "$ref" in spot.node:
            continue
        assert len(spot.node.get("description", "")) > 10, spot.place
    for method, path, operation in operations(own_document):
        assert operation["summary"], (method, path)
        assert operation["description"], (method, path)
        for response in operation["responses"].values():
            assert response["description"], (method, path)
            for header in response.get("headers", {}).values():
                assert header["description"], (method, path)
    assert own_document["info"]["description"]


def test_a_new_place_gets_no_words_and_a_stub(tmp_path: Any, capsys: pytest.CaptureFixture[str]) -> None:
    document = tmp_path / "document.yaml"
    text = (ROOT / "openapi.yaml").read_text(encoding="utf-8")
    document.write_text(text.replace("publishableKey:", "brandNewKey:", 1), encoding="utf-8")
    output = tmp_path / "openapi.yaml"
    assert main([str(document), "--output", str(output), "--strict"]) == 1
    told = capsys.readouterr().err
    assert "put them into scripts/descriptions/properties-a-j.yaml" in told
    assert 'brandNewKey:\ndescribe:       text: ""\ndescribe:       # auth_sessions.create.request.brandNewKey' in told
    assert not output.exists()
    assert main([str(document), "--output", str(output)]) == 0
    assert "brandNewKey:\n                  description: ''" in output.read_text(encoding="utf-8")


_FILLERS = frozenset(re.findall(r"\w+", "a an the of for in on to this that is it its by with and or as at from"))


def test_no_description_only_repeats_its_name(own_document: Json, config: GeneratorConfig) -> None:
    for spot in walk(own_document, name_operations(own_document, config)):
        if spot.kind not in ("property", "parameter"):
            continue
        text = spot.node["description"]
        known = {word.rstrip("s") for part in spot.place.split(".") for word in split_words(part)} | _FILLERS
        said = {word.rstrip("s") for word in re.findall(r"[a-z0-9]+", text.lower())}
        assert said - known, f"{spot.place}: {text}"


def test_every_rule_is_mentioned_at_its_place(own_document: Json, config: GeneratorConfig) -> None:
    wording = {
        "accepts": "a date, a local date and time, or a date and time with offset",
        "overridesAllOthers": "all other filters are ignored",
        "missingIsError": "makes the whole request an error",
        "cannotBeCleared": "not cleared",
        "immutable": "cannot be changed later",
        "noCursor": "no pages",
    }
    formats = {"decimal": "decimal number", "date-time": "date and time", "duration": "ISO 8601 duration"}
    document = annotate(own_document, name_operations(own_document, config), config).document
    seen = 0
    for spot in walk(document, name_operations(own_document, config)):
        text = spot.node.get("description", "")
        for rule, value in rules_of(spot.node).items():
            seen += 1
            if rule in wording:
                assert wording[rule] in text, (rule, text)
            elif rule in ("excludes", "onlyOneOf"):
                assert all(f"`{name}`" in text for name in value), (rule, text)
            elif rule == "range":
                assert f"From {value[0]} to {value[1]}." in text, (rule, text)
            elif rule == "minQbdVersion":
                assert f"QuickBooks Desktop {value} or later" in text, (rule, text)
            else:
                pytest.fail(f"the test knows nothing of the rule {rule}")
        for branch in branches(spot.schema):
            if "enum" not in branch and branch.get("format") in formats:
                assert formats[branch["format"]] in text, spot.place
    assert seen > 100


def test_limits_are_mentioned(own_document: Json, config: GeneratorConfig) -> None:
    for spot in walk(own_document, name_operations(own_document, config)):
        text, schema = spot.node.get("description", ""), spot.schema
        for key, pattern in {"maxLength": "{} characters", "minimum": "{}", "maximum": "{}"}.items():
            if key in schema:
                assert pattern.format(schema[key]) in text, spot.place
        if schema.get("minItems") == 1:
            assert "At least one element." in text, spot.place
        if schema.get("default") is not None and spot.kind != "component":
            assert "Default: " in text, spot.place


def test_readers_of_yaml_1_1_agree(own_document: Json) -> None:
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    text = (ROOT / "openapi.yaml").read_text(encoding="utf-8")
    assert yaml.load(text, Loader=loader) == own_document


def test_texts_keep_to_the_house_style(own_document: Json, config: GeneratorConfig) -> None:
    for spot in walk(own_document, name_operations(own_document, config)):
        text = spot.node.get("description", "")
        assert text == text.strip(), spot.place
        assert not text or text[-1] in ".`)", f"{spot.place}: {text}"
        assert "\u2014" not in text, spot.place
        assert "please" not in text.lower(), spot.place
        assert "  " not in text, spot.place
