"""`replace_lines="raise"`: which updates it refuses, and which it lets through."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from conductor_client import errors
from tests.support.books import Json, Office

MakeOffice: TypeAlias = Callable[..., Office]

INVOICE: Json = {
    "id": "I1",
    "objectType": "qbd_invoice",
    "revisionNumber": "7",
    "lines": [{"id": "L1", "quantity": 1}, {"id": "L2", "quantity": 2}],
    "lineGroups": [],
}
GROUP: Json = {"id": "G1", "itemGroup": {"id": "P9"}, "quantity": 1, "lines": [{"id": "L3", "quantity": 4}]}


@pytest.fixture(params=["sync", "async"])
def office(request: pytest.FixtureRequest) -> MakeOffice:
    """Makes clients over company files; each test runs with the sync and with the async one."""
    return lambda *records, **options: Office(request.param == "async", *(records or (INVOICE,)), **options)


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"lines": [{"id": "-1", "itemId": "P1"}]}, "lines"),
        ({"lineGroups": [{"id": "G1", "lines": [{"id": "-1"}]}, {"id": "-1"}]}, "lineGroups[0].lines"),
        ({"lines": [{"id": "L1"}, {"id": "-1"}], "lineGroups": [{"id": "G1"}, {"id": "-1"}]}, None),
        ({"memo": "x", "applyCredits": [{"creditTransactionId": "T1", "appliedAmount": "1.00"}]}, None),
    ],
)
def test_an_update_that_replaces_all_lines_can_be_refused(office: MakeOffice, body: Json, path: str | None) -> None:
    arguments = {"lines": "lines", "lineGroups": "line_groups", "memo": "memo", "applyCredits": "apply_credits"}

    def snake(value: Any) -> Any:
        text = json.dumps(value).replace("itemId", "item_id").replace("creditTransactionId", "credit_transaction_id")
        return json.loads(text.replace("appliedAmount", "applied_amount"))

    given = {arguments[name]: snake(value) for name, value in body.items()}
    record = {**INVOICE, "lineGroups": [GROUP]}

    def update(desk: Office, **options: Any) -> None:
        desk.run(desk.client.qbd.invoices.update("I1", revision_number="7", **given, **options))

    for desk, options in ((office(record, replace_lines="raise"), {}), (office(record), {"replace_lines": "raise"})):
        if path is None:
            update(desk, **options)
            continue
        with pytest.raises(errors.InvalidArgumentError, match="every line") as caught:
            update(desk, **options)
        assert (caught.value.path, desk.books.sent) == (path, [])
    update(office(record))
    update(office(record, replace_lines="raise"), replace_lines="allow")
    with pytest.raises(errors.InvalidArgumentError, match="replace_lines takes"):
        office(record).client.with_options(replace_lines="never")


def refused(office: Office, call: Callable[[], Any]) -> str:
    """The place that is at fault in an update that is not sent."""
    with pytest.raises(errors.InvalidArgumentError, match="every line") as caught:
        office.run(call())
    assert office.books.sent == []
    return caught.value.path


def test_what_is_added_to_the_body_counts(office: MakeOffice) -> None:
    desk = office(replace_lines="raise")
    update, new = desk.client.qbd.invoices.update, {"lines": [{"id": "-1", "itemId": "P1"}]}
    assert refused(desk, lambda: update("I1", revision_number="7", memo="x", extra_body=new)) == "lines"
    # The caller's own array takes the place of that of the arguments.
    kept = {"lines": [{"id": "L1"}, {"id": "-1", "itemId": "P1"}]}
    desk.run(update("I1", revision_number="7", lines=[{"id": "-1"}], extra_body=kept))
    assert desk.books.bodies == [{"revisionNumber": "7", **kept}]


def test_raw_calls_that_are_updates(office: MakeOffice) -> None:
    desk = office(replace_lines="raise")
    body = {"revisionNumber": "7", "lines": [{"id": "-1", "itemId": "P1"}]}
    path = "/quickbooks-desktop/invoices/I1"
    assert refused(desk, lambda: desk.client.post(path, body=body, effect="update")) == "lines"
    # Nobody knows what this is.
    desk.run(desk.client.post(path, body=body))
    assert desk.books.bodies == [body]


@pytest.mark.parametrize(("resource", "item"), [("item_groups", "item"), ("inventory_assembly_items", "inventoryItem")])
def test_lines_without_ids_are_always_replaced(office: MakeOffice, resource: str, item: str) -> None:
    lines = [{item: {"id": "P1"}, "quantity": 1}, {item: {"id": "P2"}, "quantity": 1}]
    kit = {"id": "I1", "objectType": f"qbd_{resource[:-1]}", "revisionNumber": "7", "lines": lines}
    desk = office(kit, replace_lines="raise")
    of = getattr(desk.client.qbd, resource)
    new = [{"item_id" if item == "item" else "inventory_item_id": "P9", "quantity": 2}]
    assert refused(desk, lambda: of.update("I1", revision_number="7", lines=new)) == "lines"
    desk.run(of.update("I1", revision_number="7", lines=new, replace_lines="allow"))

    def fn(draft: Any) -> None:
        draft.lines[0].quantity = 3

    desk.books.records["I1"]["lines"] = lines
    desk.run(of.modify("I1", fn))
    sent = [{f"{item}Id": "P1", "quantity": 3}, {f"{item}Id": "P2", "quantity": 1}]
    assert [body["lines"] for body in desk.books.bodies] == [[{f"{item}Id": "P9", "quantity": 2}], sent]


def test_an_empty_array_has_no_line_of_the_record(office: MakeOffice) -> None:
    desk = office(
        {**INVOICE, "objectType": "qbd_customer", "additionalContacts": []}, replace_lines="raise", local_checks=False
    )
    of = desk.client.qbd
    assert refused(desk, lambda: of.invoices.update("I1", revision_number="7", lines=[])) == "lines"
    groups: list[Json] = [{"id": "G1", "lines": []}]
    assert refused(desk, lambda: of.invoices.update("I1", revision_number="7", line_groups=groups)) == (
        "lineGroups[0].lines"
    )
    # Not an array of lines, and one whose items are changed one by one.
    desk.run(of.customers.update("I1", revision_number="7", additional_contacts=[], custom_contact_fields=[]))
    assert len(desk.books.bodies) == 1
