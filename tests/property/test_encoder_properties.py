"""Bodies built in any mixture of objects and dicts arrive as the document wants; mistakes are named by place."""

from __future__ import annotations

import copy
import datetime
import json
from collections.abc import Iterator
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from conductor_client._core.operation import Request
from conductor_client._schema.containers import DATE, DATETIME, DECIMAL, NUMBER, Array, Codec, Record
from conductor_client._schema.model import fields_of
from conductor_client.errors import InvalidArgumentError
from conductor_client.types import UNSET
from tests.support.fitting import Endpoint, Sampler, differences, endpoints, is_array, is_object

_MANY = settings(max_examples=400, deadline=None)
_NAMES = sorted(name for name, endpoint in endpoints().items() if endpoint.request is not None)
_TYPED = [name for name in _NAMES if name != "end_users.passthrough"]


class Author:
    """Writes a body the way a caller might: snake_case, and for each value one of the types that are taken."""

    def __init__(self, seed: int, *, objects: bool = True) -> None:
        self._random = Random(seed)
        self._objects = objects

    def write(self, codec: Codec, value: Any) -> Any:
        match codec:
            case Record():
                cls = codec.target()
                members = {
                    attribute: self.write(member.codec, value[member.name])
                    for attribute, member in fields_of(cls)
                    if member.name in value
                }
                return cls(**members) if self._objects and self._random.random() < 0.5 else members
            case Array():
                items = [self.write(codec.item, item) for item in value]
                return tuple(items) if self._objects and self._random.random() < 0.2 else items
            case _:
                return self._random.choice((value, _typed(codec, value)))


def _typed(codec: Codec, value: Any) -> Any:
    if codec is DECIMAL:
        return Decimal(value)
    if codec is DATE:
        return datetime.date.fromisoformat(value)
    if codec is DATETIME and "T24" not in value:
        return datetime.datetime.fromisoformat(value)
    if codec is NUMBER:
        return float(value)
    return value


def request_of(endpoint: Endpoint, body: Any) -> Request[Any]:
    operation = endpoint.operation
    assert operation.body is not None
    ids = {p.name: "quickbooks_desktop" if "slug" in p.name else "x" for p in operation.path_parameters}
    return operation.request({**ids, operation.body.name: body})


def body_of(endpoint: Endpoint, seed: int) -> Any:
    assert endpoint.request is not None
    return Sampler(seed).sample(endpoint.request)


def record_of(endpoint: Endpoint) -> Record:
    assert endpoint.operation.body is not None
    codec = endpoint.operation.body.codec
    assert isinstance(codec, Record)
    return codec


@pytest.mark.parametrize("name", _NAMES)
def test_every_body_is_written_as_the_document_wants_it(name: str) -> None:
    endpoint = endpoints()[name]
    for seed in range(3):
        body = body_of(endpoint, seed)
        assert endpoint.operation.body is not None
        encoded = request_of(endpoint, Author(seed).write(endpoint.operation.body.codec, body)).body
        json.dumps(encoded, allow_nan=False)
        assert list(differences(endpoint.request, body, encoded)) == []


@pytest.mark.parametrize("name", _TYPED)
def test_flattened_arguments_give_the_same_request(name: str) -> None:
    endpoint = endpoints()[name]
    body = Author(1, objects=False).write(record_of(endpoint), body_of(endpoint, 1))
    ids = {parameter.name: "x" for parameter in endpoint.operation.path_parameters}
    members = {f"body_{name}" if name in ids else name: value for name, value in body.items()}
    unset = dict.fromkeys(endpoint.operation.argument_names, UNSET)
    assert endpoint.operation.call({**unset, **ids, **members}).body == request_of(endpoint, body).body


def places(value: Any, path: str = "") -> Iterator[tuple[dict[str, Any], str]]:
    """The objects of a body, with their paths."""
    if is_object(value):
        yield value, path
        for name, item in value.items():
            yield from places(item, f"{path}.{name}" if path else name)
    elif is_array(value):
        for index, item in enumerate(value):
            yield from places(item, f"{path}[{index}]")


@_MANY
@given(st.sampled_from(_TYPED), st.integers(0, 2**32), st.sampled_from(["unknown", "none", "type"]))
def test_a_mistake_is_refused_with_its_place(name: str, seed: int, mistake: str) -> None:
    endpoint = endpoints()[name]
    body = Author(seed, objects=False).write(record_of(endpoint), body_of(endpoint, seed))
    body = copy.deepcopy(body)
    random = Random(seed)
    target, path = random.choice([place for place in places(body) if place[0]] or [(body, "")])
    key = random.choice(list(target) or ["nothing_such"])
    if mistake == "unknown" or not target:
        key = "nothing_such"
    target[key] = None if mistake == "none" else {1, 2} if mistake == "type" else "x"
    if mistake == "type" and key != "nothing_such":
        target[key] = object()
    with pytest.raises(InvalidArgumentError) as caught:
        request_of(endpoint, body)
    assert caught.value.path == (f"{path}.{key}" if path else key)
    assert str(caught.value).startswith(caught.value.path)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.decimals() | st.floats() | st.text() | st.binary(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8) | st.integers(), inner, max_size=3),
    max_leaves=8,
)


@_MANY
@given(st.sampled_from(_TYPED), st.integers(0, 2**32), st.data())
def test_values_of_any_kind_are_sent_as_json_or_refused_by_us(name: str, seed: int, data: st.DataObject) -> None:
    endpoint = endpoints()[name]
    body = Author(seed, objects=False).write(record_of(endpoint), body_of(endpoint, seed))
    target, _ = data.draw(st.sampled_from(list(places(body))))
    names = sorted(target) or list(record_of(endpoint).target()._member_names())
    if not names:
        return
    target[data.draw(st.sampled_from(names))] = data.draw(_JSON)
    try:
        encoded = request_of(endpoint, body).body
    except InvalidArgumentError as error:
        encoded = str(error)
    assert len(json.dumps(encoded, allow_nan=False).encode()) < 100_000


@_MANY
@given(_JSON)
def test_free_form_bodies_are_sent_as_json_or_refused_by_us(payload: Any) -> None:
    try:
        encoded = request_of(endpoints()["end_users.passthrough"], {"a": payload}).body
    except InvalidArgumentError as error:
        encoded = error.path.removeprefix("qbd_payload")
    assert encoded is not None
    json.dumps(encoded, allow_nan=False).encode()
