"""The arguments of operations: their names, which may be given by position, and what the names lock keeps of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from conductor_client._core.operation import RESERVED

from ..config import ArgumentsConfig
from ..document.canonical import REF, is_class
from ..document.words import python_name

__all__ = ["argument_names", "locked_operations", "positional_arguments"]


def argument_names(
    operation: Mapping[str, Any], config: ArgumentsConfig | None, locked: Mapping[str, Any]
) -> dict[str, str]:
    """Place (`query.limit`, `body.memo`) -> name of the argument.

    A name that the lock keeps stays; of two new ones that want the same, the parameter gets it. The other is called by
    its location as well: `body_memo`, `query_memo`.
    """
    given: Mapping[str, str] = config.names if config else {}
    kept: Mapping[str, str] = locked.get("arguments", {})
    places = [(str(p["in"]), str(p["name"])) for p in operation["parameters"]]
    places += [("body", name) for name in _flattened(operation, config)]
    names: dict[str, str] = {}
    for location, wire in places:
        place = f"{location}.{wire}"
        if wire in given:
            names[place] = given[wire]
        elif place in kept:
            names[place] = kept[place]
    taken = {*names.values(), *RESERVED}
    for location, wire in places:
        place = f"{location}.{wire}"
        if place not in names:
            name = python_name(wire)
            # The whole body goes by this name.
            clash = name in taken or (name == "body" and location != "body" and operation["body"] is not None)
            names[place] = f"{location}_{name}" if clash else name
            while names[place] in taken:
                names[place] += "_"
            taken.add(names[place])
    return {place: names[place] for place in (f"{location}.{wire}" for location, wire in places)}


def _flattened(operation: Mapping[str, Any], config: ArgumentsConfig | None) -> Iterable[str]:
    """The members of the body that are arguments of their own."""
    body = operation["body"]
    if body is None or (config and config.body):
        return ()
    return body["properties"] if is_class(body) else ()


def positional_arguments(
    operation: Mapping[str, Any], config: ArgumentsConfig | None, locked: Mapping[str, Any]
) -> list[str]:
    """Wire names of the arguments that may be given by position: the last path parameter, unless said otherwise."""
    in_path = [p["name"] for p in operation["parameters"] if p["in"] == "path"]
    if config and config.positional is not None:
        return list(config.positional)
    kept = locked.get("positional")
    # One that is gone would move the others up, so then the rule decides anew, and the change counts as a break.
    return list(kept) if kept is not None and set(kept) <= set(in_path) else in_path[-1:]


def locked_operations(document: Mapping[str, Any], operations: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """What the lock keeps of each operation, by method and path; `document` is the normalised one."""
    result: dict[str, Any] = {}
    for operation in operations:
        node = document["paths"][operation["path"]][operation["method"].lower()]
        about = node["x-operation"]
        entry: dict[str, Any] = {
            "name": about["name"],
            "effect": about["effect"],
            "arguments": about["arguments"],
            "positional": about["positional"],
        }
        if about.get("paging"):
            entry["paged"] = True
            entry["identity"] = _identity(document, node, about["paging"])
        result[f"{operation['method']} {operation['path']}"] = entry
    return result


def _identity(document: Mapping[str, Any], node: Mapping[str, Any], paging: Mapping[str, Any]) -> list[str]:
    """The members by which items are told apart, as far as the items have them."""
    schemas: Mapping[str, Mapping[str, Any]] = document["components"]["schemas"]
    answer: Mapping[str, Any] = node["responses"]["200"]["content"]["application/json"]["schema"]
    page: Mapping[str, Any] = schemas.get(str(answer.get("$ref", "")).removeprefix(REF), answer)
    wanted = [schema for name, schema in page["properties"].items() if python_name(name) == paging["items"]]
    items: Mapping[str, Any] = wanted[0].get("items", {}) if wanted else {}
    item: Mapping[str, Any] = schemas.get(str(items.get("$ref", "")).removeprefix(REF), items)
    present = {python_name(name) for name in item.get("properties", {})}
    return [name for name in paging.get("identity") or () if name.partition(".")[0] in present]
