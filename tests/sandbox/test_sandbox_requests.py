"""What is refused before anything is done, and how the refusal is worded."""

from __future__ import annotations

import math

import httpx
import pytest

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.app import LARGEST_BODY

from .support import CUSTOMERS, HEALTH, Api, Json, contents


def test_unknown_path_and_method(platform: Api) -> None:
    for path in ("/nothing", "/customers", "/end-users/", "/end-users/x/y", "/quickbooks-desktop"):
        assert platform.refused(404, "GET", path)["type"] == "INVALID_REQUEST_ERROR"
    response = platform.request("PUT", "/end-users")
    assert (response.status_code, response.headers["Allow"]) == (405, "GET, POST")


def test_outside_of_the_api_the_envelope_is_the_same(sandbox: Sandbox) -> None:
    response = httpx.get(sandbox.base_url.removesuffix("/v1") + "/favicon.ico")
    assert response.status_code == 404
    assert response.json()["error"]["requestId"] == response.headers["Conductor-Request-Id"]


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer sk_other", "Basic sk_conductor_sandbox", "sk_conductor_sandbox"]
)
def test_wrong_key(platform: Api, header: str) -> None:
    error = platform.refused(401, "GET", "/end-users", headers={"Authorization": header})
    assert (error["type"], error["code"]) == ("AUTHENTICATION_ERROR", "API_KEY_INVALID")
    assert "sk_other" not in error["message"]


def test_missing_key(platform: Api) -> None:
    del platform.client.headers["Authorization"]
    assert platform.refused(401, "GET", "/end-users")["code"] == "API_KEY_INVALID"


def test_end_user_header(api: Api, platform: Api) -> None:
    missing = platform.refused(400, "GET", HEALTH)
    assert missing["message"] == ('Invalid input: expected string, received undefined at "Conductor-End-User-Id"')
    unknown = platform.refused(404, "GET", HEALTH, headers={"Conductor-End-User-Id": "end_usr_no"})
    assert unknown["code"] == "RESOURCE_MISSING"


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\x1f", "\ufffe"])
def test_characters_that_xml_cannot_carry(sandbox: Sandbox, api: Api, character: str) -> None:
    """They come along from word processors, and QuickBooks takes the whole request for malformed."""
    made = api.customer("A", note="line\tone\r\nline two \x7f \ud7ff")
    before = contents(sandbox, api.end_user_id)
    text = f"a{character}b"
    update = f"{CUSTOMERS}/{made['id']}"
    for method, path, options in (
        ("POST", CUSTOMERS, {"json": {"name": text}}),
        ("POST", CUSTOMERS, {"json": {"name": "B", "billingAddress": {"city": text}}}),
        ("POST", CUSTOMERS, {"json": {"name": "B", "additionalNotes": [{"note": text}]}}),
        ("POST", update, {"json": {"revisionNumber": made["revisionNumber"], "note": text}}),
        ("GET", CUSTOMERS, {"params": {"nameContains": text}}),
        ("GET", CUSTOMERS, {"params": {"fullNames": ["A", text]}}),
    ):
        error = api.refused(502, method, path, **options)
        assert (error["code"], error["integrationCode"]) == ("QBD_CONNECTION_ERROR", "0x80040400")
    assert contents(sandbox, api.end_user_id) == before


def test_an_empty_end_user_header_is_no_success(platform: Api) -> None:
    headers = {"Conductor-End-User-Id": ""}
    for method, path, body in (("GET", HEALTH, None), ("GET", CUSTOMERS, None), ("POST", CUSTOMERS, {"name": "A"})):
        error = platform.refused(400, method, path, headers=headers, json=body)
        assert error["message"] == 'Too small: expected string to have >=1 characters at "Conductor-End-User-Id"'


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"name": "x" * 42}, 'Too big: expected string to have <=41 characters at "name"'),
        ({"name": "A", "companyName": 3}, 'Invalid input: expected string, received number at "companyName"'),
        ({"name": "A", "note": None}, 'Invalid input: expected string, received null at "note"'),
        ({"name": "A", "isActive": "yes"}, 'Invalid input: expected boolean, received string at "isActive"'),
        ({"name": "A", "billingAddress": []}, 'Invalid input: expected object, received array at "billingAddress"'),
        ({}, 'Invalid input: expected string, received undefined at "name"'),
        (
            {"name": "A", "billingAddress": {"Line1": "x", "City": "y"}},
            'Unrecognized keys: "Line1", "City" at "billingAddress"',
        ),
        ({"name": "A", "company_name": "x"}, 'Unrecognized key: "company_name"'),
        (
            {"name": "A", "jobStatus": "done"},
            'Invalid option: expected one of "awarded"|"closed"|"in_progress"|"none"|"not_awarded"|"pending"'
            ' at "jobStatus"',
        ),
        (
            {"name": "A", "creditLimit": "1,000"},
            r'Invalid string: must match pattern /^-?\d+(\.\d+)?$/ at "creditLimit"',
        ),
        ({"name": "A", "creditLimit": "1e3"}, r'Invalid string: must match pattern /^-?\d+(\.\d+)?$/ at "creditLimit"'),
        (
            {"name": "A", "creditLimit": "\u0661"},
            r'Invalid string: must match pattern /^-?\d+(\.\d+)?$/ at "creditLimit"',
        ),
        ({"name": "A", "creditLimit": 5}, 'Invalid input: expected string, received number at "creditLimit"'),
        ({"name": "A", "jobStartDate": "2026-02-30"}, 'Invalid ISO date at "jobStartDate"'),
        ({"name": "A", "jobStartDate": "20260203"}, 'Invalid ISO date at "jobStartDate"'),
        ({"name": "A", "externalId": "12"}, 'Invalid UUID at "externalId"'),
        (
            {"name": "A", "additionalNotes": []},
            'Too small: expected array to have >=1 items at "additionalNotes"',
        ),
        (
            {"name": "A", "additionalContacts": [{"firstName": "J"}, {"lastName": "D"}]},
            'Invalid input: expected string, received undefined at "additionalContacts[1].firstName"',
        ),
        ([], "Invalid input: expected object, received array"),
    ],
)
def test_body(sandbox: Sandbox, api: Api, body: object, message: str) -> None:
    before = contents(sandbox, api.end_user_id)
    error = api.refused(400, "POST", CUSTOMERS, json=body)
    assert error["message"] == message
    assert error["type"] == "INVALID_REQUEST_ERROR"
    assert contents(sandbox, api.end_user_id) == before


