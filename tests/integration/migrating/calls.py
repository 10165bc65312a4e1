"""How calls fail, and how they are sent."""

from __future__ import annotations

import json
import logging
import re
from typing import Any, cast

import httpx
import pytest

from conductor_client import AsyncConductor, Conductor, Timeout, errors
from tests.integration.migrating.page import CREATE, UPDATE, line_of, refusal, row, service_of
from tests.support.fake_service import FakeService

# Errors


@row("`error.response`")
def _response() -> None:
    with pytest.raises(errors.NotFoundError) as caught:
        refusal(404, "RESOURCE_MISSING").client().qbd.invoices.retrieve("1")
    response = caught.value.response
    assert response.status_code == caught.value.status_code == 404
    assert response.headers["Conductor-Request-Id"] == "req_7"
    assert json.loads(response.content) == json.loads(response.text) == response.json() == caught.value.body
    assert not hasattr(caught.value, "request")


@row("`str(error)`")
def _text() -> None:
    with pytest.raises(errors.NotFoundError) as caught:
        refusal(404, "RESOURCE_MISSING").client().qbd.invoices.retrieve("1")
    assert str(caught.value) == "req_7: qbd.invoices.retrieve: no (404 RESOURCE_MISSING)"


@row("Facts of the service's error")
def _facts() -> None:
    with pytest.raises(errors.APIStatusError) as caught:
        refusal(502, "QBD_REQUEST_ERROR", "3250").client().qbd.invoices.retrieve("1")
    error = caught.value
    assert (error.type, error.code, error.integration_code) == ("INTEGRATION_ERROR", "QBD_REQUEST_ERROR", "3250")
    assert (error.user_facing_message, error.request_id) == ("No.", "req_7")


@row("Known conditions")
def _conditions() -> None:
    for status, code, integration_code, kind, status_kind in (
        (502, "QBD_REQUEST_ERROR", "3200", errors.StaleRevisionError, errors.InternalServerError),
        (502, "QBD_REQUEST_ERROR", "3175", errors.ObjectInUseError, errors.InternalServerError),
        (409, "INTEGRATION_CONNECTION_NOT_ACTIVE", None, errors.ConnectionNotActiveError, errors.ConflictError),
    ):
        with pytest.raises(kind) as caught:
            refusal(status, code, integration_code).client().qbd.invoices.update("1", **UPDATE)
        assert isinstance(caught.value, status_kind)


@row("What became of a call")
def _outcome() -> None:
    with pytest.raises(errors.OutcomeUnknownError) as caught:
        refusal(500, "INTERNAL_SERVER_ERROR").client().qbd.invoices.create(**CREATE)
    assert caught.value.outcome == "unknown"
    assert isinstance(caught.value, errors.InternalServerError)
    with pytest.raises(errors.BadRequestError) as rejected:
        refusal(400, "INVALID_REQUEST").client().qbd.invoices.create(**CREATE)
    assert rejected.value.outcome == "rejected"


@row("Refused before sending")
def _refused() -> None:
    end_users = service_of().client().end_users
    with pytest.raises(ValueError, match="id") as empty:
        end_users.retrieve("")
    assert isinstance(empty.value, errors.InvalidArgumentError)
    with pytest.raises(TypeError, match="foo") as unknown:
        end_users.retrieve("1", **cast("Any", {"foo": 1}))
    assert isinstance(unknown.value, errors.InvalidArgumentError)
    with pytest.raises(TypeError) as missing:
        cast("Any", end_users).retrieve()
    assert not isinstance(missing.value, errors.ConductorError)


@row("Exceptions without a status")
def _without_status() -> None:
    for name in re.findall(r"`(\w+Error)`", line_of("Exceptions without a status").split("|")[3])[:-2]:
        kind = getattr(errors, name)
        assert issubclass(kind, errors.ConductorError)
        assert not issubclass(kind, errors.APIError)


@row("Unusable keys")
def _keys() -> None:
    for key in ("", "pk_conductor_1", "sk_1\n"):
        with pytest.raises(errors.ConductorError) as caught:
            Conductor(api_key=key)
        assert isinstance(caught.value, errors.ConfigurationError)


@row("Unreadable answers")
def _unreadable() -> None:
    with pytest.raises(errors.APIResponseValidationError):
        FakeService(b"<html>").client().end_users.retrieve("1")


# Sending


