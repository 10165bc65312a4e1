"""Conversion of objects between the API and qbXML; empty values of the API are absent in qbXML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from ..document import Document, Json
from ..errors import bad_reference
from ..model import Kind, ListKind
from ..storage.company import Company, name_key
from .names import field_name, reference_name, value_of

_REFERENCE = frozenset({"id", "fullName"})


class UnknownElement(Exception):
    """A request has an unknown element, or one with an invalid value."""


class Converter:
    """Converts objects of all kinds."""

    def __init__(self, document: Document) -> None:
        self._document = document

    # --- answers ---

    def show(self, kind: Kind, answer: Json) -> Json:
        """Return an answer of the API as qbXML."""
        schema = self._document.components.get(kind.component, {})
        own = "ListID" if isinstance(kind, ListKind) else "TxnID"
        return self._object(kind, schema, answer, "", own)

    def _object(self, kind: Kind, schema: Json, value: Json, path: str, own: str) -> Json:
        parts: Json = schema.get("properties", {})
        found: Json = {}
        for name, part in value.items():
            if part is None or part in ("", []) or name == "objectType":
                continue
            inner = self._resolved(parts.get(name, {}))
            if name == "id":
                found[own] = part
            elif isinstance(part, dict) and cast("Json", part).keys() <= _REFERENCE:
                reference = cast("Json", part)
                if reference.get("id") is not None:
                    found[reference_name(kind.name, path, name)] = {
                        key: text
                        for key, text in (("ListID", reference["id"]), ("FullName", reference.get("fullName")))
                        if text is not None
                    }
            else:
                shown = self._value(kind, inner, cast("object", part), f"{path}{name}.")
                if shown not in ({}, []):
                    found[field_name(kind.name, path, name, "Ret")] = shown
        return found

    def _value(self, kind: Kind, schema: Json, value: object, path: str) -> object:
        if isinstance(value, dict):
            return self._object(kind, schema, cast("Json", value), path, "ListID")
        if isinstance(value, list):
            item = self._resolved(schema.get("items", {}))
            own = "TxnLineID" if path.lower().endswith(("lines.", "groups.")) else "TxnID"
            found: list[object] = []
            for part in cast("list[object]", value):
                if isinstance(part, dict):
                    found.append(self._object(kind, item, cast("Json", part), path, own))
                else:
                    found.append(part)
            return found
        if isinstance(value, str) and "enum" in schema:
            return value_of(value)
        return value

    def _resolved(self, schema: Json) -> Json:
        if "anyOf" in schema:
            schema = next(branch for branch in schema["anyOf"] if branch.get("type") != "null")
        if "$ref" in schema:
            return self._document.components[schema["$ref"].rpartition("/")[2]]
        return schema

    # --- requests ---

    def read(self, company: Company, kind: Kind, schema: Json, element: Json, ending: str) -> Json:
        """Return an element of a request as the body that the API takes. Raises UnknownElement, or ApiError (3140)."""
        own = "ListID" if isinstance(kind, ListKind) else "TxnID"
        return self._read(_Reading(company, kind, ending), schema, element, "", own)

    def _read(self, reading: _Reading, schema: Json, element: Json, path: str, own: str) -> Json:
        known = _elements(reading.kind, schema, path, reading.ending, own)
        found: Json = {}
        for name, value in element.items():
            if name in _IGNORED:
                continue
            if name not in known:
                raise UnknownElement(f'"{name}"')
            field, is_reference = known[name]
            part = self._resolved(cast("Json", schema["properties"])[field])
            if is_reference:
                found[field] = reading.reference(f"{path}{field}", value)
            else:
                found[field] = self._read_value(reading, part, value, f"{path}{field}.", name)
        return found

    def _read_value(self, reading: _Reading, schema: Json, value: object, path: str, name: str) -> object:
        kind = schema.get("type")
        if kind == "array":
            item = self._resolved(schema.get("items", {}))
            values = cast("Sequence[object]", value) if isinstance(value, list) else [value]
            own = "TxnLineID" if path.lower().endswith(("lines.", "groups.")) else "TxnID"
            return [
                self._read(reading, item, cast("Json", one), path, own) if isinstance(one, dict) else one
                for one in values
            ]
        if kind == "object":
            if not isinstance(value, dict):
                raise UnknownElement(f'"{name}"')
            return self._read(reading, schema, cast("Json", value), path, "ListID")
        if "enum" in schema:
            words = {value_of(word): word for word in cast("list[str]", schema["enum"])}
            return words.get(str(value), value)
        return plain(schema, value)


def plain(schema: Json, value: object) -> object:
    """A value of a request, which XML has as a text, in the type that the API takes."""
    kind = schema.get("type")
    if kind == "boolean" and isinstance(value, str):
        return {"true": True, "1": True, "false": False, "0": False}.get(value.lower(), value)
    if kind in ("number", "integer") and isinstance(value, str):
        try:
            return int(value) if kind == "integer" else float(value)
        except ValueError:
            return value
    if kind == "string" and isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return value


_IGNORED = frozenset({"defMacro", "useMacro", "IncludeRetElement", "OwnerID", "requestID", "metaData"})


def _elements(kind: Kind, schema: Json, path: str, ending: str, own: str) -> Mapping[str, tuple[str, bool]]:
    """By element: the field of the API, and whether it is a reference."""
    found: dict[str, tuple[str, bool]] = {}
    for field in schema.get("properties", {}):
        if field == "id":
            found[own] = (field, False)
        elif f"{path}{field}" in kind.refs and field.endswith("Id"):
            found[reference_name(kind.name, path, field.removesuffix("Id"))] = (field, True)
        else:
            found[field_name(kind.name, path, field, ending)] = (field, False)
    return found


class _Reading:
    """The context of a request: the company and kind for its references."""

    def __init__(self, company: Company, kind: Kind, ending: str) -> None:
        self.company = company
        self.kind = kind
        self.ending = ending

    def reference(self, path: str, value: object) -> str:
        """Return the id of the object that a reference names by its id or full name."""
        if not isinstance(value, dict):
            raise UnknownElement(f'"{path}"')
        given = cast("Json", value)
        if "ListID" in given:
            return str(given["ListID"])
        name = given.get("FullName")
        if not isinstance(name, str):
            raise UnknownElement(f'"{path}"')
        if name == "":
            return ""
        return named(self.company, self.kind.refs[path].kinds, name, self.kind.noun)


def named(company: Company, kinds: tuple[str, ...], name: str, noun: str) -> str:
    """Return the id of the object with a full name. Raises ApiError (3140) when there is none."""
    marks = ", ".join("?" * len(kinds))
    found = company.ids(f"SELECT id FROM objects WHERE kind IN ({marks}) AND full_key = ?", *kinds, name_key(name))
    if not found:
        raise bad_reference("object", name, noun)
    return found[0]
