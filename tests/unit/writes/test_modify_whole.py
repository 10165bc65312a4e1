"""`modify` on what an update sends whole: addresses, payroll, lists without ids, and arrays that go along."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from conductor_client import UNSET, DraftLines, errors
from conductor_client.models import AddressInput, EmployeeUpdatePayroll
from tests.support.fake_records import InvoiceServer, Json

MakeServer: TypeAlias = Callable[..., InvoiceServer]
Edit: TypeAlias = Callable[[Any], object]

INVOICE: Json = {
    "id": "I1",
    "objectType": "qbd_invoice",
    "revisionNumber": "7",
    "billingAddress": {"line1": "Main Street 1", "city": "Springfield"},
    "lines": [{"id": "L1", "quantity": 1}, {"id": "L2", "quantity": 2}],
    "lineGroups": [],
}
GROUP: Json = {"id": "G1", "itemGroup": {"id": "P9"}, "quantity": 1, "lines": [{"id": "L3", "quantity": 4}]}
BILL: Json = {
    "id": "I1",
    "objectType": "qbd_bill",
    "revisionNumber": "7",
    "expenseLines": [],
    "itemLines": [{"id": "L1", "quantity": 1}],
    "itemGroupLines": [],
}
CUSTOMER: Json = {
    "id": "I1",
    "objectType": "qbd_customer",
    "revisionNumber": "7",
    "name": "Acme",
    "alternateShippingAddresses": None,
    "customContactFields": [{"name": "web", "value": None}, {"name": "fax", "value": "1"}],
}
EARNINGS: list[Json] = [
    {"payrollWageItem": {"id": "W1"}, "rate": "10.00"},
    {"payrollWageItem": {"id": "W2"}, "rate": "11.00"},
]
SENT_EARNINGS: list[Json] = [
    {"payrollWageItemId": "W1", "rate": "10.00"},
    {"payrollWageItemId": "W2", "rate": "11.00"},
]


@pytest.fixture(params=["sync", "async"])
def make_server(request: pytest.FixtureRequest) -> MakeServer:
    """Makes clients over company files; each test runs with the sync and with the async one."""
    return lambda *records: InvoiceServer(request.param == "async", *records)


def employee(*earnings: Json, **payroll: Any) -> Json:
    whole = {"payPeriod": "weekly", "earnings": list(earnings), **payroll}
    return {"id": "I1", "objectType": "qbd_employee", "revisionNumber": "7", "employeePayroll": whole}


def sent(server: InvoiceServer, edit: Edit, kind: str = "invoices") -> Json:
    """The body of the update, without the revision number."""

    def fn(draft: Any) -> None:
        edit(draft)

    server.run(getattr(server.client.qbd, kind).modify("I1", fn))
    (body,) = server.books.bodies
    assert body.pop("revisionNumber") == "7"
    return body


def refused(server: InvoiceServer, edit: Edit, kind: str = "invoices") -> errors.InvalidArgumentError:
    """The error of an edit that is not sent."""
    with pytest.raises(errors.InvalidArgumentError) as caught:
        sent(server, edit, kind)
    assert server.books.bodies == []
    return caught.value


def setting(name: str, value: object) -> Edit:
    """An edit that sets a member, such as `billing_address.city`."""
    *path, last = name.split(".")

    def edit(draft: Any) -> None:
        for part in path:
            draft = getattr(draft, part)
        setattr(draft, last, copy.deepcopy(value))

    return edit


def clear_earnings(draft: Any) -> None:
    draft.employee_payroll.earnings.clear()


def pop_earning(draft: Any) -> None:
    draft.employee_payroll.earnings.pop()


def all_of(*edits: Edit) -> Edit:
    return lambda draft: [edit(draft) for edit in edits]


# --- nested objects ---

SHORT: list[Edit] = [
    setting("billing_address.city", UNSET),
    setting("billing_address", AddressInput(line1="Main Street 1")),
    setting("billing_address", {"line1": "Main Street 1"}),
]


@pytest.mark.parametrize("edit", SHORT)
def test_a_member_that_is_taken_out_of_an_object_is_a_change(make_server: MakeServer, edit: Edit) -> None:
    assert sent(make_server(INVOICE), edit) == {"billingAddress": {"line1": "Main Street 1"}}


def test_an_object_with_nothing_in_it_is_not_sent(make_server: MakeServer) -> None:
    nothing: list[object] = [AddressInput(), {}]
    for empty in nothing:
        error = refused(make_server(INVOICE), setting("billing_address", empty))
        assert (error.path, "nothing left" in error.message) == ("billing_address", True)
    whole = {"billingAddress": {"line1": "Main Street 1", "city": ""}}
    assert sent(make_server(INVOICE), setting("billing_address.city", "")) == whole


def test_members_that_this_package_does_not_know_are_not_lost(make_server: MakeServer) -> None:
    address = {**INVOICE["billingAddress"], "county": "Greene"}
    record = {**INVOICE, "billingAddress": address}
    error = refused(make_server(record), setting("billing_address.city", "Shelbyville"))
    assert (error.path, "county" in error.message) == ("billing_address", True)
    assert sent(make_server(record), setting("memo", "x")) == {"memo": "x"}
    fields = [{"name": "web", "value": "a", "label": "L"}, {"name": "fax", "value": "b"}]
    record = {**CUSTOMER, "customContactFields": fields}
    error = refused(make_server(record), lambda draft: draft.custom_contact_fields.pop(), "customers")
    assert (error.path, "label" in error.message) == ("custom_contact_fields", True)


# --- payroll ---


@pytest.mark.parametrize(
    ("record", "edit", "payroll"),
    [
        (employee(), setting("employee_payroll.pay_period", "biweekly"), {"payPeriod": "biweekly"}),
        (
            employee(*EARNINGS),
            setting("employee_payroll.pay_period", "biweekly"),
            {"payPeriod": "biweekly", "earnings": SENT_EARNINGS},
        ),
        (
            employee(*EARNINGS),
            setting("employee_payroll.delete_all_earnings", True),
            {"payPeriod": "weekly", "deleteAllEarnings": True},
        ),
        (
            employee(*EARNINGS),
            clear_earnings,
            {"payPeriod": "weekly", "deleteAllEarnings": True},
        ),
        (
            employee(*EARNINGS),
            pop_earning,
            {"payPeriod": "weekly", "earnings": SENT_EARNINGS[:1]},
        ),
        (
            employee(*EARNINGS),
            setting("employee_payroll", {"pay_period": "biweekly", "delete_all_earnings": True}),
            {"payPeriod": "biweekly", "deleteAllEarnings": True},
        ),
        (employee(), setting("employee_payroll", {"pay_period": "biweekly"}), {"payPeriod": "biweekly"}),
    ],
)
def test_payroll(make_server: MakeServer, record: Json, edit: Edit, payroll: Json) -> None:
    assert sent(make_server(record), edit, "employees") == {"employeePayroll": payroll}


@pytest.mark.parametrize(
    ("edit", "part"),
    [
        (setting("employee_payroll", {"pay_period": "biweekly"}), "item 0, its item 1"),
        (setting("employee_payroll", EmployeeUpdatePayroll(pay_period="biweekly")), "item 0, its item 1"),
        (
            setting(
                "employee_payroll",
                {"pay_period": "weekly", "earnings": [{"payroll_wage_item_id": "W1", "rate": "10.00"}]},
            ),
            "item 1",
        ),
        (
            all_of(
                setting("employee_payroll.delete_all_earnings", True),
                lambda draft: draft.employee_payroll.earnings.append({"payroll_wage_item_id": "W3", "rate": "1.00"}),
            ),
            "cannot be emptied",
        ),
    ],
)
def test_earnings_are_not_lost(make_server: MakeServer, edit: Edit, part: str) -> None:
    assert part in refused(make_server(employee(*EARNINGS)), edit, "employees").message


def test_earnings_that_are_not_stated_are_not_replaced(make_server: MakeServer) -> None:
    record = employee(earnings=None)
    error = refused(make_server(record), setting("employee_payroll.pay_period", "biweekly"), "employees")
    assert error.path == "employee_payroll.earnings"
    flagged = all_of(setting("employee_payroll.delete_all_earnings", True))
    assert sent(make_server(record), flagged, "employees") == {
        "employeePayroll": {"payPeriod": "weekly", "deleteAllEarnings": True}
    }


# --- arrays that go along ---


@pytest.mark.parametrize("groups", [None, UNSET, ["G1"], {"id": "G1"}, "odd", [{"id": None}]])
def test_an_array_that_is_not_stated_is_not_left_out(make_server: MakeServer, groups: object) -> None:
    record = {**INVOICE, "lineGroups": groups}
    if groups is UNSET:
        del record["lineGroups"]
    assert refused(make_server(record), lambda draft: draft.lines.pop()).path == "line_groups"
    assert sent(make_server(record), setting("memo", "x")) == {"memo": "x"}


@pytest.mark.parametrize("groups", [None, ["G1"]])
def test_an_array_that_is_not_stated_is_not_emptied_with_another(make_server: MakeServer, groups: object) -> None:
    record = {**BILL, "itemGroupLines": groups}
    assert refused(make_server(record), lambda draft: draft.item_lines.clear(), "bills").path == "item_group_lines"
    flag = {"clearItemLines": True}
    assert sent(make_server(record), setting("clear_item_lines", True), "bills") == flag


def test_a_flag_does_not_go_with_what_it_empties(make_server: MakeServer) -> None:
    def append(draft: Any) -> None:
        draft.item_lines.append({"item_id": "P9"})

    def clear(draft: Any) -> None:
        draft.item_lines.clear()

    error = refused(make_server(BILL), all_of(append, setting("clear_item_lines", True)), "bills")
    assert error.path == "clear_item_lines"
    both = all_of(clear, setting("clear_item_lines", True))
    assert sent(make_server(BILL), both, "bills") == {"clearItemLines": True}


def test_the_last_group_of_an_invoice_cannot_be_removed(make_server: MakeServer) -> None:
    """The document says of no array that leaving it out beside the other one empties it."""
    record = {**INVOICE, "lineGroups": [GROUP]}
    assert refused(make_server(record), lambda draft: draft.line_groups.clear()).path == "line_groups"


# --- lists without ids ---


@pytest.mark.parametrize("value", ["odd", {"name": "B"}, [{"name": "A"}, "odd"], UNSET])
def test_a_list_that_cannot_be_read_is_not_replaced(make_server: MakeServer, value: object) -> None:
    record = {**CUSTOMER, "alternateShippingAddresses": value}
    if value is UNSET:
        del record["alternateShippingAddresses"]
    error = refused(make_server(record), setting("alternate_shipping_addresses", [{"name": "B"}]), "customers")
    assert error.path == "alternate_shipping_addresses"


def test_null_is_no_list_only_where_the_document_says_so(make_server: MakeServer) -> None:
    body = sent(
        make_server(CUSTOMER), lambda draft: draft.alternate_shipping_addresses.append({"name": "B"}), "customers"
    )
    assert body == {"alternateShippingAddresses": [{"name": "B"}]}
    record = {**CUSTOMER, "customContactFields": None}
    error = refused(make_server(record), setting("custom_contact_fields", [{"name": "a", "value": "b"}]), "customers")
    assert error.path == "custom_contact_fields"


def test_references_that_are_not_stated_are_not_replaced(make_server: MakeServer) -> None:
    for items in (None, ["T1"], [{"id": None}]):
        group = {"id": "I1", "objectType": "qbd_sales_tax_group_item", "revisionNumber": "7", "salesTaxItems": items}
        error = refused(make_server(group), setting("sales_tax_item_ids", ["T2"]), "sales_tax_group_items")
        assert error.path == "sales_tax_item_ids"


def test_an_item_without_a_value_goes_back_empty(make_server: MakeServer) -> None:
    def edit(draft: Any) -> None:
        draft.custom_contact_fields[1].value = "2"

    fields = [{"name": "web", "value": ""}, {"name": "fax", "value": "2"}]
    assert sent(make_server(CUSTOMER), edit, "customers") == {"customContactFields": fields}


# --- what was removed and put back ---

PUT_BACK: list[Edit] = [
    lambda lines: lines.append(lines.pop()),
    lambda lines: lines.insert(0, lines.pop()),
    lambda lines: lines.extend([lines.pop()]),
    lambda lines: lines.__iadd__([lines.pop()]),
    lambda lines: lines.__setitem__(slice(9, 9), [lines.pop()]),
    lambda lines: (lines.pop(), lines.append({"id": "L2"})),
]


@pytest.mark.parametrize("put_back", PUT_BACK)
def test_a_line_that_was_put_back_is_not_removed(make_server: MakeServer, put_back: Edit) -> None:
    def edit(draft: Any) -> None:
        put_back(draft.lines)
        draft.lines = [line for line in draft.lines if getattr(line, "id", "L2") == "L1"]

    assert "L2" in refused(make_server(INVOICE), edit).message


def test_a_line_may_take_the_place_of_itself(make_server: MakeServer) -> None:
    def edit(draft: Any) -> None:
        line = draft.lines.pop()
        draft.lines[0] = line

    assert "L1" in refused(make_server(INVOICE), edit).message


def test_the_lines_of_a_draft_can_be_copied() -> None:
    lines = DraftLines(["a", "b", "c"])
    lines.remove("a")
    for twin in (copy.copy(lines), copy.deepcopy(lines), pickle.loads(pickle.dumps(lines))):
        assert (twin, twin.removed) == (["b", "c"], ["a"])
