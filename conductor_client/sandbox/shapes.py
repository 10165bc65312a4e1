"""Answers in the document's shape: every field is there, null or an empty list where there is no value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from .document import Document, Json
from .money import amount_text, is_decimal

Completer = Callable[[object], object]


class Shapes:
    """Builds, once for each component, a function that completes a sparse value to the component's full shape."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._components: dict[str, Completer] = {}

    def component(self, name: str) -> Callable[[Json], Json]:
        complete = self._component(name)
        return lambda value: cast("Json", complete(value))

    def properties(self, name: str) -> Json:
        """The properties of a component, by wire name."""
        return cast("Json", self._document.components[name]["properties"])

    def _component(self, name: str) -> Completer:
        known = self._components.get(name)
        if known is None:

            def later(value: object) -> object:  # for a component that contains itself
                return self._components[name](value)

            self._components[name] = later
            known = self._components[name] = self._completer(self._document.components[name], nullable=False)
        return known

    def _completer(self, schema: Json, *, nullable: bool) -> Completer:
        if "$ref" in schema:
            inner = self._component(schema["$ref"].rpartition("/")[2])
            return _or_null(inner) if nullable else inner
        if "anyOf" in schema:
            # [x, null] throughout. Rules stand beside the anyOf, and are x's.
            branches = [branch for branch in schema["anyOf"] if branch.get("type") != "null"]
            beside: Json = {key: schema[key] for key in ("x-rules", "format") if key in schema}
            if len(branches) == 1:
                return self._completer({**beside, **branches[0]}, nullable=True)
            return _as_is
        if "const" in schema and not nullable:
            return _constant(schema["const"])
        kind = schema.get("type")
        if kind == "object" and schema.get("properties"):
            parts = {
                name: self._completer(part, nullable=False) for name, part in cast("Json", schema["properties"]).items()
            }
            complete = _object(parts)
        elif kind == "array":
            return _array(self._completer(schema.get("items", {}), nullable=False))
        elif kind == "string" and is_decimal(schema):
            complete = _amount
        elif kind == "string" and not nullable:
            complete = _text
        else:
            complete = _as_is
        return _or_null(complete) if nullable else complete


def _as_is(value: object) -> object:
    return value


def _text(value: object) -> object:
    """QuickBooks makes no difference between an empty text and none; where the document wants a text it is empty."""
    return "" if value is None else value


def _amount(value: object) -> object:
    return amount_text(str(value)) if value is not None else "0.00"


def _constant(constant: Any) -> Completer:
    return lambda _: constant


def _or_null(complete: Completer) -> Completer:
    return lambda value: None if value is None else complete(value)


def _object(parts: dict[str, Completer]) -> Completer:
    def complete(value: object) -> object:
        given = cast("Json", value or {})
        return {name: part(given.get(name)) for name, part in parts.items()}

    return complete


def _array(complete: Completer) -> Completer:
    return lambda value: [] if value is None else [complete(item) for item in cast("list[object]", value)]
