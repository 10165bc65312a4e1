"""Corrections of the document, as data. One that changes nothing fails the run, so that dead entries are found."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from .config import GeneratorConfig, RepairConfig
from .places import OperationNames, matches, walk
from .resolve import ReferenceError_, lookup


class RepairError(ValueError):
    """A repair fits nothing in the document, or has already been made there."""


def repair(document: Mapping[str, Any], config: GeneratorConfig, names: OperationNames | None = None) -> dict[str, Any]:
    """A copy with repairs made: those with a pointer when `names` is None, those with a place pattern otherwise.

    Pointers come first because they may correct what the operation names are made from.
    """
    wanted = [entry for entry in config.repairs if (entry.pointer is not None) == (names is None)]
    if not wanted:
        return dict(document)
    result = copy.deepcopy(dict(document))
    for entry in wanted:
        if not entry.reason.strip():
            raise RepairError(f"repair of {entry.pointer or entry.at} has no reason")
        nodes = _nodes(result, entry, names)
        if not sum(_edit(node, entry) for node in nodes):
            raise RepairError(f"repair of {entry.pointer or entry.at} changes nothing any more: {entry.reason}")
    return result


def _nodes(document: dict[str, Any], entry: RepairConfig, names: OperationNames | None) -> list[dict[str, Any]]:
    if names is None:
        try:
            node = lookup(document, f"#{entry.pointer}")
        except ReferenceError_ as error:
            raise RepairError(f"repair: {error}") from error
        if not isinstance(node, dict):
            raise RepairError(f"repair: {entry.pointer} is no object")
        return [node]
    if entry.at is None:
        raise RepairError("repair without `at` or `pointer`")
    return [spot.node for spot in walk(document, names) if matches(spot.place, entry.at)]


def _edit(node: dict[str, Any], entry: RepairConfig) -> bool:
    before = copy.deepcopy(node)
    for key in entry.remove:
        node.pop(key, None)
    node.update(copy.deepcopy(dict(entry.set)))
    return node != before
