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
from conductor_client.transport import Headers, Incoming, Outgoing
from conductor_client.types import UNSET, CallOptions
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


class Shelf:
    """A service with parts on it, which refuses a list when one name is not found, in one of several manners."""

    def __init__(self, parts: list[str], *, manner: str = "names it", exact: bool = True, page: int = 2) -> None:
        self.parts = [{"id": str(index), "name": name} for index, name in enumerate(parts)]
        self.manner = manner
        self.exact = exact
        self.page = page
        self.asked: list[list[str]] = []

    def matches(self, part: dict[str, str], name: str) -> bool:
        return part["name"] == name if self.exact else part["name"].casefold() == name.casefold()

    def answer(self, outgoing: Outgoing) -> Incoming:
        query = parse_qs(urlsplit(outgoing.url).query)
        names = query["names"]
        start = int(query.get("cursor", ["0"])[0])
        if not start:
            self.asked.append(names)
        missing = [name for name in names if not any(self.matches(part, name) for part in self.parts)]
        if missing:
            return self._refuse(missing)
        found = [part for part in self.parts if any(self.matches(part, name) for name in names)]
        random.Random(len(found)).shuffle(found)
        size = self.page or len(found)
        rest = found[start + size :]
        body = {
            "data": found[start : start + size],
            "nextCursor": str(start + size) if rest else None,
            "hasMore": bool(rest),
            "remainingCount": len(rest),
        }
        return Incoming(200, Headers(ID.items()), json.dumps(body).encode())

    def _refuse(self, missing: list[str]) -> Incoming:
        named = {"names it": missing[-1], "in capitals": missing[0].upper(), "cut off": missing[0][:1]}
        message = "The query request has not been fully completed."
        if self.manner in named:
            message += f' There was a required element ("{named[self.manner]}") that could not be found in QuickBooks.'
        error = {"message": message, "code": "QBD_REQUEST_ERROR", "type": "INTEGRATION_ERROR", "integrationCode": "500"}
        return Incoming(502, Headers(ID.items()), json.dumps({"error": error}).encode())


class Wire:
    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf

    def send(self, outgoing: Outgoing) -> Incoming:
        return self.shelf.answer(outgoing)

    def close(self) -> None:
        pass


class AsyncWire:
    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf

    async def send(self, outgoing: Outgoing) -> Incoming:
        return self.shelf.answer(outgoing)

    async def aclose(self) -> None:
        pass


def _find(shelf: Shelf, names: Any, *, paged: bool = True, **options: Any) -> dict[str, list[Part]]:
    """Find in both worlds, which must agree."""
    call_options: CallOptions = options.get("options", {})
    parts = Parts(client_of(Wire(shelf)))
    async_parts = AsyncParts(async_client_of(AsyncWire(shelf)))
    parts.paged = async_parts.paged = paged
    names = list(names) if not isinstance(names, str) else names
    found = parts._find({"names": names}, call_options)
    asked, shelf.asked = shelf.asked, []
    assert asyncio.run(async_parts._find({"names": names}, call_options)) == found
    assert shelf.asked == asked
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
)
def test_every_value_gets_its_records_and_no_other(
    stored: list[str], asked: list[str], picks: list[int], manner: str, exact: bool, paged: bool
) -> None:
    shelf = Shelf(stored, manner=manner, exact=exact, page=2 if paged else 0)
    # Many hits, many misses, other spellings and the same name again.
    wanted = asked + [stored[pick] for pick in picks if pick < len(stored)]
    found = _find(shelf, wanted, paged=paged)
    assert list(found) == list(dict.fromkeys(wanted))
    for name, parts in found.items():
        expected = {part["id"] for part in shelf.parts if shelf.matches(part, name)}
        assert {part.id for part in parts} == expected
        assert len(parts) == len(expected)


def test_names_that_differ_in_case_only_are_asked_for_apart() -> None:
    shelf = Shelf(["Acme"], exact=False)
    found = _find(shelf, ["acme", "ACME", "Acme"])
    assert [len(parts) for parts in found.values()] == [1, 1, 1]
    assert len(shelf.asked) == 3


