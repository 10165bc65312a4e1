"""Answers with numbers, texts and depths that Python or UTF-8 cannot take: read where possible, else refused by us."""

from __future__ import annotations

import copy
import json
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from conductor_client import APIResponseValidationError, BadRequestError, Conductor
from conductor_client._core import drift
from conductor_client._core.drift import Drift
from conductor_client._schema.decode import MalformedBody
from conductor_client._schema.json_data import DEEPEST
from conductor_client._schema.values import leading
from conductor_client.errors import InvalidArgumentError
from conductor_client.generated.api.qbd.invoices.list import OPERATION as LIST_INVOICES
from conductor_client.generated.api.qbd.invoices.retrieve import OPERATION as RETRIEVE_INVOICE
from conductor_client.models import Invoice
from tests.support.fitting import Sampler, endpoints
from tests.support.process import ROOT
from tests.support.tiny_api import Echo

_INVOICE: Any = Sampler(7).sample(endpoints()["qbd.invoices.retrieve"].response)


@pytest.fixture(autouse=True)
def _new_places() -> Iterator[None]:
    drift.forget()
    yield
    drift.forget()


def client_of(content: bytes, status: int = 200, **options: Any) -> Conductor:
    """A client whose every answer is this one."""
    return Conductor(api_key="sk_x", end_user_id="e", transport=Echo(status, content=content), **options)


def text_of(**changes: Any) -> str:
    """An invoice as JSON, with members whose values are JSON texts."""
    plain = {name: float(value) if isinstance(value, Decimal) else value for name, value in _INVOICE.items()}
    marked = json.dumps({**plain, **{name: f"<{name}>" for name in changes}}, default=float)
    for name, value in changes.items():
        marked = marked.replace(json.dumps(f"<{name}>"), value)
    return marked


def nested(depth: int, inside: str = "1") -> str:
    """Lists and objects in turn, so deep."""
    opening, closing = "", ""
    for level in range(depth):
        opening += '{"a": ' if level % 2 else "["
        closing = ("}" if level % 2 else "]") + closing
    return f"{opening}{inside}{closing}"


@pytest.mark.parametrize(
    "number", ["1e99999999999999999999", "-2.5E-123456789012345678901", "7" * 4301, f"-{'9' * 10_000}"]
)
@pytest.mark.parametrize("padding", ["", "x" * 300_000])
def test_numbers_that_python_cannot_hold_are_kept_as_received(number: str, padding: str) -> None:
    told: list[Drift] = []
    text = text_of(exchangeRate=number, memo=number, subtotal=number, added=number, more=json.dumps(padding))
    invoice = client_of(text.encode(), on_drift=told.append).qbd.invoices.retrieve(_INVOICE["id"])
    kept: Any = invoice.exchange_rate
    assert kept == invoice.memo == invoice.additional_properties["added"] == number
    assert invoice.ref_number == _INVOICE["refNumber"]
    assert {(each.path, each.got) for each in told if each.got.startswith("number")} == {
        (f"$.{name}", "number out of range") for name in ("exchangeRate", "memo", "subtotal")
    }
    assert json.loads(invoice.to_json())["exchangeRate"] == number
    for twin in (copy.copy(invoice), copy.deepcopy(invoice), pickle.loads(pickle.dumps(invoice))):
        assert twin == invoice


def test_large_numbers_that_python_can_hold_are_numbers() -> None:
    invoice = client_of(text_of(exchangeRate="1e999999", added="7" * 4000).encode()).qbd.invoices.retrieve(
        _INVOICE["id"]
    )
    assert invoice.exchange_rate == Decimal("1e999999")
    assert invoice.additional_properties["added"] == int("7" * 4000)


_OLD_DATEUTIL = """
import warnings
from datetime import datetime, timedelta, timezone
warnings.warn("datetime.utcfromtimestamp() is deprecated", DeprecationWarning)
def isoparse(text):
    return datetime(2026, 6, 2, tzinfo=timezone.utc)
"""


