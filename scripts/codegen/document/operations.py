"""Dotted operation names (``qbd.invoices.list``), from the path or the operationId, and what each operation does."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any

from ..config import GeneratorConfig, OperationsConfig, first_match
from .jsontypes import is_array
from .naming import component_words
from .places import json_schema, matches, operations, success_response
from .words import python_name, singular, split_words

EFFECTS = ("read", "cursor_read", "create", "update", "delete", "void", "write")


class OperationNameError(ValueError):
    """Two operations have the same name; the configuration must say how to tell them apart."""


def name_operations(document: Mapping[str, Any], config: GeneratorConfig) -> dict[tuple[str, str], str]:
    """(method, path) -> dotted name, for every operation.

    Raises `OperationNameError` when names cannot be told apart or an exception in the configuration fits nothing.
    """
    rules = config.operations
    all_operations = list(operations(document))
    by_id = rules.source == "operation-id" or (
        rules.source == "auto" and all("operationId" in operation for _, _, operation in all_operations)
    )
    names: dict[tuple[str, str], str] = {}
    for method, path, operation in all_operations:
        key = (method, path)
        exception = rules.exceptions.get(f"{method} {path}") or rules.locked.get(f"{method} {path}")
        if exception is not None:
            names[key] = exception
        elif by_id and "operationId" in operation:
            names[key] = _name_from_id(path, operation, rules)
        else:
            names[key] = _name_from_path(method, path, operation, document, config)
    unused = sorted(set(rules.exceptions) - {f"{method} {path}" for method, path in names})
    if unused:
        raise OperationNameError(f"operations.exceptions fits no operation: {', '.join(unused)}")
    names = {key: _not_hidden(name, rules.offered) for key, name in names.items()}
    fixed = frozenset({*rules.exceptions.values(), *rules.locked.values()})
    return _told_apart(names, fixed, ask=rules.ask)


def _not_hidden(name: str, offered: tuple[tuple[str, ...], tuple[str, ...]]) -> str:
    """The name without words that clients or resources have for something else."""
    first, *rest = name.split(".")
    words = [first, *rest]
    return ".".join(f"{word}_" if word in offered[index > 0] else word for index, word in enumerate(words))


def _name_from_id(path: str, operation: Mapping[str, Any], rules: OperationsConfig) -> str:
    operation_id = str(operation["operationId"])
    match = re.fullmatch(rules.operation_id_pattern, operation_id)
    if match:
        groups = match.groupdict()
        resource = ".".join(python_name(part) for part in str(groups.get("resource") or "").split(".") if part)
        method = python_name(groups["method"])
    else:
        tags = operation.get("tags") or [next(iter(_literals(path, rules)), "default")]
        resource, method = python_name(str(tags[0])), python_name(operation_id)
    return f"{resource}.{method}" if resource else method


def _segments(path: str, rules: OperationsConfig) -> list[str]:
    prefix = rules.path_prefix.rstrip("/")
    rest = path[len(prefix) :] if prefix and path.startswith(f"{prefix}/") else path
    return [segment for segment in rest.split("/") if segment]


def _literals(path: str, rules: OperationsConfig) -> list[str]:
    return [python_name(rules.segments.get(s, s)) for s in _segments(path, rules) if not s.startswith("{")]


def _name_from_path(
    method: str, path: str, operation: Mapping[str, Any], document: Mapping[str, Any], config: GeneratorConfig
) -> str:
    rules = config.operations
    segments = _segments(path, rules)
    literals = _literals(path, rules)
    if not literals:
        return f"root.{method.lower()}"
    name = ".".join(literals)
    ends_in_parameter = segments[-1].startswith("{")
    first_parameter = next((i for i, segment in enumerate(segments) if segment.startswith("{")), len(segments))
    if any(not segment.startswith("{") for segment in segments[first_parameter:]):
        return name  # a literal behind a parameter is the method: bills/{id}/void
    if ends_in_parameter:
        verbs = {"GET": "retrieve", "POST": "update", "PATCH": "update", "PUT": "replace", "DELETE": "delete"}
        return f"{name}.{verbs.get(method, method.lower())}"
    if method == "POST":
        return f"{name}.create"
    if method == "GET":
        return _name_of_plain_get(name, literals, operation, document, config)
    verbs = {"PATCH": "update", "PUT": "replace", "DELETE": "delete"}
    return f"{name}.{verbs.get(method, method.lower())}"


def _name_of_plain_get(
    name: str, literals: list[str], operation: Mapping[str, Any], document: Mapping[str, Any], config: GeneratorConfig
) -> str:
    schema = json_schema(success_response(operation)) or {}
    component = str(schema.get("$ref", "")).removeprefix("#/components/schemas/")
    resolved = document.get("components", {}).get("schemas", {}).get(component, schema) if component else schema
    if is_list(resolved, config):
        return f"{name}.list"
    last = split_words(literals[-1])
    if component and component_words(component, config.classes) in (last, singular(last)):
        return f"{name}.retrieve"  # a single record such as the company profile
    return name  # the last segment is the method itself: reports/aging


def is_list(schema: Mapping[str, Any], config: GeneratorConfig) -> bool:
    """Whether the answer is a list: an array, or an object with an array under one of the configured names."""
    if _is_array(schema):
        return True
    properties = schema.get("properties", {})
    return any(_is_array(properties.get(name, {})) for name in config.operations.list_items)


def _is_array(schema: Mapping[str, Any]) -> bool:
    kind = schema.get("type")
    return kind == "array" or (is_array(kind) and "array" in kind)


def _told_apart(
    names: dict[tuple[str, str], str], fixed: frozenset[str], *, ask: bool = True
) -> dict[tuple[str, str], str]:
    """Names that clash, or that stand for a method and a resource at once, get the verb of their HTTP method."""
    verbs = {"GET": "list", "POST": "create", "PUT": "replace", "PATCH": "update", "DELETE": "delete"}
    counts = Counter(names.values())
    prefixes = {name[:index] for name in names.values() for index, char in enumerate(name) if char == "."}
    result: dict[tuple[str, str], str] = {}
    for key, name in names.items():
        last = name.rpartition(".")[2]
        ambiguous = (counts[name] > 1 or name in prefixes) and name not in fixed
        if not ambiguous:
            result[key] = name
        elif last in (*verbs.values(), "retrieve", "update"):
            result[key] = f"{name.rpartition('.')[0]}.{key[0].lower()}"
        else:
            verb = "retrieve" if key[0] == "GET" and key[1].endswith("}") else verbs.get(key[0], key[0].lower())
            result[key] = f"{name}.{verb}"
    repeated = sorted(name for name, count in Counter(result.values()).items() if count > 1)
    if repeated and not ask:
        result = {key: _spelled_out(key, name) if name in repeated else name for key, name in result.items()}
        result = _one_each(result, fixed)
        repeated = sorted(name for name, count in Counter(result.values()).items() if count > 1)
    if repeated:
        clashing = sorted(f"{' '.join(key)} -> {name}" for key, name in result.items() if name in repeated)
        raise OperationNameError("operations with the same name, add operations.exceptions: " + "; ".join(clashing))
    return result


def _one_each(names: dict[tuple[str, str], str], fixed: frozenset[str]) -> dict[tuple[str, str], str]:
    """Names of which none is there twice. What paths differ in is no part of a name: case, or a slash at the end."""
    result = dict(names)
    taken = {name for name in names.values() if name in fixed}
    # Paths in lower case come first.
    for key in sorted(
        (key for key, name in names.items() if name not in fixed), key=lambda key: (key[1].swapcase(), key)
    ):
        while result[key] in taken:
            result[key] += "_"
        taken.add(result[key])
    return result


def _spelled_out(key: tuple[str, str], name: str) -> str:
    """A name with all words of the path, which no other operation has."""
    words = [python_name(segment) for segment in key[1].split("/") if segment]
    return "_".join([name, key[0].lower(), *words])


def effect_of(name: str, method: str, paging: Mapping[str, Any] | None, config: GeneratorConfig) -> str:
    """What a call does at the other side: one of `EFFECTS`."""
    configured = first_match(name, config.effects)
    if configured is not None:
        if configured not in EFFECTS:
            raise OperationNameError(f"effects: {configured!r} is not one of {', '.join(EFFECTS)}")
        return configured
    if method in ("GET", "HEAD", "OPTIONS"):
        return str(paging["effect"]) if paging else "read"
    verb = name.rpartition(".")[2].partition("_")[0]
    by_verb = {"create": "create", "update": "update", "delete": "delete", "void": "void", "replace": "update"}
    by_method = {"PUT": "update", "PATCH": "update", "DELETE": "delete"}
    return by_verb.get(verb) or by_method.get(method, "write")


def paging_of(
    name: str, operation: Mapping[str, Any], answer: Mapping[str, Any], config: GeneratorConfig
) -> dict[str, Any] | None:
    """How a list is paged, or None. Names of answer properties are Python names, the cursor is the wire name."""
    query = {p["name"] for p in operation.get("parameters", []) if p.get("in") == "query"}
    properties = answer.get("properties", {})
    for paging in config.paging:
        if paging.cursor in query and paging.items in properties and paging.next in properties:
            identity = next((names for at, names in paging.identity_at.items() if matches(name, at)), paging.identity)
            more = paging.more if paging.more in properties else None
            remaining = paging.remaining if paging.remaining in properties else None
            return {
                "cursor": paging.cursor,
                "items": python_name(paging.items),
                "next_cursor": python_name(paging.next),
                "has_more": python_name(more) if more else None,
                "remaining": python_name(remaining) if remaining else None,
                "identity": [".".join(map(python_name, part.split("."))) for part in identity] or None,
                "effect": paging.effect,
            }
    return None


def repeatable(name: str, config: GeneratorConfig) -> bool:
    """Whether sending the call twice does no harm although it writes, by the configuration's word."""
    return any(matches(name, pattern) for pattern in config.harmless_to_repeat)
