"""What a client is made of: configuration, clones, closing, and what it never shows."""

from __future__ import annotations

import logging
import pickle
import subprocess
import sys
import traceback
from collections.abc import Iterator
from typing import Any, cast

import httpx
import pytest
import respx

from conductor_client import NOT_GIVEN, DefaultAsyncHttpxClient, DefaultHttpxClient, Timeout, errors, omit
from conductor_client._async.client import AsyncClient
from conductor_client._sync.client import Client
from tests.support.tiny_api import (
    BASE_URL,
    CREATE,
    ID,
    KEY,
    LIST,
    SERVICE,
    THING,
    AsyncEcho,
    Echo,
    async_client_of,
    client_of,
    create,
    page,
    retrieve,
)


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONDUCTOR_SECRET_KEY", "CONDUCTOR_BASE_URL", "CONDUCTOR_CUSTOM_HEADERS", "CONDUCTOR_LOG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def api() -> Iterator[respx.MockRouter]:
    with respx.mock(base_url=BASE_URL) as router:
        yield router


# Configuration


@pytest.mark.parametrize(
    ("key", "word"),
    [
        ("", "empty"),
        ("sk_a\n", "line breaks"),
        ("sk a", "spaces"),
        ("sk_é", "ASCII"),
        (7, "str"),
        ("pk_conductor_1", "publishable"),
        (None, "CONDUCTOR_SECRET_KEY"),
    ],
)
@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_unusable_keys_are_refused_at_construction(kind: Any, key: object, word: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=word) as caught:
        kind(api_key=key, service=SERVICE)
    if isinstance(key, str) and key:
        assert key.strip() not in str(caught.value)
        _assert_hidden(caught.value, key)


def test_the_environment_counts_where_the_argument_is_missing_or_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONDUCTOR_SECRET_KEY", "sk_env")
    monkeypatch.setenv("CONDUCTOR_BASE_URL", "https://env.example/v9/")
    monkeypatch.setenv("CONDUCTOR_CUSTOM_HEADERS", "X-One: 1\n X-Two : a:b \n\n")
    transport = Echo()
    client = Client(api_key=None, service=SERVICE, transport=transport)
    client.get("/x")
    (sent,) = transport.sent
    assert client.base_url == "https://env.example/v9"
    assert sent.url == "https://env.example/v9/x"
    assert sent.headers["x-one"] == "1"
    assert sent.headers["x-two"] == "a:b"
    assert sent.key is not None
    assert sent.key.reveal() == "Bearer sk_env"
    assert sent.key.origin == "https://env.example:443"
    assert client_of(base_url="https://arg.example").base_url == "https://arg.example"


def test_the_default_address() -> None:
    assert Client(api_key=KEY, service=SERVICE).base_url == "https://api.conductor.is/v1"


@pytest.mark.parametrize(
    "url",
    [
        "http://api.conductor.is/v1",
        "http://localhost.example",
        "http://127.0.0.1.example",
        "ftp://api.example",
        "api.conductor.is",
        "https://",
        "https://user:secret@api.example",
        "https://api.example?x=1",
        "https://api.example#x",
        "https://api.example/a b",
        "https://äpi.example",
        "https://api.example:99999",
        "https://[::1",
    ],
)
def test_unusable_addresses_are_refused(url: str) -> None:
    with pytest.raises(errors.ConfigurationError):
        client_of(base_url=url)


@pytest.mark.parametrize(
    "url", ["http://localhost:8080", "http://127.0.0.1", "http://127.9.9.9:1/v1", "http://[::1]:8/"]
)
def test_plain_http_is_for_this_machine(url: str) -> None:
    assert client_of(base_url=url).base_url == url.rstrip("/")


@pytest.mark.parametrize("timeout", [0, -1, True, float("nan"), float("inf"), "5"])
def test_unusable_timeouts_are_refused(timeout: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="timeout"):
        client_of(timeout=timeout)
    with pytest.raises(errors.InvalidArgumentError, match="timeout"):
        client_of(Echo()).send(retrieve, {"timeout": timeout})


