"""The programs of docs/recipes: each is run as it stands, twice, in books of a shop; and against what can go wrong."""

from __future__ import annotations

import importlib
import re
import runpy
import sqlite3
import sys
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import Mock

import httpx
import pytest

from conductor_client import AsyncConductor, Conductor, IncompleteListError, OutcomeUnknownError, Settlement
from conductor_client.sandbox import Sandbox, SandboxCompany
from tests.support.process import ROOT, run_python, sandbox_settings

FOLDER = ROOT / "examples" / "recipes"
PROGRAMS = sorted(path.stem for path in FOLDER.glob("*.py"))
# What is started in another way, below: by a framework, by pytest; `once` is what others import.
STARTED_OTHERWISE = {"celery_tasks", "django_service", "fastapi_service", "once", "test_your_service"}
DAY = date(2026, 4, 2)


@pytest.fixture(scope="module")
def shop() -> Iterator[Sandbox]:
    """A server whose companies begin as a shop after two years of business."""
    with Sandbox(seed="demo", strict=True, auto_connect=True, revision_ties=False) as sandbox:
        yield sandbox


@pytest.fixture
def company(shop: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Iterator[SandboxCompany]:
    """A company of the test's own, which programs find by their environment; its books must be right afterwards."""
    monkeypatch.setattr(sys, "path", [str(FOLDER), *sys.path])
    for name, value in sandbox_settings(shop).items():
        monkeypatch.setenv(name, value)
    with shop.new_company() as one:
        monkeypatch.setenv("END_USER_ID", one.end_user_id)
        yield one
        assert not one.broken_invariants()


@pytest.fixture
def acme(shop: Sandbox, company: SandboxCompany) -> Iterator[Conductor]:
    with Conductor(api_key=shop.api_key, base_url=shop.base_url, end_user_id=company.end_user_id) as conductor:
        yield conductor


def _program(name: str) -> ModuleType:
    return importlib.import_module(name)


def _books(acme: Conductor) -> tuple[int, dict[str, Decimal | None]]:
    """The number of transactions of the days that programs write to, and all balances."""
    accounts = acme.qbd.accounts.list(status="all").data
    return len(
        {row.transaction_id for row in acme.qbd.transactions.list(transaction_date_from="2026-04-01", limit=150)}
    ), {account.full_name: account.balance for account in accounts}


@pytest.mark.parametrize("name", [name for name in PROGRAMS if name not in STARTED_OTHERWISE])
def test_a_second_run_changes_nothing(
    name: str, company: SandboxCompany, acme: Conductor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    """A program that is started again, since nobody knows how far it came, enters nothing twice."""
    company.set_preferences(timeTracking=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", [name])
    runpy.run_path(str(FOLDER / f"{name}.py"), run_name="__main__")
    assert capsys.readouterr().out
    books = _books(acme)
    runpy.run_path(str(FOLDER / f"{name}.py"), run_name="__main__")
    assert capsys.readouterr().out
    if name == "void_or_delete":  # which makes what it takes back
        assert _books(acme)[1] == books[1]
    else:
        assert _books(acme) == books


def test_onboarding_waits_for_the_person_at_the_pc(company: SandboxCompany) -> None:
    onboarding = _program("onboarding")
    with Sandbox() as strict, Conductor(api_key=strict.api_key, base_url=strict.base_url) as conductor:
        first = onboarding.onboard(conductor, "b-1", "pk_conductor_sandbox", httpx.post)
        assert conductor.for_end_user(first).qbd.health_check().status == "ok"
        again = onboarding.onboard(conductor, "b-1", "pk_conductor_sandbox", print)
        assert (again, len(conductor.end_users.list().data)) == (first, 1)


def _order(number: str = "WEB-7") -> Any:
    return _program("invoice_once").Order(number, "Okafor, Ada", DAY, [("Tyre", 2, Decimal("40.50"))])


def test_an_order_whose_answer_is_lost_has_one_invoice(acme: Conductor, company: SandboxCompany) -> None:
    company.lose_answer("qbd.invoices.create")
    invoice = _program("invoice_once").invoice_for(acme, _order())
    assert invoice.subtotal == Decimal("81.00")
    assert _program("invoice_once").invoice_for(acme, _order()).id == invoice.id
    assert len(acme.qbd.invoices.find_all(ref_numbers=["WEB-7"])["WEB-7"]) == 1


def test_an_order_is_no_other_invoice(acme: Conductor) -> None:
    invoice_once = _program("invoice_once")
    (taken,) = acme.qbd.invoices.list(limit=1).data
    with pytest.raises(RuntimeError, match="is not of this order"):
        invoice_once.invoice_for(acme, _order(str(taken.ref_number)))
    unknown = invoice_once.Order("WEB-8", "Okafor, Ada", DAY, [("Moon", 1, Decimal("1.00"))])
    with pytest.raises(RuntimeError, match="not all items"):
        invoice_once.invoice_for(acme, unknown)
    assert acme.qbd.invoices.find_all(ref_numbers=["WEB-8"]) == {"WEB-8": []}


def test_one_process_at_a_time_has_an_order(company: SandboxCompany, monkeypatch: pytest.MonkeyPatch) -> None:
    invoice_once = _program("invoice_once")
    orders = sqlite3.connect(":memory:")
    orders.execute("CREATE TABLE claims (number TEXT PRIMARY KEY, at REAL, invoice_id TEXT)")
    moment = [1000.0]
    monkeypatch.setattr(invoice_once.time, "time", lambda: moment[0])
    assert invoice_once.claim(orders, _order())
    assert not invoice_once.claim(orders, _order())
    moment[0] += invoice_once.LEASE + 1
    assert invoice_once.claim(orders, _order())
    orders.execute("UPDATE claims SET invoice_id = '1-1'")
    moment[0] += invoice_once.LEASE + 1
    assert not invoice_once.claim(orders, _order())
    orders.close()


def test_a_payment_settles_the_oldest_invoices(acme: Conductor, company: SandboxCompany) -> None:
    receive_payment = _program("receive_payment")
    customer = acme.qbd.customers.find_one(full_name="Okafor, Farid")
    assert customer is not None
    before = acme.qbd.invoices.list(customer_ids=[customer.id], payment_status="not_paid").data
    owed = sum((invoice.balance_remaining or Decimal(0) for invoice in before), Decimal(0))
    assert owed > 0
    company.lose_answer("qbd.receive_payments.create")
    payment = receive_payment.receive(acme, "Okafor, Farid", "T-1", DAY, owed + Decimal("12.34"))
    assert payment.unused_payment == Decimal("12.34")
    assert receive_payment.receive(acme, "Okafor, Farid", "T-1", DAY, owed + Decimal("12.34")).id == payment.id
    assert acme.qbd.invoices.list(customer_ids=[customer.id], payment_status="not_paid").data == []
    company.lose_answer("qbd.deposits.create")
    waiting = sum((one.amount for one in acme.qbd.payments_to_deposit.list().data), Decimal(0))
    with_ids = acme.with_options(auto_external_id=True)
    assert receive_payment.deposit_all(with_ids, "Checking", DAY) == waiting > 0
    assert receive_payment.deposit_all(with_ids, "Checking", DAY) == 0


def test_a_bill_is_entered_and_paid_once(acme: Conductor, company: SandboxCompany) -> None:
    pay_bill = _program("pay_bill")
    with_ids = acme.with_options(auto_external_id=True)
    company.lose_answer("qbd.bills.create")
    company.lose_answer("qbd.bill_check_payments.create")
    bills = {
        pay_bill.enter(with_ids, vendor, "0815", DAY, Decimal("99.95"), "Office").id
        for vendor in ("Paper Shop", "Print Corner", "Paper Shop")
    }
    assert len(bills) == 2
    vendor = acme.qbd.vendors.find_one(name="Paper Shop")
    assert vendor is not None
    assert pay_bill.pay(with_ids, vendor.id, date(2027, 1, 1), DAY) >= Decimal("99.95")
    assert pay_bill.pay(with_ids, vendor.id, date(2027, 1, 1), DAY) == 0


def test_a_copy_follows(acme: Conductor, company: SandboxCompany, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_copy = _program("keep_copy")
    books = sqlite3.connect(":memory:")
    keep_copy.prepare(books)

    def copied(resource: str) -> set[str]:
        keep_copy.synchronise(acme, books)
        return kept(resource)

    def kept(resource: str) -> set[str]:
        return {row[0] for row in books.execute("SELECT id FROM records WHERE resource = ?", (f"qbd.{resource}",))}

    assert copied("vendors") == {one.id for one in acme.qbd.vendors.list(status="all", limit=150)}
    new = acme.qbd.vendors.create(name="Newcomer", is_active=False)
    assert new.id in copied("vendors")
    company.delete("vendors", new.id)
    assert new.id not in copied("vendors")
    bills = copied("bills")
    unpaid = next(iter(acme.qbd.bills.list(payment_status="not_paid")))
    acme.qbd.bills.delete(unpaid.id)
    assert copied("bills") == bills - {unpaid.id}

    # A list that breaks off leaves the copy as it was, and the next run begins where this one did.
    invoices = kept("invoices")
    ((checkpoint,),) = books.execute("SELECT body FROM checkpoint")

    def broken(*_: Any, **__: Any) -> Iterator[Any]:
        batch = next(iter(keep_copy_changes(acme, resources=["qbd.invoices"], raw=True)))
        assert batch.reset  # it had begun to read all anew
        yield batch
        raise IncompleteListError("broke off")

    keep_copy_changes = keep_copy.Changes
    with monkeypatch.context() as patch:
        patch.setattr(keep_copy, "Changes", broken)
        with pytest.raises(IncompleteListError):
            keep_copy.synchronise(acme, books)
    assert kept("invoices") == invoices
    assert books.execute("SELECT body FROM checkpoint").fetchall() == [(checkpoint,)]
    books.close()


def test_the_report_adds_up(acme: Conductor) -> None:
    rows = _program("month_end_report").profit_and_loss(acme, date(2026, 3, 1), date(2026, 3, 31))
    sums = {label: amount for label, amount, is_sum in rows if is_sum}
    lines = {label: amount for label, amount, is_sum in rows if not is_sum}
    assert sums["Total Income"] == sum(
        lines[name] for name in ("Bicycles and Parts", "Discounts Given", "Services") if name in lines
    )
    assert sums["Net Income"] == sums["Total Income"] - sums["Total Cost of Goods Sold"] - sums["Total Expense"]


def test_one_line_is_corrected(acme: Conductor) -> None:
    correct_invoice = _program("correct_invoice")
    invoice = next(one for one in acme.qbd.invoices.list(payment_status="not_paid") if len(one.lines) > 2)
    (first, *rest) = invoice.lines
    assert first.item is not None
    corrected = correct_invoice.set_quantity(acme, invoice, first.item.full_name, 7)
    assert corrected.lines[0].quantity == 7
    assert corrected.lines[0].amount == (first.rate or 0) * 7
    assert [line.amount for line in corrected.lines[1:]] == [line.amount for line in rest]


def test_duplicates_are_found(acme: Conductor) -> None:
    find_duplicates = _program("find_duplicates")
    assert list(find_duplicates.twice(acme.qbd.bills.list(limit=150))) == []
    vendor = acme.qbd.vendors.find_one(name="Rimworks")
    other = acme.qbd.vendors.create(name="Rim-Works")
    account = acme.qbd.accounts.find_one(full_name="Office")
    assert vendor is not None
    assert account is not None
    for vendor_id, number, day, amount in (
        (vendor.id, "A-1", "2026-04-01", "10.00"),
        (vendor.id, "a-1 ", "2026-04-02", "11.00"),  # the same number
        (other.id, "A-1", "2026-04-03", "12.00"),  # another vendor's
        (other.id, "B-2", "2026-04-03", "12.00"),  # the same day and amount
    ):
        lines = [{"account_id": account.id, "amount": amount}]
        body: dict[str, Any] = {"vendor_id": vendor_id, "ref_number": number, "expense_lines": lines}
        acme.qbd.bills.create(transaction_date=day, **body)
    groups = [{bill.ref_number for bill in group} for group in find_duplicates.twice(acme.qbd.bills.list(limit=150))]
    assert groups == [{"A-1", "a-1 "}, {"A-1", "B-2"}] or groups == [{"A-1", "a-1"}, {"A-1", "B-2"}]
    (names,) = ([one.name for one in group] for group in find_duplicates.same_name(acme.qbd.vendors.list(limit=150)))
    assert sorted(names) == ["Rim-Works", "Rimworks"]


def test_what_cannot_be_taken_back(acme: Conductor, company: SandboxCompany) -> None:
    void_or_delete = _program("void_or_delete")
    paid = next(iter(acme.qbd.bills.list(payment_status="paid")))
    assert not void_or_delete.delete_bill(acme, paid.id)
    check = next(iter(acme.qbd.checks.list()))
    company.set_preferences(closingDate=date(2030, 1, 1))
    assert not void_or_delete.void_check(acme, check.id)
    assert acme.qbd.checks.retrieve(check.id).amount == check.amount != 0


@pytest.mark.parametrize("amount", ["0.01", "0.02", "100.00", "99.99", "1000000.01"])
@pytest.mark.parametrize("parts", [1, 2, 3, 7])
def test_cents_are_split_without_a_rest(company: SandboxCompany, amount: str, parts: int) -> None:
    shares = _program("journal_entry").split(Decimal(amount), parts)
    assert (len(shares), sum(shares)) == (parts, Decimal(amount))
    assert all(share == round(share, 2) for share in shares)


def test_a_count_that_agrees_enters_nothing(acme: Conductor) -> None:
    item = acme.qbd.inventory_items.find_one(full_name="Tyre")
    assert item is not None
    counted = {"Tyre": item.quantity_on_hand}
    assert _program("inventory_count").enter_count(acme, "C-1", DAY, counted) is None
    with pytest.raises(RuntimeError, match="no such items"):
        _program("inventory_count").enter_count(acme, "C-2", DAY, {"Moon": Decimal(1)})


async def test_one_company_that_fails_stops_no_other(shop: Sandbox, company: SandboxCompany) -> None:
    with shop.new_company() as other:
        other.set_connection("not_active")
        async with AsyncConductor(api_key=shop.api_key, base_url=shop.base_url) as conductor:
            sums, errors = await _program("many_companies").nightly(conductor)
            acme = conductor.for_end_user(company.end_user_id)
            unpaid = [one.balance_remaining async for one in acme.qbd.invoices.list(payment_status="not_paid")]
    assert sums[company.end_user_id] == sum(filter(None, unpaid))
    assert type(errors[other.end_user_id]).__name__ == "ConnectionNotActiveError"


def test_what_waits_is_delivered_later(acme: Conductor, company: SandboxCompany, tmp_path: Path) -> None:
    company_offline = _program("company_offline")
    outbox = company_offline.open_outbox(str(tmp_path / "outbox.db"))
    for number in ("T-1", "T-2", "T-3"):
        company_offline.put(outbox, number, "Tune-up", Decimal("89.10"), DAY)
    company.set_connection("not_active")
    assert company_offline.deliver(acme, outbox).startswith("offline at T-1")
    company.set_connection("active")
    company.lose_answer("qbd.sales_receipts.create")
    assert company_offline.deliver(acme, outbox) == "3 delivered"
    assert company_offline.deliver(acme, outbox) == "0 delivered"
    found = acme.qbd.sales_receipts.find_all(ref_numbers=["T-1", "T-2", "T-3"])
    assert [[one.subtotal for one in group] for group in found.values()] == [[Decimal("89.10")]] * 3
    outbox.close()


def test_parquet_keeps_cents_and_no_half_file(acme: Conductor, tmp_path: Path) -> None:
    export_parquet = _program("export_parquet")
    parquet: Any = importlib.import_module("pyarrow.parquet")
    path = tmp_path / "lines.parquet"
    invoices = acme.qbd.invoices.list(limit=150).data
    number = export_parquet.export(invoices, str(path))
    rows = parquet.read_table(path).to_pylist()
    assert (len(rows), number) == (sum(len(invoice.lines) for invoice in invoices),) * 2
    assert [row["amount"] for row in rows] == [line.amount for invoice in invoices for line in invoice.lines]

    def broken() -> Iterator[Any]:
        yield from invoices
        raise IncompleteListError("broke off")

    path.unlink()
    with pytest.raises(IncompleteListError):
        export_parquet.export(broken(), str(path))
    assert not path.exists()


def test_an_order_comes_in_two_parts(acme: Conductor, company: SandboxCompany) -> None:
    purchase_order = _program("purchase_order")
    vendor = acme.qbd.vendors.find_one(name="Rimworks")
    assert vendor is not None
    company.lose_answer("qbd.purchase_orders.create")
    order = purchase_order.order(acme, "PO-1", vendor.id, DAY)
    company.lose_answer("qbd.item_receipts.create")
    receipt = purchase_order.take_in(acme, "IR-1", vendor.id, order, 1, 4, DAY)
    assert receipt.total_amount == 4 * Decimal("36.00")
    assert [line.received_quantity for line in acme.qbd.purchase_orders.retrieve(order.id).lines] == [0, 4]


def test_hours_are_billed_once(acme: Conductor, company: SandboxCompany) -> None:
    bill_time = _program("bill_time")
    company.set_preferences(timeTracking=True)
    customer = acme.qbd.customers.find_one(full_name="Novak, Hugo")
    item = acme.qbd.service_items.find_one(full_name="Repair Hour")
    rosa = acme.qbd.employees.create(first_name="Rosa", last_name="Lind")
    assert customer is not None
    assert item is not None

    def work(duration: str) -> None:
        acme.qbd.time_tracking_activities.create(
            entity_id=rosa.id, customer_id=customer.id, service_item_id=item.id, transaction_date=DAY,
            duration=duration, billing_status="billable",
        )  # fmt: skip

    assert bill_time.invoice_time(acme, "T-1", customer.id, item.id, DAY) is None
    work("PT2H30M")
    company.lose_answer("qbd.invoices.create")
    assert bill_time.invoice_time(acme, "T-1", customer.id, item.id, DAY).subtotal == Decimal("162.50")
    work("PT0H20M")
    # The same number is the same invoice; the new hours are for the next one.
    assert bill_time.invoice_time(acme, "T-1", customer.id, item.id, DAY).subtotal == Decimal("162.50")
    assert bill_time.invoice_time(acme, "T-2", customer.id, item.id, DAY).subtotal == Decimal("21.67")
    assert bill_time.invoice_time(acme, "T-3", customer.id, item.id, DAY) is None


@pytest.mark.parametrize("minutes", range(0, 60, 7))
def test_durations(company: SandboxCompany, minutes: int) -> None:
    activity: Any = type("Activity", (), {"duration": f"PT3H{minutes}M"})
    assert abs(_program("bill_time").hours(activity) * 60 - 180 - minutes) < Decimal("0.001")


def test_passthrough_refusals(acme: Conductor, company: SandboxCompany) -> None:
    passthrough = _program("passthrough")
    passthrough.add_job_type(acme, company.end_user_id, "Renovation")
    with pytest.raises(RuntimeError, match="3100"):
        passthrough.add_job_type(acme, company.end_user_id, "Renovation")


def test_a_write_nobody_knows_of_is_raised(acme: Conductor, company: SandboxCompany, monkeypatch: Any) -> None:
    """Where `settle` cannot tell, `once` does not say that it can."""
    once = _program("once").once
    monkeypatch.setattr(Conductor, "settle", Mock(return_value=Settlement("unknown", "")))
    company.lose_answer("qbd.journal_entries.create")
    accounts = acme.qbd.accounts.find(full_names=["Office", "Checking"])
    lines = {name: [{"account_id": one.id, "amount": "5.00"}] for name, one in accounts.items() if one}

    def make(external_id: str) -> Any:
        body: dict[str, Any] = {"debit_lines": lines["Office"], "credit_lines": lines["Checking"]}
        return acme.qbd.journal_entries.create(transaction_date=DAY, ref_number="J-1", external_id=external_id, **body)

    def enter() -> Any:
        return once(acme, "J-1", acme.qbd.journal_entries.find_all(ref_numbers=["J-1"]), make)

    with pytest.raises(OutcomeUnknownError):
        enter()
    (entry,) = acme.qbd.journal_entries.find_all(ref_numbers=["J-1"])["J-1"]
    assert enter().id == entry.id


async def test_fastapi(company: SandboxCompany) -> None:
    app: Any = _program("fastapi_service").app
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as client,
    ):
        address = f"/companies/{company.end_user_id}/bills/due"
        due = await client.get(address, params={"vendor": "Rimworks", "until": "2030-01-01"})
        assert re.fullmatch(r"\d+\.\d\d|0", due.json()["due"])
        assert (await client.get(address, params={"vendor": "No", "until": "2030-01-01"})).status_code == 404
        company.set_connection("not_active")
        failed = await client.get(address, params={"vendor": "Rimworks", "until": "2030-01-01"})
        assert (failed.status_code, failed.json()["outcome"]) == (502, "not_sent")


def test_django(acme: Conductor, company: SandboxCompany) -> None:
    service = _program("django_service")
    client: Any = importlib.import_module("django.test").Client(raise_request_exception=False)
    answer = client.get(f"/companies/{company.end_user_id}/overdue/2030-01-01")
    owed = sum(one.balance_remaining or 0 for one in acme.qbd.invoices.list(payment_status="not_paid", limit=150))
    assert sum(map(Decimal, answer.json().values())) == owed
    company.set_connection("not_active")
    failed = client.get(f"/companies/{company.end_user_id}/overdue/2030-01-01")
    assert (failed.status_code, failed.json()["outcome"]) == (502, "not_sent")
    service.conductor.close()


def test_celery(acme: Conductor, company: SandboxCompany) -> None:
    tasks = _program("celery_tasks")
    expense = [company.end_user_id, "E-1", "Office", "31.90", "2026-04-02"]
    company.state("not_active", requests=1)  # the first try meets a PC that is off
    company.lose_answer("qbd.credit_card_charges.create")
    first = tasks.enter_expense.apply(args=expense).get()
    assert tasks.enter_expense.apply(args=expense).get() == first
    (charge,) = acme.qbd.credit_card_charges.find_all(ref_numbers=["E-1"])["E-1"]
    assert (charge.id, charge.amount) == (first, Decimal("31.90"))
    with pytest.raises(RuntimeError, match="no account"):
        tasks.enter_expense.apply(args=[company.end_user_id, "E-2", "Moon", "1.00", "2026-04-02"]).get()
    tasks.client().close()
    tasks.client.cache_clear()


def test_the_tests_of_a_service(company: SandboxCompany, tmp_path: Path) -> None:
    program = tmp_path / "test_your_service.py"
    program.write_text((FOLDER / "test_your_service.py").read_text(encoding="utf-8"), encoding="utf-8")
    options = ["-o", "asyncio_default_fixture_loop_scope=function"]
    printed = run_python("-m", "pytest", *options, str(program), cwd=tmp_path, settings={"PYTHONPATH": str(ROOT)})
    assert "3 passed" in printed
