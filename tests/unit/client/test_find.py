"""Finding records by key: nothing is lost, nothing is given to the wrong value, a miss costs nothing but a request."""

from __future__ import annotations

import asyncio
import json
import random
from functools import partial
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings as hypothesis_settings, strategies as st

from conductor_client import errors
from conductor_client._async.resource import AsyncFindable
from conductor_client._conductor import CONDUCTOR
from conductor_client._core import helpers
from conductor_client._core.helpers import Search, one_each
from conductor_client._core.operation import Answer, Effect, Operation, Paging, Parameter
from conductor_client._schema.containers import BOOLEAN, INTEGER, STRING, Array, Record
from conductor_client._schema.decode import recover
from conductor_client._schema.model import Model, model, wire
from conductor_client._sync.resource import Findable
from conductor_client.sandbox.errors import ApiError, query_miss, quickbooks_refused
from conductor_client.sandbox.storage.company import name_key
from conductor_client.transport import Headers, Incoming, Outgoing
from conductor_client.types import UNSET, CallOptions
from tests.support.answering import AnswerTransport, AsyncAnswerTransport
from tests.support.fake_records import refused, reply
from tests.support.tiny_api import ID, async_client_of, client_of


@model
class Part(Model):
    id: str = wire("id", STRING)
    name: str | None = wire("name", STRING, null=True)


@model
class PartPage(Model):
    data: list[Part] = wire("data", Array(Record(lambda: Part)))
    next_cursor: str | None = wire("nextCursor", STRING, null=True)
    has_more: bool = wire("hasMore", BOOLEAN)
    remaining_count: int | None = wire("remainingCount", INTEGER, null=True)


def _listing(paging: Paging | None) -> Operation[PartPage]:
    return Operation(
        name="parts.list",
        method="GET",
        path="/parts",
        effect=Effect.READ,
        answer=Answer(partial(recover, PartPage), Record(lambda: PartPage)),
        query_parameters=(
            Parameter("names", "names", Array(STRING)),
            Parameter("ids", "ids", Array(STRING)),
            Parameter("cursor", "cursor", STRING),
        ),
        header_parameters=(Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),),
        paging=paging,
    )


PAGED = _listing(Paging("cursor", "data", "next_cursor", "has_more", "remaining_count", ("id",)))
UNPAGED = _listing(None)
KEYS = {"names": ("name",), "ids": ("id",)}


class Parts(Findable[Part]):
    _keys = KEYS
    paged = True

    def _operation(self, name: str) -> Operation[Any]:
        return PAGED if self.paged else UNPAGED


class AsyncParts(AsyncFindable[Part]):
    _keys = KEYS
    paged = True

    def _operation(self, name: str) -> Operation[Any]:
        return PAGED if self.paged else UNPAGED


class FakeParts:
    """A service of parts. Of a list by name it gives what QuickBooks gives: all in one page, in the order asked.

    Args:
        parts: The names of its records.
        manner: How it refuses a list in which one name is not found.
        exact: Whether the case of a name counts.
        page: The size of its pages, for a service that does not answer such a list whole.
        scattered: Whether the records come in any order.
    """

    def __init__(
        self, parts: list[str], *, manner: str = "names it", exact: bool = True, page: int = 0, scattered: bool = False
    ) -> None:
        self.parts = [{"id": str(index), "name": name} for index, name in enumerate(parts)]
        self.manner = manner
        self.exact = exact
        self.page = page
        self.scattered = scattered
        self.asked: list[list[str]] = []

    def matches(self, part: dict[str, str], name: str) -> bool:
        return part["name"] == name if self.exact else name_key(part["name"]) == name_key(name)

    def answer(self, outgoing: Outgoing) -> Incoming:
        query = parse_qs(urlsplit(outgoing.url).query)
        names = query["names"]
        start = int(query.get("cursor", ["0"])[0])
        if not start:
            self.asked.append(names)
        found: dict[str, dict[str, str]] = {}
        for name in names:
            matching = {part["id"]: part for part in self.parts if self.matches(part, name)}
            if not matching:
                return refused(self.refusal(name))
            found |= matching
        parts = list(found.values())
        if self.scattered:
            random.Random(len(parts)).shuffle(parts)
        size = self.page or len(parts)
        rest = parts[start + size :]
        body = {
            "data": parts[start : start + size],
            "nextCursor": str(start + size) if rest else None,
            "hasMore": bool(rest),
            "remainingCount": len(rest),
        }
        return reply(body)

    def refusal(self, missing: str) -> ApiError:
        """What it says of the first name that no record has."""
        named = {"names it": missing, "in capitals": missing.upper(), "cut off": missing[:1]}
        if self.manner in named:
            return query_miss(named[self.manner])
        return quickbooks_refused("500", "The query request has not been fully completed.")


