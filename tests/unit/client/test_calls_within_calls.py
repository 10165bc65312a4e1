"""Calls that a hook of a caller's HTTP client makes, or a transport: their failure says nothing of the call around."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from conductor_client import AsyncConductor, Conductor, errors
from conductor_client._http.certificates import ssl_context
from conductor_client.transport import Headers, Incoming, Outgoing, Phase, TransportError

END_USER: dict[str, Any] = {
    "id": "end_usr_2",
    "objectType": "end_user",
    "createdAt": "2026-01-01T00:00:00Z",
    "companyName": "Acme",
    "sourceId": "1",
    "email": "a@acme.example",
    "integrationConnections": [],
}
NEW: dict[str, Any] = {"company_name": "Acme", "source_id": "1", "email": "a@acme.example"}
Within = Callable[[Any], Any]


class Service:
    """Makes end-users, and has no other answer than this one for whatever else is asked."""

    def __init__(self, status: int) -> None:
        self.status = status
        self.made = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            self.made += 1
            return httpx.Response(200, json=END_USER)
        error = {"message": "m", "type": "t", "code": "c", "userFacingMessage": "u", "requestId": "r"}
        return httpx.Response(self.status, json={"error": {**error, "httpStatusCode": self.status}})


def read(client: Any) -> Any:
    return client.end_users.retrieve("end_usr_2", max_retries=0)


def refused_before_sending(client: Any) -> Any:
    return client.end_users.retrieve("")


WITHIN = pytest.mark.parametrize(
    ("within", "status"), [(read, 503), (read, 401), (read, 429), (read, 404), (refused_before_sending, 200)]
)


def _check(caught: errors.APIError, service: Service) -> None:
    assert isinstance(caught, errors.OutcomeUnknownError)
    assert caught.write is not None
    assert caught.write.operation == "end_users.create"
    assert isinstance(caught.__cause__, errors.ConductorError)
    assert pickle.loads(pickle.dumps(caught)).outcome == "unknown"
    assert service.made == 1


@WITHIN
def test_a_write_is_neither_sent_twice_nor_told_as_not_sent(within: Within, status: int) -> None:
    service = Service(status)

    def hook(response: httpx.Response) -> None:
        if response.request.method == "POST":
            within(client)

    http_client = httpx.Client(transport=httpx.MockTransport(service), event_hooks={"response": [hook]})
    client = Conductor(api_key=lambda: "sk_x", http_client=http_client)
    with pytest.raises(errors.APIError) as caught:
        client.end_users.create(**NEW)
    _check(caught.value, service)


@WITHIN
async def test_a_write_in_asyncio(within: Within, status: int) -> None:
    service = Service(status)

    async def hook(response: httpx.Response) -> None:
        if response.request.method == "POST":
            await within(client)

    http_client = httpx.AsyncClient(transport=httpx.MockTransport(service), event_hooks={"response": [hook]})
    client = AsyncConductor(api_key=lambda: "sk_x", http_client=http_client)
    with pytest.raises(errors.APIError) as caught:
        await client.end_users.create(**NEW)
    _check(caught.value, service)


def test_a_raw_write() -> None:
    service = Service(503)

    def hook(response: httpx.Response) -> None:
        if response.request.method == "POST":
            read(client)

    http_client = httpx.Client(transport=httpx.MockTransport(service), event_hooks={"response": [hook]})
    client = Conductor(api_key="sk_x", http_client=http_client)
    with pytest.raises(errors.APIError) as caught:
        client.end_users.with_raw_response.create(**NEW)
    _check(caught.value, service)
    service.made = 0
    with pytest.raises(errors.APIError) as caught, client.end_users.with_streaming_response.create(**NEW):
        pass
    _check(caught.value, service)


def test_a_transport_of_the_callers() -> None:
    service = Service(503)

    class Nesting:
        """Asks the service something else after each write, as a cache or an audit would."""

        def send(self, outgoing: Outgoing) -> Incoming:
            request = httpx.Request(outgoing.method, outgoing.url, content=outgoing.content)
            response = service(request)
            if outgoing.method == "POST":
                read(client)
            return Incoming(response.status_code, Headers(response.headers.items()), response.content)

        def close(self) -> None: ...

    client = Conductor(api_key="sk_x", transport=Nesting())
    with pytest.raises(errors.APIError) as caught:
        client.end_users.create(**NEW)
    _check(caught.value, service)


class Raising:
    """A transport of the caller's that raises once it has sent."""

    def __init__(self, error: BaseException) -> None:
        self.error = error
        self.sent: list[Outgoing] = []

    def send(self, outgoing: Outgoing) -> Incoming:
        self.sent.append(outgoing)
        raise self.error

    def close(self) -> None: ...


