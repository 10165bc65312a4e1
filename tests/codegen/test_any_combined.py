"""Forms of other documents that are right each by itself, together: what is sent, and what comes back."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .conftest import Json
from .packages import DOCUMENTS, PackageService, generate, imported


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out: Path = tmp_path_factory.mktemp("any") / "combined_api"
    assert generate(DOCUMENTS / "combined.yaml", "combined_api", out) == 0
    return out


@pytest.fixture(scope="module")
def combined(folder: Path) -> Any:
    return imported("combined_api", folder)


@pytest.fixture
def service() -> PackageService:
    return PackageService()


@pytest.fixture
def client(combined: Any, service: PackageService) -> Any:
    return service.client_of(combined, key="some-key")


def test_the_package_passes_mypy(folder: Path, tmp_path: Path) -> None:
    command = ("-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "-p", folder.name)
    result = subprocess.run([sys.executable, *command], cwd=folder.parent, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_lists_of_themselves_and_under_another_name(combined: Any, client: Any, service: PackageService) -> None:
    service.json = {"name": "a", "data": [{"name": "b"}]}
    node = client.nodes.list()
    assert type(node) is type(node.data[0]) is combined.models.Node
    service.json = {"books": [{"name": "a"}]}
    shelf = client.shelves.list()
    assert [book.name for book in shelf.books] == ["a"]
    with pytest.raises(TypeError, match="not iterable"):
        iter(shelf)


def test_kinds_of_what_stands_below_the_discriminator(
    combined: Any, client: Any, service: PackageService, caplog: pytest.LogCaptureFixture
) -> None:
    models = combined.models
    service.json = [{"kind": "bug", "severity": 1}, {"kind": "chore", "hours": 2}, {"kind": "task", "state": "open"}]
    with caplog.at_level("WARNING"):
        bug, chore, task = client.works.list()
        assert (type(bug), type(chore), type(task)) == (models.Bug, models.Chore, models.Task)
        assert (bug.severity, chore.hours, task.state) == (1, 2, "open")
        # What only adds to a note is read as what it is.
        service.json = {"kind": "note", "text": "t", "more": "m"}
        assert client.works.put() == models.Whole(kind="note", text="t", more="m")
    assert not caplog.records
    client.works.put(parent={"kind": "chore", "hours": 2}, whole={"kind": "note", "more": "m"})
    assert json.loads(service.requests[-1].content) == {
        "parent": {"kind": "chore", "hours": 2},
        "whole": {"kind": "note", "more": "m"},
    }


def test_several_answers_that_hold_null(client: Any, service: PackageService) -> None:
    service.json = {"a": 1, "b": None}
    assert client.answers.several(name="n") == {"a": 1, "b": None}
    # A range of types means JSON, beside what another answer comes in.
    assert service.requests[-1].headers["accept"] == "application/json, application/vnd.later+json"
    assert json.loads(service.requests[-1].content) == {"name": "n"}
    service.status, service.json = 202, [1, None]
    assert client.answers.several(name="n") == [1, None]


def test_null_where_anything_goes(client: Any, service: PackageService, caplog: pytest.LogCaptureFixture) -> None:
    service.json = {"value": None}
    assert (
        client.patches.patch(body=[{"op": "add", "value": None}, {"op": "test", "value": [], "not_": None}]).value
        is None
    )
    sent: list[Json] = [{"op": "add", "value": None}, {"op": "test", "value": [], "not": None}]
    assert json.loads(service.requests[-1].content) == sent
    assert [record for record in caplog.records if record.name == "conductor_client.drift"] == []


def test_what_separates_items_stands_there_as_it_is(client: Any, service: PackageService) -> None:
    client.lists.find(["a/b", "c"], commas=["d e", "f&g"], spaces=["h,i", "j"], pipes=["k l", "m"])
    target = b"/v1/lists/a%2Fb,c?commas=d%20e,f%26g&spaces=h,i%20j&pipes=k%20l%7Cm"
    assert service.requests[-1].url.raw_path == target


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("ids", ["a,b"]),
        ("commas", ["a,b", "c"]),
        ("spaces", ["a b", "c"]),
        ("pipes", ["a", "b|c"]),
        ("x_named", {"a": "b,c"}),
    ],
)
def test_an_item_that_would_be_read_as_several(
    combined: Any, client: Any, service: PackageService, argument: str, value: object
) -> None:
    with pytest.raises(combined.errors.InvalidArgumentError, match="would be read as several"):
        client.lists.find(**{"ids": ["a"], argument: value})
    assert service.requests == []


def test_an_empty_list_leaves_no_trace(combined: Any, client: Any, service: PackageService) -> None:
    def refused() -> Any:
        return pytest.raises(combined.errors.InvalidArgumentError, match="is an empty list")

    with refused():
        client.lists.find(["a"], deep={"tags": []})
    with refused():
        client.lists.form(["a"], tags=[])
    with refused():
        client.lists.find([])
    assert service.requests == []
