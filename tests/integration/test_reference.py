"""docs/reference against the code: every method, argument, member and value that a caller can write stands there."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

from conductor_client import Conductor
from conductor_client._core.operation import Operation
from conductor_client._schema.containers import Array, Codec, MapOf, Nullable, Record, Tagged, Union
from conductor_client._schema.model import RequestModel, fields_of
from conductor_client._schema.scalars import Enumeration
from tests.support.examples import operations
from tests.support.pages import anchors, dead_links, prose, rows, section
from tests.support.process import ROOT

FOLDER = ROOT / "docs" / "reference"
SHARED = FOLDER / "shared-objects.md"
OPERATIONS = list(operations())
RESOURCES = sorted({operation.name.rpartition(".")[0] for operation in OPERATIONS})


def _inner(codec: Codec) -> list[Codec]:
    match codec:
        case Array() | MapOf() | Nullable():
            return [codec.item]
        case Tagged():
            return list(codec.members.values())
        case Union():
            return list(codec.members)
        case _:
            return []


def _innermost(codec: Codec) -> Iterator[Codec]:
    inner = _inner(codec)
    if not inner:
        yield codec
    for one in inner:
        yield from _innermost(one)


def _classes(codecs: list[Codec]) -> dict[str, type]:
    """All classes of objects that can be met, from these on."""
    found: dict[str, type] = {}
    waiting = [codec for outer in codecs for codec in _innermost(outer)]
    while waiting:
        codec = waiting.pop()
        if isinstance(codec, Record) and (cls := codec.target()).__name__ not in found:
            found[cls.__name__] = cls
            waiting += [inner for _, wire in fields_of(cls) for inner in _innermost(wire.codec)]
    return found


def _of_resource(resource: str) -> list[Operation[Any]]:
    return [operation for operation in OPERATIONS if operation.name.rpartition(".")[0] == resource]


def _shown(page: Path, name: str) -> str:
    """The description of an object, on the page of the resource or the shared one; the page must link to it."""
    anchor = name.lower()
    if anchor in anchors(page):
        assert f"(#{anchor})" in prose(page)
        return section(page, name)
    assert f"({SHARED.name}#{anchor})" in prose(page) or f"(#{anchor})" in prose(SHARED), name
    return section(SHARED, name)


def _values_stand(row: list[str], page: Path, codec: Codec) -> bool:
    """Whether all values of an enum are in the row, or where its link leads."""
    enums = [one for one in _innermost(codec) if isinstance(one, Enumeration)]
    texts = [*row, *(_shown(page, name) for name in re.findall(r"\[`(\w+)`\]", row[0]) if enums)]
    listed = {value for text in texts for mark in '"`' for value in re.findall(f"{mark}([^{mark}]*){mark}", text)}
    return all(enum.members.keys() <= listed for enum in enums)


@pytest.mark.parametrize("resource", RESOURCES)
def test_methods_and_arguments(resource: str) -> None:
    page = FOLDER / f"{resource}.md"
    for operation in _of_resource(resource):
        method = section(page, operation.name.rpartition(".")[2])
        assert f"`{operation.method} {operation.path}`" in method
        arguments = rows(method)
        # An old name of an argument goes on beside the new one for a while.
        present = {name for name, (_, doc) in arguments.items() if not doc.startswith("Old name of ")}
        assert present == set(operation.argument_names)
        assert all(doc for _, doc in arguments.values()), arguments
        for parameter in (*operation.path_parameters, *operation.query_parameters):
            assert ("**Required.**" in arguments[parameter.name][1]) == parameter.required
            assert _values_stand(arguments[parameter.name], page, parameter.codec), parameter.name
        if operation.body and isinstance(operation.body.codec, Record):
            for attribute, wire in fields_of(operation.body.codec.target()):
                row = arguments[f"body_{attribute}"] if f"body_{attribute}" in arguments else arguments[attribute]
                assert ("**Required.**" in row[1]) == (not wire.optional)
                assert _values_stand(row, page, wire.codec), attribute


@pytest.mark.parametrize("resource", RESOURCES)
def test_objects(resource: str) -> None:
    page = FOLDER / f"{resource}.md"
    seen = 0
    for operation in _of_resource(resource):
        codecs: list[Codec] = []
        if operation.body and isinstance(operation.body.codec, Record):
            codecs += [wire.codec for _, wire in fields_of(operation.body.codec.target())]
        if operation.paging:
            items = {attribute: wire.codec for attribute, wire in fields_of(_target(operation.answer.codec))}
            codecs.append(items[operation.paging.items])
        else:
            codecs.append(operation.answer.codec)
        for name, cls in _classes(codecs).items():
            members = rows(_shown(page, name))
            assert list(members) == [attribute for attribute, _ in fields_of(cls)], name
            for attribute, wire in fields_of(cls):
                kind, doc = members[attribute]
                assert kind
                assert doc, f"{name}.{attribute} is not described"
                required = issubclass(cls, RequestModel) and not wire.optional
                assert ("**Required.**" in doc) == required, f"{name}.{attribute}"
                assert _values_stand(members[attribute], page, wire.codec), f"{name}.{attribute}"
            seen += 1
    assert seen or resource == "end_users"


@pytest.mark.parametrize("resource", RESOURCES)
def test_helpers(resource: str) -> None:
    node = attrgetter(resource)(Conductor(api_key="sk_x"))
    methods = {operation.name.rpartition(".")[2] for operation in _of_resource(resource)}
    # Not by `getattr`: the properties of a resource would make what they return.
    found = {name: inspect.getattr_static(node, name) for name in dir(node) if not name.startswith("_")}
    names = {name for name, value in found.items() if callable(value)}
    line = re.search(r"^\[Helpers\]\(\.\./helpers\.md\): (.*)\.$", prose(FOLDER / f"{resource}.md"), re.MULTILINE)
    assert set(re.findall(r"`(\w+)`", line[1] if line else "")) == names - methods


def _target(codec: Codec) -> type:
    assert isinstance(codec, Record)
    target: type = codec.target()
    return target


def test_index() -> None:
    index = (FOLDER / "README.md").read_text(encoding="utf-8")
    for operation in OPERATIONS:
        assert f"[`client.{operation.name}`]" in index
    assert {page.stem for page in FOLDER.glob("*.md")} == {*RESOURCES, "README", SHARED.stem}


def test_links_lead_somewhere() -> None:
    assert [f"{page.name}: {link}" for page in sorted(FOLDER.glob("*.md")) for link in dead_links(page)] == []


def test_pages_are_small_enough_to_be_shown() -> None:
    """GitHub shows Markdown up to 512 KB, and renders every line of a table."""
    assert max(page.stat().st_size for page in FOLDER.glob("*.md")) < 200_000
