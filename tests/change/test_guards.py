"""What would change without anybody noticing stops the run; an entry of the configuration lets it through."""

from __future__ import annotations

from typing import Any

import pytest

from .project import CONFIG, Json, Project, document


def _stopped(project: Project, changed: Json, *messages: str) -> None:
    before = project.files()
    ran = project.take_over(changed)
    assert ran.status == 1
    for message in messages:
        assert message in ran.err
    assert project.files() == before


def test_a_list_that_is_no_longer_paged(project: Project) -> None:
    changed = document()
    page = changed["paths"]["/books"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    del page["properties"]["nextCursor"]
    page["required"].remove("nextCursor")
    _stopped(project, changed, "books.list is no longer a list in pages", "add books.list to `unpaged`")
    project.configure({**CONFIG, "unpaged": ["books.list"]})
    assert project.take_over(changed).status == 0


def test_items_that_lose_what_tells_them_apart(project: Project) -> None:
    changed = document()
    loan = changed["components"]["schemas"]["loan"]
    del loan["properties"]["id"]
    loan["required"].remove("id")
    _stopped(project, changed, "the items of loans.list have lost id", "`identity-at` of `paging`")
    paging: Json = {**CONFIG["paging"][0], "identity-at": {"loans.list": ["book"]}}
    project.configure({**CONFIG, "paging": [paging]})
    assert project.take_over(changed).status == 0


def test_a_call_that_does_something_else(project: Project) -> None:
    project.configure({**CONFIG, "effects": {"loans.extend": "update"}})
    assert project.run().status == 0
    project.configure(CONFIG)
    ran = project.run()
    assert ran.status == 1
    assert "loans.extend was a update and is a write now" in ran.err
    assert "add `loans.extend: write` to `effects`" in ran.err
    project.configure({**CONFIG, "effects": {"loans.extend": "write"}})
    assert project.run().status == 0


def test_a_helper_that_is_lost(project: Project) -> None:
    rules: list[Json] = [{"rule": {"missingIsError": True}, "at": ["*.query.ids"]}]
    bases: Json = {"finders": {"helpers.FindById": ["ids"]}}
    project.configure({**CONFIG, "rules": rules, "bases": bases})
    assert project.run().status == 0
    changed = document()
    parameters: list[Any] = changed["paths"]["/books"]["get"]["parameters"]
    changed["paths"]["/books"]["get"]["parameters"] = [p for p in parameters if p["name"] != "ids"]
    _stopped(project, changed, "books loses the methods of helpers.FindById", "add books to `without`")
    project.configure({**CONFIG, "rules": rules, "bases": {**bases, "without": ["books"]}})
    assert project.take_over(changed).status == 0


@pytest.mark.parametrize(
    ("relied_on", "message"),
    [({"path": ["/books/*", "/shelves/*"]}, "no path /shelves/*"), ({"name": ["price", "isbn"]}, "no name isbn")],
)
def test_what_hand_written_code_names(project: Project, relied_on: Json, message: str) -> None:
    project.configure({**CONFIG, "relied-on": relied_on})
    before = project.files()
    ran = project.run()
    assert ran.status == 1
    assert message in ran.err
    assert project.files() == before


def test_operations_and_arguments_keep_their_names(project: Project) -> None:
    changed = document()
    answer: Json = changed["paths"]["/opening-hours"]["get"]["responses"]["200"]["content"]["application/json"]
    changed["components"]["schemas"]["hours"] = answer["schema"]
    answer["schema"] = {"$ref": "#/components/schemas/hours"}
    # A parameter that wants the name of a member of the body.
    changed["paths"]["/loans"]["post"]["parameters"].append(
        {"in": "query", "name": "bookId", "schema": {"type": "string"}}
    )
    assert project.take_over(changed).status == 0
    surface = (project.root / "library_package/resources/__init__.py").read_text(encoding="utf-8")
    assert "def opening_hours(self, **options: Unpack[CallOptions]) -> OpeningHours:" in surface
    loans = (project.root / "library_package/resources/loans.py").read_text(encoding="utf-8")
    assert "book_id: str | Unset = UNSET" in loans
    assert "query_book_id: str | None | Unset = UNSET" in loans
    assert 'Parameter("query_book_id", "bookId", STRING)' in (
        project.root / "library_package/api/loans/create.py"
    ).read_text(encoding="utf-8")
    assert project.take_over(document()).status == 0
    back = (project.root / "library_package/models/__init__.py").read_text(encoding="utf-8")
    assert "OpeningHours" in back
    assert "Hours" not in back.replace("OpeningHours", "")


def test_a_component_that_becomes_inline_and_back(project: Project) -> None:
    before = project.files()
    changed = document()
    loan = changed["components"]["schemas"].pop("loan")
    for path, method in (("/loans", "post"), ("/loans/{id}/extend", "post")):
        changed["paths"][path][method]["responses"]["200"]["content"]["application/json"]["schema"] = loan
    page = changed["paths"]["/loans"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    page["properties"]["data"]["items"] = loan
    ran = project.take_over(changed)
    assert ran.status == 0, ran.err
    resource = "library_package/resources/loans.py"
    assert project.files()[resource] == before[resource]
    assert project.take_over(document()).status == 0
    assert project.files()[resource] == before[resource]
