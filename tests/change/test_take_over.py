"""`scripts/regenerate --spec`: what is taken over, in which order, and what is asked."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from scripts.codegen import diff_main
from scripts.codegen.document.jsontypes import is_array, is_object

from .project import CONFIG, Json, Project, document


def _shuffled(node: Any, source: random.Random, key: str = "") -> Any:
    if is_object(node):
        names = list(node)
        source.shuffle(names)
        return {name: _shuffled(node[name], source, name) for name in names}
    if is_array(node):
        items = [_shuffled(item, source) for item in node]
        if key in ("parameters", "enum", "required", "anyOf", "oneOf"):
            source.shuffle(items)
        return items
    return node


def test_a_second_run_changes_nothing(project: Project) -> None:
    before = project.files()
    assert project.run().status == 0
    assert project.take_over(document()).status == 0
    assert project.run("--check").status == 0
    assert project.files() == before


def test_another_order_changes_nothing(project: Project) -> None:
    before = project.files()
    for seed in range(3):
        shuffled = _shuffled(document(), random.Random(seed))
        assert json.dumps(shuffled) != json.dumps(document())
        assert project.take_over(shuffled).status == 0
        assert project.files() == before


def test_what_is_new_stands_behind_its_neighbour(project: Project) -> None:
    changed = document()
    book = changed["components"]["schemas"]["book"]["properties"]
    members = {"isbn": {"type": "string"}, **dict(reversed(book.items()))}
    changed["components"]["schemas"]["book"]["properties"] = {
        name: schema for key in members for name, schema in [(key, members[key]), *_after(key)]
    }
    assert project.take_over(changed).status == 0
    text = (project.root / "openapi.yaml").read_text(encoding="utf-8")
    names = [line.strip().rstrip(":") for line in text.splitlines() if line.startswith(" " * 8) and line[8] != " "]
    order = [name for name in names if name in {*book, "isbn", "subtitle"}]
    start = order.index("isbn")
    assert order[start : start + 4] == ["isbn", "id", "kind", "title"]
    assert order[order.index("title") + 1] == "subtitle"


def _after(key: str) -> list[tuple[str, Json]]:
    return [("subtitle", {"type": "string"})] if key == "title" else []


def test_what_is_new_takes_no_name_away(project: Project) -> None:
    changed = document()
    book = changed["components"]["schemas"]["book"]
    book["properties"] = {"added_at": {"type": "string"}, **book["properties"]}
    body = changed["paths"]["/loans"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    body["properties"] = {"book_id": {"type": "string"}, **body["properties"]}
    before = project.files()["surface.txt"].decode().splitlines()
    assert project.take_over(changed).status == 0
    surface = project.files()["surface.txt"].decode().splitlines()
    assert set(before) < set(surface)
    assert [line for line in surface if line not in before] == [
        "argument loans.create.book_id_ = str, optional, keyword",
        'member Book.added_at_ = str | None, "added_at", optional, STRING',
        'member LoanCreate.book_id_ = str, "book_id", optional, STRING',
    ]


def test_a_new_member_asks_for_words_and_a_format(project: Project) -> None:
    changed = document()
    loan = changed["components"]["schemas"]["loan"]["properties"]
    loan["lateFine"] = {"type": "string", "description": "An amount of money that nobody likes."}
    loan["returnedAt"] = {"type": "string", "example": "2026-11-22T10:00:00Z"}
    loan["price"] = {"type": "string"}
    before = project.files()
    ran = project.take_over(changed, "--strict", "--check")
    assert ran.status == 1
    assert project.files() == before
    ran = project.take_over(changed)
    assert ran.status == 0
    assert 'lateFine:\n        text: ""\n        # loan.lateFine' in ran.out
    assert "add lateFine to formats: decimal, because the document's words match the hint 'amount of money'" in ran.out
    assert "add returnedAt to formats: date-time, because its example is" in ran.out
    assert "new place loan.price has by its name alone: format decimal" in ran.out
    assert "nobody likes" not in "".join(data.decode() for data in project.files().values())
    assert project.run("--check").status == 0
    assert project.run("--check", "--strict").status == 1


def test_a_strict_run_is_content_once_all_is_answered(project: Project) -> None:
    changed = document()
    changed["components"]["schemas"]["loan"]["properties"]["lateFine"] = {"type": "string"}
    ran = project.take_over(changed)
    assert "formats: decimal, because it ends like fine" in ran.out
    formats: Json = {**CONFIG["formats"], "decimal": [*CONFIG["formats"]["decimal"], "lateFine"]}
    project.configure({**CONFIG, "formats": formats})
    assert project.run("--strict").status == 1
    (project.root / "descriptions" / "properties-more.yaml").write_text(
        'lateFine:\n  text: "What a late book costs."\n', encoding="utf-8"
    )
    ran = project.run("--strict")
    assert ran.status == 0, ran.out
    assert "late_fine: Decimal | None" in (project.root / "library_package/models/loan.py").read_text(encoding="utf-8")


def test_where_the_vendor_changed_its_words(project: Project) -> None:
    said = document()
    memo: Json = said["components"]["schemas"]["loan"]["properties"]["fine"]
    memo["description"] = "Can be cleared."
    first = project.take_over(said)
    assert first.status == 0
    assert "words have changed" not in first.out
    lock = (project.root / "words.lock.json").read_text(encoding="utf-8")
    assert set(json.loads(lock)) == {"loan.fine"}
    assert "cleared" not in lock
    assert "words have changed" not in project.take_over(said).out
    memo["description"] = "Cannot be cleared."
    assert "the vendor's words have changed at loan.fine" in project.take_over(said).out
    assert (project.root / "words.lock.json").read_text(encoding="utf-8") != lock


def test_a_repair_mends_what_is_invalid(project: Project) -> None:
    broken = document()
    broken["components"]["schemas"]["loan"]["properties"]["fine"] = {"type": "money"}
    assert project.take_over(broken).status == 2
    repair = {
        "pointer": "/components/schemas/loan/properties/fine",
        "set": {"type": "string"},
        "reason": "no such type",
    }
    project.configure({**CONFIG, "repairs": [repair]})
    assert project.take_over(broken).status == 0
    assert project.run("--check").status == 0
    assert "type: money" in (project.root / "openapi.yaml").read_text(encoding="utf-8")


def test_a_repair_of_what_is_new(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """The present document has neither the place nor the fault; `spec-diff` compares it all the same."""
    broken = document()
    broken["webhooks"] = {"lost": {"post": {"responses": {"200": {"description": "x"}}}}}
    broken["components"]["schemas"]["map"] = {"type": "object", "properties": {"scale": {"type": "ratio"}}}
    assert project.take_over(broken).status == 2
    scale = "/components/schemas/map/properties/scale"
    repairs = [
        {"pointer": scale, "set": {"type": "number"}, "reason": "no such type"},
        {"pointer": "", "remove": ["webhooks"], "reason": "calls that the service makes"},
    ]
    project.configure({**CONFIG, "repairs": repairs})
    ran = project.take_over(broken)
    assert (ran.status, ran.err) == (0, "")
    assert "map: class added" in ran.out
    assert project.run("--check").status == 0
    old = project.root.parent / "old.json"
    old.write_text(json.dumps(document()), encoding="utf-8")
    assert diff_main.main([str(old), str(project.root.parent / "new.json")], root=project.root) == 0
    assert "map: class added" in capsys.readouterr().out
    # Without the fault in the newest document the repair is to go.
    ran = project.take_over(document())
    assert ran.status == 1
    assert "leads nowhere" in ran.err or "changes nothing any more" in ran.err


def test_what_it_means_is_said_and_written(project: Project) -> None:
    changed = document()
    changed["components"]["schemas"]["loan"]["properties"]["status"]["enum"].append("lost")
    ran = project.take_over(changed)
    assert "patch loan.status: member enum value added: lost" in ran.out
    assert "version 0.4.2 becomes 0.4.3" in ran.out
    assert (project.root / "CHANGELOG.md").read_text(encoding="utf-8") == (
        "# Changelog\n\n## Unreleased\n\n### Changed by the API's document\n\n"
        "- patch: `loan.status`: member enum value added: lost\n\n## 0.1.0\n\n- First.\n"
    )
    del changed["paths"]["/loans/{id}/extend"]
    ran = project.take_over(changed)
    assert "major loans.extend: endpoint removed: POST /loans/{id}/extend" in ran.out
    assert "version 0.4.2 becomes 0.5.0" in ran.out
    text = (project.root / "CHANGELOG.md").read_text(encoding="utf-8")
    assert text.count("### Changed by the API's document") == 1
    assert (
        text.index("- patch: `loan.status`")
        < text.index("- major: `loans.extend`: endpoint removed")
        < text.index("0.1")
    )
