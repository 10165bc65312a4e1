"""`modify`: what is sent for an edit, what is refused before anything is sent, and when it reads the record again."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from importlib import import_module
from typing import Any, TypeAlias

import pytest

from conductor_client import UNSET, errors, lines_of
from conductor_client._writes.edit import Modification
from conductor_client.models import AddressInput, InvoiceUpdate, InvoiceUpdateLine, TimeTrackingActivityUpdate
from conductor_client.sandbox import errors as sandbox_errors
from conductor_client.transport import Incoming, Outgoing
from tests.support.fake_records import FakeRecords, InvoiceServer, Json, refused

INVOICE: Json = {
    "id": "I1",
    "objectType": "qbd_invoice",
    "revisionNumber": "7",
    "customer": {"id": "C1", "fullName": "Acme"},
    "memo": "Thanks",
    "transactionDate": "2026-11-22",
    "billingAddress": {"line1": "Main Street 1", "city": "Springfield"},
    "lines": [
        {"id": "L1", "item": {"id": "P1", "fullName": "Bolt"}, "quantity": 1, "rate": "2.50", "description": "Bolts"},
        {"id": "L2", "item": {"id": "P2", "fullName": "Nut"}, "quantity": 2, "rate": "1.00", "description": "Nuts"},
    ],
    "lineGroups": [],
}
GROUP: Json = {"id": "G1", "itemGroup": {"id": "P9"}, "quantity": 1, "lines": [{"id": "L3", "quantity": 4}]}

MakeServer: TypeAlias = Callable[..., InvoiceServer]
Edit: TypeAlias = Callable[[Any], Any]


@pytest.fixture(params=["sync", "async"])
def make_server(request: pytest.FixtureRequest) -> MakeServer:
    """Makes clients over company files; each test runs with the sync and with the async one."""
    return lambda *records, **options: InvoiceServer(request.param == "async", *(records or (INVOICE,)), **options)


def modify(server: InvoiceServer, fn: Callable[[Any], Any], **options: Any) -> Any:
    return server.run(server.client.qbd.invoices.modify("I1", fn, **options))


def sent(server: InvoiceServer, fn: Callable[[Any], Any], **options: Any) -> Json:
    """The body of the update, without the revision number."""
    modify(server, fn, **options)
    (body,) = server.books.bodies
    assert body.pop("revisionNumber") == "7"
    return body


def refuses(server: InvoiceServer, fn: Callable[[Any], Any]) -> errors.InvalidArgumentError:
    """The error of an edit that is not sent."""
    with pytest.raises(errors.InvalidArgumentError) as caught:
        modify(server, fn)
    assert server.books.calls == ["GET /invoices/I1"]
    return caught.value


def test_only_what_was_changed_is_sent(make_server: MakeServer) -> None:
    server = make_server()

    def fn(draft: InvoiceUpdate) -> None:
        assert (draft.customer_id, draft.memo, draft.terms_id) == ("C1", "Thanks", UNSET)
        draft.memo = "Paid by wire"
        draft.customer_id = "C1"

    assert sent(server, fn) == {"memo": "Paid by wire"}
    assert server.books.records["I1"]["lines"] == INVOICE["lines"]


def test_a_touched_array_goes_whole_with_the_rest_by_id(make_server: MakeServer) -> None:
    server = make_server()

    def fn(draft: InvoiceUpdate) -> None:
        lines = lines_of(draft.lines)
        lines[0].quantity = 3
        lines.append(InvoiceUpdateLine(id="-1", item_id="P3", quantity=1))

    assert sent(server, fn) == {
        "lines": [{"id": "L1", "quantity": 3}, {"id": "L2"}, {"id": "-1", "itemId": "P3", "quantity": 1}]
    }
    kept = [(line["quantity"], line["item"]["id"]) for line in server.books.records["I1"]["lines"][:2]]
    assert kept == [(3, "P1"), (2, "P2")]


TAKING_AWAY: list[Edit] = [
    lambda lines: lines.remove(lines[0]),
    lambda lines: lines.pop(0),
    lambda lines: lines.__delitem__(0),
    lambda lines: lines.__delitem__(slice(0, 1)),
]


@pytest.mark.parametrize("take_away", TAKING_AWAY)
def test_a_line_that_was_removed_is_gone(make_server: MakeServer, take_away: Callable[[Any], object]) -> None:
    def fn(draft: Any) -> None:
        take_away(draft.lines)

    assert sent(make_server(), fn) == {"lines": [{"id": "L2"}]}


LOSING: list[Edit] = [
    lambda draft: setattr(draft, "lines", [draft.lines[1]]),
    lambda draft: setattr(draft, "lines", [{"id": "L2"}]),
    lambda draft: setattr(draft, "lines", [{"id": "-1", "item_id": "P3"}, draft.lines[1]]),
    lambda draft: draft.lines.__setitem__(0, {"id": "-1", "item_id": "P3"}),
    lambda draft: draft.lines.__setitem__(slice(None), [draft.lines[1]]),
]


@pytest.mark.parametrize("lose", LOSING)
def test_a_line_that_went_missing_stops_the_update(make_server: MakeServer, lose: Callable[[Any], None]) -> None:
    error = refuses(make_server(), lose)
    assert error.path == "lines"
    assert "L1" in error.message
    assert "L2" not in error.message


def test_all_lines_may_be_replaced_on_purpose(make_server: MakeServer) -> None:
    def fn(draft: Any) -> None:
        draft.lines.clear()
        draft.lines.append({"item_id": "P3"})

    assert sent(make_server(replace_lines="raise"), fn) == {"lines": [{"id": "-1", "itemId": "P3"}]}


def test_lines_may_change_places_and_be_given_anew_by_id(make_server: MakeServer) -> None:
    def fn(draft: Any) -> None:
        draft.lines = [{"id": "L2", "quantity": 2, "rate": "1.5"}, draft.lines[0]]

    assert sent(make_server(), fn) == {"lines": [{"id": "L2", "rate": "1.5"}, {"id": "L1"}]}


def test_groups_stay_beside_lines_that_were_changed(make_server: MakeServer) -> None:
    def fn(draft: Any) -> None:
        del draft.lines[0]

    body = sent(make_server({**INVOICE, "lineGroups": [GROUP]}), fn)
    assert body == {"lines": [{"id": "L2"}], "lineGroups": [{"id": "G1"}]}


def test_lines_inside_a_group(make_server: MakeServer) -> None:
    def fn(draft: Any) -> None:
        draft.line_groups[0].lines[0].quantity = 5

    body = sent(make_server({**INVOICE, "lineGroups": [GROUP]}), fn)
    assert body == {
        "lineGroups": [{"id": "G1", "lines": [{"id": "L3", "quantity": 5}]}],
        "lines": [{"id": "L1"}, {"id": "L2"}],
    }


def test_a_nested_object_goes_whole(make_server: MakeServer) -> None:
    def fn(draft: InvoiceUpdate) -> None:
        assert isinstance(draft.billing_address, AddressInput)
        draft.billing_address.city = "Shelbyville"

    assert sent(make_server(), fn) == {"billingAddress": {"line1": "Main Street 1", "city": "Shelbyville"}}


NO_CHANGES: list[Edit] = [
    lambda draft: None,
    lambda draft: setattr(draft, "memo", "Thanks"),
    lambda draft: setattr(draft.lines[0], "rate", Decimal("2.5")),
    lambda draft: setattr(draft.lines[0], "rate", "2.50"),
    lambda draft: setattr(draft.lines[0], "quantity", 1.0),
    lambda draft: setattr(draft, "transaction_date", "2026-11-22"),
    lambda draft: setattr(draft, "billing_address", {"city": "Springfield", "line1": "Main Street 1"}),
    lambda draft: draft.lines.append(draft.lines.pop()),
    lambda draft: setattr(draft, "lines", list(draft.lines)),
]


@pytest.mark.parametrize("edit", NO_CHANGES)
def test_nothing_changed_sends_nothing(make_server: MakeServer, edit: Callable[[Any], None]) -> None:
    server = make_server()
    assert modify(server, edit).revision_number == "7"
    assert server.books.calls == ["GET /invoices/I1"]


REFUSED: list[tuple[Edit, str, str]] = [
    (lambda draft: setattr(draft, "memo", None), "memo", "must not be None"),
    (lambda draft: setattr(draft, "lines", None), "lines", "takes a list"),
    (lambda draft: draft.lines.append({"item": "P3"}), "lines[2].item", "not a member"),
    (lambda draft: draft.lines.append("P3"), "lines[2]", "takes a InvoiceUpdateLine or a dict"),
    (lambda draft: draft.lines.append({"id": "L9"}), "lines[2]", "L9 is not in the record"),
    (lambda draft: draft.lines.append(draft.lines[0]), "lines[2]", "L1 stands in it twice"),
    (lambda draft: setattr(draft, "revision_number", "8"), "revision_number", "cannot be changed"),
    (lambda draft: setattr(draft, "ref_number", "x" * 12), "ref_number", "at most 11"),
    (lambda draft: draft.lines.clear(), "lines", "at least 1"),
    (lambda draft: draft, "fn", "returned InvoiceUpdate"),
]


@pytest.mark.parametrize(("edit", "path", "part"), REFUSED)
def test_what_is_refused_before_anything_is_sent(
    make_server: MakeServer, edit: Callable[[Any], Any], path: str, part: str
) -> None:
    error = refuses(make_server(), edit)
    assert error.path == path
    assert part in error.message


def test_what_the_function_raises_ends_it(make_server: MakeServer) -> None:
    server = make_server()

    def fn(draft: InvoiceUpdate) -> None:
        draft.memo = "no"
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        modify(server, fn)
    assert server.books.calls == ["GET /invoices/I1"]


def test_coroutine_functions_are_awaited_and_refused_where_they_cannot_be() -> None:
    async def fn(draft: InvoiceUpdate) -> None:
        draft.memo = "later"

    assert sent(InvoiceServer(True, INVOICE), fn) == {"memo": "later"}
    blocking = InvoiceServer(False, INVOICE)

    def forgotten(draft: InvoiceUpdate) -> Any:
        return fn(draft)

    wrong: list[tuple[Any, str]] = [
        (fn, "plain function"),
        (forgotten, "returned coroutine"),
        (7, "takes a function"),
    ]
    for function, part in wrong:
        with pytest.raises(errors.InvalidArgumentError, match=part):
            modify(blocking, function)
    assert not blocking.books.bodies


def somebody_else(**changes: Any) -> Callable[[FakeRecords, Outgoing], Incoming | None]:
    """A fault: another writer comes first."""

    def fault(books: FakeRecords, _: Outgoing) -> None:
        books.change("I1", changes)

    return fault


def test_a_stale_revision_begins_anew_with_the_other_changes(make_server: MakeServer) -> None:
    server = make_server(faults=[None, somebody_else(memo="Theirs", lines=[{"id": "L2"}])])
    seen: list[Any] = []

    def fn(draft: Any) -> None:
        seen.append((draft.memo, len(draft.lines)))
        draft.ref_number = "A-1"
        draft.lines[-1].quantity = 9

    modify(server, fn)
    assert seen == [("Thanks", 2), ("Theirs", 1)]
    assert server.books.bodies[-1] == {
        "revisionNumber": "8",
        "refNumber": "A-1",
        "lines": [{"id": "L2", "quantity": 9}],
    }
    record = server.books.records["I1"]
    assert (record["memo"], record["refNumber"], [line["id"] for line in record["lines"]]) == ("Theirs", "A-1", ["L2"])
    assert len(server.clock.slept) == 1


def test_it_gives_up_in_the_end(make_server: MakeServer) -> None:
    server = make_server(
        faults=[None, somebody_else(memo="1"), None, somebody_else(memo="2"), None, somebody_else(memo="3")]
    )
    with pytest.raises(errors.StaleRevisionError) as caught:
        modify(server, lambda draft: setattr(draft, "ref_number", "A-1"), max_attempts=3)
    assert caught.value.outcome == "rejected"
    assert len(server.books.bodies) == 3
    assert server.books.records["I1"].get("refNumber") is None


def test_a_record_in_use_is_waited_for_without_running_the_function_again(make_server: MakeServer) -> None:
    def in_use(_: FakeRecords, __: Outgoing) -> Incoming:
        return refused(sandbox_errors.in_use("it"))

    server = make_server(faults=[None, in_use, in_use])
    runs: list[int] = []

    def fn(draft: InvoiceUpdate) -> None:
        runs.append(1)
        draft.memo = "Mine"

    assert modify(server, fn).memo == "Mine"
    assert (len(runs), server.books.calls) == (1, ["GET /invoices/I1", *["POST /invoices/I1"] * 3])
    assert len(server.clock.slept) == 2
    assert server.clock.slept[1] > 0.5


def test_an_unknown_outcome_is_not_repeated(make_server: MakeServer) -> None:
    def applied_in_silence(books: FakeRecords, outgoing: Outgoing) -> Incoming:
        return Incoming(504, books.answer(outgoing).headers, b"")

    server = make_server(faults=[None, applied_in_silence])
    with pytest.raises(errors.OutcomeUnknownError):
        modify(server, lambda draft: setattr(draft, "memo", "Mine"))
    assert len(server.books.bodies) == 1


def test_only_a_refusal_is_repeated(make_server: MakeServer) -> None:
    """However such an error may come about one day."""
    package = "conductor_client.generated.api.qbd.invoices"
    retrieve, update = (import_module(f"{package}.{name}").OPERATION for name in ("retrieve", "update"))
    change = Modification(
        retrieve,
        update,
        {"id": "I1"},
        max_attempts=9,
        options={},
        client=make_server().client,
    )
    assert change.refused(errors.StaleRevisionError("stale", outcome="rejected")) > 0
    with pytest.raises(errors.StaleRevisionError):
        change.refused(errors.StaleRevisionError("stale", outcome="unknown"))


def test_the_time_of_the_whole(make_server: MakeServer) -> None:
    server = make_server()

    def slow(draft: InvoiceUpdate) -> None:
        draft.memo = "Mine"
        server.clock.advance(26)

    with pytest.raises(errors.APITimeoutError) as caught:
        modify(server, slow, total_timeout=30)
    assert caught.value.outcome == "not_sent"
    assert server.books.calls == ["GET /invoices/I1"]
    modify(server, slow, total_timeout=60)
    # Of the 60 seconds, 26 have passed; the margin is for a machine that is busy.
    assert 24 < (server.books.sent[-1].timeout or 0) <= 34


def test_options_of_the_update_stay_with_it(make_server: MakeServer) -> None:
    server = make_server()
    modify(
        server, lambda draft: setattr(draft, "memo", "x"), extra_body={"newMember": 1}, extra_headers={"X-Of": "both"}
    )
    assert server.books.sent[0].content is None
    assert server.books.bodies == [{"revisionNumber": "7", "memo": "x", "newMember": 1}]
    assert [outgoing.headers["x-of"] for outgoing in server.books.sent] == ["both", "both"]


@pytest.mark.parametrize("lines", [None, [{"id": None, "quantity": 1}], [{"id": "L1"}, {"id": "L1"}]])
def test_lines_that_cannot_be_named_are_left_alone(make_server: MakeServer, lines: Any) -> None:
    record = {**INVOICE, "lines": lines}
    assert sent(make_server(record), lambda draft: setattr(draft, "memo", "x")) == {"memo": "x"}
    error = refuses(make_server(record), lambda draft: setattr(draft, "lines", [{"id": "-1"}]))
    assert error.path == "lines"


def test_max_attempts_is_checked(make_server: MakeServer) -> None:
    for wrong in (0, True, 1.5):
        with pytest.raises(errors.InvalidArgumentError, match="max_attempts"):
            modify(make_server(), lambda draft: None, max_attempts=wrong)


def test_lines_of_takes_the_lines_of_a_draft() -> None:
    with pytest.raises(errors.InvalidArgumentError, match="not list"):
        lines_of([InvoiceUpdateLine(id="1")])


BILL: Json = {
    "id": "I1",
    "objectType": "qbd_bill",
    "revisionNumber": "7",
    "expenseLines": [{"id": "E1", "amount": "5.00"}],
    "itemLines": [{"id": "L1", "quantity": 1}],
    "itemGroupLines": [{"id": "G1", "itemLines": [{"id": "L2"}]}],
}


def _bills(server: InvoiceServer, fn: Callable[[Any], None]) -> list[Json]:
    server.run(server.client.qbd.bills.modify("I1", fn))
    return server.books.bodies


def test_emptied_arrays_are_cleared_by_their_flag(make_server: MakeServer) -> None:
    body = {"revisionNumber": "7", "clearExpenseLines": True}
    assert _bills(make_server(BILL), lambda draft: draft.expense_lines.clear()) == [body]
    with pytest.raises(errors.InvalidArgumentError, match="item_group_lines is not"):
        _bills(make_server(BILL), lambda draft: draft.item_lines.clear())

    def both(draft: Any) -> None:
        draft.item_lines.clear()
        draft.item_group_lines.clear()

    assert _bills(make_server(BILL), both) == [{"revisionNumber": "7", "clearItemLines": True}]


def test_a_journal_entry_keeps_both_sides(make_server: MakeServer) -> None:
    entry = {
        "id": "I1",
        "objectType": "qbd_journal_entry",
        "revisionNumber": "7",
        "debitLines": [{"id": "D1", "amount": "5.00", "account": {"id": "A1"}}],
        "creditLines": [{"id": "K1", "amount": "5.00", "account": {"id": "A2"}}],
    }
    server = make_server(entry)

    def fn(draft: Any) -> None:
        draft.lines[1].memo = "new"

    server.run(server.client.qbd.journal_entries.modify("I1", fn))
    lines = [
        {"id": "D1", "journalLineType": "debit"},
        {"id": "K1", "journalLineType": "credit", "memo": "new"},
    ]
    assert server.books.bodies == [{"revisionNumber": "7", "lines": lines}]


CUSTOMER: Json = {
    "id": "I1",
    "objectType": "qbd_customer",
    "revisionNumber": "7",
    "name": "Acme",
    "additionalContacts": [
        {"id": "K1", "revisionNumber": "3", "firstName": "Ann"},
        {"id": "K2", "revisionNumber": "4"},
    ],
    "customContactFields": [{"name": "web", "value": "a"}, {"name": "fax", "value": "b"}],
    "creditCard": {"number": "xxxxxxxxxxxx1111", "expirationMonth": 5},
}


def _customers(server: InvoiceServer, fn: Callable[[Any], None]) -> Json:
    server.run(server.client.qbd.customers.modify("I1", fn))
    (body,) = server.books.bodies
    del body["revisionNumber"]
    return body


def test_contacts_are_changed_one_by_one(make_server: MakeServer) -> None:
    def fn(draft: Any) -> None:
        draft.additional_contacts[1].first_name = "Bob"

    body = _customers(make_server(CUSTOMER), fn)
    assert body == {"additionalContacts": [{"id": "K2", "revisionNumber": "4", "firstName": "Bob"}]}
    edits: list[tuple[Edit, str]] = [
        (lambda draft: draft.additional_contacts.__delitem__(0), "cannot be removed"),
        (lambda draft: draft.additional_contacts.append({"id": "-1", "revision_number": "1"}), "not in the record"),
    ]
    for edit, part in edits:
        with pytest.raises(errors.InvalidArgumentError, match=part):
            _customers(make_server(CUSTOMER), edit)


def test_a_list_without_ids_goes_whole(make_server: MakeServer) -> None:
    def fn(draft: Any) -> None:
        draft.custom_contact_fields[0].value = "c"

    fields = [{"name": "web", "value": "c"}, {"name": "fax", "value": "b"}]
    assert _customers(make_server(CUSTOMER), fn) == {"customContactFields": fields}
    with pytest.raises(errors.InvalidArgumentError, match="item 1"):
        _customers(make_server(CUSTOMER), lambda draft: setattr(draft, "custom_contact_fields", fields[:1]))
    assert _customers(make_server(CUSTOMER), lambda draft: draft.custom_contact_fields.__delitem__(1)) == {
        "customContactFields": [{"name": "web", "value": "a"}]
    }


def test_a_masked_number_is_never_sent_back(make_server: MakeServer) -> None:
    def fn(draft: Any) -> None:
        draft.credit_card.expiration_month = 6

    with pytest.raises(errors.InvalidArgumentError, match=r"credit_card\.number") as caught:
        _customers(make_server(CUSTOMER), fn)
    assert "1111" not in str(caught.value)

    def both(draft: Any) -> None:
        fn(draft)
        draft.credit_card.number = "4111111111111111"

    assert _customers(make_server(CUSTOMER), both) == {
        "creditCard": {"number": "4111111111111111", "expirationMonth": 6}
    }


def test_what_an_update_requires_goes_along(make_server: MakeServer) -> None:
    activity = {"revisionNumber": "7", "duration": "PT1H30M"}
    server = make_server({**activity, "id": "I1", "objectType": "qbd_time_tracking_activity", "entity": {"id": "W1"}})

    def fn(draft: TimeTrackingActivityUpdate) -> None:
        draft.note = "x"

    server.run(server.client.qbd.time_tracking_activities.modify("I1", fn))
    assert server.books.bodies == [{**activity, "entityId": "W1", "note": "x"}]