def test_an_old_dateutil_is_silent_where_warnings_are_errors(tmp_path: Path) -> None:
    package = tmp_path / "dateutil"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "parser.py").write_text(_OLD_DATEUTIL)
    code = (
        "from conductor_client.models import Invoice\n"
        "read = Invoice.from_dict({'createdAt': '2026-06-01T24:00:00Z'})\n"
        "print(repr(read.created_at), read.to_dict())\n"
        "import warnings; print(warnings.filters[0][0])"
    )
    root = str(ROOT)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), root])}
    command = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert (done.stderr, done.returncode) == ("", 0)
    assert done.stdout.splitlines()[0].endswith("{'createdAt': '2026-06-02T00:00:00Z'}")
    assert done.stdout.splitlines()[1] == "error"


def test_texts_that_were_cut_through_a_character_can_be_written() -> None:
    invoice = client_of(text_of(memo='"cut \\ud83d"', refNumber='"\\ud83e\\udd86"').encode()).qbd.invoices.retrieve(
        _INVOICE["id"]
    )
    assert invoice.memo == "cut \ud83d"
    text = invoice.to_json()
    assert "\\ud83d" in text
    assert "\U0001f986" in text
    assert json.loads(text.encode()) == invoice.to_dict()
    repr(invoice).encode()


@pytest.mark.parametrize("status", [400, 401, 404, 409, 429, 500, 502])
def test_errors_with_such_a_text_can_be_printed(status: int, caplog: pytest.LogCaptureFixture) -> None:
    content = b'{"error": {"message": "bad \\ud83d", "type": "INVALID_REQUEST_ERROR"}}'
    client = client_of(content, status, max_retries=0)
    with caplog.at_level("DEBUG"), pytest.raises(Exception, match="bad") as caught:
        client.qbd.invoices.retrieve(_INVOICE["id"])
    assert str(caught.value).encode().count(rb"bad \ud83d") == 1
    for record in caplog.records:
        record.getMessage().encode()


_Use = Callable[[Any], Any]
_USES: list[_Use] = [
    lambda one: one.to_dict(),
    lambda one: one.to_dict(mode="python", use_api_names=False, exclude_none=True),
    lambda one: one.to_json(indent=1),
    repr,
    copy.copy,
    copy.deepcopy,
    lambda one: pickle.loads(pickle.dumps(one)),
    lambda one: one == copy.deepcopy(one),
    lambda one: Invoice.from_dict(one.to_dict()),
]


@pytest.mark.parametrize("member", ["added", "memo", "exchangeRate", "isPaid", "customer", "lines", "dueDate"])
@pytest.mark.parametrize("padding", ["", "x" * 300_000])
def test_what_is_taken_can_be_used_whatever_its_depth(member: str, padding: str) -> None:
    text = text_of(**{member: nested(DEEPEST), "more": json.dumps(padding)})
    invoice = client_of(text.encode()).qbd.invoices.retrieve(_INVOICE["id"])
    assert invoice.to_dict()[member] == json.loads(nested(DEEPEST))
    for use in _USES:
        use(invoice)
    # Lists of the document have an object of the document in them.
    for depth in (DEEPEST + (3 if member == "lines" else 1), 300, 900, 5000):
        client = client_of(text_of(**{member: nested(depth), "more": json.dumps(padding)}).encode())
        with pytest.raises(APIResponseValidationError, match=r"nested too deeply|not valid JSON") as caught:
            client.qbd.invoices.retrieve(_INVOICE["id"])
        pickle.loads(pickle.dumps(caught.value))
        assert caught.value.outcome == "applied"


_Put = Callable[[Any], Any]
_PUTS: list[_Put] = [
    lambda body: body.update(added=json.loads(nested(200))),
    lambda body: body["data"].append(json.loads(nested(200))),
    lambda body: body["data"][2].update(added=json.loads(nested(200))),
    lambda body: body["data"][1].update(linkedTransactions=[{"added": json.loads(nested(200))}]),
    lambda body: body["data"][1].update(lines=[{"item": {"added": [1, json.loads(nested(200))]}}]),
]


@pytest.mark.parametrize("put", _PUTS)
def test_depth_is_refused_wherever_it_is(put: _Put) -> None:
    page: Any = {"data": [copy.deepcopy(_INVOICE) for _ in range(3)]}
    body = copy.deepcopy(page)
    put(body)
    with pytest.raises(MalformedBody, match="nested too deeply"):
        LIST_INVOICES.decode(body)
    # And is forgotten afterwards.
    assert len(LIST_INVOICES.decode(page).data) == 3


