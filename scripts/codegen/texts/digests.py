"""Digests of the vendor's words: what they say is never kept, only whether they have changed since the last time."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from ..document.places import OperationNames, operations, walk

__all__ = ["changed_words", "dump_digests", "vendor_words", "words_digests"]


def vendor_words(document: Mapping[str, Any], names: OperationNames, ours: Mapping[str, str]) -> dict[str, str]:
    """Place -> what a document says there; without what is our own text at the place (`ours`)."""
    found = {spot.place: str(spot.node.get("description", "")) for spot in walk(document, names)}
    for method, path, operation in operations(document):
        for key in ("summary", "description"):
            found[f"{names[method, path]} ({key})"] = str(operation.get(key, ""))
    words = {place: " ".join(text.split()) for place, text in found.items()}
    return {place: text for place, text in words.items() if text and text != " ".join(ours.get(place, "").split())}


def words_digests(words: Mapping[str, str]) -> dict[str, str]:
    """Place -> digest of the words."""
    return {place: hashlib.sha256(text.encode()).hexdigest()[:12] for place, text in words.items()}


def changed_words(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    """Places whose words are others now; those that are new or gone are told elsewhere."""
    return [place for place, digest in after.items() if before.get(place, digest) != digest]


def dump_digests(digests: Mapping[str, str]) -> str:
    """As JSON text with one line for each place."""
    return json.dumps(dict(sorted(digests.items())), indent=0, ensure_ascii=False) + "\n"
