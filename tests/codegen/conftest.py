from __future__ import annotations

import dataclasses
import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.config import GeneratorConfig, load_config
from scripts.codegen.document.load import load
from scripts.codegen.normalise import Normalised, normalise

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "tests" / "fixtures"

Json = dict[str, Any]


def fixture(name: str) -> Json:
    """A document of tests/fixtures, fresh each time, so that a test may change it."""
    content: Json = json.loads(gzip.decompress((FIXTURES / name).read_bytes()))
    return content


@pytest.fixture(scope="session")
def facts() -> Json:
    """The structure of the Conductor document with its rules as `x-facts`. Not to be changed."""
    return fixture("structure.json.gz")


@pytest.fixture(scope="session")
def own_document() -> Json:
    """openapi.yaml. Not to be changed."""
    return load(ROOT / "openapi.yaml")


@pytest.fixture(scope="session")
def config() -> GeneratorConfig:
    return load_config(ROOT / "generator-config.yaml")


@pytest.fixture(scope="session")
def names_config(config: GeneratorConfig) -> GeneratorConfig:
    """The same without what does not touch names, which makes a run twice as fast."""
    return dataclasses.replace(config, rules=(), descriptions=None)


@pytest.fixture(scope="session")
def normalised(facts: Json, config: GeneratorConfig) -> Normalised:
    return normalise(facts, config)


@pytest.fixture(scope="session")
def expected_operations() -> dict[tuple[str, str], str]:
    lines = (FIXTURES / "operation-names.txt").read_text(encoding="utf-8").splitlines()
    parts = [line.split() for line in lines]
    return {(part[1], part[2]): part[0] for part in parts}
