"""What a document may use. Anything else would be lost without a word, so it stops the run."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import UnsupportedError
from .places import METHODS
from .resolve import resolve_references

__all__ = ["refuse_unsupported"]

_JSON = "application/json"
_STYLES = {"query": "form", "path": "simple", "header": "simple"}


def refuse_unsupported(document: Mapping[str, Any]) -> None:
    """Stop at bodies and answers that are not JSON, cookies, and parameters in another style than the usual one.

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
    if problems:
        advice = "Mend the document with `repairs` in the configuration, or leave the operation out of it."
        raise UnsupportedError("the document uses what is not supported:\n  " + "\n  ".join([*problems, advice]))


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


def _parameter_problems(parameter: Mapping[str, Any]) -> Iterator[str]:
    name, location = parameter["name"], parameter["in"]
    style = _STYLES.get(location)
    if style is None:
        yield f"{location} parameter {name}"
    elif parameter.get("style", style) != style or not parameter.get("explode", True):
        yield f"parameter {name} in style {parameter.get('style', style)}"
    if "content" in parameter:
        yield f"parameter {name} with a content type"
