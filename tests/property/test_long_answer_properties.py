"""Long answers are read record by record; what comes of them is the same as if they were read as a whole."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from conductor_client._core.operation import Operation
from conductor_client._schema import long_answers
from conductor_client._schema.decode import MalformedBody, decode_with_mismatches
from conductor_client._schema.long_answers import LongAnswer
from conductor_client._schema.values import parse
from tests.property.test_decoder_properties import damage
from tests.support.fitting import Sampler, endpoints

_LISTS = sorted(name for name, endpoint in endpoints().items() if "data" in str(endpoint.response)[:2000])
_MANY = settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _number(value: Any) -> Any:
    if isinstance(value, Decimal):
        return float(value)
    raise TypeError(value)


def outcome(read: Callable[[], Any]) -> Any:
    """What comes of reading: the result as data with its differences, or the kind of the failure."""
    try:
        result, mismatches = read()
    except MalformedBody as error:
        return str(error)
    except ValueError as error:
        return type(error).__name__, str(error)
    return type(result), result.to_dict(), result.additional_properties, sorted(mismatches)


def check(operation: Operation[Any], content: bytes, *, in_between: bool) -> None:
    """Compare both ways to read an answer."""
    decode, codec = operation.answer.decode, operation.answer.codec
    answer = LongAnswer(content, decode, codec)

    def in_pieces() -> Any:
        if in_between:
            answer.read_half()
        return answer.result()

    assert outcome(in_pieces) == outcome(lambda: decode_with_mismatches(decode, codec, parse(content)))


@_MANY
@given(st.sampled_from(_LISTS), st.integers(0, 2**32), st.integers(0, 5), st.booleans(), st.sampled_from([None, 1]))
def test_answers_are_read_alike(name: str, seed: int, damages: int, in_between: bool, indent: int | None) -> None:
    endpoint, random = endpoints()[name], Random(seed)
    sampler = Sampler(seed, most_items=6)
    body = sampler.sample(endpoint.response)
    for _ in range(damages):
        damage(body, random, sampler)
    text = json.dumps(body, default=_number, indent=indent, ensure_ascii=random.random() < 0.5)
    check(endpoint.operation, text.encode(), in_between=in_between)


@_MANY
@given(st.sampled_from(_LISTS), st.integers(0, 2**32), st.booleans(), st.data())
def test_texts_that_are_broken_are_refused_alike(name: str, seed: int, in_between: bool, data: st.DataObject) -> None:
    endpoint = endpoints()[name]
    text = json.dumps(Sampler(seed, most_items=4).sample(endpoint.response), default=_number)
    start = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 3))
    more = data.draw(
        st.sampled_from(["", ",", "]", "}", "[", "{", '"', ":", " ", "null", "\ufeff", "NaN", "1e99999999999999999999"])
    )
    broken = text[:start] + more + text[start + length :]
    check(endpoint.operation, broken.encode(), in_between=in_between)


_PAGE: dict[str, Any] = {
    "objectType": "list",
    "url": "/v1/quickbooks-desktop/invoices",
    "data": [Sampler(seed).sample(endpoints()["qbd.invoices.retrieve"].response) for seed in range(6)],
    "nextCursor": None,
    "remainingCount": 0,
    "hasMore": False,
}


def text_of(**changes: Any) -> str:
    """A page of invoices as JSON."""
    return json.dumps({**_PAGE, **changes}, default=_number)


@pytest.mark.parametrize("in_between", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        text_of(),
        text_of(data=[]),
        text_of(data=None),
        text_of(data={"a": 1}),
        text_of(data=[*_PAGE["data"], "odd"]),
        text_of(data=[*_PAGE["data"], []]),
        text_of(hasMore="no", added={"a": [1]}),
        text_of()[:-1] + ', "data": []}',
        text_of()[:-1] + ', "data": 5}',
        text_of() + " \n",
        text_of() + " x",
        "\ufeff" + text_of(),
        " \t" + text_of().replace(",", " ,\r\n ").replace("[", " [ ").replace("]", " ] "),
        text_of().replace('"data"', '"d\\u0061ta"'),
        text_of(added=[[[1]]]).replace("[[[1]]]", "[" * 150 + "]" * 150),
        text_of(data=[{**_PAGE["data"][0], "added": 7}]).replace(": 7", ": " + "[" * 150 + "]" * 150),
        text_of(added=7).replace(": 7", ": 1e99999999999999999999"),
        text_of(data=[{**_PAGE["data"][0], "subtotal": 7}]).replace(": 7", ": " + "7" * 5000),
        "[" + text_of() + "]",
        "[]",
        "{}",
        '{"data": [',
        "",
    ],
)
def test_pages_of_odd_forms_are_read_alike(text: str, in_between: bool) -> None:
    check(endpoints()["qbd.invoices.list"].operation, text.encode(), in_between=in_between)


@pytest.mark.parametrize("name", _LISTS)
def test_lists_as_they_usually_come_are_read_in_pieces(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    endpoint = endpoints()[name]
    content = json.dumps(Sampler(3, most_items=4).sample(endpoint.response), default=_number).encode()
    expected = outcome(lambda: endpoint.operation.decode_with_mismatches(parse(content)))

    def refuse(content: bytes) -> None:
        raise AssertionError("it was parsed as a whole")

    monkeypatch.setattr(long_answers, "parse", refuse)
    answer = LongAnswer(content, endpoint.operation.answer.decode, endpoint.operation.answer.codec)
    answer.read_half()
    assert outcome(answer.result) == expected