@row("Writes that may have arrived")
def _once() -> None:
    service = FakeService({}, status=500)
    with pytest.raises(errors.InternalServerError):
        service.client().qbd.invoices.create(**CREATE)
    assert len(service.requests) == 1


@row("`max_retries`")
def _max_retries() -> None:
    service = FakeService({}, status=503)
    client = service.client(max_retries=0)
    with pytest.raises(errors.InternalServerError):
        client.qbd.health_check()
    with pytest.raises(errors.InternalServerError):
        service.client(max_retries=2).qbd.invoices.create(**CREATE)
    assert len(service.requests) == 2


@row("`timeout`")
def _timeout() -> None:
    assert service_of().client().timeout == 120.0
    assert service_of().client(timeout=Timeout(60, read=30, connect=2)).timeout == 30.0
    assert service_of().client(timeout=None).timeout is None


@row("The service's wait for the PC")
def _wait() -> None:
    service = service_of()
    for timeout, wait in ((120, "90"), (60, "50"), (6, "5")):
        service.client().qbd.company.retrieve(timeout=timeout)
        assert service.requests[-1].headers["conductor-timeout-seconds"] == wait


@row("Redirects")
def _redirects() -> None:
    service = FakeService({}, status=302, location="https://api.conductor.is/v1/elsewhere")
    http_client = httpx.Client(transport=httpx.MockTransport(service), follow_redirects=True)
    with pytest.raises(errors.APIStatusError) as caught:
        service.client(http_client=http_client).end_users.retrieve("1")
    assert (caught.value.status_code, len(service.requests)) == (302, 1)


@row("Plain `http`")
def _plain_http() -> None:
    with pytest.raises(errors.ConfigurationError, match="https"):
        Conductor(api_key="sk_x", base_url="http://proxy.example/v1")
    assert Conductor(api_key="sk_x", base_url="http://localhost:8000").base_url == "http://localhost:8000"


@row("`http_client`")
def _http_client() -> None:
    with httpx.Client() as http_client:
        Conductor(api_key="sk_x", http_client=http_client).close()
        assert not http_client.is_closed


@row("`http_client=DefaultAioHttpClient()`")
def _aiohttp() -> None:
    client = AsyncConductor(api_key="sk_x", transport="aiohttp")
    assert type(client._shared.open()).__name__ == "AiohttpTransport"
    with pytest.raises(errors.ConfigurationError, match="http_client"):
        AsyncConductor(api_key="sk_x", transport="aiohttp", http_client=httpx.AsyncClient())


@row("`client.api_key`")
def _api_key() -> None:
    client = service_of().client(api_key="sk_canary")
    assert not hasattr(client, "api_key")
    assert "sk_canary" not in repr(client) + repr(client.default_headers) + repr(vars(client))


@row("`client.base_url`")
def _base_url() -> None:
    client = Conductor(api_key="sk_x", base_url="http://localhost:8000/v1/")
    assert client.base_url == "http://localhost:8000/v1"
    with pytest.raises(AttributeError):
        cast("Any", client).base_url = "http://localhost:9000"
    assert client.with_options(base_url="http://localhost:9000").base_url == "http://localhost:9000"
    assert client.base_url == "http://localhost:8000/v1"


@row("`client.timeout`")
def _timeout_type() -> None:
    assert [service_of().client(timeout=given).timeout for given in (5, Timeout(60, read=30), None)] == [
        5.0,
        30.0,
        None,
    ]
    assert isinstance(service_of().client(timeout=5).timeout, float)
    assert isinstance(service_of().client().timeout, float)


@row("Logger")
def _logger() -> None:
    logger = logging.getLogger("conductor_client")
    before = (logger.level, [*logger.handlers])
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CONDUCTOR_LOG", "debug")
        service_of().client()
        assert logger.level == logging.DEBUG
    logger.setLevel(before[0])
    logger.handlers[:] = before[1]


@row("`client.get(path, ...)` and the like")
def _raw_calls() -> None:
    service = FakeService({"a": 1})
    assert service.client().get("/new", query={"b": [1, 2]}, timeout=5) == {"a": 1}
    assert str(service.requests[-1].url).endswith("/v1/new?b=1&b=2")
    service.client().post("/new", body={"c": True})
    assert service.sent == {"c": True}
    with pytest.raises(TypeError):
        service.client().get("/new", **cast("Any", {"cast_to": dict}))
