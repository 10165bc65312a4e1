"""What a change is called, and how much it asks of a caller.

The ids are those of oasdiff where it has one. The levels are ours: our reader is tolerant and our writer strict, so an
answer may gain almost anything, and a request may lose nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

__all__ = ["LEVELS", "MAJOR", "MINOR", "PATCH", "Finding", "Group", "grouped"]

MAJOR, MINOR, PATCH = "major", "minor", "patch"
LEVELS = (PATCH, MINOR, MAJOR)
"""From the least to the most."""


class _Meaning(NamedTuple):
    level: str
    mark: str = ""
    """typing: a checker may ask for another line; behaviour: the service does something else."""


_THERE = ("pattern", "multiple-of", "unique-items", "min-properties", "max-properties")
_WHAT = ("added", "removed", "changed")
_MEANINGS: dict[str, _Meaning] = {
    # operations
    "endpoint-removed": _Meaning(MAJOR),
    "endpoint-added": _Meaning(MINOR),
    "endpoint-moved": _Meaning(MINOR, "behaviour"),
    "endpoint-renamed": _Meaning(MAJOR),
    "endpoint-deprecated": _Meaning(PATCH),
    "endpoint-reactivated": _Meaning(PATCH),
    "endpoint-effect-changed": _Meaning(MAJOR),
    "endpoint-security-changed": _Meaning(MAJOR),
    "list-no-longer-paged": _Meaning(MAJOR),
    "list-became-paged": _Meaning(MAJOR),
    "list-identity-changed": _Meaning(MINOR, "behaviour"),
    "argument-renamed": _Meaning(MAJOR),
    "positional-arguments-changed": _Meaning(MAJOR),
    "security-scheme-changed": _Meaning(MAJOR),
    "server-changed": _Meaning(MINOR, "behaviour"),
    "endpoint-renamed-with-alias": _Meaning(MINOR),
    # classes
    "class-renamed-with-alias": _Meaning(MINOR),
    "class-renamed": _Meaning(MAJOR),
    "class-removed": _Meaning(MAJOR),
    "class-added": _Meaning(MINOR),
    "class-narrowed": _Meaning(MINOR, "typing"),
    # parameters
    "request-parameter-removed": _Meaning(MAJOR),
    "request-parameter-renamed": _Meaning(MAJOR),
    "request-parameter-renamed-with-alias": _Meaning(MINOR),
    "new-required-request-parameter": _Meaning(MAJOR),
    "new-optional-request-parameter": _Meaning(MINOR),
    "request-parameter-became-required": _Meaning(MAJOR),
    "request-parameter-became-optional": _Meaning(MINOR),
    # bodies and answers
    "request-body-added-required": _Meaning(MAJOR),
    "request-body-added-optional": _Meaning(MINOR),
    "request-body-removed": _Meaning(MAJOR),
    "request-body-became-required": _Meaning(MAJOR),
    "request-body-became-optional": _Meaning(MINOR),
    "response-body-removed": _Meaning(MAJOR),
    "response-body-added": _Meaning(MAJOR),
    "response-status-added": _Meaning(MINOR, "typing"),
    "response-status-removed": _Meaning(PATCH),
    "request-media-type-changed": _Meaning(MINOR, "behaviour"),
    "response-media-type-changed": _Meaning(MINOR, "behaviour"),
    # What separates items may not stand in one.
    "request-style-changed": _Meaning(MAJOR),
    "endpoint-server-changed": _Meaning(MINOR, "behaviour"),
    # members of requests
    "request-property-removed": _Meaning(MAJOR),
    "request-property-renamed": _Meaning(MAJOR),
    "request-property-renamed-with-alias": _Meaning(MINOR),
    "request-property-attribute-renamed": _Meaning(MAJOR),
    "new-required-request-property": _Meaning(MAJOR),
    "new-optional-request-property": _Meaning(MINOR),
    "request-property-became-required": _Meaning(MAJOR),
    "request-property-became-optional": _Meaning(MINOR),
    "request-property-became-nullable": _Meaning(MINOR),
    "request-property-became-not-nullable": _Meaning(MAJOR),
    "request-property-type-changed": _Meaning(MAJOR),
    "request-property-type-generalized": _Meaning(MINOR),
    "request-property-enum-value-added": _Meaning(MINOR),
    "request-property-enum-value-removed": _Meaning(MAJOR),
    "request-property-became-enum": _Meaning(MAJOR),
    "request-property-enum-became-string": _Meaning(MINOR),
    "request-property-limit-tightened": _Meaning(MAJOR),
    "request-property-limit-loosened": _Meaning(MINOR),
    "request-property-default-value-changed": _Meaning(MINOR, "behaviour"),
    "request-property-one-of-added": _Meaning(MINOR),
    "request-property-one-of-removed": _Meaning(MAJOR),
    "request-property-discriminator-added": _Meaning(MINOR, "behaviour"),
    "request-property-discriminator-changed": _Meaning(MAJOR),
    "request-property-discriminator-value-added": _Meaning(MINOR),
    "request-property-additional-added": _Meaning(MINOR),
    "request-property-additional-removed": _Meaning(MAJOR),
    "request-property-additional-type-changed": _Meaning(MAJOR),
    "request-property-additional-type-generalized": _Meaning(MINOR),
    "request-property-format-changed": _Meaning(MINOR, "behaviour"),
    "request-property-deprecated": _Meaning(PATCH),
    # members of answers
    "response-property-removed": _Meaning(MAJOR),
    "response-property-renamed": _Meaning(MAJOR),
    "response-property-renamed-with-alias": _Meaning(MINOR),
    "response-property-attribute-renamed": _Meaning(MAJOR),
    "response-property-added": _Meaning(MINOR),
    "response-property-became-optional": _Meaning(MINOR, "typing"),
    "response-property-became-required": _Meaning(PATCH),
    "response-property-became-nullable": _Meaning(MINOR, "typing"),
    "response-property-became-not-nullable": _Meaning(PATCH),
    "response-property-type-changed": _Meaning(MAJOR),
    "response-property-enum-value-added": _Meaning(PATCH),
    "response-property-enum-value-removed": _Meaning(PATCH),
    "response-property-became-enum": _Meaning(PATCH),
    "response-property-enum-became-string": _Meaning(MINOR, "typing"),
    "response-property-limit-tightened": _Meaning(PATCH),
    "response-property-limit-loosened": _Meaning(PATCH),
    "response-property-default-value-changed": _Meaning(PATCH),
    "response-property-one-of-added": _Meaning(MINOR, "typing"),
    "response-property-one-of-removed": _Meaning(PATCH),
    "response-property-discriminator-added": _Meaning(MINOR, "behaviour"),
    "response-property-discriminator-changed": _Meaning(MAJOR),
    "response-property-discriminator-value-added": _Meaning(MINOR, "behaviour"),
    "response-property-additional-added": _Meaning(MINOR),
    "response-property-additional-removed": _Meaning(MAJOR),
    "response-property-additional-type-changed": _Meaning(MAJOR),
    "response-property-format-changed": _Meaning(PATCH),
    "response-property-deprecated": _Meaning(PATCH),
    # what only the service checks
    **{f"request-property-{key}-{what}": _Meaning(MINOR, "behaviour") for key in _THERE for what in _WHAT},
    **{f"response-property-{key}-{what}": _Meaning(PATCH) for key in _THERE for what in _WHAT},
    # the rest
    "enum-renamed": _Meaning(MAJOR),
    "enum-name-removed": _Meaning(MAJOR),
    "rule-added": _Meaning(MINOR, "behaviour"),
    "rule-removed": _Meaning(MINOR, "behaviour"),
    "exclusive-arguments-added": _Meaning(MAJOR),
    "description-changed": _Meaning(PATCH),
}


@dataclass(frozen=True)
class Finding:
    """One change at one place."""

    id: str
    place: str
    detail: str = ""
    """What is new or gone: a value, a limit, a name."""

    @property
    def level(self) -> str:
        return _MEANINGS[self.id].level

    @property
    def mark(self) -> str:
        return _MEANINGS[self.id].mark

    @property
    def text(self) -> str:
        """The change in words, without its place."""
        words = self.id.replace("request-property", "member").replace("response-property", "member").replace("-", " ")
        return f"{words}: {self.detail}" if self.detail else words


@dataclass(frozen=True)
class Group:
    """The same change at one or many places."""

    first: Finding
    places: tuple[str, ...]


_TOGETHER = ("enum-value", "enum-renamed", "enum-name-removed", "description-changed")
"""Findings of these kinds are told once for all places of one name."""
_EVERYWHERE = ("description-changed", "enum-renamed", "enum-name-removed")
"""And these for all places."""


def grouped(findings: Iterable[Finding]) -> list[Group]:
    """The findings, the serious ones first; what happens to one named list in many places is told once."""
    groups: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in dict.fromkeys(findings):
        together = any(part in finding.id for part in _TOGETHER)
        leaf = finding.place.rpartition(".")[2] if together else finding.place
        key = (finding.id, "" if finding.id in _EVERYWHERE else leaf, finding.detail)
        groups.setdefault(key, []).append(finding)
    result = [Group(same[0], tuple(one.place for one in same)) for same in groups.values()]
    return sorted(result, key=lambda group: -LEVELS.index(group.first.level))
