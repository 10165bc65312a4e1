"""Single changes of a document: one finding at the place, of the level that the table gives, and no name elsewhere."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scripts.codegen.changes.compare import compare
from scripts.codegen.changes.findings import Finding, grouped
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
    besides = {"description-changed", "class-narrowed"}
    if any(one.id == "endpoint-renamed" for one in findings):
        # Whose classes are called after it.
        besides.add("class-renamed")
    return [(one.id, one.place) for one in findings if one.id not in besides]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if not kind.asks], ids=lambda kind: kind.name)
def test_there_and_back(kind: Kind, base: Normalised) -> None:
    other = normalise(_changed(kind), CONFIGURATION, base.lock)
    assert _told(compare(base, other)) == ([kind.there] if kind.there else [])
    assert compare(base, base) == []
    assert compare(other, other) == []
    if kind.back is not None:
        back = normalise(document(), CONFIGURATION, other.lock)
        assert _told(compare(other, back)) == [kind.back]


def test_a_component_that_is_renamed_wherever_it_is_used_renames_no_class(base: Normalised) -> None:
    text = json.dumps(document()).replace('#/components/schemas/loan"', '#/components/schemas/lending"')
    changed: Json = json.loads(text)
    schemas = changed["components"]["schemas"]
    schemas["lending"] = schemas.pop("loan")
    schemas["lending"]["properties"]["place"] = {"type": "string"}
    other = normalise(changed, CONFIGURATION, base.lock)
    assert _told(compare(base, other)) == [("response-property-added", "lending.place")]
    assert other.lock["classes"].keys() == base.lock["classes"].keys()
    assert _told(compare(other, normalise(document(), CONFIGURATION, other.lock))) == [
        ("response-property-removed", "loan.place")
    ]


def test_classes_that_are_called_after_a_renamed_resource_are_told(base: Normalised) -> None:
    (kind,) = (kind for kind in KINDS if kind.name == "resource renamed")
    findings = compare(base, normalise(_changed(kind), CONFIGURATION, base.lock))
    assert [(one.place, one.detail) for one in findings if one.id == "class-renamed"] == [
        ("hours.response", "OpeningHours -> Hours")
    ]


def test_a_named_list_keeps_its_name_where_all_its_places_are_renamed(base: Normalised) -> None:
    changed = document()
    create = changed["paths"]["/books"]["post"]["requestBody"]["content"]["application/json"]["schema"]["properties"]
    create["kind"] = create.pop("genre")
    book = changed["components"]["schemas"]["book"]["properties"]
    book["kind"] = book.pop("genre")
    next(p for p in changed["paths"]["/books"]["get"]["parameters"] if p["name"] == "genre")["name"] = "kind"
    other = normalise(changed, CONFIGURATION, base.lock)
    assert other.lock["enums"].keys() == base.lock["enums"].keys() == {"BookGenre"}
    assert not [one for one in compare(base, other) if one.id.startswith("enum-")]


@pytest.mark.parametrize(
    ("config", "told"),
    [
        ({"classes": {"aliases": {"BookGenre": "Genre"}}}, "BookGenre -> Genre"),
        ({"classes": {"enum-width": 900}}, "BookGenre"),
    ],
)
def test_a_named_list_that_is_called_otherwise(config: Json, told: str, base: Normalised) -> None:
    configuration = parse_config({**CONFIG, "descriptions": None, **config})
    lock: Json = {**base.lock, "enums": {}}
    findings = [one for one in compare(base, normalise(document(), configuration, lock)) if one.id.startswith("enum-")]
    assert {one.detail for one in findings} == {told}
    (group,) = grouped(findings)
    assert (group.first.level, len(group.places)) == ("major", 3)


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
