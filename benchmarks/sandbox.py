"""How fast the sandbox is: starting, resetting, answering, and what it does not do.

Usage: python -m benchmarks.sandbox [--records N] [--large]

Prints each figure beside its aim, and as a multiple of something small that was measured in the same run: `json.dumps`
of the same answer, or the insert of one row into SQLite. Figures of the handler are CPU time, from the checked request
to the bytes of the answer. Absolute figures depend on the machine; the multiples hardly do. Exit status 1: an aim is
missed.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import sandbox_large
from conductor_client.sandbox import DEFAULT_KEY, Sandbox
from conductor_client.sandbox.call import Call
from conductor_client.sandbox.document import Json, load
from conductor_client.sandbox.service import Service
from conductor_client.sandbox.storage.company import Company

OPERATIONS = {operation.name: operation for operation in load().operations()}
MILLISECOND = 1e-3
_failed: list[str] = []


def show(name: str, seconds: float, small: float, of: str, aim: float | None = None) -> None:
    """Print one figure in milliseconds, with its aim and as a multiple of something small."""
    missed = aim is not None and seconds > aim
    if missed:
        _failed.append(name)
    target = "" if aim is None else f"  aim {aim / MILLISECOND:g} ms{'  MISSED' if missed else ''}"
    print(f"{name:52}{seconds / MILLISECOND:10.3f} ms{seconds / small:10.1f} x {of}{target}", flush=True)


def cost(work: Callable[[], object], rounds: int, clock: Callable[[], float] = time.process_time) -> float:
    """The median cost of doing something, in seconds of CPU unless another clock is given."""
    work()
    found: list[float] = []
    for _ in range(rounds):
        begun = clock()
        work()
        found.append(clock() - begun)
    return median(found)


def bare_insert() -> float:
    """Inserting one row into a table in memory, committed."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, data TEXT)")
        return cost(lambda: connection.execute("INSERT INTO t (data) VALUES (?)", ("x" * 500,)), 2000)


def fill(service: Service, end_user_id: str, number: int) -> None:
    """Make customers by the engine's own road, every tenth with a balance, every seventh a job of the one before it."""

    def make(company: Company) -> None:
        parent = ""
        for place in range(number):
            fields: Json = {
                "name": f"Customer {place:06d}",
                "companyName": f"Company {place}",
                "billingAddress": {"line1": f"{place} Main St", "city": "Springfield", "postalCode": "97477"},
                "phone": "555 0100",
                "email": f"c{place}@example.com",
            }
            if place % 10 == 0:
                fields["openingBalance"] = f"{place + 1}.25"
            if place % 7 == 6:
                fields["parentId"] = parent
            made = service._engine.add(company, "customers", fields)  # pyright: ignore[reportPrivateUsage]
            parent = made if place % 7 != 6 else parent

    service.with_company(end_user_id, make).result()


def call(service: Service, name: str, end_user_id: str, *, path: Json | None = None, **query: Any) -> Call:
    operation = OPERATIONS[name]
    defaults = {p.name: p.schema["default"] for p in operation.parameters_in("query") if "default" in p.schema}
    given = frozenset(query)
    return Call(operation, path or {}, {**defaults, **query}, {}, given, end_user_id, service.clock())


def answered(service: Service, one: Call) -> Any:
    return json.loads(service.perform(one, "http://localhost", None).result())


def handler(service: Service, name: str, one: Call, aim: float | None, rounds: int) -> float:
    """Show what a call costs in the handler, beside `json.dumps` of its answer."""
    answer = answered(service, one)
    dumps = cost(lambda: json.dumps(answer), rounds)
    seconds = cost(lambda: service.perform(one, "http://localhost", None).result(), rounds)
    show(name, seconds, dumps, "json.dumps", aim)
    return seconds


def service_of(sandbox: Sandbox) -> Service:
    return sandbox._service  # pyright: ignore[reportPrivateUsage]


def reading(records: int) -> None:
    """A record, a page, and records by their ids, from a list that is long."""
    with closing(Sandbox(now="2026-03-31")) as sandbox:
        service, company = service_of(sandbox), sandbox.connected_end_user()
        fill(service, company, records)
        ids = [one["id"] for one in answered(service, call(service, "qbd.customers.list", company, limit=150))["data"]]
        one = call(service, "qbd.customers.retrieve", company, path={"id": ids[50]})
        handler(service, f"retrieve one of {records} customers", one, 1 * MILLISECOND, 300)
        page = call(service, "qbd.customers.list", company, limit=150)
        handler(service, f"first page of 150 of {records} customers", page, 25 * MILLISECOND, 30)
        by_name = call(service, "qbd.customers.list", company, limit=150, nameFrom="Customer 01")
        handler(service, f"the same, sorted by name from the middle, of {records}", by_name, None, 15)
        contains = call(service, "qbd.customers.list", company, limit=150, nameContains="999")
        handler(service, f"150 that contain a text, of {records}", contains, None, 15)
        after = call(service, "qbd.customers.list", company, limit=150, updatedAfter="2026-03-31")
        handler(service, f"150 that were changed since, of {records}", after, None, 15)


