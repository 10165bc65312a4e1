"""What goes wrong is one clear exception each, with the request id wherever the server sent one."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from conductor_client import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    AsyncConductor,
    AuthenticationError,
    BadRequestError,
    Conductor,
    ConductorError,
    ConfigurationError,
    InternalServerError,
    InvalidArgumentError,
    OutcomeUnknownError,
    UnexpectedArgumentError,
)
from conductor_client.sandbox import Sandbox
from tests.support.company import new_company
from tests.support.tiny_api import raw_server, read_request

REQUEST_ID = b"Conductor-Request-Id: req_broken\r\n"


def test_no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CONDUCTOR_SECRET_KEY", raising=False)
    for make in (Conductor, AsyncConductor):
        with pytest.raises(ConfigurationError, match="CONDUCTOR_SECRET_KEY"):
            make(api_key=None)


async def test_a_wrong_key(sandbox: Sandbox) -> None:
    with (
        Conductor(api_key="sk_conductor_wrong", base_url=sandbox.base_url) as client,
        pytest.raises(AuthenticationError) as caught,
    ):
        client.end_users.list()
    async with AsyncConductor(api_key="sk_conductor_wrong", base_url=sandbox.base_url) as async_client:
        with pytest.raises(AuthenticationError) as caught_too:
            await async_client.end_users.list()
    for error in (caught.value, caught_too.value):
        assert error.status_code == 401
        assert error.outcome == "rejected"
        assert error.request_id is not None
        assert str(error).startswith(error.request_id)
        assert "wrong" not in repr(error)


async def test_a_missing_end_user(client: Conductor, async_client: AsyncConductor) -> None:
    with pytest.raises(InvalidArgumentError, match="conductor_end_user_id") as caught:
        client.qbd.customers.list()
    assert caught.value.outcome == "not_sent"
    with pytest.raises(InvalidArgumentError, match="conductor_end_user_id"):
        await async_client.qbd.customers.create(name="Acme")


async def test_a_wrong_type(acme: Conductor, async_acme: AsyncConductor) -> None:
    wrong: Any = 12.5
    with pytest.raises(InvalidArgumentError, match="credit_limit") as caught:
        acme.qbd.customers.create(name="Acme", credit_limit=wrong)
    assert caught.value.path == "credit_limit"
    nested: Any = {"line1": 5}
    with pytest.raises(InvalidArgumentError) as caught:
        await async_acme.qbd.customers.create(name="Acme", billing_address=nested)
    assert caught.value.path == "billing_address.line1"


async def test_an_unknown_argument(acme: Conductor, async_acme: AsyncConductor) -> None:
    unknown: Any = {"nmae_contains": "Acme"}
    with pytest.raises(UnexpectedArgumentError, match="did you mean 'name_contains'"):
        acme.qbd.customers.list(**unknown)
    with pytest.raises(TypeError, match="did you mean 'name_contains'"):
        await async_acme.qbd.customers.list(**unknown)


async def test_what_only_the_service_can_refuse(acme: Conductor, async_acme: AsyncConductor) -> None:
    extra = {"notAMember": 1}
    with pytest.raises(BadRequestError) as caught:
        acme.qbd.customers.create(name="Acme", extra_body=extra)
    assert caught.value.outcome == "rejected"
    assert caught.value.request_id is not None
    assert caught.value.user_facing_message
    with pytest.raises(BadRequestError) as caught:
        await async_acme.qbd.customers.create(name="Acme", extra_body=extra)
    assert caught.value.request_id is not None


class Broken(NamedTuple):
    """An answer as raw bytes, and the exception that it becomes."""

    answer: bytes
    error: type[ConductorError]
    outcome: str
    status: int | None
    request_id: str | None


def _answer(status: bytes, body: bytes, *headers: bytes, length: int | None = None) -> bytes:
    size = b"Content-Length: %d\r\n" % (len(body) if length is None else length)
    return b"HTTP/1.1 " + status + b"\r\nConnection: close\r\n" + b"".join(headers) + size + b"\r\n" + body


HTML = b"<html><body><h1>502 Bad Gateway</h1></body></html>"
HTML_TYPE = b"Content-Type: text/html\r\n"
BROKEN = {
    "html 502": Broken(
        _answer(b"502 Bad Gateway", HTML, HTML_TYPE, REQUEST_ID), InternalServerError, "unknown", 502, "req_broken"
    ),
    "html 502, no request id": Broken(
        _answer(b"502 Bad Gateway", HTML, HTML_TYPE), InternalServerError, "unknown", 502, None
    ),
    "html 200": Broken(
        _answer(b"200 OK", HTML, HTML_TYPE, REQUEST_ID), APIResponseValidationError, "applied", 200, "req_broken"
    ),
    "truncated body": Broken(
        _answer(b"200 OK", b'{"id": "end_u', REQUEST_ID, length=400),
        APIResponseValidationError,
        "applied",
        200,
        "req_broken",
    ),
    "truncated JSON": Broken(
        _answer(b"200 OK", b'{"id": "end_u', REQUEST_ID), APIResponseValidationError, "applied", 200, "req_broken"
    ),
    "a list for an object": Broken(
        _answer(b"200 OK", b"[1, 2]", REQUEST_ID), APIResponseValidationError, "applied", 200, "req_broken"
    ),
    "status 520": Broken(
        _answer(b"520 Web Server Returned an Unknown Error", b"", REQUEST_ID),
        InternalServerError,
        "unknown",
        520,
        "req_broken",
    ),
    "not HTTP": Broken(b"SSH-2.0-OpenSSH_9.6\r\n\r\n", APIConnectionError, "unknown", None, None),
    "nothing at all": Broken(b"", APIConnectionError, "unknown", None, None),
}


def _server(answer: bytes) -> Callable[[socket.socket], None]:
    def handle(connection: socket.socket) -> None:
        read_request(connection)
        connection.sendall(answer)

    return handle


def _check(error: APIError, broken: Broken) -> None:
    assert isinstance(error, broken.error)
    assert error.outcome == broken.outcome
    assert error.status_code == broken.status
    assert error.request_id == broken.request_id
    assert str(error).startswith("req_broken: ") == (broken.request_id is not None)
    assert "sk_conductor_test" not in repr(error) + str(error)


@pytest.mark.parametrize("name", BROKEN)
async def test_broken_answers(name: str) -> None:
    broken = BROKEN[name]
    with raw_server(_server(broken.answer)) as base_url:
        with Conductor(api_key="sk_conductor_test", base_url=base_url) as client, pytest.raises(APIError) as caught:
            client.end_users.retrieve("end_usr_1")
        _check(caught.value, broken)
        async with AsyncConductor(api_key="sk_conductor_test", base_url=base_url) as async_client:
            with pytest.raises(APIError) as caught:
                await async_client.end_users.retrieve("end_usr_1")
        _check(caught.value, broken)


@pytest.mark.parametrize("name", [name for name, broken in BROKEN.items() if broken.outcome == "unknown"])
async def test_a_write_of_unknown_outcome_says_so(name: str) -> None:
    broken = BROKEN[name]
    with raw_server(_server(broken.answer)) as base_url:
        with (
            Conductor(api_key="sk_conductor_test", base_url=base_url) as client,
            pytest.raises(OutcomeUnknownError) as caught,
        ):
            client.end_users.create(**new_company())
        _check(caught.value, broken)
        async with AsyncConductor(api_key="sk_conductor_test", base_url=base_url) as async_client:
            with pytest.raises(OutcomeUnknownError) as caught:
                await async_client.end_users.create(**new_company())
        _check(caught.value, broken)
    assert "it may or may not have happened" in str(caught.value)


async def test_nobody_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound but not listening: connections are refused
        base_url = f"http://127.0.0.1:{taken.getsockname()[1]}/v1"
        with (
            Conductor(api_key="sk_conductor_test", base_url=base_url) as client,
            pytest.raises(APIConnectionError) as caught,
        ):
            client.end_users.create(**new_company())
        assert caught.value.outcome == "not_sent"
        async with AsyncConductor(api_key="sk_conductor_test", base_url=base_url) as async_client:
            with pytest.raises(APIConnectionError) as caught:
                await async_client.end_users.list()
        assert caught.value.outcome == "not_sent"
        assert caught.value.retryable
