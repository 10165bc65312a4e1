"""The dictionary of descriptions: base texts by name, with overrides by place, in our own words.

A file holds `name: {text: ..., at: {pattern: ...}}`; the first pattern that covers the place wins, else `text`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..config import GeneratorConfig
from ..document.canonical import OWN_TEXT
from ..document.jsontypes import is_object
from ..document.load import LoadError, read_yaml
from ..document.places import matches
from .sentences import compose, rules_of


class DictionaryError(ValueError):
    """A file of the dictionary is not as it should be."""


@dataclass
class Dictionary:
    """Texts by name and place; empty for documents that bring their own."""

    properties: dict[str, Any] = field(default_factory=dict)
    parameters: dict[str, Any] = field(default_factory=dict)
    operations: dict[str, dict[str, str]] = field(default_factory=dict)
    components: dict[str, str] = field(default_factory=dict)
    classes: dict[str, str] = field(default_factory=dict)
    requests: dict[str, str] = field(default_factory=dict)
    document: dict[str, Any] = field(default_factory=dict)
    phrases: dict[str, str] = field(default_factory=dict)
    files: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    """(table, name) -> name of the file that the entry stands in."""
    used: set[tuple[str, str, str]] = field(default_factory=set)
    """(table, name, pattern) of the entries that were asked for; the others are dead."""

    @classmethod
    def of(cls, config: GeneratorConfig) -> Dictionary:
        """The dictionary that the configuration names, or an empty one."""
        return cls.load(config.folder / config.descriptions) if config.descriptions else cls()

    @classmethod
    def load(cls, folder: Path) -> Dictionary:
        """Read all files of the folder. Raises `DictionaryError` when a name stands in two of them."""
        result = cls()
        for path in sorted(folder.glob("properties*.yaml")):
            entries = _read(path)
            _add(result.properties, entries, path)
            result.files.update({("properties", name): path.name for name in entries})
        _add(result.parameters, _read(folder / "parameters.yaml"), folder / "parameters.yaml")
        result.operations = _read(folder / "operations.yaml")
        schemas = _read(folder / "schemas.yaml")
        result.components = schemas.get("components") or {}
        result.document = schemas.get("document") or {}
        result.classes = _read(folder / "classes.yaml").get("classes") or {}
        result.requests = _read(folder / "classes.yaml").get("requests") or {}
        result.phrases = _read(folder / "rules.yaml")
        return result

    def base_text(self, place: str, name: str, kind: str) -> str | None:
        """The base text of a place, or None when the dictionary has none."""
        if kind == "component":
            return self.components.get(name)
        if kind == "request":
            return self.body_text(place.rpartition(".")[0])
        if kind == "response":
            return self.answer_text(place.rpartition(".")[0])
        table = "parameters" if kind == "parameter" else "properties"
        entry = getattr(self, table).get(name)
        if entry is None:
            return None
        overrides: dict[str, str] = entry.get("at", {})
        for pattern, text in overrides.items():
            if matches(place, pattern):
                self.used.add((table, name, pattern))
                return text.strip()
        if "text" not in entry:
            return None
        self.used.add((table, name, ""))
        return str(entry["text"]).strip()

    def general_text(self, name: str, kind: str, place: str) -> str | None:
        """The text that a place has for its name alone, because no pattern names the place."""
        entry: dict[str, Any] = getattr(self, "parameters" if kind == "parameter" else "properties").get(name) or {}
        if "text" not in entry or any(matches(place, pattern) for pattern in entry.get("at", {})):
            return None
        return str(entry["text"]).strip()

    def file_of(self, table: str, name: str) -> str:
        """The file that an entry stands in, or belongs into: beside its neighbour in the alphabet."""
        if table != "properties":
            return _FILES[table]
        known = sorted((other.lower(), other) for kind, other in self.files if kind == table)
        before = [other for lowered, other in known if lowered <= name.lower()]
        neighbour = before[-1] if before else known[0][1] if known else ""
        return self.files.get((table, neighbour), "properties.yaml")

    def operation(self, name: str) -> dict[str, str]:
        """summary, description and response of an operation, as far as the dictionary has them."""
        return {key: str(text).strip() for key, text in self.operations.get(name, {}).items()}

    def body_text(self, operation: str) -> str | None:
        """What the body of an operation is."""
        return self._first("requests", operation)

    def answer_text(self, operation: str) -> str | None:
        """What an operation answers with."""
        return self.operation(operation).get("response")

    def class_text(self, name: str) -> str | None:
        """The text of a class that the document has no name for."""
        return self._first("classes", name)

    def _first(self, table: str, name: str) -> str | None:
        for pattern, text in getattr(self, table).items():
            if matches(name, pattern):
                self.used.add((table, pattern, ""))
                return str(text).strip()
        return None

    def unused(self) -> list[str]:
        """Entries for properties and parameters that no place has asked for."""
        entries: list[str] = []
        for table in ("properties", "parameters"):
            for name, entry in getattr(self, table).items():
                overrides: dict[str, str] = entry.get("at", {})
                patterns = [*overrides, *([""] if "text" in entry else [])]
                entries += [
                    f"{table}: {name}{f' at {pattern}' if pattern else ''}"
                    for pattern in patterns
                    if (table, name, pattern) not in self.used
                ]
        entries += [f"requests: {at}" for at in self.requests if ("requests", at, "") not in self.used]
        return entries

    def full_text(self, base: str | None, schema: Mapping[str, Any], rules: Mapping[str, Any]) -> str:
        """Base text and what follows from structure and rules."""
        return " ".join([*([base] if base else []), *compose(schema, rules, self.phrases)])

    def finish(self, schema: dict[str, Any]) -> None:
        """Complete the texts of all properties of a normalised schema, in place."""
        for child in schema.get("properties", {}).values():
            if child.pop(OWN_TEXT, False):
                continue  # the document's own text says what it has to say
            text = self.full_text(child.get("description"), child, rules_of(child))
            if text:
                child["description"] = text

    def finish_parameter(self, parameter: dict[str, Any]) -> None:
        """Complete the text of a normalised parameter, in place."""
        if parameter.pop(OWN_TEXT, False):
            return
        schema = {**parameter["schema"], **({"deprecated": True} if parameter.get("deprecated") else {})}
        text = self.full_text(parameter.get("description"), schema, rules_of(parameter))
        if text:
            parameter["description"] = text


_FILES = {
    "parameters": "parameters.yaml",
    "operations": "operations.yaml",
    "components": "schemas.yaml",
    "document": "schemas.yaml",
    "response_headers": "schemas.yaml",
    "requests": "classes.yaml",
    "classes": "classes.yaml",
}


def _read(path: Path) -> dict[str, Any]:
    if not path.exists():
        return {}
    try:
        data: Any = read_yaml(path)
    except LoadError as error:
        raise DictionaryError(str(error)) from error
    if not is_object(data):
        raise DictionaryError(f"{path.name} is no mapping")
    return data


def _add(table: dict[str, Any], entries: Mapping[str, Any], path: Path) -> None:
    twice = sorted(table.keys() & entries.keys())
    if twice:
        raise DictionaryError(f"{path.name}: {', '.join(twice)} stand in another file already")
    for name, entry in entries.items():
        if not is_object(entry) or not entry.keys() <= {"text", "at"}:
            raise DictionaryError(f"{path.name}: {name} must have `text`, `at` or both")
        table[name] = entry