def test_free_form_answers_and_errors_of_such_depth() -> None:
    def passed(depth: int) -> Any:
        client = client_of(f'{{"a": {nested(depth)}}}'.encode())
        return client.end_users.passthrough("quickbooks_desktop", id="e", qbd_payload={"a": 1}, effect="read")

    answer = passed(DEEPEST - 1)
    assert pickle.loads(pickle.dumps(copy.deepcopy(answer))).to_dict() == answer.to_dict()
    with pytest.raises(APIResponseValidationError, match="nested too deeply"):
        passed(DEEPEST)
    client = client_of(f'{{"error": {{"message": "no", "more": {nested(200)}}}}}'.encode(), 400)
    with pytest.raises(BadRequestError) as caught:
        client.qbd.invoices.retrieve(_INVOICE["id"])
    assert caught.value.body is None
    for twin in (copy.deepcopy(caught.value), pickle.loads(pickle.dumps(caught.value))):
        assert str(twin) == str(caught.value)


def test_data_of_such_depth_makes_no_object() -> None:
    assert Invoice.from_dict({"added": json.loads(nested(DEEPEST))}).to_dict()["added"]
    for depth in (200, 900):
        with pytest.raises(InvalidArgumentError, match="nested too deeply"):
            Invoice.from_dict({"added": json.loads(nested(depth))})


def test_a_flood_of_unknown_members_is_kept_and_told_in_part() -> None:
    told: list[Drift] = []
    members = ", ".join(f'"member{number}": {number}' for number in range(50_000))
    text = text_of()[:-1] + f", {members}}}"
    invoice = client_of(text.encode(), on_drift=told.append).qbd.invoices.retrieve(_INVOICE["id"])
    assert len(invoice.additional_properties) == 50_000
    assert len(told) == 10_000
    assert len(RETRIEVE_INVOICE.decode_with_mismatches(json.loads(text, parse_float=Decimal))[1]) == 10_000


def test_each_kind_of_difference_is_named_once() -> None:
    page: Any = {"data": [copy.deepcopy(_INVOICE) for _ in range(20)], "hasMore": False}
    for invoice in page["data"][3:]:
        invoice.update(subtotal="1,000.00", added=1, customer={"id": 5, "fullName": None})
    found = {mismatch.path for mismatch in LIST_INVOICES.decode_with_mismatches(page)[1] if mismatch.got != "nothing"}
    assert found == {"$.data[3].subtotal", "$.data[3].added", "$.data[3].customer.id"}


def test_threads_keep_their_odd_values_apart() -> None:
    bad = {**_INVOICE, "subtotal": "1,000.00", "dueDate": "soon"}
    found: dict[int, set[tuple[int, Any]]] = {0: set(), 1: set()}
    start = threading.Barrier(4)

    def work(number: int) -> None:
        start.wait(10)
        for _ in range(300):
            result, mismatches = RETRIEVE_INVOICE.decode_with_mismatches(bad if number else _INVOICE)
            found[number].add((len(mismatches), result.due_date))

    threads = [threading.Thread(target=work, args=(number,)) for number in (0, 1, 0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    good = RETRIEVE_INVOICE.decode(_INVOICE)
    assert found == {0: {(0, good.due_date)}, 1: {(2, "soon")}}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            '{"objectType":"list","url":"/v1/x","data":[{"id":"1"}],"hasMore":false}',
            {"objectType": "list", "url": "/v1/x"},
        ),
        (
            '\ufeff { "id" : "7" , "n" : 1.50 , "none" : null , "more" : { "id": "8" } }',
            {"id": "7", "n": Decimal("1.50"), "none": None},
        ),
        ('{"id":"7"', {"id": "7"}),
        ('{"id":"7","name":"cut o', {"id": "7"}),
        ('{"id" "7"}', {}),
        ('[{"id":"7"}]', {}),
        ("{}", {}),
        ("", {}),
        ("<html>", {}),
    ],
)
def test_the_members_before_the_first_list_or_object(text: str, found: dict[str, Any]) -> None:
    assert leading(text.encode()) == found
