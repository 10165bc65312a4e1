"""Every filter of every list of transactions against a slow reference: all records, and a predicate in Python.

Also pages: each transaction once, whatever changes meanwhile, and `updatedAfter` finds exactly what changed.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from random import Random
from typing import Any

import pytest

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.definitions import FORMS
from conductor_client.sandbox.document import load
from conductor_client.sandbox.storage.company import Company

from .conftest import connect_to
from .keeper import Keeper
from .shop import Shop
from .support import Api, HandClock, Json, Refusals, in_company, path_of

LISTS = {
    name: operation
    for operation in load().operations()
    if operation.name.endswith(".list") and (name := operation.name.split(".")[1]) in FORMS
}
Predicate = Callable[[Json], bool]
_ACCOUNT = {
    **dict.fromkeys(("invoices", "credit_memos", "receive_payments", "credit_card_refunds"), "receivablesAccount"),
    **dict.fromkeys(("bills", "vendor_credits", "item_receipts"), "payablesAccount"),
    **dict.fromkeys(("bill_check_payments", "bill_credit_card_payments"), "payablesAccount"),
    **dict.fromkeys(("checks", "sales_tax_payment_checks"), "bankAccount"),
    **dict.fromkeys(("sales_receipts", "deposits"), "depositToAccount"),
    **dict.fromkeys(("credit_card_charges", "credit_card_credits", "inventory_adjustments"), "account"),
}
_NON_POSTING = {"estimates": "Estimates", "sales_orders": "Sales Orders", "purchase_orders": "Purchase Orders"}


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    """A company with some transactions of each kind, a second apart, with numbers of every sort."""
    clock = HandClock()
    with (
        Sandbox(clock=clock, strict=True) as sandbox,
        connect_to(sandbox) as client,
        sandbox.new_company() as company,
    ):
        company.set_preferences(timeTracking=True)
        shop = Shop(sandbox, Api(client, company.end_user_id))
        shop.buy(shop.line("wheel", 50), shop.line("frame", 20))
        worker = shop.api.make("employees", firstName="Eve")["id"]
        for number in range(4):
            clock.turn(1)
            shop.make("time_tracking_activities", entityId=worker if number % 2 else shop.ids["vera"], duration="PT1H")
            lines = [{"salesTaxItemId": shop.ids["tax" if number % 2 else "city"], "amount": "5.00"}]
            shop.make(
                "sales_tax_payment_checks", vendorId=shop.ids["board"], bankAccountId=shop.ids["bank"], lines=lines
            )
        paid = {"payeeId": shop.ids["someone"], "expenseLines": [{"accountId": shop.ids["costs"], "amount": "3.00"}]}
        for number in range(3):
            clock.turn(1)
            shop.make("checks", bankAccountId=shop.ids["savings" if number else "bank"], **paid)
            for kind in ("credit_card_credits", "credit_card_charges"):
                shop.make(kind, accountId=shop.ids["card"], **paid)
        keeper = Keeper(shop, Random(11))
        for _ in range(500):
            clock.turn(1)
            keeper.step()
        in_company(sandbox, shop.api.end_user_id, _numbers)
        yield shop


def _numbers(company: Company) -> None:
    """Numbers with letters and digits of different lengths, in some of all kinds that have numbers."""
    refs = ("7", "10", "A-1", "a-2", "099", "x%y", "B_2", "1000")
    rows = company.connection.execute(
        "SELECT seq FROM transactions WHERE kind NOT IN ('deposits', 'transfers', 'time_tracking_activities')"
    ).fetchall()
    for number, (seq,) in enumerate(rows):
        ref = refs[number % len(refs)]
        digits = int(ref) if ref.isdigit() else None
        company.connection.execute(
            "UPDATE transactions SET ref = ?, ref_number = ?, data = json_set(data, '$.refNumber', ?) WHERE seq = ?",
            (ref, digits, ref, seq),
        )


def _reference(kind: str, field: str, ids: list[str]) -> Predicate:
    def test(record: Json) -> bool:
        found = [record.get(field)]
        if kind == "journal_entries":
            found = [line[field] for side in ("debitLines", "creditLines") for line in record[side]]
        elif kind == "deposits" and field in ("entity", "account"):
            found = [record["depositToAccount"] if field == "account" else None]
            found += [line[field] for line in record["lines"]]
        elif kind == "inventory_adjustments" and field == "item":
            found = [line["item"] for line in record["lines"]]
        return any(one is not None and one["id"] in ids for one in found)

    return test


def _number(record: Json, bound: str, compare: Callable[[Any, Any], bool]) -> bool:
    """As numbers if all are digits, else as texts."""
    ref = record["refNumber"]
    if ref is None:
        return False
    if ref.isdigit() and bound.isdigit():
        return compare(int(ref), int(bound))
    return compare(ref, bound)


def _compared(get: Callable[[Json], Any], compare: Callable[[Any, Any], bool], value: Any) -> Predicate:
    def test(record: Json) -> bool:
        found = get(record)
        return found is not None and compare(found, value)

    return test


def _field(name: str) -> Callable[[Json], Any]:
    return lambda record: record[name]


def _updated(record: Json) -> Any:
    return datetime.fromisoformat(record["updatedAt"])


def _always(_: Json) -> bool:
    return True


def _never(_: Json) -> bool:
    return False


COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "updatedAfter": operator.ge,
    "updatedBefore": operator.le,
    "transactionDateFrom": operator.ge,
    "transactionDateTo": operator.le,
    "refNumberContains": operator.contains,
    "refNumberStartsWith": str.startswith,
    "refNumberEndsWith": str.endswith,
    "refNumberFrom": operator.ge,
    "refNumberTo": operator.le,
}


def cases(kind: str, parameter: str, shop: Shop, records: list[Json]) -> Iterator[tuple[Any, Predicate]]:
    """Values of a parameter, each with what it means for a record."""
    ids, compare = shop.ids, COMPARISONS.get(parameter, operator.eq)
    match parameter:
        case "updatedAfter" | "updatedBefore":
            for record in records[:: max(len(records) // 3, 1)]:
                yield record["updatedAt"], _compared(_updated, compare, _updated(record))
            yield "1970-01-01", _never
        case "transactionDateFrom" | "transactionDateTo":
            for day in ("2026-03-01", "2026-03-04", "2026-03-10", "2027-01-01"):
                yield day, _compared(_field("transactionDate"), compare, day)
        case "customerIds" | "vendorIds" | "payeeIds" | "entityIds":
            field = {"customerIds": "customer", "vendorIds": "vendor", "payeeIds": "payee"}.get(parameter, "entity")
            for some in ([ids["bob"]], [ids["ada"], ids["vera"], ids["someone"]], ["77-1"], [ids["job"], ids["board"]]):
                yield some, _reference(kind, field, some)
        case "accountIds":
            yield from _accounts(kind, shop)
        case "itemIds":
            for some in ([ids["bike"]], [ids["wheel"], ids["tax"]], ["77-1"]):
                yield some, _items(kind, some)
        case "refNumberContains" | "refNumberStartsWith" | "refNumberEndsWith":
            for part in ("1", "A", "a", "%", "_2", "0", "99"):
                yield part, _compared(_field("refNumber"), compare, part)
        case "refNumberFrom" | "refNumberTo":
            for bound in ("7", "10", "99", "A", "a-2"):
                yield bound, partial(_number, bound=bound, compare=compare)
        case "paymentStatus":
            yield "all", _always
            yield "paid", _compared(_field("isPaid"), operator.eq, True)
            yield "not_paid", _compared(_field("isPaid"), operator.eq, False)
        case "pendingStatus":
            yield "all", _always
            yield "pending", _compared(_field("isPending"), operator.eq, True)
            yield "not_pending", _compared(_field("isPending"), operator.eq, False)
        case "currencyIds":
            home = next(one["id"] for one in shop.api.all("currencies", status="all") if one["currencyCode"] == "USD")
            yield [home], _always
            yield ["80000099-1"], _never
        case _:
            raise AssertionError(f"no reference for {parameter}")


def _accounts(kind: str, shop: Shop) -> Iterator[tuple[Any, Predicate]]:
    names = ("Accounts Receivable", "Accounts Payable", "Undeposited Funds", "Inventory Asset")
    for some in (*([shop.ids[name]] for name in names), [shop.ids["bank"], shop.ids["card"]], [shop.ids["shrinkage"]]):
        if kind in _NON_POSTING:
            yield some, _never
        elif kind == "inventory_adjustments" and shop.ids["Inventory Asset"] in some:
            yield some, _always  # all stock of the company stands there
        else:
            yield some, _reference(kind, "account" if kind == "deposits" else _ACCOUNT.get(kind, "account"), some)
    if kind in _NON_POSTING:
        yield [shop.api.account(_NON_POSTING[kind])["id"]], _always


def _items(kind: str, ids: list[str]) -> Predicate:
    if kind == "build_assemblies":
        return lambda one: one["inventoryAssemblyItem"]["id"] in ids
    field = "salesTaxItem" if kind == "sales_tax_payment_checks" else "item"
    return lambda one: any(line[field]["id"] in ids for line in one["lines"])


@pytest.mark.parametrize("kind", sorted(LISTS))
def test_filters(shop: Shop, kind: str) -> None:
    records = shop.api.all(kind)
    assert len(records) > 1
    days = [record["transactionDate"] for record in records]
    assert days == sorted(days)
    beside = {"ids", "refNumbers", "limit", "cursor", "includeLineItems", "includeLinkedTransactions"}
    chosen = 0
    for parameter in LISTS[kind].parameters_in("query"):
        if parameter.name in beside or parameter.name == "includeComponentLineItems":
            continue
        for value, test in cases(kind, parameter.name, shop, records):
            found = [one["id"] for one in shop.api.all(kind, **{parameter.name: value})]
            assert found == [one["id"] for one in records if test(one)], (parameter.name, value)
            chosen += len(found)
    assert chosen > 0


@pytest.mark.parametrize("kind", sorted(LISTS))
def test_by_value(shop: Shop, kind: str) -> None:
    refuses = Refusals(shop.sandbox, shop.api)
    records = shop.api.all(kind)
    ids = [one["id"] for one in records[-1:-4:-1]]
    assert [one["id"] for one in shop.api.all(kind, ids=[*ids, ids[0]], updatedAfter="2030-01-01")] == ids
    refuses.list("500", kind, ids=[ids[0], "77-1"])
    refuses.list("3000", kind, ids="nothing")
    if any(parameter.name == "refNumbers" for parameter in LISTS[kind].parameters_in("query")):
        ref = records[0]["refNumber"]
        same = [one["id"] for one in shop.api.all(kind) if one["refNumber"] == ref]
        assert sorted(one["id"] for one in shop.api.all(kind, refNumbers=ref)) == sorted(same)
        refuses.list("500", kind, refNumbers="no such number")


def test_ranges(shop: Shop) -> None:
    refuses = Refusals(shop.sandbox, shop.api)
    refuses.list("3030", "invoices", updatedAfter="2026-03-02", updatedBefore="2026-03-01")
    refuses.list("3030", "invoices", transactionDateFrom="2026-03-02", transactionDateTo="2026-03-01")
    refuses.list("3031", "invoices", refNumberFrom="10", refNumberTo="9")
    assert shop.api.all("invoices", refNumberFrom="9", refNumberTo="10") != []


def test_lines_and_links_are_shown_where_they_are_asked_for(shop: Shop) -> None:
    plain = shop.api.all("invoices")
    assert any(one["lines"] for one in plain)
    assert all(one["linkedTransactions"] == [] for one in plain)
    assert all(one["lines"] == one["lineGroups"] == [] for one in shop.api.all("invoices", includeLineItems=False))
    linked = shop.api.all("invoices", includeLinkedTransactions=True)
    assert [one["linkedTransactions"] for one in linked] == [
        shop.api.fetch("invoices", one)["linkedTransactions"] for one in linked
    ]
    assert any(one["linkedTransactions"] for one in linked)
    assert all(one["appliedToTransactions"] == [] for one in shop.api.all("receive_payments", includeLineItems=False))


# --- all transactions ---


def test_all_transactions(shop: Shop) -> None:
    kinds = {kind: shop.api.all(kind) for kind in LISTS if kind != "time_tracking_activities"}
    rows = shop.api.all("transactions")
    assert sorted(row["transactionId"] for row in rows) == sorted(one["id"] for some in kinds.values() for one in some)
    assert [row["transactionDate"] for row in rows] == sorted(row["transactionDate"] for row in rows)
    types = {FORMS[kind].type: {one["id"] for one in some} for kind, some in kinds.items()}
    for name, ids in types.items():
        assert {row["transactionId"] for row in shop.api.all("transactions", transactionTypes=name)} == ids
    for row in rows[:30]:
        assert shop.api.get(f"{path_of('transactions')}/{row['transactionId']}") == row
    (invoice,) = [row for row in rows if row["transactionId"] == kinds["invoices"][0]["id"]]
    assert invoice["account"]["fullName"] == "Accounts Receivable"
    posting = {row["transactionId"] for row in shop.api.all("transactions", postingStatus="non_posting")}
    assert posting == set().union(*(types[name] for name in ("estimate", "sales_order", "purchase_order")))


def test_lines_of_all_transactions(shop: Shop) -> None:
    both = shop.api.all("transactions", detailLevel="all")
    lines = shop.api.all("transactions", detailLevel="transaction_lines_only")
    headers = shop.api.all("transactions")
    assert [row for row in both if row["transactionLineId"] is None] == headers
    assert [row for row in both if row["transactionLineId"] is not None] == lines
    bank = [shop.ids["bank"]]
    for level, rows in (("all", both), ("transaction_lines_only", lines), ("transactions_without_lines", headers)):
        found = shop.api.all("transactions", detailLevel=level, accountIds=bank)
        assert found == [row for row in rows if row["account"] is not None and row["account"]["id"] in bank]
    assert shop.api.all("transactions", itemIds=[shop.ids["wheel"]]) == []
    wheels = shop.api.all("transactions", detailLevel="all", itemIds=[shop.ids["wheel"]])
    assert {row["transactionId"] for row in wheels} >= {
        one["id"]
        for one in shop.api.all("invoices")
        if any(line["item"] is not None and line["item"]["id"] == shop.ids["wheel"] for line in one["lines"])
    }
    named = shop.api.get(path_of("transactions"), ids=[headers[0]["transactionId"]], detailLevel="all")["data"]
    assert named == [row for row in both if row["transactionId"] == headers[0]["transactionId"]]


# --- pages ---


def test_pages_while_others_change(sandbox: Sandbox, api: Api, clock: HandClock) -> None:
    """Each of 2,000 invoices once, though some are changed, deleted and made on the way."""
    customer = api.make("customers", name="A", openingBalance="1.00")["id"]
    (first,) = api.all("invoices")

    def copy(company: Company) -> None:
        columns = "kind, date, header, account, total, side, posting, pending, void, created, updated, revision, data"
        company.connection.execute(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1999)"
            f" INSERT INTO transactions ({columns}, id, entity, open) SELECT {columns}, printf('F%04X-1', i), entity,"
            " 0 FROM n, transactions WHERE id = ?",
            (first["id"],),
        )
        company.connection.execute("UPDATE transactions SET total = 0, void = 1 WHERE id LIKE 'F%'")

    in_company(sandbox, api.end_user_id, copy)
    page = api.get(path_of("invoices"), limit=100)
    assert page["remainingCount"] == 1900
    seen = [one["id"] for one in page["data"]]
    number = 0
    while page["nextCursor"]:
        number += 1
        clock.turn(1)
        api.good("DELETE", f"{path_of('invoices')}/F{1999 - number:04X}-1")
        api.make("invoices", customerId=customer, transactionDate="2026-02-01")
        page = api.get(path_of("invoices"), cursor=page["nextCursor"])
        seen += [one["id"] for one in page["data"]]
    assert len(seen) == len(set(seen))
    gone = {f"F{1999 - one:04X}-1" for one in range(1, number + 1)}
    everything = {first["id"], *(f"F{one:04X}-1" for one in range(1, 2000))}
    assert everything - gone <= set(seen) <= everything


def test_updated_after_finds_what_changed(shop: Shop) -> None:
    clock = shop.sandbox._service.clock
    assert isinstance(clock, HandClock)
    clock.turn(10)
    moment = clock().isoformat()
    clock.turn(1)
    made = shop.sell(shop.line("hour", 1))
    other = shop.sell(shop.line("hour", 1))
    clock.turn(1)
    payment = shop.pay("65.00", {"transactionId": made["id"], "paymentAmount": "65.00"})
    changed = {row["transactionId"] for row in shop.api.all("transactions", updatedAfter=moment)}
    assert changed == {made["id"], other["id"], payment["id"]}
    later = {row["transactionId"] for row in shop.api.all("transactions", updatedAfter=clock().isoformat())}
    assert later == {made["id"], payment["id"]}