@pytest.mark.parametrize(
    "options",
    [
        {"end_user_id": ""},
        {"end_user_id": "a\r\nb"},
        {"default_headers": {"X": "a\nb"}},
        {"default_headers": {"X Y": "a"}},
        {"default_headers": {"Authorization": "x"}},
        {"default_headers": {"Host": "evil.example"}},
        {"default_query": {"x": object()}},
    ],
)
def test_other_unusable_options_are_refused(options: dict[str, Any]) -> None:
    with pytest.raises(errors.ConfigurationError):
        client_of(**options)


def test_an_unknown_api_needs_an_address_but_no_key() -> None:
    with pytest.raises(errors.ConfigurationError, match="base_url"):
        Client()
    transport = Echo()
    client = Client(base_url="https://api.example", transport=transport)
    assert client.send(CREATE.request({"body": {}, "conductor_end_user_id": "x"})).id == "1"
    assert transport.sent[0].key is None
    assert "conductor-timeout-seconds" not in transport.sent[0].headers
    with pytest.raises(errors.BadRequestError, match="no such field") as caught:
        Client(base_url="https://api.example", transport=Echo(400, {"message": "no such field", "code": 7})).get("/x")
    assert caught.value.code == "7"


def test_nothing_is_imported_or_opened_before_the_first_call() -> None:
    script = (
        "import sys, conductor_client\n"
        "assert not [m for m in sys.modules if m.split('.')[0] in ('httpx', 'attr', 'attrs', 'httpcore')]\n"
        "name = conductor_client.__name__\n"
        "assert [m for m in sys.modules if m.startswith(name + '.')] == [name + '._lazy', name + '._version']\n"
        "for kind in (conductor_client.Client, conductor_client.AsyncClient):\n"
        "    client = kind(base_url='https://api.example', api_key='sk_1').for_end_user('x')\n"
        "assert not [m for m in sys.modules if m.split('.')[0] in ('httpx', 'httpcore', 'asyncio_')]\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


# Clones, closing, secrets


def test_clones_share_the_transport_and_change_what_is_asked() -> None:
    transport = Echo()
    client = client_of(transport, end_user_id=None, default_headers={"X-A": "1"}, default_query={"a": 1})
    acme = client.for_end_user("end_usr_acme")
    assert (acme.end_user_id, client.end_user_id) == ("end_usr_acme", None)
    changed = acme.with_options(
        api_key="sk_other",
        base_url="https://other.example/v2",
        timeout=None,
        default_headers={"x-a": None, "X-B": "2"},
        default_query={"a": 2, "b": 3},
    )
    changed.send(retrieve)
    (sent,) = transport.sent
    assert sent.url == "https://other.example/v2/things/1?a=2&b=3"
    assert sent.key is not None
    assert (sent.key.reveal(), sent.key.origin) == ("Bearer sk_other", "https://other.example:443")
    assert sent.headers["conductor-end-user-id"] == "end_usr_acme"
    assert sent.headers["x-b"] == "2"
    assert "x-a" not in sent.headers
    assert sent.timeout is None
    assert type(acme) is Client
    assert client.timeout == 120.0
    assert acme.copy(end_user_id=None).end_user_id is None
    with pytest.raises(errors.ConfigurationError, match="publishable"):
        client.with_options(api_key="pk_conductor_1")
    with pytest.raises(errors.InvalidArgumentError):
        client.for_end_user("")


def test_headers_and_query_are_added_to_or_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONDUCTOR_CUSTOM_HEADERS", "X-Env: e")
    client = client_of(Echo(), default_headers={"X-A": "1", "User-Agent": "mine"}, default_query={"a": [1, 2], "b": 3})
    assert {"x-env": "e", "x-a": "1", "user-agent": "mine"}.items() <= client.default_headers.items()
    assert client.default_query == {"a": ["1", "2"], "b": ["3"]}
    added = client.copy(default_headers={"X-B": "2"}, default_query={"a": 4})
    assert {"x-a": "1", "x-b": "2"}.items() <= added.default_headers.items()
    assert added.default_query == {"a": ["4"], "b": ["3"]}
    replaced = added.with_options(set_default_headers={"X-C": "3"}, set_default_query={"c": 5})
    assert replaced.default_headers.keys() == {"accept", "user-agent", "x-env", "x-c"}
    assert replaced.default_headers["user-agent"].startswith("conductor-client/")
    assert replaced.default_query == {"c": ["5"]}
    emptied = replaced.with_options(set_default_headers={}, set_default_query={})
    assert emptied.default_headers.keys() == {"accept", "user-agent", "x-env"}
    assert emptied.default_query == {}
    headers = client.with_options(set_default_headers={"X-Env": None}).default_headers
    assert "x-env" not in headers
    with pytest.raises(errors.InvalidArgumentError, match="only one"):
        client.with_options(default_headers={}, set_default_headers={})
    with pytest.raises(errors.InvalidArgumentError, match="only one"):
        client.with_options(default_query={}, set_default_query={})


def test_closing_a_clone_that_is_on_its_own_ends_no_list_of_the_client() -> None:
    pages = iter([page("ab", "c", 2), page("cd")])
    service = httpx.MockTransport(lambda _: httpx.Response(200, json=next(pages), headers=ID))
    with httpx.Client(transport=service) as http_client:
        client = client_of(None, http_client=http_client)
        things = iter(client.page(LIST.request({})))
        assert next(things).id == "a"
        with httpx.Client() as other, client.with_options(http_client=other):
            pass
        assert [thing.id for thing in things] == ["b", "c", "d"]


def test_a_client_that_is_closed_while_its_transport_is_made_sends_nothing() -> None:
    made = Echo()

    def make() -> Echo:
        client.close()
        return made

    client = client_of(None)
    client._shared._make = make
    with pytest.raises(errors.ConductorError, match="closed"):
        client.send(retrieve)
    assert made.sent == []


async def test_a_clone_with_another_http_client_is_on_its_own() -> None:
    def answer(size: int) -> httpx.MockTransport:
        return httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "1", "size": size}, headers=ID))

    with httpx.Client(transport=answer(5)) as one, httpx.Client(transport=answer(6)) as other:
        client = client_of(None, http_client=one)
        clone = client.with_options(http_client=other)
        assert (client.send(retrieve).size, clone.send(retrieve).size) == (5, 6)
        client.close()
        assert client.is_closed()
        assert not clone.is_closed()
        assert clone.for_end_user("x").send(retrieve).size == 6
        clone.close()
        assert not other.is_closed
    async with httpx.AsyncClient(transport=answer(7)) as third:
        assert (await async_client_of(AsyncEcho()).copy(http_client=third).send(retrieve)).size == 7
    with pytest.raises(errors.ConfigurationError, match="http_client"):
        client_of(Echo()).with_options(http_client=cast("Any", third))


