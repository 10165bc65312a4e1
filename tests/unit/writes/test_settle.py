"""`settle`: what is asked about a write whose outcome is unknown, when, and what is made of the answers."""

from __future__ import annotations

import copy
import json
import pickle
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, TypeAlias

import pytest

from conductor_client import errors
from conductor_client._conductor import CONDUCTOR
from conductor_client._writes.compare import agrees
from conductor_client.errors import SentWrite
from conductor_client.sandbox.errors import name_taken
from conductor_client.transport import Incoming, Outgoing
from tests.support.fake_records import FakeRecords, InvoiceServer, Json, refused, reply
from tests.support.losses import answers, dropped, fails, lost, settle, unreadable

MakeServer: TypeAlias = Callable[..., InvoiceServer]

TODAY = datetime.now(UTC)
INVOICE: Json = {
    "id": "I1",
    "objectType": "qbd_invoice",
    "createdAt": (TODAY - timedelta(days=9)).isoformat(),
    "updatedAt": (TODAY - timedelta(days=9)).isoformat(),
    "revisionNumber": "7",
    "externalId": None,
    "customer": {"id": "C1", "fullName": "Acme"},
    "memo": "Thanks",
    "transactionDate": "2026-11-22",
    "subtotal": "10.00",
    "lines": [{"id": "L1", "quantity": 1, "rate": "2.50"}, {"id": "L2", "quantity": 2, "rate": "1.00"}],
    "lineGroups": [],
}


@pytest.fixture(params=["sync", "async"])
def make_server(request: pytest.FixtureRequest) -> MakeServer:
    """Makes clients over company files; each test runs with the sync and with the async one."""
    return lambda *records, **options: InvoiceServer(request.param == "async", *records, **options)


def create(server: InvoiceServer, **arguments: Any) -> errors.APIError:
    given = {"customer_id": "C1", "transaction_date": "2026-11-22", "lines": [{"item_id": "P1"}], **arguments}
    return fails(server, lambda: server.client.qbd.invoices.create(**given))


def update(server: InvoiceServer, **changes: Any) -> errors.APIError:
    return fails(server, lambda: server.client.qbd.invoices.update("I1", revision_number="7", **changes))


# --- external ids ---


def test_every_create_that_can_gets_an_id_of_its_own(make_server: MakeServer) -> None:
    server = make_server(auto_external_id=True)
    invoices = server.client.qbd.invoices
    for arguments in ({}, {}, {"external_id": "mine"}, {"extra_body": {"externalId": "extra"}}):
        server.run(invoices.create(customer_id="C1", transaction_date="2026-11-22", **arguments))
    ids = [body["externalId"] for body in server.books.bodies]
    assert ids[2:] == ["mine", "extra"]
    assert len({str(uuid.UUID(id_)) for id_ in ids[:2]}) == 2
    server.run(server.client.qbd.classes.create(name="West"))
    server.run(server.client.with_options(auto_external_id=False).qbd.customers.create(name="Acme"))
    server.run(server.client.qbd.invoices.update("R0", revision_number="1", memo="x"))
    assert not any("externalId" in body for body in server.books.bodies[4:])
    with pytest.raises(errors.InvalidArgumentError, match="auto_external_id takes"):
        server.client.with_options(auto_external_id="yes")


def test_a_create_that_is_sent_again_keeps_its_id(make_server: MakeServer) -> None:
    server = make_server(faults=[answers(reply({}, 429))], auto_external_id=True)
    server.run(server.client.qbd.customers.create(name="Acme"))
    first, second = server.books.bodies
    assert first == second


