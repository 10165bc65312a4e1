"""Errors that a person can act on: the page, the advice, and the classes that tell conditions apart."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any
from urllib.request import url2pathname

import httpx
import pytest

import conductor_client
from conductor_client import Conductor, errors
from conductor_client.errors import _guide

PAGE = Path(__file__).parents[2] / "docs" / "errors.md"


@pytest.mark.parametrize("name", errors.__all__)
def test_every_exception_stands_on_the_page_with_advice(name: str) -> None:
    assert f"\n### {name}\n" in PAGE.read_text(encoding="utf-8")
    cls = getattr(errors, name)
    assert getattr(conductor_client, name) is cls
    error = cls("it went wrong")
    address, _, anchor = error.docs_url.partition("#")
    assert anchor == name.lower()
    assert address.startswith("file:///")
    assert Path(url2pathname(address.removeprefix("file://"))).read_bytes() == PAGE.read_bytes()
    assert error.fixes
    assert pickle.loads(pickle.dumps(error)).fixes == error.fixes


def test_advice_is_for_exceptions_that_there_are() -> None:
    assert _guide.FIXES.keys() == {*errors.__all__}


def test_a_class_of_a_users_own_has_the_advice_of_its_base() -> None:
    class Mine(errors.StaleRevisionError):
        pass

    assert Mine("x").docs_url.endswith("#stalerevisionerror")
    assert Mine("x").fixes == errors.StaleRevisionError("x").fixes


def refused(status: int, code: str, integration_code: str | None, message: str, call: Any) -> errors.APIError:
    error = {"type": "T", "code": code, "message": message, "integrationCode": integration_code}
    transport = httpx.MockTransport(lambda _: httpx.Response(status, json={"error": error}))
    with httpx.Client(transport=transport) as http_client:
        client = Conductor(api_key="sk_x", end_user_id="e", http_client=http_client, max_retries=0)
        with pytest.raises(errors.APIError) as caught:
            call(client)
    return caught.value


def retrieve(client: Conductor) -> None:
    client.qbd.customers.retrieve("1")


def rename(client: Conductor) -> None:
    client.qbd.customers.update("1", revision_number="1", name="Acme")


@pytest.mark.parametrize(
    ("status", "code", "integration_code", "message", "kind"),
    [
        (502, "QBD_REQUEST_ERROR", "3100", "The name is taken", errors.NameNotUniqueError),
        (502, "QBD_REQUEST_ERROR", "3170", "... error message: Cannot merge list elements.", errors.NameNotUniqueError),
        (502, "QBD_REQUEST_ERROR", "3170", 'The name "A" is already in use.', errors.NameNotUniqueError),
        (502, "QBD_REQUEST_ERROR", "3170", "A void transaction cannot be changed.", errors.InternalServerError),
        (502, "QBD_REQUEST_ERROR", "3180", "an other name. The account number is already in use.", None),
        (404, "RESOURCE_MISSING", None, 'There is no end-user "end_usr_1".', errors.EndUserNotFoundError),
        (404, "RESOURCE_MISSING", None, "No such customer", errors.ObjectNotFoundError),
        (400, "RESOURCE_ALREADY_EXISTS", None, "sourceId exists", errors.AlreadyExistsError),
        (409, "INTEGRATION_CONNECTION_NOT_ACTIVE", None, "off", errors.ConnectionNotActiveError),
    ],
)
def test_conditions_have_classes(
    status: int, code: str, integration_code: str | None, message: str, kind: type[errors.APIError] | None
) -> None:
    error = refused(status, code, integration_code, message, rename)
    assert error.outcome in ("rejected", "not_sent")
    assert kind is None or isinstance(error, kind)
    special = (errors.AlreadyExistsError, errors.EndUserNotFoundError)
    assert isinstance(error, special) is (kind is not None and issubclass(kind, special))
    assert error.fixes


def test_bases_of_what_callers_treat_alike() -> None:
    for cls in (errors.ConnectionNotSetUpError, errors.ConnectionNotActiveError, errors.QuickBooksUnreachableError):
        assert issubclass(cls, errors.CompanyUnreachableError)


def test_what_a_read_does_not_find_is_rejected_and_of_a_write_it_proves_nothing() -> None:
    facts = (502, "QBD_REQUEST_ERROR", "500", "could not be found")
    found = refused(*facts, retrieve)
    assert isinstance(found, errors.ObjectNotFoundError)
    assert found.outcome == "rejected"
    assert refused(*facts, rename).outcome == "unknown"


def test_codes_have_advice_of_their_own_first() -> None:
    error = refused(502, "QBD_CONNECTION_ERROR", "0x8004040A", "wrong file", retrieve)
    assert error.fixes[0].startswith("Another company file is open")
    assert len(error.fixes) > 1


def test_a_connection_error_names_the_host_and_an_unknown_outcome_names_settle() -> None:
    def lost(_: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("gone")

    with httpx.Client(transport=httpx.MockTransport(lost)) as http_client:
        client = Conductor(
            api_key="sk_x",
            end_user_id="e",
            http_client=http_client,
            max_retries=0,
            base_url="https://books.example:8443/v1",
        )
        with pytest.raises(errors.APIConnectionError, match=r"no answer from books\.example:8443: "):
            retrieve(client)
        with pytest.raises(errors.OutcomeUnknownError, match=r"client\.settle\(error\)"):
            rename(client)
