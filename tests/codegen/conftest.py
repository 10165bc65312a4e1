from __future__ import annotations

import dataclasses
import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.classes.lock import read_lock
from scripts.codegen.config import GeneratorConfig, load_config
from scripts.codegen.document.load import load
from scripts.codegen.normalise import Normalised, normalise
from scripts.codegen.texts.describe import without_prose

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "tests" / "fixtures"

Json = dict[str, Any]


def fixture(name: str) -> Json:
    """A document of tests/fixtures, fresh each time, so that a test may change it."""
    content: Json = json.loads(gzip.decompress((FIXTURES / name).read_bytes()))
    return content


@pytest.fixture(scope="session")
def own_document() -> Json:
    """openapi.yaml. Not to be changed."""
    return load(ROOT / "openapi.yaml")


@pytest.fixture(scope="session")
def facts(own_document: Json, config: GeneratorConfig) -> Json:
    """The structure of our document, without a word of prose. Not to be changed."""
    return without_prose(own_document, config.project.kept_extensions)


@pytest.fixture(scope="session")
def lock() -> Json:
    """The names lock of the repository."""
    found = read_lock(ROOT / "scripts" / "names.lock.json")
    assert found is not None
    return found


@pytest.fixture(scope="session")
def config() -> GeneratorConfig:
    return load_config(ROOT / "generator-config.yaml")


@pytest.fixture(scope="session")
def names_config(config: GeneratorConfig) -> GeneratorConfig:
    """The same without what does not touch names, which makes a run twice as fast."""
    return dataclasses.replace(config, rules=(), descriptions=None)


@pytest.fixture(scope="session")
def normalised(facts: Json, config: GeneratorConfig, lock: Json) -> Normalised:
    return normalise(facts, config, lock)