class AsyncRaising(Raising):
    async def send(self, outgoing: Outgoing) -> Incoming:  # type: ignore[override]
        return super().send(outgoing)

    async def aclose(self) -> None: ...


RAISED = pytest.mark.parametrize(
    "error",
    [
        errors.ConductorError("the client is closed"),
        errors.ConfigurationError("the proxy is gone"),
        errors.CredentialError("no token"),
        errors.InvalidArgumentError("no", path="x"),
    ],
    ids=lambda error: type(error).__name__,
)


def _check_raised(caught: errors.APIError, transport: Raising) -> None:
    assert isinstance(caught, errors.OutcomeUnknownError)
    assert caught.outcome == "unknown"
    assert caught.write is not None
    assert caught.__cause__ is transport.error
    assert type(transport.error).__name__ in str(caught)
    assert len(transport.sent) == 1


@RAISED
async def test_a_transport_of_the_callers_proves_nothing_by_our_exceptions(error: errors.ConductorError) -> None:
    transport = Raising(error)
    client = Conductor(api_key="sk_x", transport=transport)
    with pytest.raises(errors.APIError) as caught:
        client.end_users.create(**NEW)
    _check_raised(caught.value, transport)
    for with_raw in (client.with_raw_response, client.with_options(max_retries=5)):
        transport.sent.clear()
        with pytest.raises(errors.APIError) as caught:
            with_raw.end_users.create(**NEW)
        _check_raised(caught.value, transport)
    awaited = AsyncRaising(error)
    with pytest.raises(errors.APIError) as caught:
        await AsyncConductor(api_key="sk_x", transport=awaited).end_users.create(**NEW)
    _check_raised(caught.value, awaited)


@RAISED
def test_a_read_over_it_raises_what_it_raised(error: errors.ConductorError) -> None:
    transport = Raising(error)
    with pytest.raises(type(error)) as caught:
        Conductor(api_key="sk_x", transport=transport).end_users.retrieve("end_usr_2")
    assert caught.value is error
    assert len(transport.sent) == 1


def test_a_transport_of_the_callers_can_prove_that_nothing_was_sent() -> None:
    transport = Raising(TransportError("no route", phase=Phase.BEFORE_SENDING))
    with pytest.raises(errors.APIConnectionError) as caught:
        Conductor(api_key="sk_x", transport=transport, max_retries=0).end_users.create(**NEW)
    assert caught.value.outcome == "not_sent"


def test_a_client_within_that_is_closed() -> None:
    """The audit of a write that was sent: what the client for it raises says nothing of the write."""
    service, audit = Service(200), Conductor(api_key="sk_x")
    audit.close()

    class Audited(Raising):
        def send(self, outgoing: Outgoing) -> Incoming:
            self.sent.append(outgoing)
            service(httpx.Request(outgoing.method, outgoing.url))
            read(audit)
            raise AssertionError

    transport = Audited(AssertionError())
    with pytest.raises(errors.OutcomeUnknownError, match="what sends it raised ConductorError") as caught:
        Conductor(api_key="sk_x", transport=transport).end_users.create(**NEW)
    assert isinstance(caught.value.__cause__, errors.ConductorError)
    assert service.made == 1


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
async def test_transports_of_ours_raise_them_before_anything_is_sent(
    transport: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    options: dict[str, Any] = {"api_key": "sk_x", "base_url": "https://127.0.0.1:9/v1"}
    ssl_context.cache_clear()
    async with AsyncConductor(**options, transport=transport) as client:
        with pytest.raises(errors.ConfigurationError, match="SSL_CERT_FILE") as caught:
            await client.end_users.create(**NEW)
        assert caught.value.outcome == "not_sent"
        with pytest.raises(errors.ConfigurationError, match="SSL_CERT_FILE") as caught:
            async with client.end_users.with_streaming_response.create(**NEW):
                pass
        assert caught.value.outcome == "not_sent"
    with (
        Conductor(**options) as blocking,
        pytest.raises(errors.ConfigurationError, match="SSL_CERT_FILE") as caught,
    ):
        blocking.end_users.create(**NEW)
    assert caught.value.outcome == "not_sent"
