"""Forms and names of other documents that were once read as something else, in a generated package."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
import typing
from pathlib import Path
from typing import Any

import httpx
import pytest

from .packages import DOCUMENTS, PackageService, generate, imported


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out: Path = tmp_path_factory.mktemp("any") / "unusual_api"
    assert generate(DOCUMENTS / "unusual.yaml", "unusual_api", out) == 0
    return out


@pytest.fixture(scope="module")
def unusual(folder: Path) -> Any:
    return imported("unusual_api", folder)


@pytest.fixture
def service() -> PackageService:
    return PackageService()


@pytest.fixture
def client(unusual: Any, service: PackageService) -> Any:
    return service.client_of(unusual)


def _sent(service: PackageService) -> Any:
    return json.loads(service.requests[-1].content)


@pytest.mark.parametrize(
    ("member", "values"),
    [
        ("either", ["a", 1]),
        ("kinds", ["a", [1], {"x": "a"}, None]),
        ("lists", [["a"], [1]]),
        ("limited", ["abc", True]),
        ("short", ["abcde"]),
        ("whole", [1]),
        ("list", [["a", "b"]]),
        ("status", ["open"]),
        ("narrower", ["b"]),
        ("branches", ["a", 1]),
        ("described", [{"name": "a"}]),
        ("required", [{"name": "a"}]),
        ("example", [{"name": "a", "age": 1}]),
        ("default", [{"value": {"x": "a"}}]),
        ("enum", [[{"x": "a"}]]),
        ("const", ["a"]),
        ("properties", [{"type": "a"}]),
        ("nullable", [True]),
        ("$ref", ["a"]),
        ("type", ["a"]),
        ("allOf", ["a"]),
        ("items", [["a"]]),
        ("nullableOne", [{"name": "a"}, None]),
        ("nullableStatus", ["open", None]),
        ("nullableReference", [{"name": "a"}, None]),
        ("nothing", [None]),
        ("onlyNull", [None]),
        ("höhe", ["a"]),
        ("名前", ["a"]),
        ("2nd", ["a"]),
        ("wire", ["a"]),
        ("as_integer", ["a"]),
        ("warning", [{"text": "a"}]),
        ("none", [{"a": "a"}]),
        ("first", [{"b": "a"}]),
        ("token", [{"c": "a"}]),
    ],
)
def test_each_value_of_a_member_goes_there_and_back(
    client: Any, unusual: Any, service: PackageService, caplog: pytest.LogCaptureFixture, member: str, values: list[Any]
) -> None:
    names = {"nullableOne": "nullable_one", "nullableStatus": "nullable_status", "onlyNull": "only_null"}
    names |= {
        "$ref": "ref",
        "allOf": "all_of",
        "nullableReference": "nullable_reference",
        "2nd": "field_2nd",
        "wire": "wire_",
    }
    argument = names.get(member, member)
    for value in values:
        service.json = {member: value}
        found = client.things.post("1", **{argument: value})
        assert _sent(service) == {member: value}
        assert found.to_dict() == {member: value}
    # A value that does not fit is logged.
    assert not caplog.records


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        ("either", []),
        ("lists", [True]),
        ("limited", "abcd"),
        ("short", "abcdef"),
        ("whole", "a"),
        ("list", ["a", "b", "c", "d"]),
        ("status", "lost"),
        ("narrower", "a"),
        ("text", "abcdef"),
        ("integer", 0),
        ("array", ["a", "b", "c"]),
        ("last", "abcdef"),
    ],
)
def test_what_does_not_fit_is_refused(
    client: Any, unusual: Any, service: PackageService, argument: str, value: object
) -> None:
    with pytest.raises(unusual.errors.InvalidArgumentError, match=argument):
        client.things.post("1", **{argument: value})
    assert not service.requests


def test_bounds_that_are_no_whole_numbers_refuse_nothing_between(client: Any, service: PackageService) -> None:
    client.things.post("1", number=0.25)
    assert _sent(service) == {"number": 0.25}


def test_what_an_object_with_one_part_adds_to_it(unusual: Any) -> None:
    # `required` beside a single allOf.
    assert typing.get_type_hints(unusual.models.Sure)["name"] is str
    assert typing.get_type_hints(unusual.models.Named)["name"] == str | None
    # One part gives a member no more than an example.
    assert typing.get_type_hints(unusual.models.Example)["name"] == str | None
    hints = typing.get_type_hints(unusual.models.Thing)
    assert hints["described"] == unusual.models.Named | None


def test_a_query_parameter_called_like_that_of_the_path(client: Any, service: PackageService) -> None:
    client.things.post("1", query_id="2", クエリ=["ü", "3"])
    assert service.requests[-1].url.raw_path.startswith(b"/things/1?id=2&")
    assert [value for _, value in service.query] == ["2", "ü", "3"]
    assert next(iter(inspect.signature(client.things.post).parameters)) == "id"


@pytest.mark.parametrize("method", ["text", "object", "array"])
def test_an_answer_that_may_be_null(unusual: Any, method: str) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=None, content=b"null"))
    client = unusual.Client(http_client=httpx.Client(transport=transport))
    assert getattr(client.perhaps, method)() is None


def test_names_that_python_or_the_generator_keeps(unusual: Any, client: Any, service: PackageService) -> None:
    service.json = "a"
    assert client.str.str() == "a"
    hints = typing.get_type_hints(unusual.models.Thing)
    names = {member: typing.get_args(hints[member])[0].__name__ for member in ("warning", "none", "first", "token")}
    assert names == {"warning": "Warning", "none": "NoneRecord", "first": "Object1st", "token": "OAuth2token"}


def test_the_package_passes_mypy(folder: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "-p", "unusual_api"]
    result = subprocess.run(command, cwd=folder.parent, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
