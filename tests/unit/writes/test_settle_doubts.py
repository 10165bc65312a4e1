"""`settle` where a record looks as if a write had happened, or not, for another reason: not proven is unknown."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, TypeAlias
from urllib.parse import parse_qs, urlsplit

import pytest

from conductor_client import errors
from conductor_client._conductor import CONDUCTOR
from conductor_client._writes.compare import agrees
from conductor_client.sandbox.errors import object_missing, query_miss
from conductor_client.transport import Incoming, Outgoing
from tests.support.fake_records import LAST_PAGE, FakeRecords, Fault, InvoiceServer, Json, refused, reply
from tests.support.losses import answers, dropped, fails, lost, settle

MakeServer: TypeAlias = Callable[..., InvoiceServer]

NOW = datetime.now(UTC)
LONG_AGO = (NOW - timedelta(days=9)).isoformat()
INVOICE: Json = {
    "id": "I1",
    "objectType": "qbd_invoice",
    "createdAt": LONG_AGO,
    "updatedAt": LONG_AGO,
    "revisionNumber": "1700000000",
    "customer": {"id": "C1"},
    "memo": "Thanks",
    "transactionDate": "2026-11-22",
    "subtotal": "10.00",
    "lines": [{"id": "L1", "quantity": 1}],
    "lineGroups": [],
}


def filtered(books: FakeRecords, outgoing: Outgoing) -> Incoming | None:
    """A fault that is none: a list that honours its filters."""
    parts = urlsplit(outgoing.url)
    if outgoing.method != "GET" or parts.path.count("/") != 3:
        return None
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}

    def fits(record: Json) -> bool:
        changed = datetime.fromisoformat(query.get("updatedAfter", LONG_AGO))
        return (
            query.get("transactionDateFrom") in (None, record.get("transactionDate"))
            and query.get("customerIds") in (None, record.get("customer", {}).get("id"))
            and query.get("nameContains", "").lower() in record.get("name", "").lower()
            and datetime.fromisoformat(record["updatedAt"]) >= changed
        )

    return reply({"objectType": "list", "url": "/", "data": [r for r in books.records.values() if fits(r)]} | LAST_PAGE)


@pytest.fixture(params=["sync", "async"])
def make_server(request: pytest.FixtureRequest) -> MakeServer:
    """Makes clients over company files whose lists honour their filters, after a first fault."""

    def make(*records: Json, fault: Fault, more: list[Fault | None] | None = None, **options: Any) -> InvoiceServer:
        faults = [fault, *(more or [filtered] * 9)]
        return InvoiceServer(request.param == "async", *records, faults=faults, **options)

    return make


# --- creates ---


@pytest.mark.parametrize(
    ("resource", "arguments", "corrected"),
    [
        ("invoices", {"customer_id": "C1", "transaction_date": "2026-11-22"}, {"transactionDate": "2026-11-23"}),
        ("invoices", {"customer_id": "C1", "transaction_date": "2026-11-22"}, {"customer": {"id": "C2"}}),
        ("customers", {"name": "Acme"}, {"name": "Acne Ltd"}),
        # The clock of the PC is two days slow.
        ("employees", {"first_name": "Ann"}, {"updatedAt": (NOW - timedelta(days=2)).isoformat()}),
    ],
)
def test_a_record_that_was_corrected_since_is_found(
    make_server: MakeServer, resource: str, arguments: Json, corrected: Json
) -> None:
    server = make_server(fault=lost, auto_external_id=True)
    error = fails(server, lambda: getattr(server.client.qbd, resource).create(**arguments))
    server.books.records["R0"] |= {"createdAt": NOW.isoformat(), "updatedAt": NOW.isoformat(), **corrected}
    assert settle(server, error) == ("applied", "R0")


def test_it_did_not_happen_if_no_record_that_is_new_has_the_id(make_server: MakeServer) -> None:
    server = make_server(INVOICE, fault=dropped, auto_external_id=True)
    error = fails(server, lambda: server.client.qbd.customers.create(name="Acme"))
    server.books.records["I1"] |= {"externalId": None, "name": "Acme"}
    assert settle(server, error) == ("not_applied", "")
    assert [sorted(query) for query in server.books.queries[1:]] == [
        ["nameContains", "status"],
        ["nameContains", "status"],
        ["status", "updatedAfter"],
    ]


def test_a_last_question_that_fails_leaves_it_unknown(make_server: MakeServer) -> None:
    server = make_server(
        INVOICE, fault=dropped, more=[filtered, filtered, answers(reply({}, 403))], auto_external_id=True
    )
    error = fails(server, lambda: server.client.qbd.customers.create(name="Acme"))
    assert settle(server, error) == ("unknown", "")


def test_guids_are_the_same_however_they_are_written(make_server: MakeServer) -> None:
    guid = uuid.uuid4()
    for given in (str(guid), guid.hex, f"{{{guid}}}"):
        server = make_server(fault=lost)
        error = fails(server, partial(server.client.qbd.customers.create, name="Acme", external_id=given))
        server.books.records["R0"] |= {"externalId": f"{{{str(guid).upper()}}}", "updatedAt": NOW.isoformat()}
        assert settle(server, error) == ("applied", "R0")
    server = make_server(fault=lost)
    error = fails(server, partial(server.client.qbd.customers.create, name="Acme", external_id="a-bc"))
    server.books.records["R0"] |= {"externalId": "ab-c", "updatedAt": NOW.isoformat()}
    assert settle(server, error) == ("not_applied", "")


# --- updates ---


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, "not_applied"),
        ({"revisionNumber": "7"}, "not_applied"),
        ({"updatedAt": None}, "not_applied"),
        # The record was changed shortly before, so that another change may have the same second.
        ({"revisionNumber": str(int(NOW.timestamp()))}, "unknown"),
        ({"revisionNumber": str(int(NOW.timestamp()) - 12 * 3600)}, "unknown"),
        ({"updatedAt": NOW.isoformat()}, "unknown"),
        # Nothing tells how old the revision is.
        ({"updatedAt": None, "revisionNumber": "7"}, "unknown"),
    ],
)
def test_a_revision_is_only_the_same_if_it_is_old(make_server: MakeServer, changes: Json, outcome: str) -> None:
    record = {**INVOICE, **changes}
    server = make_server(record, fault=dropped, more=[None, None])
    revision = record["revisionNumber"]
    error = fails(server, lambda: server.client.qbd.invoices.update("I1", revision_number=revision, memo="New"))
    assert settle(server, error) == (outcome, "I1")
    assert sum(server.clock.slept) > 99


def test_two_changes_in_one_second(make_server: MakeServer) -> None:
    second = str(int(NOW.timestamp()))

    def in_that_second(books: FakeRecords, outgoing: Outgoing) -> BaseException:
        failure = lost(books, outgoing)
        books.records["I1"] |= {"revisionNumber": second, "updatedAt": NOW.isoformat()}
        return failure

    server = make_server({**INVOICE, "revisionNumber": second}, fault=in_that_second, more=[None, None])
    lines = [{"id": "L1"}, {"id": "-1", "item_id": "P1"}]
    error = fails(server, lambda: server.client.qbd.invoices.update("I1", revision_number=second, lines=lines))
    assert len(server.books.records["I1"]["lines"]) == 2
    assert settle(server, error) == ("unknown", "I1")


def test_the_revision_of_a_contact_moves_on_with_it() -> None:
    sent = {"additionalContacts": [{"id": "K1", "revisionNumber": "3", "firstName": "Bob"}]}
    for name, verdict in (("Bob", True), ("Ann", False)):
        record = {"additionalContacts": [{"id": "K1", "revisionNumber": "4", "firstName": name}]}
        assert agrees(sent, record, CONDUCTOR.writes) is verdict


# --- deletes ---

MISSING = reply({"error": {"code": "RESOURCE_MISSING", "type": "INVALID_REQUEST_ERROR", "message": "?"}}, 404)


@pytest.mark.parametrize(
    ("more", "outcome"),
    [
        ([answers(refused(object_missing("R1")))], "applied"),
        ([answers(refused(query_miss("R1")))], "applied"),
        # The record, or its end-user? A list of the same end-user tells.
        ([answers(MISSING), None], "applied"),
        ([answers(MISSING), answers(MISSING)], "unknown"),
        ([answers(MISSING), answers(reply({}, 403))], "unknown"),
    ],
)
def test_a_record_is_gone_only_if_its_company_answers(
    make_server: MakeServer, more: list[Fault | None], outcome: str
) -> None:
    server = make_server(INVOICE, fault=dropped, more=more)
    error = fails(server, lambda: server.client.qbd.invoices.delete("I1"))
    settled = server.run(server.client.settle(error))
    assert (settled.outcome, len(server.books.sent)) == (outcome, 1 + len(more))
    assert (settled.error is None) == (outcome == "applied")
    for outgoing, query in zip(server.books.sent[2:], server.books.queries[2:], strict=True):
        assert (list(query), outgoing.headers["conductor-end-user-id"]) == (["updatedAfter"], "end_usr_1")


def test_an_end_user_that_another_key_cannot_see_is_not_taken_for_deleted(make_server: MakeServer) -> None:
    server = make_server(fault=dropped, more=[answers(MISSING)])
    error = fails(server, lambda: server.client.end_users.delete("end_usr_1"))
    settled = server.run(server.client.settle(error))
    assert settled.outcome == "unknown"
    assert isinstance(settled.error, errors.ObjectNotFoundError)


# --- voids ---

# Changed after the write.
ZERO: Json = {"subtotal": "0.00", "updatedAt": timedelta()}


def void(server: InvoiceServer, resource: str = "invoices") -> tuple[str, str]:
    """Settle a void that never happened, of a record that was changed so long after it."""
    error = fails(server, lambda: getattr(server.client.qbd, resource).void("I1"))
    record = server.books.records["I1"]
    if isinstance(record["updatedAt"], timedelta):
        record["updatedAt"] = (datetime.now(UTC) + record["updatedAt"]).isoformat()
    return settle(server, error)


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, "not_applied"),
        # It happened, and somebody has entered amounts since; nobody else says so.
        ({"updatedAt": timedelta()}, "unknown"),
        ({"updatedAt": timedelta(hours=-40)}, "unknown"),
        ({"revisionNumber": str(int(NOW.timestamp()))}, "unknown"),
        ({"updatedAt": None, "revisionNumber": None}, "unknown"),
        (ZERO, "applied"),
        ({**ZERO, "lines": [{"id": "L1", "amount": "0.00"}]}, "applied"),
        # Zero before: nothing shows that the void did it.
        ({**ZERO, "updatedAt": LONG_AGO}, "unknown"),
        ({**ZERO, "updatedAt": None}, "unknown"),
        # The clock of the PC is fast, so that this may have been before.
        ({**ZERO, "updatedAt": timedelta(hours=2)}, "unknown"),
        # A total of zero, and yet not void.
        ({**ZERO, "lines": [{"id": "L1", "amount": "10.00"}, {"id": "L2", "amount": "-10.00"}]}, "unknown"),
        ({**ZERO, "lineGroups": [{"id": "G1", "lines": [{"id": "L3", "amount": "1.00"}]}]}, "unknown"),
        ({"subtotal": None, "lines": [{"id": "L1", "amount": "3.00"}]}, "not_applied"),
        ({**ZERO, "subtotal": None, "lines": [{"id": "L1", "amount": "3.00"}]}, "unknown"),
        ({**ZERO, "subtotal": None, "lines": [{"id": "L1", "amount": "0.00"}]}, "applied"),
        ({**ZERO, "subtotal": None}, "unknown"),
    ],
)
def test_voids(make_server: MakeServer, changes: Json, outcome: str) -> None:
    server = make_server({**INVOICE, **changes}, fault=dropped, more=[None, None])
    assert void(server) == (outcome, "I1")


def test_a_void_that_was_undone_by_somebody_is_not_called_safe_to_repeat(make_server: MakeServer) -> None:
    server = make_server(INVOICE, fault=dropped, more=[None, None])
    error = fails(server, lambda: server.client.qbd.invoices.void("I1"))
    entered = {"subtotal": "250.00", "updatedAt": datetime.now(UTC).isoformat()}
    server.books.records["I1"].update(entered, revisionNumber=str(int(NOW.timestamp())))
    assert settle(server, error) == ("unknown", "I1")


def test_a_payment_by_credits_has_a_total_of_zero_all_along(make_server: MakeServer) -> None:
    applied = [{"transactionId": "B1", "amount": "0.00", "discountAmount": "50.00"}]
    payment = {**ZERO, "id": "I1", "objectType": "qbd_bill_check_payment", "amount": "0.00"}
    server = make_server({**payment, "appliedToTransactions": applied}, fault=dropped, more=[None, None])
    assert void(server, "bill_check_payments") == ("unknown", "I1")
