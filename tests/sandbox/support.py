"""What the sandbox's tests share: a clock to turn by hand, and a check that every answer keeps the API's promises."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import httpx
import jsonschema

from conductor_client.sandbox.document import load

Json = dict[str, Any]

START = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)


class HandClock:
    """A clock that stands still until it is turned."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def turn(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


_validators: dict[str, Any] = {}


def check_answer(response: httpx.Response) -> None:
    """Every answer has a request id; a good one fits the document (by plain jsonschema), others are the envelope."""
    request_id = response.headers["Conductor-Request-Id"]
    assert request_id.startswith("req_")
    path = response.request.url.raw_path.decode().partition("?")[0]
    if not path.startswith("/v1/"):
        return
    response.read()
    body = cast("Json", response.json())
    if response.status_code == 200:
        operations = load().match(path.removeprefix("/v1"))
        assert operations is not None
        operation = operations[response.request.method]
        validator = _validators.get(operation.name)
        if validator is None:
            schema = {**operation.answer, "components": load().tree["components"]}
            validator = _validators[operation.name] = jsonschema.Draft202012Validator(schema)
        problems = [str(problem.message) for problem in cast("Any", validator).iter_errors(body)]
        assert problems == []
        return
    assert set(body) == {"error"}
    error = body["error"]
    assert error["requestId"] == request_id
    assert error["httpStatusCode"] == response.status_code
    required = {"message", "userFacingMessage", "type", "code", "httpStatusCode", "requestId"}
    assert required <= set(error) <= required | {"integrationCode"}
    assert error["type"] in {
        "INTEGRATION_ERROR",
        "INTEGRATION_CONNECTION_ERROR",
        "INVALID_REQUEST_ERROR",
        "AUTHENTICATION_ERROR",
        "PERMISSION_ERROR",
        "INTERNAL_ERROR",
    }
    if error["type"] not in {"INTEGRATION_ERROR", "INTEGRATION_CONNECTION_ERROR"} and response.status_code != 501:
        assert error["userFacingMessage"] == "An internal server error occurred. Please try again."


async def check_answer_async(response: httpx.Response) -> None:
    await response.aread()
    check_answer(response)


class Api:
    """A client of one end-user: good answers as objects, refusals as the envelope's content."""

    def __init__(self, client: httpx.Client, end_user_id: str = "") -> None:
        self.client = client
        self.end_user_id = end_user_id

    def request(self, method: str, path: str, **options: Any) -> httpx.Response:
        headers = {"Conductor-End-User-Id": self.end_user_id} if self.end_user_id else {}
        return self.client.request(method, path, headers={**headers, **options.pop("headers", {})}, **options)

    def good(self, method: str, path: str, **options: Any) -> Json:
        response = self.request(method, path, **options)
        assert response.status_code == 200, response.text
        return cast("Json", response.json())

    def refused(self, status: int, method: str, path: str, **options: Any) -> Json:
        response = self.request(method, path, **options)
        assert response.status_code == status, response.text
        return cast("Json", response.json()["error"])

    def get(self, path: str, **query: Any) -> Json:
        return self.good("GET", path, params=query)

    def post(self, path: str, **body: Any) -> Json:
        return self.good("POST", path, json=body)

    def end_user(self, source_id: str = "acme") -> Json:
        return self.post("/end-users", companyName="Acme Inc.", sourceId=source_id, email="alice@acme.example")

    def customer(self, name: str, **fields: Any) -> Json:
        return self.post(CUSTOMERS, name=name, **fields)

    def customers(self, **query: Any) -> list[str]:
        return [item["fullName"] for item in self.get(CUSTOMERS, **query)["data"]]


CUSTOMERS = "/quickbooks-desktop/customers"
HEALTH = "/quickbooks-desktop/health-check"


def compact(value: object) -> str:
    return json.dumps(value, sort_keys=True)
