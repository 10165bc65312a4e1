"""Styles of lists and objects in URLs, headers and forms, for parameters that do not use the default style.

Each function takes the wire name and the encoded value, and returns pairs of names and texts.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from .._schema.json_data import is_list, is_mapping
from ..errors import InvalidArgumentError
from .operation import Style, single_text as _text

__all__ = ["comma", "deep", "form_pairs", "json_text", "members", "named", "pipe", "space"]

Pairs: TypeAlias = Iterable[tuple[str, str]]


def comma(name: str, value: Any) -> Pairs:
    """Return `a,b`; for an object, `name,value,name,value`."""
    return [(name, _joined(",", name, value))]


def space(name: str, value: Any) -> Pairs:
    """Return `a b`."""
    return [(name, _joined(" ", name, value))]


def pipe(name: str, value: Any) -> Pairs:
    """Return `a|b`."""
    return [(name, _joined("|", name, value))]


def named(name: str, value: Any) -> Pairs:
    """Return `a=1,b=2` for an object; for a list, the same as `comma`."""
    if not is_mapping(value):
        return comma(name, value)
    return [(name, _joined(",", name, [f"{key}={_text(item, f'{name}.{key}')}" for key, item in value.items()]))]


def members(name: str, value: Any) -> Pairs:
    """Return the members of an object under their own names; a list repeats the name."""
    if not is_mapping(value):
        return _repeated(name, value)
    return [pair for key, item in value.items() for pair in _repeated(str(key), item)]


def deep(name: str, value: Any) -> Pairs:
    """Return `name[member]=value` at any depth; a list repeats the name, one of objects is `name[0][member]`."""
    if is_mapping(value):
        return [pair for key, item in value.items() for pair in deep(f"{name}[{key}]", item)]
    if is_list(value) and any(is_mapping(item) or is_list(item) for item in value):
        return [pair for index, item in enumerate(value) for pair in deep(f"{name}[{index}]", item)]
    return _repeated(name, value)


def json_text(name: str, value: Any) -> Pairs:
    """Return the whole value as JSON."""
    return [(name, json.dumps(value, ensure_ascii=False, separators=(",", ":")))]


def form_pairs(body: Any, styles: Mapping[str, Style]) -> Pairs:
    """Return the members of a form; by default, a list of single values repeats the name, and nested data is JSON."""
    if not is_mapping(body):
        raise InvalidArgumentError("the body is a form, so it must be an object", path="body")
    return [pair for name, value in body.items() if value is not None for pair in styles.get(name, _usual)(name, value)]


def _usual(name: str, value: Any) -> Pairs:
    nested = is_mapping(value) or (is_list(value) and any(is_mapping(item) or is_list(item) for item in value))
    return json_text(name, value) if nested else _repeated(name, value)


def _repeated(name: str, value: Any) -> Pairs:
    return [(name, _text(item, name)) for item in (_filled(name, value) if is_list(value) else [value])]


def _filled(name: str, value: list[Any]) -> list[Any]:
    if not value:
        raise InvalidArgumentError(f"{name} is an empty list, of which nothing would be sent", path=name)
    return value


def _joined(delimiter: str, name: str, value: Any) -> str:
    if is_mapping(value):
        parts = [text for key, item in value.items() for text in (str(key), _text(item, f"{name}.{key}"))]
    else:
        parts = [_text(item, name) for item in (_filled(name, value) if is_list(value) else [value])]
    if is_list(value) or is_mapping(value):
        for part in parts:
            if delimiter in part:
                raise InvalidArgumentError(
                    f"{name}: {part!r} would be read as several, at each {delimiter!r}", path=name
                )
    return delimiter.join(parts)
