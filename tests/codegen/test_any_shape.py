"""Forms of schemas that other documents have, in a generated package."""

from __future__ import annotations

import typing
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from .packages import DOCUMENTS, PackageService, generate, imported


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Any:
    out: Path = tmp_path_factory.mktemp("any") / "shapes_api"
    assert generate(DOCUMENTS / "shapes.yaml", "shapes_api", out) == 0
    return imported("shapes_api", out)


@pytest.fixture
def service() -> PackageService:
    return PackageService()


@pytest.fixture
def read(shapes: Any, service: PackageService) -> Callable[..., Any]:
    client = service.client_of(shapes)

    def call(**members: Any) -> Any:
        service.json = members
        return client.shapes.get()

    return call


@pytest.mark.parametrize("member", ["perhaps", "perhapsOld"])
def test_a_component_that_may_be_null(shapes: Any, read: Callable[..., Any], member: str) -> None:
    attribute = {"perhaps": "perhaps", "perhapsOld": "perhaps_old"}[member]
    assert getattr(read(**{member: None}), attribute) is None
    assert getattr(read(**{member: {"id": "1"}}), attribute).id == "1"


def test_a_component_that_may_be_null_through_all_of(read: Callable[..., Any]) -> None:
    assert read(perhapsBoth=None).perhaps_both is None
    found = read(perhapsBoth={"name": "a", "id": "1"}).perhaps_both
    assert (found.name, found.id) == ("a", "1")


def test_a_component_that_only_gives_another_a_description(shapes: Any, read: Callable[..., Any]) -> None:
    assert isinstance(read(alias={"name": "a"}).alias, shapes.models.Named)


def test_lists_and_maps_that_hold_themselves(shapes: Any, read: Callable[..., Any]) -> None:
    found = read(tree=[[], [[]]], forest={"a": {"b": {}}}, anything=["a", {"b": []}])
    assert found.tree == [[], [[]]]
    assert found.forest == {"a": {"b": {}}}
    assert found.anything == ["a", {"b": []}]
    hints = typing.get_type_hints(shapes.models.Shapes)
    assert hints["tree"] == list[Any] | None
    assert hints["forest"] == dict[str, Any] | None


def test_an_object_whose_branches_say_what_stands_together(read: Callable[..., Any]) -> None:
    found = read(either={"a": "x", "c": 3}).either
    assert (found.a, found.b, found.c) == ("x", None, 3)


def test_a_union_that_holds_itself(shapes: Any, read: Callable[..., Any]) -> None:
    inner = read(node={"kind": "node", "inside": [{"kind": "leaf", "text": "x"}, {"kind": "node", "inside": []}]}).node
    assert [type(one) for one in inner.inside] == [shapes.models.Leaf, shapes.models.Node]


def test_components_that_differ_in_case_style_or_are_called_like_ours(shapes: Any, read: Callable[..., Any]) -> None:
    found = read(user_name={"a": "1"}, userName={"b": "2"}, client={"c": "3"})
    assert type(found.user_name) is not type(found.user_name_)
    assert (found.user_name.a, found.user_name_.b, found.client.c) == ("1", "2", "3")
    # `Client` is what generated modules call something else.
    assert shapes.Client.__module__ == "shapes_api.client"


def test_a_component_called_like_a_class_of_resources(shapes: Any, read: Callable[..., Any]) -> None:
    assert read(resource={"d": "x"}).resource.d == "x"
    assert shapes.models.ShapesResourceRecord is type(read(resource={}).resource)


def test_members_called_like_types(shapes: Any, read: Callable[..., Any]) -> None:
    found = read(dated={"date": "2026-11-22", "due": "2026-11-23", "list": ["a"], "more": ["b"]}).dated
    assert (found.date.day, found.due.day, found.list, found.more) == (22, 23, ["a"], ["b"])
    hints = typing.get_type_hints(shapes.models.Dated)
    assert hints["due"] == date | None
    assert hints["more"] == list[str] | None


def test_a_reference_into_another_schema(shapes: Any, read: Callable[..., Any]) -> None:
    (leaf,) = read(elsewhere=[{"kind": "leaf", "text": "x"}]).elsewhere
    assert isinstance(leaf, shapes.models.Leaf)


def test_constants_and_lists_of_values_that_are_no_texts(shapes: Any, read: Callable[..., Any]) -> None:
    found = read(one=1, sizes=2, mixed="a", nothing=None)
    assert (found.one, found.sizes, found.mixed, found.nothing) == (1, 2, "a", None)
    assert typing.get_type_hints(shapes.models.Shapes)["one"] == int | None


def test_objects_as_query_parameters(shapes: Any, service: PackageService) -> None:
    client = service.client_of(shapes)
    service.json = []
    client.shapes.search(area={"width": 2, "height": 3}, near={"x": 0.5})
    assert service.query == [("width", "2"), ("height", "3"), ("x", "0.5")]


def test_keys_without_quotes_are_texts(shapes: Any, read: Callable[..., Any]) -> None:
    # `200:` is a status, and `no` a name.
    assert read(no="yes").no == "yes"
