"""A company with 100,000 transactions: one week of business written by the engine, and copied two hundred times.

Each week has other dates, ids, numbers and customers; stock is received at its current cost, so that the postings of
one week are right in every other. The invariants of the books are checked at the end. The same in every process.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from random import Random
from typing import Any

from ..call import Behaviour
from ..definitions import FORMS, KINDS
from ..document import Json, load
from ..engine import transactions, write
from ..engine.transactions import Catalog
from ..ledger import broken_invariants
from ..storage.company import Company
from ..storage.snapshots import image_of, open_image
from ..times import PC_ZONE
from .empty import empty

FIRST = date(2022, 5, 31)
WEEKS, CUSTOMERS = 200, 200
PER_WEEK = 500
_STEP = 7
"""The shift of customers from week to week, which has no factor in common with their number."""

_ITEMS, _VENDORS = 40, 12
_ID = re.compile(r'"([0-9A-F]{1,7})-([0-9]{10})"')
_DATE = re.compile(r'"([0-9]{4}-[0-9]{2}-[0-9]{2})"')
_REF = re.compile(r'("refNumber":")([0-9]+)"')
_CUSTOMER = re.compile(r'("customerId":)"(8[0-9A-F]{7}-[0-9]{10})"')
"""By its field, because an account may have the same id."""
_TABLES = ("transactions", "lines", "postings", "moves", "applications")


@lru_cache(maxsize=1)
def large() -> bytes:
    """Return the image of the company."""
    return build(WEEKS)


def build(weeks: int) -> bytes:
    """Return the image of a company after so many weeks."""
    company = Company(open_image(empty()), PC_ZONE)
    connection = company.connection
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    with company.transaction():
        week = _Week(company)
        week.run()
        _Copies(company, week, weeks).run()
    problems = broken_invariants(company)
    if problems:
        raise AssertionError("; ".join(problems[:5]))
    image = image_of(connection)
    company.close()
    return image


def _hex_number(text: str) -> int:
    return int(text, 16)


class _Week:
    """The first week, by the engine."""

    def __init__(self, company: Company) -> None:
        self._company = company
        self._random = Random("large")
        self._catalog = Catalog(KINDS, FORMS, Behaviour())
        self._bodies = {one.name: one.body or {} for one in load().operations() if one.name.endswith(".create")}
        self.customers: list[str] = []
        self._vendors: list[str] = []
        self._items: list[tuple[str, int, int]] = []
        self._ids: dict[str, str] = {}
        self.first = 0
        self.number = 0

    def _at(self, day: date) -> None:
        self._company.now = int(datetime.combine(day, time(20), UTC).timestamp())

    def _add(self, kind: str, **body: Any) -> str:
        schema = self._bodies.get(f"qbd.{kind}.create", {})
        return write.create(self._company, self._catalog, KINDS[kind], schema, body).id

    def _enter(self, kind: str, day: date, **body: Any) -> str:
        self._at(day)
        sent: Json = {"transactionDate": day.isoformat(), **body}
        schema = self._bodies[f"qbd.{kind}.create"]
        return transactions.create(self._company, self._catalog, FORMS[kind], schema, sent).id

    def run(self) -> None:
        """Open the company on the day before, and do the business of a week."""
        self._at(FIRST - timedelta(days=1))
        self._open()
        self.first = self._company.number("SELECT max(seq) FROM transactions") + 1
        self.number = self._company.number("SELECT value FROM counters WHERE name = 'transactions'")
        self._business()

    def _open(self) -> None:
        ids, add = self._ids, self._add
        for name, kind in (
            *(("Checking", "bank"), ("Sales", "income"), ("Services", "income"), ("Rent", "expense")),
            *(("Supplies", "expense"), ("Owner's Equity", "equity")),
        ):
            ids[name] = add("accounts", name=name, accountType=kind)
        ids["board"] = add("vendors", name="State Tax Board")
        ids["tax"] = add("sales_tax_items", name="State Tax", taxRate="8.00", taxVendorId=ids["board"])
        special = self._company.special
        for number in range(_ITEMS):
            cost = 500 + 275 * number
            item = add(
                "inventory_items",
                name=f"Part {number + 1:03d}",
                salesPrice=f"{cost * 2 / 100:.2f}",
                purchaseCost=f"{cost / 100:.2f}",
                incomeAccountId=ids["Sales"],
                cogsAccountId=special("cost_of_goods_sold"),
                assetAccountId=special("inventory_assets"),
                salesTaxCodeId=self._company.setting("taxCode"),
                quantityOnHand=1000,
                inventoryDate=(FIRST - timedelta(days=1)).isoformat(),
            )
            self._items.append((item, cost, 0))
        details = {"price": "75.00", "postingAccountId": ids["Services"]}
        ids["hour"] = add("service_items", name="Labour", salesOrPurchaseDetails=details)
        ids["net30"] = add("standard_terms", name="Net 30", dueDays=30)
        for number in range(CUSTOMERS):
            self.customers.append(
                add(
                    "customers",
                    name=f"Customer {number + 1:03d}",
                    companyName=f"Company {number + 1:03d}",
                    email=f"customer{number + 1}@example.com",
                    termsId=ids["net30"],
                    salesTaxItemId=ids["tax"],
                    salesTaxCodeId=self._company.setting("taxCode"),
                    billingAddress={"line1": f"{number + 1} Mill Lane", "city": "Springfield", "postalCode": "97477"},
                )
            )
        self._vendors = [add("vendors", name=f"Supplier {number + 1:02d}") for number in range(_VENDORS)]

    def _lines(self) -> list[Json]:
        lines: list[Json] = []
        for place in self._random.sample(range(_ITEMS), self._random.randint(1, 3)):
            item, cost, sold = self._items[place]
            quantity = self._random.randint(1, 4)
            self._items[place] = (item, cost, sold + quantity)
            lines.append({"itemId": item, "quantity": quantity})
        if self._random.random() < 0.3:
            lines.append({"itemId": self._ids["hour"], "quantity": self._random.choice([0.5, 1, 1.5, 2])})
        return lines

    def _business(self) -> None:
        """500 transactions: 220 invoices, 200 of them paid, and what goes with them."""
        ids, undeposited = self._ids, self._company.special("undeposited_funds")
        days = [FIRST + timedelta(days=number) for number in range(7)]
        invoices: list[tuple[str, str]] = []
        for number in range(220):
            customer = self.customers[self._random.randrange(CUSTOMERS)]
            day = days[number * 6 // 220]
            invoices.append((self._enter("invoices", day, customerId=customer, lines=self._lines()), customer))
        for number in range(30):
            customer = self.customers[self._random.randrange(CUSTOMERS)]
            body: Json = {"customerId": customer, "depositToAccountId": ids["Checking"], "lines": self._lines()}
            self._enter("sales_receipts", days[number % 6], **body)
        waiting: list[str] = []
        for invoice, customer in invoices[:200]:
            open_amount = self._company.number("SELECT open FROM transactions WHERE id = ?", invoice)
            amount = f"{open_amount // 100}.{open_amount % 100:02d}"
            applied = [{"transactionId": invoice, "paymentAmount": amount}]
            body = {"customerId": customer, "totalAmount": amount, "depositToAccountId": undeposited}
            waiting.append(self._enter("receive_payments", days[6], **body, applyToTransactions=applied))
        for number in range(10):
            lines = [{"paymentTransactionId": one} for one in waiting[20 * number : 20 * number + 20]]
            self._enter("deposits", days[6], depositToAccountId=ids["Checking"], lines=lines)
        self._purchases(days)
        for number in range(5):
            line = {"itemId": self._items[number][0], "quantity": 1}
            self._enter("credit_memos", days[5], customerId=self.customers[number], lines=[line])
        for number, name in enumerate(("Rent", "Supplies", "Supplies")):
            amount = f"{120 + 35 * number}.50"
            debit, credit = (
                [{"accountId": ids[name], "amount": amount}],
                [{"accountId": ids["Checking"], "amount": amount}],
            )
            self._enter("journal_entries", days[number], debitLines=debit, creditLines=credit)
        for vendor in self._vendors[:3]:
            lines = [{"accountId": ids["Supplies"], "amount": "12.00"}]
            self._enter("vendor_credits", days[4], vendorId=vendor, expenseLines=lines)

    def _purchases(self, days: list[date]) -> None:
        """Buy the sold items again at their current cost: 15 bills, 14 of them paid."""
        bills: list[tuple[str, str, str]] = []
        for number in range(15):
            vendor, total = self._vendors[number % _VENDORS], 0
            lines: list[Json] = []
            for item, cost, sold in self._items[number::15]:
                lines.append({"itemId": item, "quantity": max(sold, 1), "cost": f"{cost / 100:.2f}"})
                total += max(sold, 1) * cost
            amount = f"{total // 100}.{total % 100:02d}"
            bills.append((self._enter("bills", days[5], vendorId=vendor, itemLines=lines), vendor, amount))
        for bill, vendor, amount in bills[:14]:
            applied = [{"transactionId": bill, "paymentAmount": amount}]
            bank = self._ids["Checking"]
            self._enter(
                "bill_check_payments", days[6], vendorId=vendor, bankAccountId=bank, applyToTransactions=applied
            )


class _Copies:
    """The weeks after the first: copies of its rows with other dates, ids, numbers and customers."""

    def __init__(self, company: Company, week: _Week, weeks: int) -> None:
        self._company = company
        self._weeks = weeks
        self._first = week.first
        self._number = week.number
        self._numbers = company.number("SELECT value FROM counters WHERE name = 'transactions'") - week.number
        self._customers = week.customers
        self._series = dict(
            company.connection.execute(
                "SELECT series, count(*) FROM transactions WHERE series IS NOT NULL AND seq >= ? GROUP BY 1",
                (week.first,),
            ).fetchall()
        )

    def run(self) -> None:
        execute = self._company.connection.execute
        indexes = execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN"
            f" ({', '.join('?' * len(_TABLES))})",
            _TABLES,
        ).fetchall()
        for name, _ in indexes:
            execute(f"DROP INDEX {name}")
        self._prepare()
        self._transactions()
        self._rows()
        for _, statement in indexes:
            execute(statement)
        execute("DELETE FROM balances")
        execute(
            "INSERT INTO balances SELECT account, coalesce(entity, ''), coalesce(item, ''), sum(amount), sum(quantity)"
            " FROM postings GROUP BY 1, 2, 3"
        )
        execute(
            "UPDATE counters SET value = ? WHERE name = 'transactions'", (self._number + self._numbers * self._weeks,)
        )
        for table in ("weeks", "rotated", "gained"):
            execute(f"DROP TABLE temp.{table}")

    def _prepare(self) -> None:
        """Helping tables: the weeks, the customer of a customer in each, what the stock of an item gains in one."""
        connection = self._company.connection
        connection.execute("CREATE TEMP TABLE weeks (n INTEGER PRIMARY KEY, shift INTEGER)")
        connection.executemany("INSERT INTO weeks VALUES (?, ?)", [(n, n * 7 * 86400) for n in range(1, self._weeks)])
        connection.execute(
            "CREATE TEMP TABLE rotated (id TEXT, n INTEGER, other TEXT, PRIMARY KEY (id, n)) WITHOUT ROWID"
        )
        connection.executemany(
            "INSERT INTO rotated VALUES (?, ?, ?)",
            [
                (one, n, self._rotated(place, n))
                for n in range(1, self._weeks)
                for place, one in enumerate(self._customers)
            ],
        )
        connection.execute("CREATE TEMP TABLE gained (item TEXT PRIMARY KEY, quantity INTEGER, value INTEGER)")
        connection.execute(
            "INSERT INTO gained SELECT item, sum(quantity), sum(amount) FROM moves WHERE txn >= ? GROUP BY 1",
            (self._first,),
        )

    def _rotated(self, place: int, week: int) -> str:
        return self._customers[(place + week * _STEP) % len(self._customers)]

    def _transactions(self) -> None:
        connection = self._company.connection
        rows = connection.execute(
            "SELECT seq, kind, id, date, ref, series, entity, header, account, total, side, open, posting,"
            " pending, void, created, data FROM transactions WHERE seq >= ? ORDER BY seq",
            (self._first,),
        ).fetchall()
        places = {one: place for place, one in enumerate(self._customers)}
        texts = [self._template(row[16], places, row[5]) for row in rows]
        size = len(rows)

        def copies() -> Any:
            for n in range(1, self._weeks):
                shift, days = n * 7 * 86400, timedelta(days=7 * n)
                dates: dict[str, str] = {}
                for row, text in zip(rows, texts, strict=True):
                    seq, kind, own, day, ref, series, entity, *rest = row
                    if day not in dates:
                        dates[day] = (date.fromisoformat(day) + days).isoformat()
                    place = places.get(entity)
                    number = None if ref is None or series is None else int(ref) + n * self._series[series]
                    created = row[15] + shift
                    yield (
                        *(seq + n * size, kind, self._new_id(own, n, shift), dates[day]),
                        *(ref if number is None else str(number), number, series, number),
                        entity if place is None else self._rotated(place, n),
                        *rest[:8],
                        *(created, created, created),
                        text(n, shift, dates),
                    )

        connection.executemany(
            "INSERT INTO transactions (seq, kind, id, date, ref, ref_number, series, serial, entity, header, account,"
            " total, side, open, posting, pending, void, created, updated, revision, data)"
            f" VALUES ({', '.join('?' * 21)})",
            copies(),
        )

    def _template(self, text: str, places: dict[str, int], series: str | None) -> Any:
        """A function that writes the data of a transaction for a week."""
        pattern = re.compile("|".join(one.pattern for one in (_ID, _DATE, _REF, _CUSTOMER)))
        parts: list[Any] = []
        at = 0
        for found in pattern.finditer(text):
            number, second, day, head, ref, field, customer = found.groups()
            if number is not None:
                part: Any = ("id", int(number, 16), int(second))
            elif day is not None:
                part = ("day", day)
            elif ref is not None and series is not None:
                part = ("ref", head, int(ref), self._series[series])
            elif customer is not None and customer in places:
                part = ("customer", field, places[customer])
            else:
                continue
            parts += [text[at : found.start()], part]
            at = found.end()
        parts.append(text[at:])

        def write_text(n: int, shift: int, dates: dict[str, str]) -> str:
            written: list[str] = []
            for part in parts:
                if isinstance(part, str):
                    written.append(part)
                elif part[0] == "id":
                    written.append(f'"{part[1] + n * self._numbers:X}-{part[2] + shift}"')
                elif part[0] == "day":
                    if part[1] not in dates:
                        dates[part[1]] = (date.fromisoformat(part[1]) + timedelta(days=7 * n)).isoformat()
                    written.append(f'"{dates[part[1]]}"')
                elif part[0] == "ref":
                    written.append(f'{part[1]}{part[2] + n * part[3]}"')
                else:
                    written.append(f'{part[1]}"{self._rotated(part[2], n)}"')
            return "".join(written)

        return write_text

    def _new_id(self, own: str, n: int, shift: int) -> str:
        number, _, second = own.partition("-")
        return f"{int(number, 16) + n * self._numbers:X}-{int(second) + shift}"

    def _rows(self) -> None:
        """Lines, postings, moves and applications, in SQL: ids are numbers of the week and its shift."""
        connection = self._company.connection
        size = self._company.number("SELECT count(*) FROM transactions WHERE seq >= ? AND seq < ?", self._first, 10**9)
        size //= self._weeks
        connection.create_function("hex_number", 1, _hex_number, deterministic=True)

        def new_id(column: str) -> str:
            number = f"hex_number(substr({column}, 1, instr({column}, '-') - 1))"
            second = f"cast(substr({column}, instr({column}, '-') + 1) AS INTEGER)"
            return (
                f"CASE WHEN {column} IS NULL THEN NULL ELSE printf('%X-%d', {number} + w.n * {self._numbers},"
                f" {second} + w.shift) END"
            )

        name = "coalesce((SELECT other FROM rotated AS r WHERE r.id = x.entity AND r.n = w.n), x.entity)"
        day = "date(x.date, (7 * w.n) || ' days')"
        txn = f"x.txn + w.n * {size}"
        limits = f"WHERE x.txn >= {self._first} AND x.txn < {self._first + size} ORDER BY w.n, x.rowid"
        connection.execute(
            f"INSERT INTO lines SELECT {txn}, {new_id('x.id')}, x.place, x.item, x.account, {name}, x.class,"
            f" x.quantity, x.amount, {new_id('x.order_line')}, {new_id('x.payment')}, x.closed"
            f" FROM lines AS x, weeks AS w {limits}"
        )
        connection.execute(
            f"INSERT INTO postings SELECT {txn}, {new_id('x.line')}, x.move, x.account, {name}, x.item, x.class, {day},"
            f" x.amount, x.quantity FROM postings AS x, weeks AS w {limits}"
        )
        connection.execute(
            f"INSERT INTO moves SELECT {txn}, x.place, x.item, {day}, x.way, x.quantity, x.value, x.asset, x.counter,"
            f" x.cogs, {name}, x.class, {new_id('x.line')}, x.cost, x.amount, x.difference,"
            " x.stock_quantity + w.n * g.quantity, x.stock_value + w.n * g.value, x.average"
            " FROM moves AS x JOIN gained AS g ON g.item = x.item, weeks AS w"
            f" WHERE x.txn >= {self._first} AND x.txn < {self._first + size}"
        )
        ends = f"x.source + w.n * {size}, x.target + w.n * {size}, x.via + w.n * {size}"
        connection.execute(
            f"INSERT INTO applications SELECT {ends}, x.amount, x.discount, x.discount_account, x.discount_class"
            f" FROM applications AS x, weeks AS w WHERE x.source >= {self._first} AND x.source < {self._first + size}"
            " ORDER BY w.n, x.rowid"
        )
