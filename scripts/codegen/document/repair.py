"""Corrections of the document, as data. One that changes nothing fails the run, so that dead entries are found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..config import GeneratorConfig, RepairConfig
from .adapt import adapted
from .jsontypes import cloned, is_object
from .operations import name_operations
from .places import OperationNames, matches, walk
from .pointers import ReferenceError_, lookup
from .resolve import resolve_references


class RepairError(ValueError):
    """A repair fits nothing in the document, or has already been made there."""


def mended(document: Mapping[str, Any], config: GeneratorConfig, *, earlier: bool = False) -> dict[str, Any]:
    """The document with the repairs at JSON pointers made: those may mend what is invalid, or names are made from.

    An `earlier` document need not have the faults that are mended in a newer one.
    """
    return _repair(document, [entry for entry in config.repairs if entry.pointer is not None], None, earlier)


def repaired(
    document: Mapping[str, Any], config: GeneratorConfig, *, earlier: bool = False
) -> tuple[dict[str, Any], dict[tuple[str, str], str]]:
    """The document with all repairs made, references written out and in simple forms, and the names of its operations.

    Repairs at a JSON pointer come first; those at a place pattern need the names.
    """
    resolved = adapted(resolve_references(mended(document, config, earlier=earlier)))
    names = name_operations(resolved, config)
    return _repair(resolved, [entry for entry in config.repairs if entry.pointer is None], names, earlier), names


def _repair(
    document: Mapping[str, Any], entries: list[RepairConfig], names: OperationNames | None, earlier: bool
) -> dict[str, Any]:
    if not entries:
        return dict(document)
    result = cloned(dict(document))
    for entry in entries:
        where = entry.at if entry.pointer is None else entry.pointer or "the document itself"
        if not entry.reason.strip():
            raise RepairError(f"the repair of {where} has no reason")
        try:
            nodes = _pointed(result, str(entry.pointer)) if names is None else _matching(result, entry, names)
        except RepairError:
            if earlier:
                continue
            raise
        if not sum([_edit(node, entry) for node in nodes]) and not earlier:
            raise RepairError(f"the repair of {where} changes nothing any more: {entry.reason}")
    return result


def _pointed(document: dict[str, Any], pointer: str) -> list[dict[str, Any]]:
    if not pointer:
        return [document]
    try:
        node = lookup(document, f"#{pointer}")
    except ReferenceError_ as error:
        raise RepairError(f"repair: {error}") from error
    if not is_object(node):
        raise RepairError(f"repair: {pointer} is no object")
    return [node]


def _matching(document: dict[str, Any], entry: RepairConfig, names: OperationNames) -> list[dict[str, Any]]:
    if entry.at is None:
        raise RepairError("a repair needs `at` or `pointer`")
    return [spot.node for spot in walk(document, names) if matches(spot.place, entry.at)]


def _edit(node: dict[str, Any], entry: RepairConfig) -> bool:
    before = cloned(node)
    for key in entry.remove:
        node.pop(key, None)
    node.update(cloned(dict(entry.set)))
    return node != before
