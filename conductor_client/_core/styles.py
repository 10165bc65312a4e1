"""How lists and objects stand in addresses, headers and forms, where a document wants another way than the usual one.

Each function is given the wire name and the encoded value, and returns pairs of names and texts.
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
    """`a,b`; an object as `name,value,name,value`."""
    return [(name, _joined(",", name, value))]


def space(name: str, value: Any) -> Pairs:
    """`a b`."""
    return [(name, _joined(" ", name, value))]


def pipe(name: str, value: Any) -> Pairs:
    """`a|b`."""
    return [(name, _joined("|", name, value))]


def named(name: str, value: Any) -> Pairs:
    """`a=1,b=2` of an object; a list as with `comma`."""
    if not is_mapping(value):
        return comma(name, value)
    return [(name, _joined(",", name, [f"{key}={_text(item, f'{name}.{key}')}" for key, item in value.items()]))]


def members(name: str, value: Any) -> Pairs:
    """The members of an object under their own names; a list repeats its name."""
    if not is_mapping(value):
        return _repeated(name, value)
    return [pair for key, item in value.items() for pair in _repeated(str(key), item)]


def deep(name: str, value: Any) -> Pairs:
    """`name[member]=value`, at any depth; a list repeats its name, one of objects is `name[0][member]`."""
    if is_mapping(value):
        return [pair for key, item in value.items() for pair in deep(f"{name}[{key}]", item)]
    if is_list(value) and any(is_mapping(item) or is_list(item) for item in value):
        return [pair for index, item in enumerate(value) for pair in deep(f"{name}[{index}]", item)]
    return _repeated(name, value)


def json_text(name: str, value: Any) -> Pairs:
    """The whole value as JSON."""
    return [(name, json.dumps(value, ensure_ascii=False, separators=(",", ":")))]


def form_pairs(body: Any, styles: Mapping[str, Style]) -> Pairs:
    """The members of a form. What is no single value and has no style is JSON; lists of single values repeat the name.

    Raises:
        InvalidArgumentError: the body is no object.
    """
    if not is_mapping(body):
        raise InvalidArgumentError("the body is a form, so it must be an object", path="body")
    return [pair for name, value in body.items() if value is not None for pair in styles.get(name, _usual)(name, value)]


def _usual(name: str, value: Any) -> Pairs:
    nested = is_mapping(value) or (is_list(value) and any(is_mapping(item) or is_list(item) for item in value))
    return json_text(name, value) if nested else _repeated(name, value)


def _repeated(name: str, value: Any) -> Pairs:
    return [(name, _text(item, name)) for item in (_filled(name, value) if is_list(value) else [value])]


def _filled(name: str, value: list[Any]) -> list[Any]:
    """A list that leaves a trace."""
    if not value:
        raise InvalidArgumentError(f"{name} is an empty list, of which nothing would be sent", path=name)
    return value


def _joined(delimiter: str, name: str, value: Any) -> str:
    """One text of several, none of which may look like two."""
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
