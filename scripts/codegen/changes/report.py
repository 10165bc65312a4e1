"""Findings for people and programs: text, Markdown, JSON, the version to take, the entry of the changelog."""

from __future__ import annotations

import json
from collections.abc import Sequence

from ..document.words import python_name
from .findings import LEVELS, MAJOR, MINOR, PATCH, Finding, Group, grouped

__all__ = ["alias_proposals", "as_json", "as_markdown", "as_text", "changelog_entry", "next_version", "worst"]

_TITLES = {
    MAJOR: "Major: code that ran, or that a type checker accepted, may stop",
    MINOR: "Minor: everything goes on; something is new or weaker",
    PATCH: "Patch: nothing to do",
}
_MOST_PLACES = 3


def worst(findings: Sequence[Finding]) -> str | None:
    """The highest level; None when there is no finding."""
    levels = {finding.level for finding in findings}
    return next((level for level in reversed(LEVELS) if level in levels), None)


def _line(group: Group) -> str:
    places = list(group.places)
    shown = ", ".join(places[:_MOST_PLACES])
    if len(places) > _MOST_PLACES:
        shown += f" and {len(places) - _MOST_PLACES} more places"
    mark = f" [{group.first.mark}]" if group.first.mark else ""
    return f"{shown}: {group.first.text}{mark}"


def as_text(findings: Sequence[Finding]) -> str:
    """One line for each group of findings, by level."""
    if not findings:
        return "no change\n"
    return "".join(f"{group.first.level:6}{_line(group)}  ({group.first.id})\n" for group in grouped(findings))


def as_markdown(findings: Sequence[Finding]) -> str:
    """A heading for each level, a bullet for each group."""
    lines: list[str] = []
    for level in reversed(LEVELS):
        groups = [group for group in grouped(findings) if group.first.level == level]
        if groups:
            lines += [f"### {_TITLES[level]}", "", *(f"- {_markdown(group)}" for group in groups), ""]
    return "\n".join(lines).rstrip() + "\n" if lines else "No change.\n"


def _markdown(group: Group) -> str:
    first, *rest = [f"`{place}`" for place in group.places[:_MOST_PLACES]]
    more = len(group.places) - _MOST_PLACES
    shown = ", ".join([first, *rest]) + (f" and {more} more places" if more > 0 else "")
    mark = f" ({group.first.mark})" if group.first.mark else ""
    return f"{shown}: {group.first.text}{mark}"


def as_json(findings: Sequence[Finding]) -> str:
    """Every finding by itself, for programs."""
    data = [
        {"id": one.id, "level": one.level, "mark": one.mark or None, "place": one.place, "detail": one.detail or None}
        for group in grouped(findings)
        for one in findings
        if one.place in group.places and (one.id, one.detail) == (group.first.id, group.first.detail)
    ]
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


def next_version(present: str, level: str | None) -> str:
    """The version that a change asks for: while it is 0.y, major raises y and the rest z."""
    numbers = [int(part) for part in present.split(".")[:3]]
    major, minor, patch = [*numbers, 0, 0, 0][:3]
    if level is None:
        return present
    if major == 0:
        return f"0.{minor + 1}.0" if level == MAJOR else f"0.{minor}.{patch + 1}"
    if level == MAJOR:
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if level == MINOR else f"{major}.{minor}.{patch + 1}"


def alias_proposals(findings: Sequence[Finding], version: str) -> list[str]:
    """Ready entries for `renamed:`, of what the vendor called otherwise and has no old name yet."""
    entries: list[str] = []
    for one in dict.fromkeys(findings):
        place, _, last = one.place.rpartition(".")
        new = one.detail.removeprefix("now ")
        operation, _, where = place.rpartition(".")
        if one.id == "endpoint-renamed":
            entries.append(f"operation: {one.place}, now: {new}")
        elif one.id == "class-renamed":
            old, _, new = one.detail.partition(" -> ")
            entries.append(f"class: {old}, now: {new}")
        elif one.id == "request-parameter-renamed" or (one.id == "request-property-renamed" and where == "request"):
            entries.append(f"argument: {operation}.{python_name(last)}, now: {python_name(new)}")
        elif one.id in ("request-property-renamed", "response-property-renamed"):
            entries.append(f"member: CLASS.{python_name(last)}, now: {python_name(new)}")
    return [f"to keep an old name, add to renamed: {{since: {version}, {entry}}}" for entry in dict.fromkeys(entries)]


def changelog_entry(text: str, findings: Sequence[Finding], title: str) -> str:
    """A changelog with an entry for the findings at the head of what is unreleased; what stands there stays."""
    told = [group for group in grouped(findings) if group.first.id != "description-changed"]
    if not told:
        return text
    bullets = [f"- {group.first.level}: {_markdown(group)}" for group in told]
    lines = text.splitlines()
    head = next((i for i, line in enumerate(lines) if line.lower().strip("# []").startswith("unreleased")), None)
    if head is None:
        head = next((i for i, line in enumerate(lines) if line.startswith("## ")), len(lines))
        lines[head:head] = ["## [Unreleased]", ""]
    end = next((i for i, line in enumerate(lines[head + 1 :], head + 1) if line.startswith("## ")), len(lines))
    heading = f"### {title}"
    if heading in lines[head:end]:
        # Behind the entries of an earlier document that is not released either.
        last = lines.index(heading, head) + 2
        while last < end and lines[last].startswith("- "):
            last += 1
        lines[last:last] = [bullet for bullet in bullets if bullet not in lines[head:end]]
    else:
        lines[head + 1 : head + 1] = ["", heading, "", *bullets]
    return "\n".join(lines).rstrip() + "\n"
