"""Taking a document over: its structure in the order that we have, our words on it, and what a person has to add."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .apis import Api
from .config import GeneratorConfig, RenamedConfig
from .document.annotate import decided_by_name
from .document.openapi_yaml import to_yaml
from .document.order import ordered_like
from .document.places import OperationNames, walk
from .document.proposals import propose
from .document.repair import repaired
from .normalise import Report, with_locked_names
from .texts.describe import Described, describe, without_prose
from .texts.dictionary import Dictionary
from .texts.digests import changed_words, dump_digests, vendor_words, words_digests
from .texts.stubs import stubs

__all__ = ["HEADER", "TakenOver", "open_questions", "take_over"]

HEADER = """Written by scripts/regenerate. The structure is the published one; the words are ours and stand in the
folder of descriptions. To take over a newer document: scripts/regenerate --spec FILE_OR_ADDRESS."""


@dataclass
class TakenOver:
    """A document with our words, and what is to be said about it."""

    described: Described
    text: str
    words_lock: str | None = None
    """The new lock of the vendor's words; None when the document brought none."""
    vendor_words: Mapping[str, str] = field(default_factory=dict[str, str])
    notes: list[str] = field(default_factory=list)
    """For a person to read; nothing that stops the run."""


def take_over(
    incoming: Mapping[str, Any],
    present: Mapping[str, Any] | None,
    api: Api,
    lock: Mapping[str, Any] | None = None,
    *,
    header: str = HEADER,
) -> TakenOver:
    """Our document from a published one; `present` is the one that we have."""
    config = with_locked_names(api.config, lock)
    kept = config.project.kept_extensions
    structure = without_prose(incoming, kept)
    if present is not None and present is not incoming:
        structure = ordered_like(structure, without_prose(present, kept))
    described = describe(structure, config)
    result = TakenOver(described, to_yaml(described.document, header=header))
    if incoming is present:
        return result
    _, names = repaired(incoming, config)
    _, our_names = repaired(described.document, config)
    ours = {spot.place: spot.node.get("description", "") for spot in walk(described.document, our_names)}
    result.vendor_words = vendor_words(incoming, names, {**ours, **_operation_words(described, our_names)})
    if present is not None:
        known = {spot.place for spot in walk(present, repaired(present, config, earlier=True)[1])}
        result.notes += _taken_by_name(described.document, our_names, known, config)
    _compare_words(result, api)
    return result


def _operation_words(described: Described, names: OperationNames) -> dict[str, str]:
    return {
        f"{names[method.upper(), path]} ({key})": operation.get(key, "")
        for path, item in described.document["paths"].items()
        for method, operation in item.items()
        if (method.upper(), path) in names
        for key in ("summary", "description")
    }


def _taken_by_name(
    document: Mapping[str, Any], names: OperationNames, known: set[str], config: GeneratorConfig
) -> list[str]:
    """New places that have a sentence or a format because others of their name have it."""
    dictionary = Dictionary.of(config)
    lines: list[str] = []
    for spot in walk(document, names):
        if spot.place in known or spot.kind not in ("property", "parameter"):
            continue
        said = [f"format {kind}" for kind in decided_by_name(spot, config)]
        text = dictionary.general_text(spot.name, spot.kind, spot.place)
        said += [f'"{text}"'] if text else []
        if said:
            lines.append(f"new place {spot.place} has by its name alone: {', '.join(said)}")
    return lines


def _compare_words(result: TakenOver, api: Api) -> None:
    path = api.path("words_lock")
    if path is None or not result.vendor_words:
        return
    digests = words_digests(result.vendor_words)
    before: dict[str, str] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    result.notes += [
        f"the vendor's words have changed at {place}; read them, since some rules stand only there"
        for place in changed_words(before, digests)
    ]
    result.words_lock = dump_digests(digests)


def open_questions(taken: TakenOver, report: Report, config: GeneratorConfig, version: str | None = None) -> list[str]:
    """What a person still has to decide or to write; with --strict it fails the run."""
    lines = stubs(taken.described.missing, Dictionary.of(config), str(config.descriptions or "the descriptions"))
    for one in report.undecided:
        proposal = propose(one, config.formats, taken.vendor_words.get(one.place, ""))
        lines.append(
            f"nobody has decided what {one} is. Proposal: add {one.name} to formats: {proposal.format},"
            f" because {proposal.reason}"
        )
    return lines + [
        f"the old name {entry.old} has had its minor version; take it out of `renamed`"
        for entry in _due(config, version)
    ]


def _due(config: GeneratorConfig, version: str | None) -> list[RenamedConfig]:
    """Old names that came with an earlier minor version than the present one."""
    if version is None:
        return []
    present = _numbers(version)[:2]
    return [entry for entry in config.renamed if _numbers(entry.since)[:2] < present]


def _numbers(version: str) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", version)]