def test_the_error_carries_what_is_needed_and_no_more(make_server: MakeServer) -> None:
    server = make_server(faults=[lost], auto_external_id=True, timeout=50)
    card = {"number": "4111111111111111", "expiration_month": 5}
    error = fails(server, lambda: server.client.qbd.customers.create(name="Acme", credit_card=card))
    (body,) = server.books.bodies
    assert error.external_id == body["externalId"]
    for twin in (error, copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
        write = twin.write
        assert isinstance(write, SentWrite)
        assert (write.operation, write.effect, dict(write.path)) == ("qbd.customers.create", "create", {})
        assert (write.end_user_id, write.external_id) == ("end_usr_1", body["externalId"])
        assert write.body == {**body, "creditCard": {"number": None, "expirationMonth": 5}}
        # The service was told to wait 40 seconds.
        assert write.patience == 50
        assert abs(write.ended - TODAY.timestamp()) < 3600
        assert "Acme" not in repr(write)
    assert b"4111111111111111" not in pickle.dumps(error)
    assert "canary" not in str(vars(error))


def test_errors_of_reads_and_of_refused_writes_carry_no_write(make_server: MakeServer) -> None:
    server = make_server(INVOICE, faults=[answers(refused(name_taken("x"))), dropped], max_retries=0)
    with pytest.raises(errors.NameNotUniqueError) as caught:
        server.run(server.client.qbd.customers.create(name="Acme", external_id="mine"))
    assert (caught.value.external_id, caught.value.write) == ("mine", None)
    assert settle(server, caught.value) == ("not_applied", "")
    with pytest.raises(errors.APIConnectionError) as lost_read:
        server.run(server.client.qbd.invoices.retrieve("I1"))
    assert lost_read.value.write is None
    assert settle(server, lost_read.value) == ("unknown", "")


# --- creates ---


def test_a_create_that_happened_is_found_at_once(make_server: MakeServer) -> None:
    server = make_server(INVOICE, faults=[lost], auto_external_id=True)
    assert settle(server, create(server)) == ("applied", "R1")
    assert server.clock.slept == [0.0]
    query = {"customerIds": ["C1"], "transactionDateFrom": ["2026-11-22"], "transactionDateTo": ["2026-11-22"]}
    assert server.books.queries[1:] == [query]
    assert server.books.sent[1].headers["conductor-end-user-id"] == "end_usr_1"


def test_not_found_is_not_said_before_the_service_has_given_up(make_server: MakeServer) -> None:
    server = make_server(INVOICE, faults=[dropped], auto_external_id=True)
    error = create(server)
    asked: list[float] = []

    def late(books: FakeRecords, outgoing: Outgoing) -> None:
        asked.append(server.clock.now())

    server.books.faults = [late, late]
    ended = server.clock.now()
    assert settle(server, error) == ("not_applied", "")
    assert server.books.queries[1] == server.books.queries[2]
    assert list(server.books.queries[3]) == ["updatedAfter"]
    assert len(asked) == 2
    assert asked[0] - ended < 50
    assert asked[1] - ended >= 99.9


def test_a_create_that_happens_late_is_found_by_the_second_look(make_server: MakeServer) -> None:
    server = make_server(INVOICE, faults=[dropped], auto_external_id=True)
    error = create(server)

    def afterwards(books: FakeRecords, outgoing: Outgoing) -> Incoming:
        answer = books.answer(outgoing)
        books.create(json.loads(books.sent[0].content or b""))
        return answer

    server.books.faults = [afterwards]
    assert settle(server, error) == ("applied", "R1")


def test_too_little_time_to_know(make_server: MakeServer) -> None:
    server = make_server(INVOICE, faults=[dropped], auto_external_id=True)
    error = create(server)
    settled = server.run(server.client.settle(error, timeout=60))
    assert settled.outcome == "unknown"
    assert "may still happen" in settled.reason
    assert sum(server.clock.slept) == 0
    assert server.books.sent[-1].timeout == pytest.approx(60, abs=30)
    server.clock.advance(101)
    assert settle(server, error, timeout=1) == ("not_applied", "")
    for wrong in (0, True, float("inf")):
        with pytest.raises(errors.InvalidArgumentError, match="timeout takes"):
            server.run(server.client.settle(error, timeout=wrong))


def test_a_part_of_a_list_without_pages_proves_nothing(make_server: MakeServer) -> None:
    more = reply({"objectType": "list", "url": "/", "data": [], "hasMore": True, "nextCursor": "c1"})
    server = make_server(faults=[dropped, answers(more)])
    error = fails(server, lambda: server.client.qbd.employees.create(first_name="Ann", external_id="mine"))
    settled = server.run(server.client.settle(error))
    assert settled.outcome == "unknown"
    assert isinstance(settled.error, errors.IncompleteListError)
    assert settle(server, error) == ("not_applied", "")


def test_the_records_of_another_service_prove_nothing(make_server: MakeServer) -> None:
    server = make_server(faults=[dropped], auto_external_id=True)
    error = pickle.loads(pickle.dumps(create(server)))
    asked = len(server.books.sent)
    other = make_server(base_url="https://staging.example/v1")
    settled = other.run(other.client.settle(error))
    assert (settled.outcome, settled.reason) == (
        "unknown",
        f"it was sent to {server.client.base_url}, and this client asks https://staging.example/v1",
    )
    assert (len(server.books.sent), other.books.sent) == (asked, [])
    # One that was pickled by a version that did not note it.
    state: Any = error.write.__getstate__()
    error.write = object.__new__(SentWrite)
    error.write.__setstate__(state[:-1])
    assert pickle.loads(pickle.dumps(error)).write == error.write
    assert error.write.base_url == ""
    assert settle(server, error) == ("not_applied", "")


def test_in_another_process_the_clock_on_the_wall_counts(make_server: MakeServer) -> None:
    server = make_server(INVOICE, faults=[dropped], auto_external_id=True)
    error = create(server)
    assert error.write is not None

    def elsewhere(ended: float) -> SentWrite:
        assert error.write is not None
        return replace(error.write, _process="another", _ended=-1e9, ended=ended)

    now = server.clock.wall()
    # Clocks of two machines differ: ten minutes more.
    assert elsewhere(now - 30).left(server.clock.now(), server.clock.wall()) == pytest.approx(670, abs=30)
    assert elsewhere(now - 200).left(server.clock.now(), server.clock.wall()) > 400
    assert elsewhere(now - 1000).left(server.clock.now(), server.clock.wall()) == 0
    # A clock that was set back proves nothing.
    assert elsewhere(now + 1000).left(server.clock.now(), server.clock.wall()) == 700


@pytest.mark.parametrize(
    ("resource", "arguments", "query"),
    [
        ("customers", {"name": " Acme "}, {"nameContains": ["Acme"], "status": ["all"]}),
        ("customers", {"name": "Łódź"}, {"updatedAfter": None, "status": ["all"]}),
        ("employees", {"first_name": "Ann"}, {"updatedAfter": None, "status": ["all"]}),
        (
            "checks",
            {"bank_account_id": "A1", "transaction_date": "2026-11-22", "payee_id": "V1"},
            {"payeeIds": ["V1"], "transactionDateFrom": ["2026-11-22"], "transactionDateTo": ["2026-11-22"]},
        ),
    ],
)
def test_where_a_record_is_looked_for(
    make_server: MakeServer, resource: str, arguments: Json, query: dict[str, list[str] | None]
) -> None:
    server = make_server(faults=[lost], auto_external_id=True)
    error = fails(server, lambda: getattr(server.client.qbd, resource).create(**arguments))
    assert settle(server, error) == ("applied", "R0")
    asked = server.books.queries[-1]
    assert {name: value if query[name] else None for name, value in asked.items()} == query
    if "updatedAfter" in asked:
        since = datetime.fromisoformat(asked["updatedAfter"][0])
        assert timedelta(hours=71) < datetime.now(UTC) - since < timedelta(hours=74)


def test_records_that_prove_nothing(make_server: MakeServer) -> None:
    old = (TODAY - timedelta(days=3)).isoformat()
    server = make_server({**INVOICE, "externalId": "{MINE}", "createdAt": old}, faults=[dropped])
    error = create(server, external_id="mine")
    assert settle(server, error) == ("unknown", "I1")
    server.books.records["I1"]["createdAt"] = TODAY.isoformat()
    assert settle(server, error) == ("applied", "I1")
    server.books.records["I2"] = {**server.books.records["I1"], "id": "I2"}
    assert settle(server, error) == ("unknown", "")
    without = make_server(INVOICE, faults=[lost])
    assert settle(without, create(without)) == ("unknown", "")
    assert len(without.books.sent) == 1


def test_a_lookup_that_fails_leaves_it_unknown(make_server: MakeServer) -> None:
    server = make_server(faults=[lost, answers(reply({}, 401))], auto_external_id=True)
    error = create(server)
    settled = server.run(server.client.settle(error))
    assert (settled.outcome, type(settled.error)) == ("unknown", errors.AuthenticationError)
    assert settle(server, error) == ("applied", "R0")


def test_what_the_service_said_was_done_was_done(make_server: MakeServer) -> None:
    server = make_server(INVOICE, faults=[unreadable], auto_external_id=True)
    error = create(server)
    assert error.outcome == "applied"
    assert settle(server, error) == ("applied", "R1")
    del server.books.records["R1"]
    assert settle(server, error) == ("applied", "")
    assert server.clock.slept == [0.0, 0.0, 0.0]


# --- updates ---


@pytest.mark.parametrize(
    "changes",
    [
        {"memo": "New "},
        {"memo": "", "customer_id": "C2", "transaction_date": "2026-11-23"},
        {"lines": [{"id": "L2"}, {"id": "L1", "quantity": 5, "rate": "2.5"}, {"id": "-1", "item_id": "P3"}]},
        {"billing_address": {"city": "Springfield"}},
    ],
)
def test_an_update_that_happened(make_server: MakeServer, changes: Json) -> None:
    server = make_server(INVOICE, faults=[lost])
    assert settle(server, update(server, **changes)) == ("applied", "I1")
    assert server.clock.slept == [0.0]


def test_an_update_that_did_not_happen(make_server: MakeServer) -> None:
    server = make_server(INVOICE, faults=[dropped])
    error = update(server, memo="New")
    assert settle(server, error) == ("not_applied", "I1")
    assert 99 < sum(server.clock.slept) < 101


@pytest.mark.parametrize(
    ("changes", "theirs"),
    [
        ({"memo": "New"}, {"memo": "Theirs"}),
        ({"lines": [{"id": "L1"}]}, {"memo": "Theirs"}),
        ({"lines": [{"id": "L1"}, {"id": "L2"}, {"id": "-1"}]}, {"memo": "Theirs"}),
        ({"lines": [{"id": "L1", "quantity": 3}, {"id": "L2"}]}, {"memo": "Theirs"}),
        ({"line_groups": [{"id": "-1", "item_group_id": "P9"}]}, {"memo": "Theirs"}),
        # No record shows this.
        ({"apply_credits": [{"credit_transaction_id": "T1", "applied_amount": "1.00"}]}, {"memo": "Theirs"}),
    ],
)
def test_another_writer_makes_it_unknowable(make_server: MakeServer, changes: Json, theirs: Json) -> None:
    server = make_server(INVOICE, faults=[dropped])
    error = update(server, **changes)
    server.books.change("I1", theirs)
    assert settle(server, error) == ("unknown", "I1")
    assert server.clock.slept == [0.0]


def test_modify_can_be_settled(make_server: MakeServer) -> None:
    server = make_server(INVOICE, faults=[None, lost])

    def fn(draft: Any) -> None:
        draft.lines[0].quantity = 4

    error = fails(server, lambda: server.client.qbd.invoices.modify("I1", fn))
    assert settle(server, error) == ("applied", "I1")


def test_a_record_that_is_gone_says_nothing_about_an_update(make_server: MakeServer) -> None:
    server = make_server(INVOICE, faults=[lost])
    error = update(server, memo="New")
    del server.books.records["I1"]
    assert settle(server, error) == ("unknown", "")


# --- deletes and voids ---


def test_deletes(make_server: MakeServer) -> None:
    for fault, outcome in ((lost, ("applied", "")), (dropped, ("not_applied", "I1"))):
        server = make_server(INVOICE, faults=[fault])
        assert settle(server, fails(server, partial(server.client.qbd.invoices.delete, "I1"))) == outcome
        assert bool(sum(server.clock.slept)) == (fault is dropped)


def test_other_writes_cannot_be_settled(make_server: MakeServer) -> None:
    server = make_server(faults=[lost, dropped, dropped])
    server.books.answer = lambda outgoing: reply({})  # type: ignore[method-assign]
    calls = [
        lambda: server.client.end_users.passthrough(
            id="end_usr_1", integration_slug="quickbooks_desktop", qbd_payload={"InvoiceAddRq": {}}
        ),
        lambda: server.client.post("/quickbooks-desktop/new", body={"a": 1}),
    ]
    for call in calls:
        assert settle(server, fails(server, call)) == ("unknown", "")
    assert len(server.books.sent) == len(calls)


RULES = CONDUCTOR.writes


@pytest.mark.parametrize(
    ("sent", "record", "verdict"),
    [
        ({}, {}, True),
        ({"clearItemLines": True}, {"itemLines": [], "itemGroupLines": []}, True),
        ({"clearItemLines": True}, {"itemLines": [{"id": "1"}]}, False),
        ({"salesTaxItemIds": ["1", "2"]}, {"salesTaxItems": [{"id": "1"}, {"id": "2"}]}, True),
        ({"salesTaxItemIds": ["1"]}, {"salesTaxItems": [{"id": "1"}, {"id": "2"}]}, False),
        ({"number": None}, {"number": "xxxx1111"}, None),
        ({"isActive": True}, {"isActive": 1}, False),
        ({"additionalNotes": [{"id": 2, "note": "b"}]}, {"additionalNotes": [{"id": 1}, {"id": 2, "note": "b"}]}, True),
        ({"additionalNotes": [{"id": 3, "note": "b"}]}, {"additionalNotes": [{"id": 1}]}, False),
        ({"address": {"city": "A"}}, {"address": None}, False),
        (
            {"lines": [{"id": "-1", "a": 1}, {"id": "-1", "a": 2}]},
            {"lines": [{"id": "8", "a": 2}, {"id": "9", "a": 1}]},
            True,
        ),
        (
            {"lines": [{"id": "-1", "a": "x"}, {"id": "-1"}]},
            {"lines": [{"id": "8", "a": "y"}, {"id": "9", "a": "x"}]},
            True,
        ),
        (
            {"lines": [{"id": "-1", "a": 1}, {"id": "-1", "a": 1}]},
            {"lines": [{"id": "8", "a": 2}, {"id": "9", "a": 1}]},
            False,
        ),
        ({"lines": [{"id": "-1", "priceLevelId": "1"}]}, {"lines": [{"id": "8"}]}, None),
    ],
)
def test_whether_a_record_has_what_was_sent(sent: Json, record: Json, verdict: bool | None) -> None:
    assert agrees(sent, record, RULES) is verdict


def test_both_sides_of_a_journal_entry_are_one_array() -> None:
    record = {"debitLines": [{"id": "1"}], "creditLines": [{"id": "2", "memo": "x"}]}
    operation = "qbd.journal_entries.update"
    for sent, verdict in (
        ([{"id": "2", "memo": "x", "journalLineType": "credit"}, {"id": "1"}], True),
        ([{"id": "2", "memo": "x"}], False),
        ([{"id": "1", "journalLineType": "credit"}, {"id": "2"}], False),
    ):
        assert agrees({"lines": sent}, record, RULES, operation) is verdict
