"""Read an OpenAPI document from a file or an address: JSON, YAML, or a Markdown page with a fenced YAML block."""

from __future__ import annotations

import gzip
import json
import math
import re
import zlib
from http.client import HTTPException
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import yaml

from ..errors import InputError
from .jsontypes import is_array, is_object
from .pointers import escaped

Json = dict[str, Any]
_SECONDS = 60.0
_DEEPEST = 100
"""Levels of nesting. Real documents have about twenty."""


class LoadError(InputError):
    """What was given does not hold a document that can be read."""


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


def _construct_mapping(loader: Any, node: Any) -> Any:
    """A mapping with strings for keys, as in JSON: `200:` is a status. A key that stands twice would be lost."""
    result: Json = {}
    yield result
    for key_node, value_node in node.value:
        key = key_node.value
        if not isinstance(key, str):
            raise yaml.constructor.ConstructorError(None, None, "a key that is no text", key_node.start_mark)
        if key == "<<" and not key_node.style:
            raise yaml.constructor.ConstructorError(
                None, None, "a merge key (<<), which is none of JSON's; write the members out", key_node.start_mark
            )
        if key in result:
            raise yaml.constructor.ConstructorError(None, None, f"the key {key!r} stands twice", key_node.start_mark)
        result[key] = loader.construct_object(value_node, deep=True)


_JsonTypesLoader.add_constructor("tag:yaml.org,2002:float", _construct_float)
_JsonTypesLoader.add_constructor("tag:yaml.org,2002:int", _construct_int)
_JsonTypesLoader.add_constructor("tag:yaml.org,2002:map", _construct_mapping)

_FENCE = re.compile(
    r"^(?P<fence>`{3,}|~{3,})[ \t]*ya?ml\b[^\n]*\n(?P<body>.*?)^(?P=fence)[ \t]*$", re.MULTILINE | re.DOTALL
)


def parse_yaml(text: str) -> Any:
    """YAML text with JSON's scalar types; dates, `yes` and `no` stay strings."""
    return yaml.load(text, Loader=_JsonTypesLoader)


def read_yaml(path: Path) -> Any:
    """A YAML file of ours. Raises `LoadError`, with the line, when it cannot be read."""
    try:
        return parse_yaml(path.read_text(encoding="utf-8"))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"{path.name}, line {mark.line + 1}" if mark else path.name
        raise LoadError(f"{where}: invalid YAML, {error.problem}") from error
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise LoadError(f"{path.name} cannot be read: {error}") from error


def load(source: Path | str) -> Json:
    """The document at a path or at an address, as plain dicts and lists.

    Raises `LoadError` when there is neither JSON nor YAML nor a page with a YAML block, or no OpenAPI document in it.
    """
    name = str(source) if is_address(source) else Path(source).name
    data = _fetch(str(source)) if is_address(source) else _read(Path(source))
    text = _decode(data, name, zipped=str(source).endswith(".gz"))
    document = _parse(text, name)
    if (problem := _unreadable(document)) is not None:
        raise LoadError(f"{name}: {problem}")
    if is_object(document) and "swagger" in document and "openapi" not in document:
        version = document["swagger"]
        raise LoadError(f"{name}: Swagger {version} is too old; convert it to OpenAPI 3.1 first")
    if not is_object(document) or "openapi" not in document:
        raise LoadError(f"{name}: no OpenAPI document (a mapping with the key 'openapi')")
    info: Any = document.get("info")
    if is_object(info) and isinstance(info.get("version"), int | float):
        # In YAML without quotes. Nothing is made of it but words.
        info["version"] = str(info["version"])
    return document


def is_address(source: Path | str) -> bool:
    """Whether it is an address on the web rather than a file."""
    return isinstance(source, str) and source.startswith(("https://", "http://"))


def _read(path: Path) -> bytes:
    if path.is_dir():
        raise LoadError(f"{path} is a folder; give the document's file")
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise LoadError(f"{path}: there is no such file; give a path, or an address with https://") from None
    except OSError as error:
        raise LoadError(f"{path} cannot be read: {error.strerror}") from error


