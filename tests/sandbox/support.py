"""What the sandbox's tests share: a clock to turn by hand, and a check that every answer keeps the API's promises."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any, TypeVar, cast

import httpx
import jsonschema

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.books import book
from conductor_client.sandbox.coverage import unemulated
from conductor_client.sandbox.definitions import FORMS
from conductor_client.sandbox.document import load
from conductor_client.sandbox.storage.company import Company
from conductor_client.sandbox.storage.transactions import select

Json = dict[str, Any]
T = TypeVar("T")

START = datetime(2026, 3, 1, 12, 0, 0, tzinfo=UTC)


class HandClock:
    """A clock that stands still until it is turned."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def turn(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@cache
def missing() -> frozenset[str]:
    """What the sandbox has no definition for: operations, and parameters as `qbd.bills.list?vendorIds`."""
    return frozenset(unemulated(load().tree))


@cache
def _new_names(method: str, path: str) -> dict[str, str]:
    """The parameters of an operation that were renamed: old name -> new name."""
    found = (load().match(path) or {}).get(method)
    parameters = () if found is None else found.parameters_in("query")
    return {one.known_as: one.name for one in parameters if one.known_as != one.name}


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
        """Send a request; its parameters go by the names that the document has for them now."""
        renamed = _new_names(method, path)
        if renamed and options.get("params"):
            params = cast("Json", options["params"])
            options["params"] = {renamed.get(name, name): value for name, value in params.items()}
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

    def make(self, kind: str, **body: Any) -> Json:
        """Create an object of a kind, by the kind's name in operations."""
        return self.post(path_of(kind), **body)

    def change(self, kind: str, record: Json, **body: Any) -> Json:
        return self.post(f"{path_of(kind)}/{record['id']}", revisionNumber=record["revisionNumber"], **body)

    def fetch(self, kind: str, record: Json) -> Json:
        return self.get(f"{path_of(kind)}/{record['id']}")

    def all(self, kind: str, **query: Any) -> list[Json]:
        """All records of a list, over all pages."""
        page = self.get(path_of(kind), **query)
        records = cast("list[Json]", page["data"])
        while page.get("nextCursor"):
            page = self.get(path_of(kind), cursor=page["nextCursor"], **query)
            records += page["data"]
        return records

    def account(self, name: str) -> Json:
        """One of the accounts that a company file begins with, by its name."""
        (found,) = self.get(path_of("accounts"), fullNames=name)["data"]
        return cast("Json", found)

    def end_user(self, source_id: str = "acme") -> Json:
        return self.post("/end-users", companyName="Acme Inc.", sourceId=source_id, email="alice@acme.example")

    def customer(self, name: str, **fields: Any) -> Json:
        return self.post(CUSTOMERS, name=name, **fields)

    def customers(self, **query: Any) -> list[str]:
        return [item["fullName"] for item in self.get(CUSTOMERS, **query)["data"]]


def path_of(kind: str) -> str:
    return f"/quickbooks-desktop/{kind.replace('_', '-')}"


class Refusals:
    """Sends what QuickBooks must refuse, and sees to it that nothing has changed by it."""

    def __init__(self, sandbox: Sandbox, api: Api) -> None:
        self._sandbox = sandbox
        self._api = api

    def create(self, code: str, kind: str, **body: Any) -> str:
        return self._refused(code, "POST", path_of(kind), json=body)

    def change(self, code: str, kind: str, record: Json, **body: Any) -> str:
        sent = {"revisionNumber": record["revisionNumber"], **body}
        return self._refused(code, "POST", f"{path_of(kind)}/{record['id']}", json=sent)

    def delete(self, code: str, kind: str, record: Json) -> str:
        return self._refused(code, "DELETE", f"{path_of(kind)}/{record['id']}")

    def void(self, code: str, kind: str, record: Json) -> str:
        return self._refused(code, "POST", f"{path_of(kind)}/{record['id']}/void")

    def list(self, code: str, kind: str, **query: Any) -> str:
        return self._refused(code, "GET", path_of(kind), params=query)

    def retrieve(self, code: str, kind: str, record_id: str) -> str:
        return self._refused(code, "GET", f"{path_of(kind)}/{record_id}")

    def _refused(self, code: str, method: str, path: str, **options: Any) -> str:
        before = contents(self._sandbox, self._api.end_user_id)
        error = self._api.refused(502, method, path, **options)
        assert error["integrationCode"] == code, error
        assert (error["type"], error["code"]) == ("INTEGRATION_ERROR", "QBD_REQUEST_ERROR")
        assert error["message"] == f"QBD Request Error ({code}): {error['userFacingMessage']}"
        assert contents(self._sandbox, self._api.end_user_id) == before
        return str(error["userFacingMessage"])


def books(company: Company) -> list[str]:
    """All postings, stock moves and balances of a company, in no order of entry."""
    found: list[str] = []
    for table, condition in (("postings", "1"), ("moves", "1"), ("balances", "amount <> 0 OR quantity <> 0")):
        rows = company.connection.execute(f"SELECT * FROM {table} WHERE {condition}")
        found += sorted(f"{table} {tuple(row)!r}" for row in rows)
    return found


def replayed(company: Company) -> tuple[list[str], list[str]]:
    """Invariant 6: the books as they are, and as they are made anew from the stored documents alone."""
    before = books(company)
    for table in ("postings", "moves", "balances"):
        company.connection.execute(f"DELETE FROM {table}")
    for record in select(company, "1", order="seq"):
        book(company, FORMS[record.kind], record)
    return before, books(company)


def contents(sandbox: Sandbox, end_user_id: str) -> list[str]:
    """Everything that stands in a company file, as SQL."""
    return in_company(sandbox, end_user_id, lambda company: list(company.connection.iterdump()))


def in_company(sandbox: Sandbox, end_user_id: str, look: Callable[[Company], T]) -> T:
    """Look into a company file, in its turn."""
    return sandbox._service.with_company(end_user_id, look).result()


CUSTOMERS = "/quickbooks-desktop/customers"
HEALTH = "/quickbooks-desktop/health-check"


def compact(value: object) -> str:
    return json.dumps(value, sort_keys=True)