@pytest.mark.parametrize(
    ("given", "seconds"),
    [
        (5, 5.0),
        (None, None),
        (Timeout(30, connect=2), 30.0),
        (Timeout(60, read=5), 5.0),
        (Timeout(None), None),
        (NOT_GIVEN, 120.0),
    ],
)
def test_timeouts_are_seconds_or_those_of_httpx(given: Any, seconds: float | None) -> None:
    transport = Echo()
    assert client_of(transport, timeout=given).timeout == seconds
    client = client_of(transport)
    client.send(retrieve, {"timeout": given})
    assert client.with_options(timeout=given).timeout == seconds
    assert transport.sent[0].timeout == seconds


def test_options_of_a_call_may_be_none_or_omitted() -> None:
    transport = Echo()
    client = client_of(transport, default_headers={"X-A": "1", "X-B": "2"})
    client.send(retrieve, {"extra_headers": {"X-A": omit}, "extra_query": None, "extra_body": None})
    client.send(retrieve, {"extra_headers": None})
    assert ["x-a" in sent.headers for sent in transport.sent] == [False, True]


async def test_ready_made_httpx_clients() -> None:
    with DefaultHttpxClient(timeout=7) as http_client:
        assert isinstance(http_client, httpx.Client)
        assert http_client.timeout == httpx.Timeout(7)
        assert client_of(None, http_client=http_client)
    async with DefaultAsyncHttpxClient(verify=False) as async_http_client:
        assert isinstance(async_http_client, httpx.AsyncClient)
        assert async_client_of(None, http_client=async_http_client)
    assert Timeout is httpx.Timeout


def test_a_line_that_is_no_header_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CONDUCTOR_CUSTOM_HEADERS", "X-One: 1\nX-Two")
    with pytest.raises(errors.ConfigurationError, match="CONDUCTOR_CUSTOM_HEADERS"):
        client_of()


