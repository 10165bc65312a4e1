"""What a document may use. Anything else would be lost without a word, so it stops the run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from ..errors import UnsupportedError
from .jsontypes import is_array, is_object
from .media import body_type, is_json, json_type
from .places import METHODS
from .pointers import escaped
from .resolve import resolve_references
from .servers import Servers

__all__ = ["Unsupported", "refuse_unsupported", "unsupported_operations"]

_DATA_KEYS = frozenset({"example", "examples", "default", "enum", "const"})
_STYLES = {
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "path": ("simple",),
    "header": ("simple",),
}


class Unsupported(NamedTuple):
    """An operation that cannot be generated."""

    method: str
    path: str
    reason: str


def unsupported_operations(document: Mapping[str, Any]) -> list[Unsupported]:
    """The operations that cannot be generated, each once with all its reasons."""
    resolved = resolve_references(document)
    elsewhere = Servers(resolved).elsewhere
    found: list[Unsupported] = []
    for path, item in resolved.get("paths", {}).items():
        for method in METHODS:
            if method not in item:
                continue
            reasons = list(dict.fromkeys(_problems(item[method])))
            if (path, method) in elsewhere:
                address = elsewhere[path, method]
                where = "at another host" if urlsplit(address).netloc else "relative to an address that is not known"
                reasons.append(f"a server of its own {where}, {address}")
            if reasons:
                found.append(Unsupported(method.upper(), path, "; ".join(reasons)))
    return found


def refuse_unsupported(document: Mapping[str, Any]) -> None:
    """Stop at files, multipart, streams, cookies, XML alone, and parameters in a style that is not supported.

    Raises:
        UnsupportedError: it names every such operation.
    """
    lines = [f"{one.method} {one.path}: {one.reason}" for one in unsupported_operations(document)]
    lines += [*_schema_problems(document.get("paths", {}), "/paths"), *_schema_problems(document.get("components", {}))]
    if lines:
        advice = "Mend the document with `repairs` in the configuration, or leave the operation out of it."
        raise UnsupportedError("the document uses what is not supported:\n  " + "\n  ".join([*lines, advice]))


def _schema_problems(node: Any, pointer: str = "/components", *, names: bool = False) -> Iterator[str]:
    """Schemas that nothing can be made of. `names`: the node's keys are names of members, not keywords."""
    if is_array(node):
        for index, item in enumerate(node):
            yield from _schema_problems(item, f"{pointer}/{index}")
    if not is_object(node):
        return
    if not names:
        values = node.get("enum")
        if is_array(values) and not values:
            yield f"{pointer}/enum: a list without values"
    for key, value in node.items():
        if names or not (key in _DATA_KEYS or key.startswith("x-")):
            yield from _schema_problems(value, f"{pointer}/{escaped(key)}", names=key == "properties" and not names)


def _problems(operation: Mapping[str, Any]) -> Iterator[str]:
    content = operation.get("requestBody", {}).get("content", {})
    if content and body_type(content) is None:
        yield f"a body of {' or '.join(content)}"
    for status, response in operation.get("responses", {}).items():
        offered: dict[str, Any] = response.get("content", {}) if str(status).startswith("2") else {}
        if offered and json_type(offered) is None:
            yield f"an answer of {' or '.join(offered)}"
    for parameter in operation.get("parameters", []):
        yield from _parameter_problems(parameter)


def _parameter_problems(parameter: Mapping[str, Any]) -> Iterator[str]:
    name, location = parameter["name"], parameter["in"]
    styles = _STYLES.get(location)
    if styles is None:
        yield f"{location} parameter {name}"
    elif parameter.get("style", styles[0]) not in styles:
        yield f"{location} parameter {name} in style {parameter['style']}"
    elif not all(map(is_json, parameter.get("content", {}))):
        yield f"{location} parameter {name} of {' or '.join(parameter['content'])}"
