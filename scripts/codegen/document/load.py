"""Read an OpenAPI document: JSON, YAML, or a Markdown page with a fenced YAML block."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from .jsontypes import is_object

Json = dict[str, Any]


class LoadError(ValueError):
    """The file does not hold a document that can be read."""


# YAML 1.1 reads `no`, `on` and `2024-10-01` as something else than text. An OpenAPI document means JSON's types only.
_JSON_RESOLVERS: tuple[tuple[str, str, str], ...] = (
    ("tag:yaml.org,2002:null", r"^(?:null|~)$", "n~"),
    ("tag:yaml.org,2002:bool", r"^(?:true|false)$", "tf"),
    ("tag:yaml.org,2002:int", r"^-?(?:0|[1-9][0-9]*)$", "-0123456789"),
    ("tag:yaml.org,2002:float", r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$", "-0123456789"),
)
_EMPTY = ("tag:yaml.org,2002:null", re.compile(r"^$"))
if TYPE_CHECKING:
    _BaseLoader = yaml.SafeLoader
else:
    _BaseLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is ten times as fast, where it is there


def _resolvers() -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """PyYAML's table: first character of a plain scalar -> what it may be."""
    table: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for tag, pattern, first_characters in _JSON_RESOLVERS:
        for character in first_characters:
            table.setdefault(character, []).append((tag, re.compile(pattern)))
    table[""] = [_EMPTY]
    return table


class _JsonTypesLoader(_BaseLoader):
    """PyYAML's loader with the scalar types of JSON."""

    yaml_implicit_resolvers = _resolvers()


def _construct_float(loader: Any, node: Any) -> float:
    return float(loader.construct_scalar(node))


def _construct_int(loader: Any, node: Any) -> int:
    return int(loader.construct_scalar(node))


_JsonTypesLoader.add_constructor("tag:yaml.org,2002:float", _construct_float)
_JsonTypesLoader.add_constructor("tag:yaml.org,2002:int", _construct_int)

_FENCE = re.compile(
    r"^(?P<fence>`{3,}|~{3,})[ \t]*ya?ml\b[^\n]*\n(?P<body>.*?)^(?P=fence)[ \t]*$", re.MULTILINE | re.DOTALL
)


def parse_yaml(text: str) -> Any:
    """YAML text with JSON's scalar types; dates, `yes` and `no` stay strings."""
    return yaml.load(text, Loader=_JsonTypesLoader)


def load(path: Path) -> Json:
    """The document at `path` as plain dicts and lists.

    Raises `LoadError` when the file holds neither JSON nor YAML nor a page with a YAML block, or no OpenAPI document.
    """
    data = path.read_bytes()
    if path.suffix == ".gz":
        data = gzip.decompress(data)
    text = data.decode("utf-8-sig")
    try:
        document = _parse(text)
    except (ValueError, yaml.YAMLError) as error:
        raise LoadError(f"{path.name}: {error}") from error
    if not is_object(document) or "openapi" not in document:
        raise LoadError(f"{path.name}: no OpenAPI document (a mapping with the key 'openapi')")
    return document


def _parse(text: str) -> Any:
    if text.lstrip().startswith("{"):
        return json.loads(text)
    for block in _FENCE.finditer(text):
        parsed = parse_yaml(block["body"])
        if is_object(parsed) and "openapi" in parsed:
            return parsed
    return parse_yaml(text)
