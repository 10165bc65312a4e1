"""Reports of single postings, lines and transactions, in groups with a sum each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from fractions import Fraction
from functools import partial

from ..document import Json
from ..ledger import CREDIT_NATURAL
from ..money import cents, cents_text, unit_price
from ..rules.orders import LEFT, OPEN_LINE
from .columns import DIMENSIONS, TIMES, label_of, spans_of
from .entries import Book, Entry, column_of
from .financial import RESULT
from .grid import Grid, sums
from .scope import ITEMS, NAMES, Scope
from .stock import STOCKED
from .summaries import BOUGHT, SOLD, quantity_text
from .table import Cell, Column, Subject, Table

Key = Callable[[Entry], str]
_SUMMED = frozenset({"amount", "debit", "credit", "open_balance", "quantity", "value_on_hand", "original_amount"})
_TYPE = "transaction_type"
_LEDGER = (_TYPE, "date", "ref_number", "name", "memo", "split_account", "amount", "running_balance")
_LIST = (_TYPE, "date", "ref_number", "name", "memo", "account", "split_account", "amount")
_LINES = (_TYPE, "date", "ref_number", "memo", "name", "item", "quantity", "unit_price", "amount", "running_balance")
_JOURNAL = ("transaction_number", _TYPE, "date", "ref_number", "name", "memo", "account", "debit", "credit")
_OF_NAME = (_TYPE, "date", "ref_number", "account", "amount", "running_balance")
_ORDERS = (_TYPE, "date", "name", "ref_number", "purchase_order_number", "delivery_date", "amount", "open_balance")
_CUSTOM = ("date", _TYPE, "ref_number", "name", "memo", "account", "class", "amount")
_CONTROL = (
    "p.account IN (SELECT id FROM objects WHERE kind = 'accounts' AND json_extract(data, '$.accountType') = '{}')"
)


def _columns(scope: Scope, names: Iterable[str]) -> list[tuple[Column, Callable[[Entry], Cell]]]:
    return [column_of(str(name)) for name in scope.query.get("includeColumns") or names]


def _detail(
    scope: Scope,
    entries: Iterable[Entry],
    names: Iterable[str],
    key: Key | None,
    *,
    value: Callable[[Entry], int] = lambda entry: entry.natural,
    opening: Mapping[str, int] | None = None,
    subject: str = "",
    sort: bool = True,
) -> Table:
    """Return a table of rows in groups, sorted by name; `value` is the amount for sums and running balances."""
    columns = _columns(scope, names)
    table = Table(tuple(column for column, _ in columns))
    groups: dict[str, list[Entry]] = {} if opening is None else {name: [] for name in opening}
    for one in entries:
        groups.setdefault("" if key is None else key(one), []).append(one)
    order = sorted(groups, key=str.casefold) if sort else list(groups)
    totals = [0] * len(columns)
    for name in order:
        begun = (opening or {}).get(name, 0)
        if key is not None:
            table.text(name)
        running, parts = begun, [0] * len(columns)
        if begun:
            cells: list[Cell] = [begun if column.kind == "running_balance" else None for column, _ in columns]
            table.row("data", "Balance brought forward", cells)
        for one in groups[name]:
            running += value(one)
            one.running = running
            cells = [value(one) if column.kind == "amount" else show(one) for column, show in columns]
            table.row("data", "", cells, Subject("transaction", one.record.id))
            for place, cell in enumerate(cells):
                parts[place] += _number(cell) if columns[place][0].kind in _SUMMED else 0
        if key is not None:
            label = Subject(subject, name) if subject else None
            table.row("subtotal", f"Total {name}".strip(), _sums(columns, parts, running), label)
        totals = [a + b for a, b in zip(totals, parts, strict=True)]
    table.row("total", "TOTAL", _sums(columns, totals, None))
    return table


def _number(cell: Cell) -> int:
    """A cell as whole cents, so that quantities are summed as amounts are, with their decimals in hundredths."""
    if cell is None or cell == "":
        return 0
    return cell if isinstance(cell, int) else int(Fraction(cell) * 100_000)


def _sums(columns: list[tuple[Column, Callable[[Entry], Cell]]], sums: list[int], running: int | None) -> list[Cell]:
    found: list[Cell] = []
    for (column, _), amount in zip(columns, sums, strict=True):
        if column.kind == "running_balance":
            found.append(running)
        elif column.kind not in _SUMMED:
            found.append(None)
        elif column.kind == "quantity":
            found.append(quantity_text(amount))
        elif column.kind == "open_balance":
            found.append(cents_text(amount // 1000))
        else:
            found.append(amount)
    return found


# --- by account ---


def _account(entry: Entry) -> str:
    return entry.book.label(("accounts",), entry.account)


def _opening(book: Book, where: str) -> dict[str, int]:
    """The balances before the period, in their natural sign, of all accounts with one or of all that there are."""
    scope = book.scope
    found: dict[str, int] = {}
    if scope.first > "1000":
        before = (date.fromisoformat(scope.first) - timedelta(days=1)).isoformat()
        for key, (amount,) in sums(scope, Grid(columns=(Column("TOTAL", "amount"),)), where, "", before).items():
            account = book.accounts[str(key)]
            found[account.name] = -amount if account.type in CREDIT_NATURAL else amount
    if scope.query.get("accountsToInclude") == "all":
        found = {one.name: found.get(one.name, 0) for one in book.accounts.values() if one.type != "non_posting"}
    return found


def by_account(scope: Scope, where: str, *, opening: bool) -> Table:
    book = Book(scope)
    begun = _opening(book, where) if opening else None
    found = book.entries(where, scope.first, scope.last)
    return _detail(scope, found, _LEDGER, _account, opening=begun, subject="account")


def journal(scope: Scope) -> Table:
    """Each transaction with its debits and credits."""
    entries = Book(scope).entries("1", scope.first, scope.last)
    return _detail(scope, entries, _JOURNAL, lambda one: f"Trans #{one.txn}", sort=False)


def of_control(scope: Scope, account_type: str, sign: int) -> Table:
    """Return the postings to receivables or payables by name, up to the end of the period."""
    entries = Book(scope).entries(_CONTROL.format(account_type), "", scope.last)
    subject = "customer" if sign == 1 else "vendor"
    return _detail(scope, entries, _OF_NAME, _posted_name, value=lambda one: sign * one.amount, subject=subject)


def _posted_name(entry: Entry) -> str:
    return entry.book.label(NAMES, entry.entity) or "No name"


def _header_name(entry: Entry) -> str:
    return entry.book.label(NAMES, entry.record.entity) or "No name"


# --- transactions ---


def transaction_list(scope: Scope, key: Key | None, where: str = "1") -> Table:
    everything = scope.query.get("postingStatus") == "either"
    entries = Book(scope).headers(where, posting=not everything)
    return _detail(scope, entries, _LIST, key)


def orders(scope: Scope, kind: str, key: Key, *, is_open: str) -> Table:
    """Return orders with an open balance, which is the part that no transaction has taken yet."""
    entries = Book(scope).headers(f"t.kind = '{kind}' AND {is_open}", posting=False)
    table_names = [name for name in _ORDERS if name != "open_balance"]
    return _detail(scope, entries, table_names, key, value=lambda one: one.record.total)


_OPEN_ORDER = f"EXISTS (SELECT 1 FROM lines AS l WHERE l.txn = t.seq AND {OPEN_LINE})"
_ACTIVE = "coalesce(json_extract(t.data, '$.isActive'), 1)"


def order_lines(scope: Scope) -> Table:
    """Open lines of sales orders, by item: the quantity and amount that are open."""
    book = Book(scope)
    rows = scope.company.connection.execute(
        f"SELECT t.seq, t.date, l.id, l.item, l.quantity, l.amount, {LEFT}"
        " FROM transactions AS t JOIN lines AS l ON l.txn = t.seq"
        f" WHERE t.kind = 'sales_orders' AND {OPEN_LINE}"
        " AND t.date >= ? AND t.date <= ? ORDER BY t.date, t.seq, l.place",
        (scope.first, scope.last),
    )
    entries = [
        Entry(
            book=book,
            txn=txn,
            date=day,
            amount=int(Fraction((amount or 0) * left, quantity)),
            item=item,
            line=line,
            quantity=left,
        )
        for txn, day, line, item, quantity, amount, left in rows
    ]
    names = (_TYPE, "date", "name", "ref_number", "quantity", "amount")
    return _detail(scope, entries, names, _item, value=lambda one: one.amount, subject="item")


def _item(entry: Entry) -> str:
    return entry.book.label(ITEMS, entry.item) or "No item"


def with_lines(scope: Scope, kinds: str) -> Table:
    """Each check or deposit with the accounts that it went to."""
    entries = Book(scope).entries(f"t.kind IN ({kinds})", scope.first, scope.last)
    names = (_TYPE, "ref_number", "date", "name", "item", "account", "amount")
    return _detail(scope, entries, names, lambda one: one.record.id, value=lambda one: one.amount, sort=False)


# --- lines ---


def of_lines(scope: Scope, where: str, sign: int, key: Key, subject: str) -> Table:
    entries = Book(scope).entries(where, scope.first, scope.last)
    return _detail(scope, entries, _LINES, key, value=lambda one: sign * one.amount, subject=subject)


def _representative(entry: Entry) -> str:
    found = entry.book.label(("sales_representatives",), entry.record.data.get("salesRepresentativeId"))
    return found or "No sales representative"


def by_party(scope: Scope, kind: str, sign: int, key: Key) -> Table:
    """Income and expense of forms of one sort of name."""
    name = "t.entity" if kind == "vendors" else "coalesce(p.entity, t.entity)"
    where = f"{RESULT} AND EXISTS (SELECT 1 FROM objects AS v WHERE v.kind = '{kind}' AND v.id = {name})"
    entries = Book(scope).entries(where, scope.first, scope.last)
    return _detail(scope, entries, _LEDGER, key, value=lambda one: sign * one.amount, subject=kind[:-1])


def unbilled_costs(scope: Scope) -> Table:
    """Billable lines of purchases, by job. No operation of the API bills them, so all are unbilled."""
    book = Book(scope)
    purchases = "t.kind IN ('bills', 'checks', 'credit_card_charges', 'item_receipts', 'vendor_credits')"
    entries: list[Entry] = []
    for one in book.headers(purchases):
        for line_id, line in book.lines(one.txn).items():
            customer = line.get("customerId") or line.get("payeeId")
            if line.get("billingStatus") == "billable" and customer:
                sign = -1 if one.record.kind == "vendor_credits" else 1
                entries.append(_cost(book, one, line_id, line, str(customer), sign))
    names = (_TYPE, "date", "source_name", "memo", "account", "billing_status", "amount")
    return _detail(scope, entries, names, _posted_name, value=lambda one: one.amount, subject="customer")


def _cost(book: Book, header: Entry, line_id: str, line: Json, customer: str, sign: int) -> Entry:
    return Entry(
        book=book,
        txn=header.txn,
        date=header.date,
        amount=sign * cents(line.get("amount", "0")),
        account=line.get("accountId") or line.get("_account") or line.get("_asset"),
        entity=customer,
        item=line.get("itemId"),
        line=line_id,
    )


# --- stock ---


def inventory_valuation_detail(scope: Scope) -> Table:
    """Every move of each item, with quantity, average and value after it."""
    columns = (
        Column("Type", _TYPE, "string"),
        Column("Date", "date", "date"),
        Column("Name", "name", "string"),
        Column("Num", "ref_number", "string"),
        Column("Qty", "quantity", "quantity"),
        Column("Cost", "cost_price"),
        Column("On Hand", "quantity_on_hand", "quantity"),
        Column("Avg Cost", "average_cost", "price"),
        Column("Asset Value", "value_on_hand"),
    )
    table, book, total = Table(columns), Book(scope), 0
    for item in scope.company.select(f"kind IN {STOCKED}", order="sort_key"):
        rows = scope.company.connection.execute(
            "SELECT m.txn, m.date, m.quantity, m.amount, m.stock_quantity, m.stock_value FROM moves AS m"
            " WHERE m.item = ? AND m.date <= ? ORDER BY m.date, m.txn, m.place",
            (item.id, scope.last),
        ).fetchall()
        shown = [row for row in rows if row[1] >= scope.first]
        last = rows[-1] if rows else None
        if last is None or (not shown and last[5] == 0):
            continue
        table.text(item.full_name)
        for txn, day, quantity, amount, left, value in shown:
            record = book.record(txn)
            average = unit_price(value, left) if left else "0.00"
            table.row(
                "data",
                "",
                (
                    column_of(_TYPE)[1](Entry(book=book, txn=txn, date=day, amount=0)),
                    day,
                    book.label(NAMES, record.entity),
                    record.ref or "",
                    quantity_text(quantity),
                    amount,
                    quantity_text(left),
                    average,
                    value,
                ),
                Subject("transaction", record.id),
            )
        average = unit_price(last[5], last[4]) if last[4] else "0.00"
        cells = (*[None] * 6, quantity_text(last[4]), average, last[5])
        table.row("subtotal", f"Total {item.full_name}", cells, Subject("item", item.full_name))
        total += last[5]
    table.row("total", "TOTAL", (*[None] * 8, total))
    return table


# --- custom ---


def custom_detail(scope: Scope) -> Table:
    """Postings with the columns that are asked for, in groups by one of the dimensions."""
    book = Book(scope)
    if scope.query.get("postingStatus") == "non_posting":
        entries = Book(scope).headers("NOT t.posting", posting=False)
    else:
        entries = book.entries("1", scope.first, scope.last)
    by = str(scope.query.get("summarizeRowsBy", "total_only"))
    return _detail(scope, entries, _CUSTOM, _key_by(scope, book, by, entries), subject=by if by != "total_only" else "")


def _key_by(scope: Scope, book: Book, by: str, entries: list[Entry]) -> Key | None:
    if by in TIMES:
        days = [one.date for one in entries]
        spans = spans_of(scope, by, min(days), max(days)) if days else []
        return lambda one: next(span.title for span in spans if one.date <= span.last)
    dimension = DIMENSIONS.get(by)
    if dimension is None:
        return None
    rows = scope.company.connection.execute(
        scope.postings(
            f"p.txn, p.account, p.entity, p.item, p.class, {dimension.expression}", "GROUP BY 1, 2, 3, 4, 5, 6"
        ),
        scope.values,
    )
    labels = {tuple(row[:5]): label_of(scope.company, dimension, row[5]) or dimension.rest for row in rows}
    return lambda one: labels.get((one.txn, one.account, one.entity, one.item, one.class_id), dimension.rest)


_NOT_RESULT = f"NOT ({RESULT})"
_OF_CUSTOMERS = "EXISTS (SELECT 1 FROM objects AS v WHERE v.kind = 'customers' AND v.id = t.entity)"
_OF_VENDORS = "EXISTS (SELECT 1 FROM objects AS v WHERE v.kind = 'vendors' AND v.id = t.entity)"
REPORTS: Mapping[str, tuple[str, Callable[[Scope], Table]]] = {
    "general_ledger": ("General Ledger", partial(by_account, where="1", opening=True)),
    "transaction_detail_by_account": ("Transaction Detail by Account", partial(by_account, where="1", opening=False)),
    "profit_and_loss_detail": ("Profit & Loss Detail", partial(by_account, where=RESULT, opening=False)),
    "balance_sheet_detail": ("Balance Sheet Detail", partial(by_account, where=_NOT_RESULT, opening=True)),
    "journal": ("Journal", journal),
    "customer_balance_detail": (
        "Customer Balance Detail",
        partial(of_control, account_type="accounts_receivable", sign=1),
    ),
    "vendor_balance_detail": ("Vendor Balance Detail", partial(of_control, account_type="accounts_payable", sign=-1)),
    "transaction_list_by_date": ("Transaction List by Date", partial(transaction_list, key=None)),
    "transaction_list_by_customer": (
        "Transaction List by Customer",
        partial(transaction_list, key=_header_name, where=_OF_CUSTOMERS),
    ),
    "transaction_list_by_vendor": (
        "Transaction List by Vendor",
        partial(transaction_list, key=_header_name, where=_OF_VENDORS),
    ),
    "open_purchase_orders": (
        "Open Purchase Orders",
        partial(orders, kind="purchase_orders", key=_header_name, is_open=_OPEN_ORDER),
    ),
    "open_purchase_orders_by_job": (
        "Open Purchase Orders by Job",
        partial(orders, kind="purchase_orders", key=_header_name, is_open=_OPEN_ORDER),
    ),
    "open_sales_order_by_customer": (
        "Open Sales Orders by Customer",
        partial(orders, kind="sales_orders", key=_header_name, is_open=_OPEN_ORDER),
    ),
    "open_sales_order_by_item": ("Open Sales Orders by Item", order_lines),
    "pending_sales": (
        "Pending Sales",
        lambda scope: _detail(
            scope,
            Book(scope).headers("t.pending", posting=False),
            _LIST,
            None,
            value=lambda one: one.record.total,
        ),
    ),
    "estimates_by_job": ("Estimates by Job", partial(orders, kind="estimates", key=_header_name, is_open=_ACTIVE)),
    "check_detail": (
        "Check Detail",
        partial(with_lines, kinds="'checks', 'bill_check_payments', 'sales_tax_payment_checks'"),
    ),
    "deposit_detail": ("Deposit Detail", partial(with_lines, kinds="'deposits'")),
    "sales_by_customer_detail": (
        "Sales by Customer Detail",
        partial(of_lines, where=SOLD, sign=-1, key=_header_name, subject="customer"),
    ),
    "sales_by_item_detail": ("Sales by Item Detail", partial(of_lines, where=SOLD, sign=-1, key=_item, subject="item")),
    "sales_by_sales_representative_detail": (
        "Sales by Rep Detail",
        partial(of_lines, where=SOLD, sign=-1, key=_representative, subject="sales_representative"),
    ),
    "purchase_by_vendor_detail": (
        "Purchases by Vendor Detail",
        partial(of_lines, where=f"{BOUGHT} AND {_OF_VENDORS}", sign=1, key=_header_name, subject="vendor"),
    ),
    "purchase_by_item_detail": (
        "Purchases by Item Detail",
        partial(of_lines, where=BOUGHT, sign=1, key=_item, subject="item"),
    ),
    "expense_by_vendor_detail": (
        "Expenses by Vendor Detail",
        partial(by_party, kind="vendors", sign=1, key=_header_name),
    ),
    "income_by_customer_detail": (
        "Income by Customer Detail",
        partial(
            by_party,
            kind="customers",
            sign=-1,
            key=lambda one: one.book.label(NAMES, one.entity or one.record.entity) or "No name",
        ),
    ),
    "unbilled_costs_by_job": ("Unbilled Costs by Job", unbilled_costs),
    "inventory_valuation_detail": ("Inventory Valuation Detail", inventory_valuation_detail),
    "custom_transaction_detail": ("Custom Transaction Detail Report", custom_detail),
}