def test_a_clone_leaves_the_connections_to_the_client_it_came_from() -> None:
    client = client_of(Echo())
    with client.for_end_user("x") as clone:
        clone.send(retrieve)
    clone.send(retrieve)
    assert not client.is_closed()
    client.close()
    assert clone.is_closed()
    with client_of(Echo()).with_options(timeout=5) as alone:
        alone.send(retrieve)
    assert alone.is_closed()


async def test_an_async_clone_leaves_the_connections_to_the_client_it_came_from() -> None:
    async with async_client_of(AsyncEcho()) as client:
        async with client.for_end_user("x") as clone:
            await clone.send(retrieve)
        await clone.send(retrieve)
    assert clone.is_closed()


def test_for_end_user_takes_no_missing_setting() -> None:
    client = client_of(Echo())
    for nobody in (None, ""):
        with pytest.raises(errors.InvalidArgumentError, match="takes a non-empty str"):
            client.for_end_user(nobody)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def test_a_closed_client_says_so() -> None:
    with client_of(Echo()) as client:
        clone = client.for_end_user("x")
        client.send(retrieve)
    for closed in (client, clone):
        with pytest.raises(errors.ConductorError, match="closed"):
            closed.send(retrieve)
    async with async_client_of(AsyncEcho()) as awaited:
        await awaited.send(retrieve)
    with pytest.raises(errors.ConductorError, match="closed"):
        await awaited.send(retrieve)
    await awaited.aclose()


async def test_over_httpx(api: respx.MockRouter) -> None:
    route = api.get("/things/1").respond(json=THING, headers=ID)
    with client_of(None) as client:
        assert client.send(retrieve).request_id == "req_7"
    async with async_client_of(None) as awaited:
        assert (await awaited.send(retrieve)).request_id == "req_7"
    calls: Any = route.calls
    assert [call.request.headers["authorization"] for call in calls] == [f"Bearer {KEY}"] * 2


async def test_a_callers_client_is_used_and_stays_open() -> None:
    mock = httpx.MockTransport(lambda request: httpx.Response(200, json=THING, headers=ID))
    with httpx.Client(transport=mock) as http, client_of(None, http_client=http) as client:
        assert client.send(retrieve).id == "1"
        client.close()
        assert not http.is_closed
    async with httpx.AsyncClient(transport=mock) as ahttp:
        async with async_client_of(None, http_client=ahttp) as awaited:
            assert (await awaited.send(retrieve)).id == "1"
        assert not ahttp.is_closed
        with pytest.raises(errors.ConfigurationError, match="http_client"):
            client_of(None, http_client=ahttp)


@pytest.mark.parametrize("client", [client_of(), async_client_of()])
def test_clients_are_not_pickled_and_show_no_key(client: Any) -> None:
    with pytest.raises(TypeError, match="each process"):
        pickle.dumps(client)
    assert repr(client).startswith(f"{type(client).__name__}(base_url='{BASE_URL}'")


def _assert_hidden(error: BaseException, secret: str) -> None:
    """The secret stands in no exception and in no local variable of our frames."""
    seen: list[BaseException] = []
    pending: list[BaseException | None] = [error]
    while pending:
        if (current := pending.pop()) is None or current in seen:
            continue
        seen.append(current)
        pending += [current.__cause__, current.__context__]
        assert secret not in str(current)
        assert secret not in repr(getattr(current, "__dict__", {}))
        for frame, _ in traceback.walk_tb(current.__traceback__):
            if "conductor_client" in frame.f_code.co_filename.split("/")[-2:][0]:
                for name, value in frame.f_locals.items():
                    assert secret not in repr(value), (frame.f_code.co_qualname, name)
                    assert secret not in repr(getattr(value, "__dict__", {})), (frame.f_code.co_qualname, name)


@pytest.mark.parametrize(
    "error", [httpx.ReadError("reset"), httpx.LocalProtocolError(f"Illegal header value b'Bearer {KEY}'"[:20]), None]
)
async def test_the_key_stands_in_no_exception_and_no_frame(
    api: respx.MockRouter, error: Exception | None, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "conductor_client")
    api.route().mock(httpx.Response(500, json={"error": {"message": "no"}}), side_effect=error)
    with pytest.raises(errors.APIError) as caught:
        client_of().send(create)
    _assert_hidden(caught.value, KEY)
    with pytest.raises(errors.APIError) as awaited:
        async with async_client_of() as client:
            await client.send(create)
    _assert_hidden(awaited.value, KEY)
    assert KEY not in caplog.text
