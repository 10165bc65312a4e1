"""Calls that cannot succeed, or would reach the wrong books, are refused once, before anything is sent."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from functools import partial
from typing import Any

import httpx
import pytest

from conductor_client import AsyncConductor, Conductor, InvalidArgumentError, errors, omit
from conductor_client.types import Unset
from tests.support.scripted import AsyncScript, MakeClient, Script, answer
from tests.support.tiny_api import LIST, RETRIEVE, page, retrieve

Json = dict[str, Any]
DEFAULT = "end_usr_default"
RECORD: Json = {"id": "1", "revisionNumber": "5", "data": [], "hasMore": False, "nextCursor": None}


class DefaultEndUserClient:
    """A client with a default end-user, sync or async, over a service that answers everything."""

    def __init__(self, asynchronous: bool, **options: Any) -> None:
        self.asynchronous = asynchronous
        self.transport = AsyncScript(answer(body=RECORD)) if asynchronous else Script(answer(body=RECORD))
        make: Any = AsyncConductor if asynchronous else Conductor
        self.client: Any = make(api_key="sk_x", transport=self.transport, **{"end_user_id": DEFAULT, **options})

    def run(self, call: Callable[[Any], Any]) -> Any:
        if not self.asynchronous:
            return call(self.client)

        async def main() -> Any:
            result = call(self.client)
            return await result if hasattr(result, "__await__") else result

        return asyncio.run(main())

    def refuses(self, call: Callable[[Any], Any]) -> InvalidArgumentError:
        with pytest.raises(InvalidArgumentError) as caught:
            self.run(call)
        assert not self.transport.sent
        assert (caught.value.outcome, caught.value.request_id) == ("not_sent", None)
        return caught.value

    def whose(self, call: Callable[[Any], Any]) -> str | None:
        self.run(call)
        return self.transport.sent[-1].headers.get("conductor-end-user-id")


@pytest.fixture(params=["sync", "async"])
def default_client(request: pytest.FixtureRequest) -> Callable[..., DefaultEndUserClient]:
    return partial(DefaultEndUserClient, request.param == "async")


MakeDefaultClient = Callable[..., DefaultEndUserClient]


def _edit(draft: Any) -> None:
    draft.phone = "5"


# An end-user that is missing is never the default


NAMED: dict[str, Callable[[Any, Any], Any]] = {
    "create": lambda c, id_: c.qbd.customers.create(name="A", conductor_end_user_id=id_),
    "retrieve": lambda c, id_: c.qbd.customers.retrieve("1", conductor_end_user_id=id_),
    "update": lambda c, id_: c.qbd.customers.update("1", revision_number="1", conductor_end_user_id=id_),
    "delete": lambda c, id_: c.qbd.invoices.delete("1", conductor_end_user_id=id_),
    "void": lambda c, id_: c.qbd.invoices.void("1", conductor_end_user_id=id_),
    "list": lambda c, id_: c.qbd.invoices.list(conductor_end_user_id=id_),
    "find": lambda c, id_: c.qbd.customers.find(ids=["1"], conductor_end_user_id=id_),
    "find_one": lambda c, id_: c.qbd.customers.find_one(id="1", conductor_end_user_id=id_),
    "modify": lambda c, id_: c.qbd.customers.modify("1", _edit, conductor_end_user_id=id_),
    "health check": lambda c, id_: c.qbd.health_check(conductor_end_user_id=id_),
    "raw": lambda c, id_: c.qbd.invoices.with_raw_response.delete("1", conductor_end_user_id=id_),
    "wait_until_connected": lambda c, id_: c.wait_until_connected(id_),
    "for_end_user": lambda c, id_: c.for_end_user(id_),
    "extra header": lambda c, id_: c.qbd.invoices.delete("1", extra_headers={"Conductor-End-User-Id": id_}),
    "any path": lambda c, id_: c.get("/company", extra_headers={"conductor-END-user-id": id_}),
    "default header": lambda c, id_: c.with_options(default_headers={"Conductor-End-User-Id": id_}),
    "set header": lambda c, id_: c.with_options(set_default_headers={"Conductor-End-User-Id": id_}),
}


@pytest.mark.parametrize("name", NAMED)
@pytest.mark.parametrize("value", [None, "", " ", " end_usr_2", "end_usr_2\n", 7])
def test_an_end_user_that_is_none_is_refused(default_client: MakeDefaultClient, name: str, value: Any) -> None:
    error = default_client().refuses(lambda client: NAMED[name](client, value))
    assert error.path in ("conductor_end_user_id", "end_user_id")


@pytest.mark.parametrize("value", [None, "", 7])
def test_an_end_user_that_is_none_in_a_path_is_refused(default_client: MakeDefaultClient, value: Any) -> None:
    default_client().refuses(
        lambda client: client.end_users.passthrough("quickbooks_desktop", id=value, qbd_payload={})
    )
    default_client().refuses(lambda client: client.end_users.delete(value))


@pytest.mark.parametrize("name", [name for name in NAMED if name.endswith(("create", "list", "modify", "check"))])
def test_one_that_is_left_out_is_the_clients_own(default_client: MakeDefaultClient, name: str) -> None:
    assert default_client().whose(lambda client: NAMED[name](client, omit)) == DEFAULT
    assert default_client().whose(lambda client: NAMED[name](client, "end_usr_2")) == "end_usr_2"


def test_without_an_argument_it_is_the_clients_own(default_client: MakeDefaultClient) -> None:
    assert default_client().whose(lambda client: client.wait_until_connected()) == DEFAULT
    assert default_client().whose(lambda client: client.wait_until_connected("end_usr_2")) == "end_usr_2"
    assert default_client().whose(lambda client: client.qbd.customers.create(name="A")) == DEFAULT


def test_a_clone_for_nobody_is_refused_and_one_without_a_default_needs_one(default_client: MakeDefaultClient) -> None:
    for value in (omit, Unset):
        default_client().refuses(lambda client: client.for_end_user(value))  # noqa: B023
    error = default_client(end_user_id=None).refuses(lambda client: client.qbd.invoices.delete("1"))
    assert error.path == "conductor_end_user_id"
    default_client().refuses(lambda client: client.with_options(end_user_id=None).qbd.invoices.delete("1"))
    error = default_client().refuses(
        lambda client: client.qbd.invoices.delete("1", extra_headers={"Conductor-End-User-Id": omit})
    )
    assert error.path == "conductor_end_user_id"


def test_the_environment_names_no_empty_end_user(
    default_client: MakeDefaultClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONDUCTOR_CUSTOM_HEADERS", "Conductor-End-User-Id:")
    with pytest.raises(errors.ConfigurationError, match="conductor_end_user_id"):
        default_client()


# Values that no HTTP library sends


@pytest.mark.parametrize("value", [" x", "x ", "\tx", "x\x7f", "é", 5, b"x"])
def test_a_header_that_cannot_be_sent_is_named(default_client: MakeDefaultClient, value: Any) -> None:
    error = default_client().refuses(lambda client: client.qbd.invoices.retrieve("1", extra_headers={"X-A": value}))
    assert "X-A" in str(error)
    for headers in ({5: "x"}, {"": "x"}, {" X": "x"}, {b"X": "x"}):
        default_client().refuses(lambda client: client.qbd.invoices.retrieve("1", extra_headers=headers))  # noqa: B023
    with pytest.raises(errors.ConfigurationError, match="X-A"):
        default_client(default_headers={"X-A": value})
    assert default_client().run(lambda client: client.qbd.invoices.retrieve("1", extra_headers={"X-A": ""})).id == "1"


ABSURD = [0, -1, -0.0, math.nan, math.inf, -math.inf, 1e300, 10**400, 1_000_001, True, False, "5", b"5", [5], 5j]


@pytest.mark.parametrize("value", ABSURD, ids=lambda value: repr(value)[:9])
@pytest.mark.parametrize("name", ["timeout", "total_timeout"])
def test_absurd_times_are_refused_by_name(default_client: MakeDefaultClient, name: str, value: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match=f"^{name} takes seconds"):
        default_client(**{name: value})
    calls: list[Callable[[Any], Any]] = [
        lambda client: client.with_options(**{name: value}),
        lambda client: client.qbd.invoices.retrieve("1", **{name: value}),
        lambda client: client.qbd.invoices.list(**{name: value}),
        lambda client: client.qbd.customers.modify("1", _edit, **{name: value}),
        lambda client: client.get("/company", **{name: value}),
    ]
    for call in calls:
        assert default_client().refuses(call).path == name


@pytest.mark.parametrize("value", [*ABSURD, httpx.Timeout(5.0)], ids=lambda value: repr(value)[:9])
def test_absurd_times_to_wait_are_refused(default_client: MakeDefaultClient, value: Any) -> None:
    if value is False or value != 0:
        assert default_client().refuses(lambda client: client.wait_until_connected(timeout=value)).path == "timeout"
    assert default_client().refuses(lambda client: client.wait_until_connected(poll_every=value)).path == "poll_every"
    assert default_client().refuses(lambda client: client.settle(LookupError(), timeout=value)).path == "timeout"


@pytest.mark.parametrize("value", [0.001, 1, 1_000_000, httpx.Timeout(7.0), None])
def test_other_times_are_taken(default_client: MakeDefaultClient, value: Any) -> None:
    assert default_client(timeout=value).run(lambda client: client.qbd.invoices.retrieve("1")).id == "1"


@pytest.mark.parametrize("effect", ["read", "write"])
def test_an_address_that_is_too_long_is_refused_with_its_argument(
    default_client: MakeDefaultClient, effect: str
) -> None:
    ids = [f"{n:08X}-1234567890" for n in range(4000)]
    error = default_client().refuses(lambda client: client.qbd.invoices.list(customer_ids=ids, include_line_items=True))
    assert error.path == "customer_ids"
    assert "customer_ids makes an address of " in str(error)
    error = default_client().refuses(lambda client: client.post("/x", query={"tokens": ids}, effect=effect))
    assert error.path == "tokens"
    error = default_client().refuses(lambda client: client.qbd.invoices.retrieve("1", extra_query={"a": "é" * 20_000}))
    assert error.path == "a"
    assert default_client().refuses(lambda client: client.get("/" + "x" * 70_000)).path == "path"
    assert (
        default_client().refuses(lambda client: client.qbd.invoices.delete("x" * 70_000, local_checks=False)).path
        == "path"
    )


def test_an_address_as_long_as_can_be_sent_leaves_room_for_a_cursor(make_client: MakeClient) -> None:
    def asks(length: int, cursor: str | None = None) -> str:
        one = make_client(answer(body=page("a")))
        pad = length - len(one.client.base_url) - len("/things?x=") - (len(f"cursor={cursor}&") if cursor else 0)
        options = {"extra_query": {"x": "a" * pad}}
        request = LIST.request({"cursor": cursor} if cursor else {})
        one.run(one.client.send(request, options))
        return str(one.transport.sent[0].url)

    assert len(asks(65_536 - 4_096)) == 65_536 - 4_096
    with pytest.raises(InvalidArgumentError, match="61,441 characters"):
        asks(65_536 - 4_095)
    longest = asks(65_536, cursor="c" * 4_000)
    assert len(longest) == 65_536
    # The library at hand agrees.
    httpx.URL(longest)
    with pytest.raises(httpx.InvalidURL):
        httpx.URL(longest + "a")
    with pytest.raises(InvalidArgumentError):
        asks(65_537, cursor="c" * 4_000)


@pytest.mark.parametrize(
    "path",
    [
        "/a/../b", "/a/%2e%2e/b", "/a/%2E%2E/b", "/a/.%2e/b", "/a/%2e./b", "/a/./b", "/a/%2e/b", "/a/%2E",
        "/a/%252e%252e/b", "/a/%25252E./b", "/%2e%2e%2fb", "/a%2f%2e%2e%2fb", "/a/..%5cb", "/a//b", "/..",
    ],
)  # fmt: skip
def test_a_path_that_a_server_could_resolve_is_refused(default_client: MakeDefaultClient, path: str) -> None:
    calls: list[Callable[[Any], Any]] = [
        lambda client: client.get(path),
        lambda client: client.post(path, body={}),
        lambda client: client.delete(path),
    ]
    for call in calls:
        assert default_client().refuses(call).path == "path"


@pytest.mark.parametrize("path", ["/a/...", "/a/.b", "/a/b.", "/a/%2eb", "/a/%20", "/a/b%2fc", "/a/%C3%A9", "/a/%25"])
def test_other_paths_are_sent_as_they_are(default_client: MakeDefaultClient, path: str) -> None:
    one = default_client()
    one.run(lambda client: client.get(path))
    assert one.transport.sent[0].url.endswith(path)


def test_what_is_refused_is_not_announced(make_client: MakeClient) -> None:
    told: list[object] = []
    one = make_client(answer(), on_request=told.append, on_response=told.append)
    with pytest.raises(InvalidArgumentError):
        one.send(retrieve, {"timeout": math.nan})
    with pytest.raises(InvalidArgumentError):
        one.send(RETRIEVE.request({"id": "x" * 70_000}))
    assert not told
