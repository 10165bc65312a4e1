"""Limits of the document: noted while a request is built, refused by the client, and switched off by the caller."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest

from conductor_client import Conductor, InvalidArgumentError
from conductor_client._schema.containers import STRING, Codec
from conductor_client._schema.json_data import Place, Violation
from conductor_client._schema.limits import array, combinations, integer, number, text
from conductor_client.models import CustomerCreate


@pytest.mark.parametrize(
    ("codec", "fits", "beyond"),
    [
        (text(3), "abc", "abcd"),
        (text(5, 2), "ab", "a"),
        (integer(1, 150), 150, 151),
        (integer(1, None), 1, 0),
        (number(0, 1), Decimal("1.0"), Decimal("1.1")),
        (number(0, 1), 0.1, -0.1),
        (array(STRING, 1), ["a"], []),
        (array(STRING, None, 2), ["a", "b"], ["a", "b", "c"]),
    ],
)
def test_a_limit_includes_its_ends(codec: Codec, fits: Any, beyond: Any) -> None:
    found: list[Violation] = []
    codec.encode(fits, "value", Place(violations=found))
    assert found == []
    codec.encode(beyond, "value", Place(violations=found))
    assert [violation.path for violation in found] == ["value"]


def test_without_a_request_a_limit_is_refused_at_once() -> None:
    with pytest.raises(InvalidArgumentError, match="name takes at most 41 characters, not 42") as caught:
        CustomerCreate(name="x" * 42).to_dict()
    assert caught.value.path == "name"


def test_answers_are_read_without_limits() -> None:
    assert text(3).read("abcdef", "$", []) == "abcdef"


@pytest.mark.parametrize(
    ("given", "paths"),
    [
        ({"a": 1}, []),
        ({"a": 1, "b": None}, []),
        ({"a": 1, "b": 2}, ["a"]),
        ({"ids": ["x"], "limit": 5}, []),
        ({"ids": ["x"], "status": "all"}, ["ids"]),
    ],
)
def test_filters_that_cannot_go_together(given: dict[str, Any], paths: list[str]) -> None:
    found: list[Violation] = []
    combinations(given, [("a", "b", "c")], ["ids"], ["ids", "status"], Place(violations=found))
    assert [violation.path for violation in found] == paths


def _client(sent: list[httpx.Request]) -> Conductor:
    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(400, json={"error": {"message": "no", "type": "INVALID_REQUEST_ERROR", "code": "X"}})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    return Conductor(api_key="sk_conductor_x", end_user_id="end_usr_1", http_client=http)


@pytest.mark.parametrize(
    "arguments",
    [
        {"limit": 151},
        {"name_contains": "a", "name_ends_with": "b"},
        {"ids": ["80000001-1"], "status": "all"},
    ],
)
def test_nothing_is_sent_beyond_a_limit(arguments: dict[str, Any]) -> None:
    sent: list[httpx.Request] = []
    with pytest.raises(InvalidArgumentError) as caught:
        _client(sent).qbd.customers.list(**arguments)
    assert caught.value.outcome == "not_sent"
    assert caught.value.path == next(iter(arguments))
    assert sent == []


def test_the_checks_can_be_turned_off_for_a_call() -> None:
    sent: list[httpx.Request] = []
    with pytest.raises(Exception, match="no"):
        _client(sent).qbd.customers.list(limit=151, local_checks=False)
    assert sent[0].url.query == b"limit=151"


def test_a_limit_inside_a_body_is_named_with_its_path() -> None:
    sent: list[httpx.Request] = []
    with pytest.raises(InvalidArgumentError, match=r"billing_address\.line1 takes at most 41 characters"):
        _client(sent).qbd.customers.create(name="Acme", billing_address={"line1": "x" * 42})
    assert sent == []
