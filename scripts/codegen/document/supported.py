"""What a document may use. Anything else would be lost without a word, so it stops the run."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import UnsupportedError
from .jsontypes import is_array, is_object
from .places import METHODS
from .pointers import escaped
from .resolve import resolve_references
from .words import python_name

__all__ = ["refuse_unsupported"]

_JSON = "application/json"
_STYLES = {"query": "form", "path": "simple", "header": "simple"}
_COMPONENT = re.compile(r"#/(?:components/[^/]+|paths)/[^/]+").fullmatch
_DATA_KEYS = frozenset({"example", "examples", "default"})
_ADVICE = "Mend the document with `repairs` in the configuration, or leave the operation out of it."


def refuse_unsupported(document: Mapping[str, Any]) -> None:
    """Stop at what no client is generated for: bodies and answers that are not JSON, cookies, odd values, ...

    Raises:
        UnsupportedError: it names every such place.
    """
    problems = [
        f"{method.upper()} {path}: {problem}"
        for path, item in resolve_references(document).get("paths", {}).items()
        for method, operation in item.items()
        if method in METHODS
        for problem in _problems(operation)
    ]
    if "webhooks" in document:
        problems.append("/webhooks: calls that the service makes")
    problems += _schema_problems(document.get("paths", {}), "/paths")
    problems += _schema_problems(document.get("components", {}), "/components")
    if problems:
        raise UnsupportedError("the document uses what is not supported:\n  " + "\n  ".join([*problems, _ADVICE]))


def _problems(operation: Mapping[str, Any]) -> Iterator[str]:
    for kind in operation.get("requestBody", {}).get("content", {}):
        if kind != _JSON:
            yield f"a body of {kind}"
    for status, response in operation.get("responses", {}).items():
        if status.startswith("2"):
            for kind in response.get("content", {}):
                if kind != _JSON:
                    yield f"an answer of {kind}"
    for parameter in operation.get("parameters", []):
        yield from _parameter_problems(parameter)
    if operation.get("callbacks"):
        yield "callbacks, calls that the service makes"


def _parameter_problems(parameter: Mapping[str, Any]) -> Iterator[str]:
    name, location = parameter["name"], parameter["in"]
    style = _STYLES.get(location)
    if style is None:
        yield f"{location} parameter {name}"
    elif parameter.get("style", style) != style or not parameter.get("explode", True):
        yield f"parameter {name} in style {parameter.get('style', style)}"
    if "content" in parameter:
        yield f"parameter {name} with a content type"


def _schema_problems(node: Any, pointer: str, *, names: bool = False) -> Iterator[str]:
    """Schemas that nothing is generated for. `names`: the node's keys are names of members, not keywords."""
    if is_array(node):
        for index, item in enumerate(node):
            yield from _schema_problems(item, f"{pointer}/{index}")
        return
    if not is_object(node):
        return
    if names:
        yield from _shared_names(node, pointer)
    else:
        yield from _keyword_problems(node, pointer)
    for key, value in node.items():
        if names or not (key in _DATA_KEYS or key in ("enum", "const") or key.startswith("x-")):
            where = f"{pointer}/{escaped(key)}"
            yield from _schema_problems(value, where, names=key == "properties" and not names)


def _keyword_problems(node: Mapping[str, Any], pointer: str) -> Iterator[str]:
    target = node.get("$ref")
    if isinstance(target, str) and _COMPONENT(target) is None:
        yield f"{pointer}: a reference to {target}, which is no component; make it one"
    values = node.get("enum")
    if is_array(values):
        kinds: set[type[Any]] = {type(value) for value in values if value is not None}
        if not kinds:
            yield f"{pointer}/enum: a list without values"
        elif len(kinds) > 1 or not kinds <= {str, int, float, bool}:
            yield f"{pointer}/enum: values of several types"
        elif "type" not in node and kinds != {str}:
            yield f"{pointer}/enum: numbers without a type"
    if "const" in node and not isinstance(node["const"], str | None):
        yield f"{pointer}/const: a constant that is no text"


def _shared_names(properties: Mapping[str, Any], pointer: str) -> Iterator[str]:
    """Members that have one name in Python."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in properties:
        # Of other letters nothing is left in a name of ours, which gets a mark of its own then.
        if name.isascii():
            found[python_name(name)].append(name)
    for name, several in found.items():
        if len(several) > 1:
            yield f"{pointer}: the members {', '.join(several)}, which are all {name} in Python"