def _fetch(address: str) -> bytes:
    try:
        with urlopen(address, timeout=_SECONDS) as answer:
            data: bytes = answer.read()
            return data
    except HTTPError as error:
        raise LoadError(f"{address} answers {error.code} {error.reason}; look for the document's address") from error
    except (URLError, HTTPException, OSError, ValueError) as error:
        reason = getattr(error, "reason", None) or str(error) or type(error).__name__
        raise LoadError(f"{address} cannot be reached: {reason}; or download it and give the file") from error


def _decode(data: bytes, name: str, *, zipped: bool) -> str:
    if zipped:
        try:
            data = gzip.decompress(data)
        except (OSError, EOFError, zlib.error) as error:
            raise LoadError(f"{name} is no gzip file: {error}") from error
    if not data.strip():
        raise LoadError(f"{name} is empty")
    if b"\x00" in data:
        raise LoadError(f"{name} is a binary file; give JSON, YAML, or Markdown with YAML, in UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise LoadError(
            f"{name}, line {line}: byte 0x{data[error.start]:02x} is not UTF-8; save the file in UTF-8"
        ) from error
    if re.match(r"\s*<(?:!doctype|html)\b", text, re.IGNORECASE):
        raise LoadError(f"{name} is an HTML page; give the address or the file of the document itself")
    return text


def _parse(text: str, name: str) -> Any:
    try:
        if text.lstrip().startswith(("{", "[")):
            return _parse_json(text)
        for block in _FENCE.finditer(text):
            parsed = parse_yaml(block["body"])
            if is_object(parsed) and "openapi" in parsed:
                return parsed
        return parse_yaml(text)
    except json.JSONDecodeError as error:
        raise LoadError(
            f"{name}, line {error.lineno}, column {error.colno}: invalid JSON, {error.msg}; it may be cut short"
        ) from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"{name}, line {mark.line + 1}, column {mark.column + 1}" if mark else name
        problem = " ".join(part for part in (error.problem, error.context) if part)
        raise LoadError(f"{where}: invalid YAML, {problem}; correct the document") from error
    except yaml.YAMLError as error:
        raise LoadError(f"{name}: invalid YAML, {error}; correct the document") from error
    except RecursionError:
        raise LoadError(f"{name} is nested too deeply") from None
    except ValueError as error:
        # A whole number of thousands of digits.
        raise LoadError(f"{name}: a number cannot be read, {error}; correct the document") from error


def _unreadable(document: Any) -> str | None:
    """What in a document that was read can be written nowhere, with its pointer; None if there is nothing."""
    rest: list[tuple[str, int, Any]] = [("", 0, document)]
    while rest:
        pointer, depth, node = rest.pop()
        if depth > _DEEPEST:
            return (
                f"{pointer[:200]}...: it is nested more than {_DEEPEST} levels deep; give the parts names of their own"
            )
        if isinstance(node, str) and not _is_text(node):
            return f"{pointer}: half a character (a lone surrogate); correct the text"
        if isinstance(node, float) and not math.isfinite(node):
            return f"{pointer}: {node} is no number of JSON; correct it"
        if is_object(node):
            for key, value in node.items():
                if not _is_text(key):
                    return f"{pointer}: a key with half a character (a lone surrogate); correct it"
                rest.append((f"{pointer}/{escaped(key)}", depth + 1, value))
        elif is_array(node):
            rest += [(f"{pointer}/{index}", depth + 1, item) for index, item in enumerate(node)]
    return None


def _is_text(text: str) -> bool:
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _parse_json(text: str) -> Any:
    repeated: list[str] = []

    def members(pairs: list[tuple[str, Any]]) -> Json:
        result = dict(pairs)
        if len(result) < len(pairs):
            repeated.append(pairs[0][0])
        return result

    parsed = json.loads(text, object_pairs_hook=members)
    # JSON is YAML, whose reader knows the line.
    return parse_yaml(text.replace("\t", " ")) if repeated else parsed
