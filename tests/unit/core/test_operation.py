"""From Python arguments to a request, without any I/O."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

import pytest

from conductor_client._core.operation import Answer, Body, Effect, Operation, Parameter
from conductor_client._core.options import make
from conductor_client._core.prepare import prepare
from conductor_client._core.service import GENERIC
from conductor_client._schema.containers import (
    ANY,
    BOOLEAN,
    DECIMAL,
    FREE_FORM,
    MOMENT_AFTER,
    MOMENT_BEFORE,
    NUMBER,
    STRING,
    Array,
    Enumeration,
    Record,
    enumeration,
)
from conductor_client._schema.model import RequestModel, model, wire
from conductor_client.errors import InvalidArgumentError, UnexpectedArgumentError
from conductor_client.generated.api.qbd.invoices.list import OPERATION as LIST_INVOICES
from conductor_client.types import NOT_GIVEN, UNSET, Unset, omit


@model
class Note(RequestModel):
    id: str | Unset = wire("id", STRING, default=UNSET)
    text: str | Unset = wire("text", STRING, default=UNSET)
    inner: Any = wire("inner", Record(lambda: Note), default=UNSET)


def ignore(body: Any) -> Any:
    return body


def operation(**changes: Any) -> Operation[Any]:
    given: dict[str, Any] = {
        "name": "things.list",
        "method": "GET",
        "path": "/things/{thingId}/parts/{id}",
        "effect": Effect.READ,
        "answer": Answer(ignore, ANY),
        "path_parameters": (
            Parameter("thing_id", "thingId", STRING, required=True),
            Parameter("id", "id", STRING, required=True),
        ),
        "query_parameters": (
            Parameter("ids", "ids", Array(STRING)),
            Parameter("updated_after", "updatedAfter", MOMENT_AFTER),
            Parameter("updated_before", "updatedBefore", MOMENT_BEFORE),
            Parameter("is_active", "isActive", BOOLEAN),
            Parameter("status", "status", Enumeration(enumeration("paid", "not_paid"))),
            Parameter("rate", "rate", NUMBER),
            Parameter("total_from", "totalFrom", DECIMAL),
            Parameter("anything", "anything", ANY),
        ),
        "header_parameters": (
            Parameter("conductor_end_user_id", "Conductor-End-User-Id", STRING, required=True),
            Parameter("trace", "Trace", BOOLEAN),
        ),
    }
    return Operation(**{**given, **changes})


INSTANT = datetime(2026, 1, 1, 0, 0, 0, 9, UTC)
THING = {"thing_id": "t", "id": "1"}


def query(**arguments: Any) -> tuple[tuple[str, str], ...]:
    return operation().request({**THING, **arguments}).query


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("1-2", "/things/t/parts/1-2"),
        ("a/b?c#d", "/things/t/parts/a%2Fb%3Fc%23d"),
        ("{thingId}", "/things/t/parts/%7BthingId%7D"),
        ("%2e%2e", "/things/t/parts/%252e%252e"),
        ("...", "/things/t/parts/..."),
        ("Łódź 🦆\n", "/things/t/parts/%C5%81%C3%B3d%C5%BA%20%F0%9F%A6%86%0A"),
    ],
)
def test_path_values_are_encoded(value: str, path: str) -> None:
    assert operation().request({**THING, "id": value}).path == path


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("", "id must not be ''"),
        (".", "id must not be '.'"),
        ("..", "id must not be '..'"),
        (None, "things.list() needs id"),
        (UNSET, "things.list() needs id"),
        (7, "id takes a str, not int"),
        (["1"], "id takes a str, not list"),
        ("\udc00", "id holds half a surrogate pair"),
    ],
)
def test_path_values_that_are_refused(value: object, message: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        operation().request({**THING, "id": value})
    assert str(caught.value) == message
    assert caught.value.path == "id"


@pytest.mark.parametrize(
    ("arguments", "sent"),
    [
        ({}, ()),
        ({"ids": None, "is_active": None, "status": UNSET, "rate": omit, "updated_after": NOT_GIVEN}, ()),
        ({"ids": ["b", "a"]}, (("ids", "b"), ("ids", "a"))),
        ({"ids": ("a, b",)}, (("ids", "a, b"),)),
        ({"is_active": False}, (("isActive", "false"),)),
        ({"is_active": True, "rate": 0.5}, (("isActive", "true"), ("rate", "0.5"))),
        ({"status": "paid"}, (("status", "paid"),)),
        ({"total_from": 7}, (("totalFrom", "7"),)),
        (
            {"updated_after": INSTANT, "updated_before": INSTANT},
            (("updatedAfter", "2026-01-01T00:00:00Z"), ("updatedBefore", "2026-01-01T00:00:01Z")),
        ),
        ({"updated_after": datetime(2026, 1, 1)}, (("updatedAfter", "2026-01-01T00:00:00"),)),
        ({"updated_after": date(2026, 1, 1)}, (("updatedAfter", "2026-01-01"),)),
        ({"updated_after": "2026-01-01T00:00:00.5"}, (("updatedAfter", "2026-01-01T00:00:00.5"),)),
    ],
)  # fmt: skip
def test_queries(arguments: Mapping[str, Any], sent: object) -> None:
    assert query(**arguments) == sent


@pytest.mark.parametrize(
    ("arguments", "path", "message"),
    [
        ({"ids": []}, "ids", "ids is an empty list, which the service would read as no filter at all"),
        ({"ids": iter(())}, "ids", "ids is an empty list"),
        ({"ids": "abc"}, "ids", "ids takes a list, not str"),
        ({"ids": ["a", None]}, "ids[1]", "ids[1] takes a str, not None"),
        ({"ids": ["a", "\udc00"]}, "ids[1]", "ids[1] holds half a surrogate pair"),
        ({"is_active": "true"}, "is_active", "is_active takes a bool, not str"),
        ({"is_active": 1}, "is_active", "is_active takes a bool, not int"),
        ({"status": "notPaid"}, "status", "status has no value 'notPaid'; did you mean 'not_paid'?"),
        ({"total_from": 1.5}, "total_from", "total_from takes a Decimal, str or int, not float"),
        ({"rate": float("nan")}, "rate", "rate must be a finite number"),
        ({"updated_after": 5}, "updated_after", "updated_after takes a date, a datetime or a str, not int"),
        ({"anything": {"a": 1}}, "anything", "anything takes a single value"),
        ({"anything": [None]}, "anything[0]", "anything[0] takes a single value"),
    ],
)
def test_queries_that_are_refused(arguments: Mapping[str, Any], path: str, message: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        query(**arguments)
    assert str(caught.value).startswith(message)
    assert caught.value.path == path


def test_required_query_parameters() -> None:
    changed = operation(query_parameters=(Parameter("kind", "kind", STRING, required=True),))
    for arguments in (THING, {**THING, "kind": None}):
        with pytest.raises(InvalidArgumentError, match="needs kind"):
            changed.request(arguments)


def test_headers() -> None:
    request = operation().request({**THING, "conductor_end_user_id": "end_usr_1", "trace": True})
    assert request.headers == {"Conductor-End-User-Id": "end_usr_1", "Trace": "true"}
    assert request.missing_headers == ()
    for absent in ({}, {"conductor_end_user_id": UNSET}, {"trace": None}):
        request = operation().request({**THING, **absent})
        assert request.headers == {}
        assert request.missing_headers == ("Conductor-End-User-Id",)
    for value in (None, ""):
        with pytest.raises(InvalidArgumentError, match="non-empty conductor_end_user_id") as caught:
            operation().request({**THING, "conductor_end_user_id": value})
        assert caught.value.path == "conductor_end_user_id"


@pytest.mark.parametrize(
    ("name", "hint"),
    [("updatedAfter", "updated_after"), ("is_activ", "is_active"), ("xyzzy", None), ("z" * 5000, None)],
)
def test_unknown_arguments(name: str, hint: str | None) -> None:
    with pytest.raises(UnexpectedArgumentError) as caught:
        operation().request({**THING, name: 1})
    assert isinstance(caught.value, TypeError)
    assert isinstance(caught.value, InvalidArgumentError)
    assert caught.value.path == name
    expected = f"; did you mean {hint!r}?" if hint else ""
    assert str(caught.value) == f"things.list() has no argument {name!r}{expected}"


def with_body(**changes: Any) -> Operation[Any]:
    return operation(
        name="notes.create", method="POST", effect=Effect.CREATE, body=Body("body", Record(lambda: Note), **changes)
    )


def test_bodies() -> None:
    changed = with_body()
    assert operation().request(THING).body is UNSET
    assert changed.request({**THING, "body": Note(text="x")}).body == {"text": "x"}
    assert changed.request({**THING, "body": {"text": "x", "id": UNSET}}).body == {"text": "x"}
    assert changed.request({**THING, "body": {}}).body == {}
    with pytest.raises(InvalidArgumentError, match=r"^notes\.create\(\) needs body$"):
        changed.request(THING)
    with pytest.raises(InvalidArgumentError, match=r"^the body takes a Note or a dict, not NoneType$"):
        changed.request({**THING, "body": None})


def test_bodies_that_may_be_absent() -> None:
    changed = with_body(required=False)
    assert changed.request(THING).body is UNSET
    assert changed.request({**THING, "body": {"text": UNSET}}).body is UNSET
    assert changed.request({**THING, "body": {"text": ""}}).body == {"text": ""}


def test_free_form_bodies_are_named_by_their_argument() -> None:
    changed = operation(body=Body("payload", FREE_FORM, flat=False))
    assert changed.argument_names[-1] == "payload"
    assert changed.call({**dict.fromkeys(changed.argument_names, UNSET), **THING, "payload": {"a": 1}}).body == {"a": 1}
    with pytest.raises(InvalidArgumentError, match=r"^payload\.a takes JSON data, not object$"):
        changed.request({**THING, "payload": {"a": object()}})


def test_bodies_without_an_end_are_refused() -> None:
    loop: dict[str, Any] = {"text": "x"}
    loop["inner"] = loop
    with pytest.raises(InvalidArgumentError, match=r"^body is nested too deeply$"):
        with_body().request({**THING, "body": loop})


def test_flattened_bodies() -> None:
    changed = with_body()
    assert changed.argument_names[:2] == ("thing_id", "id")
    assert changed.argument_names[-3:] == ("body_id", "text", "inner")
    scope = dict.fromkeys(changed.argument_names, UNSET)
    request = changed.call({**scope, **THING, "text": "x", "body_id": "2", "self": object()})
    assert request.path == "/things/t/parts/1"
    assert request.body == {"text": "x", "id": "2"}
    with pytest.raises(InvalidArgumentError, match=r"^text must not be None: ") as caught:
        changed.call({**scope, **THING, "text": None})
    assert caught.value.path == "text"


def test_requests_remember_their_arguments_without_showing_them() -> None:
    request = operation().request({**THING, "ids": ["secret"], "status": UNSET})
    assert request.arguments == {**THING, "ids": ["secret"]}
    assert "secret" not in repr(request).replace("('ids', 'secret')", "")


@pytest.mark.parametrize("effect", list(Effect))
def test_only_reads_are_repeated_after_they_were_seen(effect: Effect) -> None:
    settings = make(GENERIC, key=None, base_url="http://localhost", options={})
    request = operation(effect=effect).request({**THING, "conductor_end_user_id": "end_usr_1"})
    call = prepare(settings, request, None)
    kinds = {Effect.READ: "read", Effect.CURSOR_READ: "cursor"}
    assert call.kind == kinds.get(effect, "write")


def test_a_generated_operation() -> None:
    request = LIST_INVOICES.request(
        {"ref_numbers": ["A-1", "A-2"], "limit": 5, "transaction_date_from": date(2026, 1, 2)}
    )
    assert request.path == "/quickbooks-desktop/invoices"
    assert request.query == (
        ("refNumbers", "A-1"),
        ("refNumbers", "A-2"),
        ("limit", "5"),
        ("transactionDateFrom", "2026-01-02"),
    )