def test_a_named_miss_costs_one_request_and_an_unnamed_one_halves() -> None:
    shelf = Shelf(["a", "b", "c"])
    assert one_each(_find(shelf, ["a", "x", "b", "c"]))["x"] is None
    assert shelf.asked == [["a", "x", "b", "c"], ["a", "b", "c"]]
    silent = Shelf(["a", "b", "c"], manner="silent")
    assert one_each(_find(silent, ["a", "x", "b", "c"]))["x"] is None
    assert silent.asked == [["a", "x", "b", "c"], ["a", "x"], ["a"], ["x"], ["b", "c"]]


def test_a_name_in_the_message_that_nobody_asked_for_is_not_believed() -> None:
    shelf = Shelf(["Acme"], manner="cut off")
    found = one_each(_find(shelf, ["Acme", "Nobody"]))
    assert found["Acme"] is not None
    assert found["Nobody"] is None


def test_chunks_are_small_enough_and_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"part {number}" for number in range(10)]
    shelf = Shelf(names)
    assert all(_find(shelf, names).values())
    assert shelf.asked == [names[:4], names[4:8], names[8:]]
    monkeypatch.setattr(helpers, "CHUNK_CHARACTERS", 60)
    shelf = Shelf(["ß" * 9, "é" * 9, "x"])
    assert all(_find(shelf, ["ß" * 9, "é" * 9, "x"]).values())
    assert shelf.asked == [["ß" * 9], ["é" * 9], ["x"]]


def test_nothing_asked_is_nothing_sent() -> None:
    shelf = Shelf(["a"])
    assert _find(shelf, []) == {}
    assert shelf.asked == []


def test_several_records_of_one_name() -> None:
    shelf = Shelf(["17", "17", "18"])
    found = _find(shelf, ["17", "18"])
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
    shelf = Shelf([])
    with pytest.raises(errors.InvalidArgumentError, match=message):
        _find(shelf, names)
    assert shelf.asked == []


def test_exactly_one_filter() -> None:
    parts = Parts(client_of(Wire(Shelf([]))))
    for filters in ({"ids": ["1"], "names": ["a"]}, {"ids": UNSET, "names": UNSET}):
        with pytest.raises(errors.InvalidArgumentError, match=r"parts\.list\(\) needs ids or names"):
            parts._find(filters, {})


class Stray(Shelf):
    """A service that ignores the filter."""

    def matches(self, part: dict[str, str], name: str) -> bool:
        return True


@pytest.mark.parametrize("paged", [True, False])
def test_a_record_that_nobody_asked_for_raises(paged: bool) -> None:
    with pytest.raises(errors.IncompleteListError, match="'b'"):
        _find(Stray(["a", "b"], page=0), ["a"], paged=paged)


def test_an_answer_without_a_list_raises() -> None:
    search: Search[Part] = Search("parts.list", "names", ["a"], ("name",))
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
    class Refusing(Shelf):
        def answer(self, outgoing: Outgoing) -> Incoming:
            return Incoming(status, Headers(ID.items()), json.dumps({"error": error}).encode())

    with pytest.raises(errors.APIStatusError, match=error["message"]):
        _find(Refusing([]), ["a", "b"])


def test_the_text_is_sign_enough() -> None:
    # The text was seen; that its code is 500 is an inference.
    class Uncoded(Shelf):
        def _refuse(self, missing: list[str]) -> Incoming:
            answer = super()._refuse(missing)
            body = json.loads(answer.content)
            del body["error"]["integrationCode"]
            return Incoming(answer.status_code, answer.headers, json.dumps(body).encode())

    assert one_each(_find(Uncoded(["a"]), ["a", "x"]))["x"] is None
    assert CONDUCTOR.missing_value is not None


def test_options_go_with_every_request() -> None:
    seen: list[str | None] = []

    class Noting(Shelf):
        def answer(self, outgoing: Outgoing) -> Incoming:
            seen.append(outgoing.headers.get("x-note"))
            return super().answer(outgoing)

    _find(Noting(["a"]), ["a", "x"], options={"extra_headers": {"X-Note": "n"}})
    assert seen == ["n"] * 4
