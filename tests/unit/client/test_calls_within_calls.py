"""Calls that a hook of a caller's HTTP client makes: their failure says nothing of the call around them."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from conductor_client import AsyncConductor, Conductor, errors
from conductor_client.transport import Headers, Incoming, Outgoing

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