def _find(service: FakeParts, names: Any, *, paged: bool = True, **options: Any) -> dict[str, list[Part]]:
    """Find in both worlds, which must agree."""
    call_options: CallOptions = options.get("options", {})
    parts = Parts(client_of(AnswerTransport(service.answer)))
    async_parts = AsyncParts(async_client_of(AsyncAnswerTransport(service.answer)))
    parts.paged = async_parts.paged = paged
    names = list(names) if not isinstance(names, str) else names
    found = parts._find({"names": names}, call_options)
    asked, service.asked = service.asked, []
    assert asyncio.run(async_parts._find({"names": names}, call_options)) == found
    assert service.asked == asked
    return found


@pytest.fixture(autouse=True)
def _small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(helpers, "CHUNK_VALUES", 4)


NAMES = st.text(st.sampled_from('aAbBß1"(): é&%#+'), min_size=1, max_size=4).filter(lambda name: bool(name.strip()))


@hypothesis_settings(max_examples=200, deadline=None)
@given(
    stored=st.lists(NAMES, max_size=8),
    asked=st.lists(NAMES, max_size=12),
    picks=st.lists(st.integers(0, 7), max_size=12),
    manner=st.sampled_from(["names it", "in capitals", "cut off", "silent"]),
    exact=st.booleans(),
    paged=st.booleans(),
    scattered=st.booleans(),
)
def test_every_value_gets_its_records_and_no_other(
    stored: list[str], asked: list[str], picks: list[int], manner: str, exact: bool, paged: bool, scattered: bool
) -> None:
    service = FakeParts(stored, manner=manner, exact=exact, page=2 if paged else 0, scattered=scattered)
    # Many hits, many misses, other spellings and the same name again.
    wanted = asked + [stored[pick] for pick in picks if pick < len(stored)]
    found = _find(service, wanted, paged=paged)
    assert list(found) == list(dict.fromkeys(wanted))
    for name, parts in found.items():
        expected = {part["id"] for part in service.parts if service.matches(part, name)}
        assert {part.id for part in parts} == expected
        assert len(parts) == len(expected)


def test_names_that_differ_in_case_only_are_asked_for_apart() -> None:
    service = FakeParts(["Acme"], exact=False)
    found = _find(service, ["acme", "ACME", "Acme"])
    assert [len(parts) for parts in found.values()] == [1, 1, 1]
    assert len(service.asked) == 3


def test_a_named_miss_costs_one_request_and_an_unnamed_one_halves() -> None:
    service = FakeParts(["a", "b", "c"])
    assert one_each(_find(service, ["a", "x", "b", "c"]))["x"] is None
    assert service.asked == [["a", "x", "b", "c"], ["a", "b", "c"]]
    silent = FakeParts(["a", "b", "c"], manner="silent")
    assert one_each(_find(silent, ["a", "x", "b", "c"]))["x"] is None
    assert silent.asked == [["a", "x", "b", "c"], ["a", "x"], ["a"], ["x"], ["b", "c"]]


def test_a_name_in_the_message_that_nobody_asked_for_is_not_believed() -> None:
    service = FakeParts(["Acme"], manner="cut off")
    found = one_each(_find(service, ["Acme", "Nobody"]))
    assert found["Acme"] is not None
    assert found["Nobody"] is None