def test_several_complaints_come_together(api: Api) -> None:
    message = api.refused(400, "POST", CUSTOMERS, json={"companyName": 1, "x": 2})["message"]
    assert message.count("; ") == 2


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ({"limit": "0"}, 'Too small: expected number to be >=1 at "limit"'),
        ({"limit": "151"}, 'Too big: expected number to be <=150 at "limit"'),
        ({"limit": "ten"}, 'Invalid input: expected int, received string at "limit"'),
        ({"limit": ["1", "2"]}, 'Invalid input: expected int, received array at "limit"'),
        ({"status": "open"}, 'Invalid option: expected one of "active"|"all"|"inactive" at "status"'),
        ({"ids[]": "x"}, 'Unrecognized key: "ids[]"'),
        ({"updatedAfter": "yesterday"}, 'Invalid ISO date or datetime at "updatedAfter"'),
        ({"updatedAfter": "2026-03-01T12:00:00 02:00"}, 'Invalid ISO date or datetime at "updatedAfter"'),
        ({"totalBalance": "1e2"}, r'Invalid string: must match pattern /^-?\d+(\.\d+)?$/ at "totalBalance"'),
        ({"excludeAlternateShippingAddresses": "True"}, None),
        (
            {"nameContains": "a", "nameStartsWith": "b"},
            'Invalid input: only one of "nameContains", "nameStartsWith" may be given',
        ),
        ({"nameEndsWith": "a", "nameTo": "b"}, 'Invalid input: only one of "nameEndsWith", "nameTo" may be given'),
        (
            {"totalBalance": "1", "totalBalanceLessThan": "2"},
            'Invalid input: only one of "totalBalance", "totalBalanceLessThan" may be given',
        ),
    ],
)
def test_query(api: Api, query: Json, message: str | None) -> None:
    error = api.refused(400, "GET", CUSTOMERS, params=query)
    assert message is None or error["message"] == message


def test_path_parameter_is_checked_and_may_hold_a_slash(api: Api) -> None:
    assert "<=36 characters" in api.refused(400, "GET", f"{CUSTOMERS}/{'x' * 37}")["message"]
    assert '"a/b"' in api.refused(502, "GET", f"{CUSTOMERS}/a%2Fb")["message"]


def test_content_type(api: Api) -> None:
    for headers in ({}, {"Content-Type": "text/plain"}):
        api.refused(415, "POST", CUSTOMERS, content=b'{"name": "A"}', headers=headers)
    api.good("POST", CUSTOMERS, content=b'{"name": "A"}', headers={"Content-Type": "application/json; charset=utf-8"})


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b'{"name": NaN}', b'{"name": 1e999}', b'{"name": "\\ud800"}', b"\xff", b"[" * 100_000, b"1" * 10_000],
)
def test_unreadable_body(api: Api, content: bytes) -> None:
    error = api.refused(400, "POST", CUSTOMERS, content=content, headers={"Content-Type": "application/json"})
    assert error["message"] == "The body is not valid JSON."


def test_body_where_none_belongs(api: Api) -> None:
    api.refused(400, "GET", HEALTH, content=b"{}", headers={"Content-Type": "application/json"})


def test_large_body(api: Api) -> None:
    error = api.refused(413, "POST", CUSTOMERS, json={"name": "x" * LARGEST_BODY * 3})
    assert error["type"] == "INVALID_REQUEST_ERROR"


def test_health_check_duration_is_a_number(api: Api) -> None:
    answer = api.get(HEALTH)
    assert answer["status"] == "ok"
    assert math.isfinite(answer["duration"])
