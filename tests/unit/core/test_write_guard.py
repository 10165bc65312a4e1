"""`replace_lines="raise"`: which updates it refuses, and which it lets through."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from conductor_client import errors
from tests.support.fake_records import InvoiceServer, Json

MakeServer: TypeAlias = Callable[..., InvoiceServer]

INVOICE: Json = {
    "id": "I1",
    "objectType": "qbd_invoice",
    "revisionNumber": "7",
    "lines": [{"id": "L1", "quantity": 1}, {"id": "L2", "quantity": 2}],
    "lineGroups": [],
}
GROUP: Json = {"id": "G1", "itemGroup": {"id": "P9"}, "quantity": 1, "lines": [{"id": "L3", "quantity": 4}]}


@pytest.fixture(params=["sync", "async"])
def make_server(request: pytest.FixtureRequest) -> MakeServer:
    """Makes clients over company files; each test runs with the sync and with the async one."""
    return lambda *records, **options: InvoiceServer(request.param == "async", *(records or (INVOICE,)), **options)


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"lines": [{"id": "-1", "itemId": "P1"}]}, "lines"),
        ({"lineGroups": [{"id": "G1", "lines": [{"id": "-1"}]}, {"id": "-1"}]}, "lineGroups[0].lines"),
        ({"lines": [{"id": "L1"}, {"id": "-1"}], "lineGroups": [{"id": "G1"}, {"id": "-1"}]}, None),
        ({"memo": "x", "applyCredits": [{"creditTransactionId": "T1", "appliedAmount": "1.00"}]}, None),
    ],
)
def test_an_update_that_replaces_all_lines_can_be_refused(
    make_server: MakeServer, body: Json, path: str | None
) -> None:
    arguments = {"lines": "lines", "lineGroups": "line_groups", "memo": "memo", "applyCredits": "apply_credits"}

    def snake(value: Any) -> Any:
        text = json.dumps(value).replace("itemId", "item_id").replace("creditTransactionId", "credit_transaction_id")
        return json.loads(text.replace("appliedAmount", "applied_amount"))

    given = {arguments[name]: snake(value) for name, value in body.items()}
    record = {**INVOICE, "lineGroups": [GROUP]}

    def update(server: InvoiceServer, **options: Any) -> None:
        server.run(server.client.qbd.invoices.update("I1", revision_number="7", **given, **options))

    for server, options in (
        (make_server(record, replace_lines="raise"), {}),
        (make_server(record), {"replace_lines": "raise"}),
    ):
        if path is None:
            update(server, **options)
            continue
        with pytest.raises(errors.InvalidArgumentError, match="every line") as caught:
            update(server, **options)
        assert (caught.value.path, server.books.sent) == (path, [])
    update(make_server(record))
    update(make_server(record, replace_lines="raise"), replace_lines="allow")
    with pytest.raises(errors.InvalidArgumentError, match="replace_lines takes"):
        make_server(record).client.with_options(replace_lines="never")


def refused(server: InvoiceServer, call: Callable[[], Any]) -> str:
    """The place that is at fault in an update that is not sent."""
    with pytest.raises(errors.InvalidArgumentError, match="every line") as caught:
        server.run(call())
    assert server.books.sent == []
    return caught.value.path


def test_what_is_added_to_the_body_counts(make_server: MakeServer) -> None:
    server = make_server(replace_lines="raise")
    update, new = server.client.qbd.invoices.update, {"lines": [{"id": "-1", "itemId": "P1"}]}
    assert refused(server, lambda: update("I1", revision_number="7", memo="x", extra_body=new)) == "lines"
    # The caller's own array takes the place of that of the arguments.
    kept = {"lines": [{"id": "L1"}, {"id": "-1", "itemId": "P1"}]}
    server.run(update("I1", revision_number="7", lines=[{"id": "-1"}], extra_body=kept))
    assert server.books.bodies == [{"revisionNumber": "7", **kept}]


def test_raw_calls_that_are_updates(make_server: MakeServer) -> None:
    server = make_server(replace_lines="raise")
    body = {"revisionNumber": "7", "lines": [{"id": "-1", "itemId": "P1"}]}
    path = "/quickbooks-desktop/invoices/I1"
    assert refused(server, lambda: server.client.post(path, body=body, effect="update")) == "lines"
    # Nobody knows what this is.
    server.run(server.client.post(path, body=body))
    assert server.books.bodies == [body]


@pytest.mark.parametrize(("resource", "item"), [("item_groups", "item"), ("inventory_assembly_items", "inventoryItem")])
def test_lines_without_ids_are_always_replaced(make_server: MakeServer, resource: str, item: str) -> None:
    lines = [{item: {"id": "P1"}, "quantity": 1}, {item: {"id": "P2"}, "quantity": 1}]
    kit = {"id": "I1", "objectType": f"qbd_{resource[:-1]}", "revisionNumber": "7", "lines": lines}
    server = make_server(kit, replace_lines="raise")
    of = getattr(server.client.qbd, resource)
    new = [{"item_id" if item == "item" else "inventory_item_id": "P9", "quantity": 2}]
    assert refused(server, lambda: of.update("I1", revision_number="7", lines=new)) == "lines"
    server.run(of.update("I1", revision_number="7", lines=new, replace_lines="allow"))

    def fn(draft: Any) -> None:
        draft.lines[0].quantity = 3

    server.books.records["I1"]["lines"] = lines
    server.run(of.modify("I1", fn))
    sent = [{f"{item}Id": "P1", "quantity": 3}, {f"{item}Id": "P2", "quantity": 1}]
    assert [body["lines"] for body in server.books.bodies] == [[{f"{item}Id": "P9", "quantity": 2}], sent]


def test_an_empty_array_has_no_line_of_the_record(make_server: MakeServer) -> None:
    server = make_server(
        {**INVOICE, "objectType": "qbd_customer", "additionalContacts": []}, replace_lines="raise", local_checks=False
    )
    of = server.client.qbd
    assert refused(server, lambda: of.invoices.update("I1", revision_number="7", lines=[])) == "lines"
    groups: list[Json] = [{"id": "G1", "lines": []}]
    assert refused(server, lambda: of.invoices.update("I1", revision_number="7", line_groups=groups)) == (
        "lineGroups[0].lines"
    )
    # Not an array of lines, and one whose items are changed one by one.
    server.run(of.customers.update("I1", revision_number="7", additional_contacts=[], custom_contact_fields=[]))
    assert len(server.books.bodies) == 1
