"""Single changes of a document: one finding at the place, of the level that the table gives, and no name elsewhere."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.codegen.changes.compare import compare
from scripts.codegen.changes.findings import Finding
from scripts.codegen.config import parse_config
from scripts.codegen.document.jsontypes import is_array, is_object
from scripts.codegen.normalise import Normalised, normalise

from .kinds import KINDS, Kind
from .project import CONFIG, Json, Project, document

CONFIGURATION = parse_config({**CONFIG, "descriptions": None})


@pytest.fixture(scope="module")
def base() -> Normalised:
    return normalise(document(), CONFIGURATION)


def _changed(kind: Kind) -> Json:
    changed = document()
    kind.change(changed)
    return changed


def _told(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(one.id, one.place) for one in findings if one.id not in ("description-changed", "class-narrowed")]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not kind.asks], ids=lambda kind: kind.name)
def test_there_and_back(kind: Kind, base: Normalised) -> None:
    other = normalise(_changed(kind), CONFIGURATION, base.lock)
    assert _told(compare(base, other)) == ([kind.there] if kind.there else [])
    assert compare(base, base) == []
    assert compare(other, other) == []
    if kind.back is not None:
        back = normalise(document(), CONFIGURATION, other.lock)
        assert _told(compare(other, back)) == [kind.back]


def _names(surface: str) -> set[str]:
    return {line.split(" = ")[0] for line in surface.splitlines()}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_tree(kind: Kind, project: Project) -> None:
    before = project.files()
    ran = project.take_over(_changed(kind))
    if kind.asks:
        assert ran.status == 1
        assert project.files() == before
        return
    assert ran.status == 0, ran.err
    after = project.files()
    assert project.run("--check").status == 0
    touched = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
    if kind.name == "order":
        assert touched == set()
    modules = {path for path in touched if path.startswith("library_package/") and path.endswith(".py")}
    assert len(modules) <= 8
    public = [_names(files["surface.txt"].decode()) for files in (before, after)]
    places = [place for _, place in filter(None, (kind.there, kind.back))]
    words = {word for place in places for word in (place.partition(".")[0], place.rpartition(".")[2])}
    for line in public[0] ^ public[1]:
        assert any(_bare(word) in _bare(line) for word in words), line


def _bare(name: str) -> str:
    """A name in any spelling, in the singular."""
    return name.replace("_", "").replace("-", "").lower().replace("copies", "copy")


def test_one_list_in_many_places_is_told_once(base: Normalised) -> None:
    from scripts.codegen.changes.report import as_markdown, as_text

    changed = document()

    def add(node: Any) -> None:
        if is_object(node):
            if "poetry" in node.get("enum", ()):
                node["enum"].append("satire")
            for value in node.values():
                add(value)
        elif is_array(node):
            for value in node:
                add(value)

    add(changed)
    findings = compare(base, normalise(changed, CONFIGURATION, base.lock))
    assert len(findings) == 3
    text = as_text(findings)
    assert text.count("\n") == 2
    assert text.startswith("minor books.list.query.genre, books.create.request.genre: member enum value added: satire")
    assert "patch book.genre" in text
    assert "- `book.genre`: member enum value added: satire" in as_markdown(findings)
