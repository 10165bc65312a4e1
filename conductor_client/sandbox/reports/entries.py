"""Single postings, and the columns of detail reports."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import cast

from ..books import flat_lines
from ..definitions import FORMS
from ..document import Json
from ..ledger import CREDIT_NATURAL
from ..money import decimal_text, unit_price
from ..rules.shown import open_amount
from ..storage.transactions import Transaction, by_seq
from .aging import title_of
from .columns import DIMENSIONS, label_of
from .scope import ITEMS, NAMES, Account, Scope, accounts_of
from .summaries import RETURNED, quantity_text
from .table import Cell, Column


@dataclass(slots=True, kw_only=True)
class Entry:
    """A posting with its transaction; of what does not post, the transaction alone. Amounts are debits positive."""

    book: Book
    txn: int
    date: str
    amount: int
    account: str | None = None
    entity: str | None = None
    item: str | None = None
    class_id: str | None = None
    line: str | None = None
    quantity: int = 0
    average: str | None = None
    running: int = 0

    @property
    def record(self) -> Transaction:
        return self.book.record(self.txn)

    @property
    def line_data(self) -> Json:
        return {} if self.line is None else self.book.lines(self.txn).get(self.line, {})

    def field(self, name: str) -> object:
        """The value of a field of the line, else of its transaction."""
        value = self.line_data.get(name)
        return self.record.data.get(name) if value is None else value

    @property
    def natural(self) -> int:
        """The amount with the sign in which its account shows it."""
        account = self.book.accounts.get(self.account or "")
        return -self.amount if account is not None and account.type in CREDIT_NATURAL else self.amount


@dataclass(slots=True)
class Book:
    """The postings of a scope with data of their transactions, read once."""

    scope: Scope
    accounts: dict[str, Account] = field(default_factory=dict[str, Account])
    _records: dict[int, Transaction] = field(default_factory=dict[int, Transaction])
    _lines: dict[int, dict[str, Json]] = field(default_factory=dict[int, dict[str, Json]])
    _labels: dict[object, str] = field(default_factory=dict[object, str])

    def __post_init__(self) -> None:
        self.accounts = {one.id: one for one in accounts_of(self.scope.company)}

    def entries(self, where: str, first: str, last: str, values: tuple[object, ...] = ()) -> list[Entry]:
        """Return the postings of a span of days, in order of date and entry."""
        scope = self.scope
        quantity = f"CASE WHEN t.kind IN {RETURNED} THEN -1 ELSE 1 END * coalesce(l.quantity, 0)"
        rows = scope.company.connection.execute(
            scope.postings(
                "p.txn, p.date, p.amount, p.account, p.entity, p.item, p.class, p.line,"
                f" (SELECT {quantity} FROM lines AS l WHERE l.id = p.line)",
                "ORDER BY p.date, p.txn, p.rowid",
                extra=f" AND {where} AND p.date >= ? AND p.date <= ?",
            ),
            (*scope.values, *values, first, last),
        )
        return [
            Entry(
                book=self,
                txn=row[0],
                date=row[1],
                amount=row[2],
                account=row[3],
                entity=row[4],
                item=row[5],
                class_id=row[6],
                line=row[7],
                quantity=row[8] or 0,
            )
            for row in rows
        ]

    def headers(self, where: str, *, posting: bool = True) -> list[Entry]:
        """Return an entry for each transaction of the period, with the amount that lists of transactions show."""
        scope = self.scope
        rows = scope.company.connection.execute(
            "SELECT t.seq, t.date, t.header, t.entity, coalesce((SELECT sum(h.amount) FROM postings AS h"
            " WHERE h.txn = t.seq AND h.account = t.header), 0), t.total, t.kind FROM transactions AS t"
            f" LEFT JOIN {scope.book} AS p ON p.txn = t.seq WHERE {scope.condition} AND t.date >= ? AND t.date <= ?"
            f" AND {where} AND t.kind <> 'time_tracking_activities'{' AND t.posting' if posting else ''}"
            " GROUP BY t.seq ORDER BY t.date, t.seq",
            (*scope.values, scope.first, scope.last),
        )
        return [
            Entry(
                book=self,
                txn=txn,
                date=day,
                amount=amount if FORMS[kind].posts is not None else FORMS[kind].header * total,
                account=header,
                entity=entity,
            )
            for txn, day, header, entity, amount, total, kind in rows
        ]

    def record(self, txn: int) -> Transaction:
        if txn not in self._records:
            self._records[txn] = by_seq(self.scope.company, txn)
        return self._records[txn]

    def lines(self, txn: int) -> dict[str, Json]:
        if txn not in self._lines:
            record = self.record(txn)
            self._lines[txn] = {str(line["id"]): line for line in flat_lines(FORMS[record.kind], record.data)}
        return self._lines[txn]

    def label(self, kinds: tuple[str, ...], object_id: object) -> str:
        """Return the full name of an object, "" of none."""
        if object_id is None:
            return ""
        key = (kinds, object_id)
        if key not in self._labels:
            found = self.scope.company.find(kinds, str(object_id))
            self._labels[key] = "" if found is None else found.full_name
        return self._labels[key]

    def split(self, entry: Entry) -> str:
        """Return the other account of a transaction, or that there are several."""
        others = self.scope.company.ids(
            "SELECT DISTINCT account FROM postings WHERE txn = ? AND account IS NOT ?", entry.txn, entry.account
        )
        return "-SPLIT-" if len(others) > 1 else self.label(("accounts",), others[0] if others else None)


# --- columns ---

Show = Callable[[Entry], Cell]


def _plain(name: str) -> Show:
    return lambda entry: str(entry.field(name) or "")


def _reference(name: str, *kinds: str) -> Show:
    return lambda entry: entry.book.label(kinds, entry.field(name))


def _of_name(name: str) -> Show:
    """A field of the customer, vendor or other name."""

    def show(entry: Entry) -> Cell:
        entity = entry.entity or entry.record.entity
        found = None if entity is None else entry.book.scope.company.find(NAMES, entity)
        outer, _, inner = name.partition(".")
        value: object = None if found is None else found.data.get(outer)
        if inner:
            value = cast("Json", value).get(inner) if isinstance(value, dict) else None
        return str(value or "")

    return show


def _name(entry: Entry) -> Cell:
    return entry.book.label(NAMES, entry.entity or entry.record.entity)


def _due(entry: Entry) -> str:
    return str(entry.record.data.get("dueDate") or "")


def _aging(entry: Entry) -> Cell:
    due = _due(entry)
    if not due or not entry.record.open:
        return ""
    days = (entry.book.scope.end - date.fromisoformat(due)).days
    return str(days) if days > 0 else ""


def _paid(entry: Entry) -> Cell:
    record = entry.record
    return "" if record.open is None else ("Paid" if record.open == 0 else "Unpaid")


def _amount_of_line(entry: Entry) -> Cell:
    if entry.quantity:
        return unit_price(abs(entry.amount), abs(entry.quantity))
    value = entry.line_data.get("rate") or entry.line_data.get("cost")
    return decimal_text(str(value)) if value else ""


_COLUMNS: Mapping[str, tuple[str, str, Show]] = {
    "account": ("Account", "string", lambda e: e.book.label(("accounts",), e.account)),
    "aging": ("Aging", "integer", _aging),
    "amount": ("Amount", "amount", lambda e: e.natural),
    "average_cost": ("Avg Cost", "price", lambda e: e.average),
    "billing_status": ("Billing Status", "string", _plain("billingStatus")),
    "class": ("Class", "string", lambda e: e.book.label(("classes",), e.class_id or e.field("classId"))),
    "cost_price": ("Cost", "price", _amount_of_line),
    "credit": ("Credit", "amount", lambda e: -e.amount if e.amount < 0 else None),
    "currency": ("Currency", "string", _reference("currencyId", "currencies")),
    "date": ("Date", "date", lambda e: e.date),
    "debit": ("Debit", "amount", lambda e: e.amount if e.amount > 0 else None),
    "delivery_date": ("Deliv Date", "date", _plain("shippingDate")),
    "description": ("Item Description", "string", _plain("description")),
    "due_date": ("Due Date", "date", _due),
    "exchange_rate": ("Exchange Rate", "price", _plain("exchangeRate")),
    "shipment_origin": ("FOB", "string", _plain("shipmentOrigin")),
    "item": ("Item", "string", lambda e: e.book.label(ITEMS, e.item)),
    "memo": ("Memo", "string", lambda e: str(e.line_data.get("memo") or e.record.data.get("memo") or "")),
    "name": ("Name", "string", _name),
    "name_account_number": ("Account #", "string", _of_name("accountNumber")),
    "name_address": ("Name Address", "string", _of_name("billingAddress.line1")),
    "name_city": ("Name City", "string", _of_name("billingAddress.city")),
    "name_contact": ("Name Contact", "string", _of_name("contact")),
    "name_email": ("Name E-Mail", "string", _of_name("email")),
    "name_fax": ("Name Fax #", "string", _of_name("fax")),
    "name_phone": ("Name Phone #", "string", _of_name("phone")),
    "name_postal_code": ("Name Zip", "string", _of_name("billingAddress.postalCode")),
    "name_state": ("Name State", "string", _of_name("billingAddress.state")),
    "open_balance": ("Open Balance", "amount", lambda e: str(open_amount(e.book.scope.company, e.record))),
    "original_amount": ("Original Amount", "amount", lambda e: e.record.total),
    "paid_amount": ("Paid Amount", "amount", lambda e: e.record.total - (e.record.open or 0)),
    "paid_status": ("Paid", "string", _paid),
    "payment_method": ("Pay Meth", "string", _reference("paymentMethodId", "payment_methods")),
    "purchase_order_number": ("P. O. #", "string", _plain("purchaseOrderNumber")),
    "quantity": ("Qty", "quantity", lambda e: quantity_text(e.quantity)),
    "ref_number": ("Num", "string", lambda e: e.record.ref or ""),
    "running_balance": ("Balance", "amount", lambda e: e.running),
    "sales_representative": ("Rep", "string", _reference("salesRepresentativeId", "sales_representatives")),
    "sales_tax_code": ("Sales Tax Code", "string", _reference("salesTaxCodeId", "sales_tax_codes")),
    "serial_or_lot_number": (
        "Serial/Lot",
        "string",
        lambda e: str(e.field("serialNumber") or e.field("lotNumber") or ""),
    ),
    "shipping_date": ("Ship Date", "date", _plain("shippingDate")),
    "shipping_method": ("Via", "string", _reference("shippingMethodId", "shipping_methods")),
    "source_name": ("Source Name", "string", lambda e: e.book.label(NAMES, e.record.entity)),
    "split_account": ("Split", "string", lambda e: e.book.split(e)),
    "terms": (
        "Terms",
        "string",
        lambda e: label_of(e.book.scope.company, DIMENSIONS["terms"], e.field("termsId")) or "",
    ),
    "transaction_id": ("Trans ID", "string", lambda e: e.record.id),
    "transaction_number": ("Trans #", "integer", lambda e: str(e.txn)),
    "transaction_type": ("Type", "string", lambda e: title_of(e.record.kind)),
    "unit_price": ("Sales Price", "price", _amount_of_line),
    "updated_at": ("Modified", "datetime", lambda e: e.book.scope.company.moment(e.record.updated)),
}
"""Columns by their name in `includeColumns`; those of what the sandbox does not keep are empty."""


def column_of(name: str) -> tuple[Column, Show]:
    if name in _COLUMNS:
        title, data_type, show = _COLUMNS[name]
        return Column(title, name, data_type), show
    return Column(name.replace("_", " ").title(), name, "string"), lambda _: ""
