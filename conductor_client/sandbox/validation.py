"""Requests and answers against the document.

jsonschema-rs checks in microseconds whether a value fits; jsonschema is slower, and describes the problems of one that
does not (`complaints`).
"""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

import jsonschema_rs

from .document import Document, Json, Operation, Parameter
from .errors import internal, invalid_request
from .formats import FORMATS, broken_rule, complaint

if importlib.util.find_spec("jsonschema") is None:
    # It is imported on the first refusal; a missing library is reported at the start.
    raise ModuleNotFoundError("No module named 'jsonschema'", name="jsonschema")

_INTEGER = re.compile(r"[+-]?[0-9]{1,18}")

# Filters by part of a name and by range of names exclude one another; the document's rules state only the first kind.
_PARTS = ("Contains", "StartsWith", "EndsWith")
_ENDS = ("From", "To")


class _Rules:
    """`x-rules`, for the fast check."""

    def __init__(self, _parent: object, rules: Any, _path: object) -> None:
        self._rules = rules

    def validate(self, instance: Any) -> None:
        if broken_rule(self._rules, instance) is not None:
            raise ValueError("it does not fit")


def _format_check(name: str) -> Callable[[str], bool]:
    return lambda text: complaint(name, text) is None


_FAST_FORMATS = {name: _format_check(name) for name in FORMATS}


def _fast(schema: Json) -> Callable[[object], bool]:
    """Return a fast check for one schema; the slow check confirms and describes its refusals."""
    validator = jsonschema_rs.Draft202012Validator(
        schema, formats=_FAST_FORMATS, validate_formats=True, keywords=cast("Any", {"x-rules": _Rules})
    )

    def fits(value: object) -> bool:
        try:
            return validator.is_valid(value)
        except (ValueError, OverflowError, TypeError):  # numbers beyond its own
            return False

    return fits


def _refers(schema: object) -> bool:
    if isinstance(schema, dict):
        return "$ref" in schema or any(map(_refers, cast("Json", schema).values()))
    return isinstance(schema, list) and any(map(_refers, cast("list[object]", schema)))


# --- requests and answers ---


class Checker:
    """Checks requests and answers of one document. Validators are compiled on first use, one for a schema."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._validators: dict[int, tuple[Json, Callable[[object], bool], Json]] = {}
        self._parameter_schemas: dict[tuple[str, str], Json] = {}

    def parameters(self, operation: Operation, place: str, given: Mapping[str, object]) -> Json:
        """The parameters of one place ("query", "header", "path"), typed, with the document's defaults filled in.

        Raises ApiError 400 for anything that the document does not allow.
        """
        specs = {parameter.name: parameter for parameter in operation.parameters_in(place)}
        values = {name: _typed(specs[name].schema, value) if name in specs else value for name, value in given.items()}
        key = (operation.name, place)
        schema = self._parameter_schemas.get(key)
        if schema is None:
            schema = self._parameter_schemas[key] = {
                "type": "object",
                "properties": {name: parameter.schema for name, parameter in specs.items()},
                "required": [name for name, parameter in specs.items() if parameter.required],
                "additionalProperties": False,
            }
        self._refuse([*self._lines(schema, values), *_clashes(specs, values)])
        for name, parameter in specs.items():
            if "default" in parameter.schema:
                values.setdefault(name, parameter.schema["default"])
        return values

    def body(self, schema: Json, value: object) -> None:
        """Raise ApiError 400 when a request's body does not fit."""
        self._refuse(list(self._lines(schema, value)))

    def answer(self, operation: Operation, value: Json) -> None:
        """Raise ApiError 500 if an answer of the sandbox does not fit the document."""
        lines = list(self._lines(operation.answer, value))
        if lines:
            raise internal(
                f"The sandbox built an answer that {operation.name} does not allow: {'; '.join(lines)}",
                "SANDBOX_ANSWER_INVALID",
            )

    def _lines(self, schema: Json, value: object) -> Iterator[str]:
        known = self._validators.get(id(schema))
        if known is None:
            # The components travel along so that references resolve; the schema is kept, so that its id stays its own.
            whole = {**schema, "components": self._document.tree["components"]} if _refers(schema) else schema
            known = self._validators[id(schema)] = (schema, _fast(whole), whole)
        _, fits, whole = known
        if fits(value):
            return iter(())
        from .complaints import complaints

        return complaints(whole, value)

    @staticmethod
    def _refuse(lines: list[str]) -> None:
        if lines:
            # A limit that stands in the schema and in the rules is one complaint.
            raise invalid_request("; ".join(dict.fromkeys(lines)))


def _typed(schema: Json, value: object) -> object:
    """Return a parameter in the type of its schema if its text allows that; otherwise unchanged, for the check."""
    kind = schema.get("type")
    if kind == "array":
        texts = cast("list[object]", value) if isinstance(value, list) else [value]
        return [_typed(schema.get("items", {}), text) for text in texts]
    if isinstance(value, str):
        if kind == "boolean" and value in ("true", "false"):
            return value == "true"
        if kind in ("integer", "number") and _INTEGER.fullmatch(value) is not None:
            return int(value)
        if kind == "number" and complaint("decimal", value) is None:
            return float(value)
    return value


def _clashes(specs: Mapping[str, Parameter], values: Mapping[str, object]) -> Iterator[str]:
    """Parameters that exclude one another."""
    reported: set[frozenset[str]] = set()
    for name in values:
        rules = specs[name].rules if name in specs else {}
        stem = next((name.removesuffix(end) for end in _PARTS if name.endswith(end)), None)
        ranges = [] if stem is None else [stem + end for end in _ENDS if stem + end in specs]
        for others in (rules.get("excludes", ()), rules.get("onlyOneOf", ()), ranges):
            group = frozenset((name, *(other for other in others if other in values)))
            if len(group) > 1 and group not in reported:
                reported.add(group)
                names = ", ".join(json.dumps(one) for one in specs if one in group)
                yield f"Invalid input: only one of {names} may be given"