def growth(records: int) -> None:
    """Twenty records by id, from a short list and from a long one: an index finds them, whatever the length."""
    found: list[float] = []
    for number in (records // 100, records):
        with closing(Sandbox(now="2026-03-31")) as sandbox:
            service, company = service_of(sandbox), sandbox.connected_end_user()
            fill(service, company, number)
            data = answered(service, call(service, "qbd.customers.list", company, limit=150))["data"]
            ids = [one["id"] for one in data[-20:]]
            one = call(service, "qbd.customers.list", company, ids=ids)
            found.append(handler(service, f"20 customers by id, of {number}", one, None, 200))
    ratio = found[1] / found[0]
    if ratio > 1.5:
        _failed.append("ids")
    print(f"{'':4}a list 100 times as long costs {ratio:.2f} times as much{'  MISSED' if ratio > 1.5 else ''}")


def posted(service: Service, name: str, end_user_id: str, body: Json) -> Call:
    return Call(OPERATIONS[name], {}, {}, body, frozenset(), end_user_id, service.clock())


def shop(service: Service, end_user_id: str) -> Json:
    """Open a small shop with ten items in stock, and return an invoice for all of them."""

    def add(kind: str, **body: Any) -> str:
        made: str = answered(service, posted(service, f"qbd.{kind}.create", end_user_id, body))["id"]
        return made

    def account(name: str) -> str:
        found: str = answered(service, call(service, "qbd.accounts.list", end_user_id, fullNames=[name]))["data"][0][
            "id"
        ]
        return found

    vendor = add("vendors", name="Tax Board")
    tax = add("sales_tax_items", name="County", taxRate="8.25", taxVendorId=vendor)
    customer = add("customers", name="Ada", salesTaxItemId=tax)
    stock = {
        "incomeAccountId": add("accounts", name="Sales", accountType="income"),
        "cogsAccountId": account("Cost of Goods Sold"),
        "assetAccountId": account("Inventory Asset"),
        "purchaseCost": "40.00",
        "quantityOnHand": 100000,
        "inventoryDate": "2026-01-01",
    }
    items = [add("inventory_items", name=f"Item {number}", salesPrice="75.00", **stock) for number in range(10)]
    lines = [{"itemId": item, "quantity": 1} for item in items]
    return {"customerId": customer, "transactionDate": "2026-03-31", "lines": lines}


def transactions(insert: float, number: int) -> None:
    """Writing an invoice, and reading a page of them from a long list."""
    with closing(Sandbox(now="2026-03-31")) as sandbox:
        service, company = service_of(sandbox), sandbox.connected_end_user()
        invoice = shop(service, company)
        write = posted(service, "qbd.invoices.create", company, invoice)
        seconds = cost(lambda: service.perform(write, "http://localhost", None).result(), 300)
        show("an invoice of 10 inventory lines, written", seconds, insert, "an insert", 5 * MILLISECOND)
        short = posted(service, "qbd.invoices.create", company, {**invoice, "lines": invoice["lines"][:4]})
        made = answered(service, short)
        service.with_company(company, partial(copy_transaction, made["id"], number)).result()
        page = call(service, "qbd.invoices.list", company, limit=150, transactionDateFrom="2026-02-01")
        handler(service, f"a page of 150 of {number} invoices, by date", page, 60 * MILLISECOND, 15)
        changed = call(service, "qbd.invoices.list", company, limit=150, updatedAfter="2026-03-30")
        handler(service, f"150 of {number} invoices that were changed since", changed, None, 7)
        one = call(service, "qbd.invoices.retrieve", company, path={"id": made["id"]})
        handler(service, f"retrieve one of {number} invoices", one, 1 * MILLISECOND, 200)


def copy_transaction(transaction_id: str, number: int, company: Company) -> None:
    """Copy an invoice many times, over the days of a year, as far as lists of invoices notice."""
    columns = "kind, header, account, entity, total, side, posting, pending, void, created, updated, revision, data"
    company.connection.execute(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
        f" INSERT INTO transactions ({columns}, id, date, open) SELECT {columns}, printf('F%06X-1', i),"
        " date('2025-06-01', printf('+%d days', i % 365)), 0 FROM n, transactions WHERE id = ?",
        (number, transaction_id),
    )


def new_company(sandbox: Sandbox) -> None:
    """Make a company and its file."""
    sandbox.new_company().snapshot()


def resets(insert: float) -> None:
    """Back to a snapshot of a thousand records, in memory and on a file."""
    with tempfile.TemporaryDirectory() as folder:
        for kind, database in (("memory", ":memory:"), ("a file", str(Path(folder) / "sandbox.db"))):
            with closing(Sandbox(database=database, now="2026-03-31")) as sandbox:
                company = sandbox.connected_end_user()
                fill(service_of(sandbox), company, 1000)
                sandbox.snapshot(company)
                seconds = cost(partial(sandbox.reset, company), 30, time.perf_counter)
                show(f"reset of 1000 records, {kind}", seconds, insert, "an insert", 10 * MILLISECOND)
                made = cost(partial(new_company, sandbox), 30, time.perf_counter)
                show(f"a new company, {kind}", made, insert, "an insert")


def start(insert: float) -> None:
    """From starting the command to its first answer, in a new process."""

    def once() -> float:
        begun = time.perf_counter()
        command = [sys.executable, "-m", "conductor_client.sandbox"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
            assert process.stdout is not None
            url = process.stdout.readline().split()[-1]
            end_user = process.stdout.readline().rpartition("END_USER_ID=")[2].strip()
            headers = {"Authorization": f"Bearer {DEFAULT_KEY}", "Conductor-End-User-Id": end_user}
            request = urllib.request.Request(f"{url}/quickbooks-desktop/customers", headers=headers)
            opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
            with opener.open(request, timeout=20) as response:
                response.read()
            taken = time.perf_counter() - begun
            process.terminate()
        return taken

    once()
    show("from the command to the first answer", median(once() for _ in range(5)), insert, "an insert", 1.5)


def quiet_reads() -> None:
    """Whether reads leave a file alone: another connection would see a commit in `PRAGMA data_version`."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "sandbox.db"
        with closing(Sandbox(database=str(database), now="2026-03-31")) as sandbox:
            service, company = service_of(sandbox), sandbox.connected_end_user()
            fill(service, company, 10)
            (file,) = Path(f"{database}.companies").glob("*.qbs")
            lists = call(service, "qbd.customers.list", company)
            answered(service, lists)  # the first use in a minute is noted in the other file
            with closing(sqlite3.connect(file)) as one, closing(sqlite3.connect(database)) as other:
                versions = [c.execute("PRAGMA data_version").fetchone()[0] for c in (one, other)]
                for _ in range(100):
                    answered(service, lists)
                commits = versions != [c.execute("PRAGMA data_version").fetchone()[0] for c in (one, other)]
    if commits:
        _failed.append("data_version")
    print(f"100 lists of a company on a file: {'committed something  MISSED' if commits else 'no commit'}")


def writing(insert: float) -> None:
    """A customer, and one with an opening balance, through the whole handler."""
    with closing(Sandbox(now="2026-03-31")) as sandbox:
        service, company = service_of(sandbox), sandbox.connected_end_user()
        operation, numbers = OPERATIONS["qbd.customers.create"], iter(range(10**6))

        def create(**fields: str) -> None:
            body: Json = {"name": f"customer {next(numbers)}", **fields}
            one = Call(operation, {}, {}, body, frozenset(), company, service.clock())
            service.perform(one, "http://localhost", None).result()

        show("create a customer", cost(create, 300), insert, "an insert")
        opening = cost(lambda: create(openingBalance="5.00"), 300)
        show("create a customer that owes something", opening, insert, "an insert")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sandbox")
    parser.add_argument("--records", type=int, default=20_000)
    parser.add_argument("--large", action="store_true", help="measure the company with 100,000 transactions alone")
    options = parser.parse_args()
    records = options.records
    insert = bare_insert()
    print(f"{'the insert of one row into SQLite':52}{insert / MILLISECOND:10.4f} ms")
    if not options.large:
        start(insert)
        resets(insert)
        writing(insert)
        reading(records)
        growth(records)
        quiet_reads()
        transactions(insert, 5 * records)
    sandbox_large.run(lambda name, seconds, aim: show(name, seconds, insert, "an insert", aim))
    if _failed:
        print(f"missed: {', '.join(_failed)}")
    return bool(_failed)


if __name__ == "__main__":
    sys.exit(main())