def test_chunks_are_small_enough_and_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"part {number}" for number in range(10)]
    service = FakeParts(names)
    assert all(_find(service, names).values())
    assert service.asked == [names[:4], names[4:8], names[8:]]
    monkeypatch.setattr(helpers, "CHUNK_CHARACTERS", 60)
    service = FakeParts(["ß" * 9, "é" * 9, "x"])
    assert all(_find(service, ["ß" * 9, "é" * 9, "x"]).values())
    assert service.asked == [["ß" * 9], ["é" * 9], ["x"]]


def test_nothing_asked_is_nothing_sent() -> None:
    service = FakeParts(["a"])
    assert _find(service, []) == {}
    assert service.asked == []


def test_several_records_of_one_name() -> None:
    service = FakeParts(["17", "17", "18"])
    found = _find(service, ["17", "18"])
    assert [len(parts) for parts in found.values()] == [2, 1]
    with pytest.raises(errors.SeveralFoundError, match="2 records match '17'") as caught:
        one_each(found)
    assert caught.value.value == "17"
    assert len(caught.value.items) == 2
    assert isinstance(caught.value, LookupError)


@pytest.mark.parametrize(
    ("names", "message"),
    [("Acme", "a list of strings"), (["a", ""], r"names\[1\] is empty"), (["  "], r"names\[0\]"), ([7], "not int")],
)
def test_unusable_values_are_refused_before_anything_is_sent(names: Any, message: str) -> None:
    service = FakeParts([])
    with pytest.raises(errors.InvalidArgumentError, match=message):
        _find(service, names)
    assert service.asked == []


def test_exactly_one_filter() -> None:
    parts = Parts(client_of(AnswerTransport(FakeParts([]).answer)))
    for filters in ({"ids": ["1"], "names": ["a"]}, {"ids": UNSET, "names": UNSET}):
        with pytest.raises(errors.InvalidArgumentError, match=r"parts\.list\(\) needs ids or names"):
            parts._find(filters, {})


class Stray(FakeParts):
    """A service that ignores the filter."""

    def matches(self, part: dict[str, str], name: str) -> bool:
        return True


@pytest.mark.parametrize("paged", [True, False])
def test_a_record_that_nobody_asked_for_raises(paged: bool) -> None:
    with pytest.raises(errors.IncompleteListError, match="'b'"):
        _find(Stray(["a", "b"]), ["a"], paged=paged)


def test_an_answer_without_a_list_raises() -> None:
    search: Search[Part] = Search("parts.list", {"names": ["a"]})
    with pytest.raises(errors.IncompleteListError, match="no list"):
        search.arrived(None)


REFUSALS = [
    (502, {"code": "QBD_REQUEST_ERROR", "integrationCode": "3000", "message": "no such id"}),
    (500, {"code": "QBD_REQUEST_ERROR", "integrationCode": "500", "message": "broken"}),
    (409, {"code": "INTEGRATION_CONNECTION_NOT_ACTIVE", "message": "off"}),
    (401, {"code": "API_KEY_INVALID", "message": "bad key"}),
]


@pytest.mark.parametrize(("status", "error"), REFUSALS)
def test_other_refusals_are_raised(status: int, error: dict[str, str]) -> None:
    class Refusing(FakeParts):
        def answer(self, outgoing: Outgoing) -> Incoming:
            return Incoming(status, Headers(ID.items()), json.dumps({"error": error}).encode())

    with pytest.raises(errors.APIStatusError, match=error["message"]):
        _find(Refusing([]), ["a", "b"])


def test_the_text_is_sign_enough() -> None:
    # The text was seen; that its code is 500 is an inference.
    class Uncoded(FakeParts):
        def refusal(self, missing: str) -> ApiError:
            error = super().refusal(missing)
            error.integration_code = None
            return error

    assert one_each(_find(Uncoded(["a"]), ["a", "x"]))["x"] is None
    assert CONDUCTOR.missing_value is not None


def test_options_go_with_every_request() -> None:
    seen: list[str | None] = []

    class Noting(FakeParts):
        def answer(self, outgoing: Outgoing) -> Incoming:
            seen.append(outgoing.headers.get("x-note"))
            return super().answer(outgoing)

    _find(Noting(["a"]), ["a", "x"], options={"extra_headers": {"X-Note": "n"}})
    assert seen == ["n"] * 4
