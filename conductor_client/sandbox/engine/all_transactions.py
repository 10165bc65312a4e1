"""The list of all transactions: a row for each, or for its lines, or both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, cast

from ..document import Json
from ..errors import query_miss
from ..model import TransactionKind
from ..money import cents_text, whole
from ..rules.currency import rate_of, shown_currency, shown_rate
from ..storage.company import Company
from ..storage.transactions import Transaction, select
from . import transaction_lists
from .references import check_id
from .transaction_lists import BESIDE, BY_VALUE, check_ranges, condition_of

_LINE_BITS = 20  # a row is the number of its transaction and the place of its line, 0 for the header
_NAMES = ("customers", "vendors", "employees", "other_names")
_ROW_FILTERS = ("entityIds", "accountIds", "itemIds", "classIds")
_OWN = (*_ROW_FILTERS, "transactionTypes", "detailLevel")
_CLASS = "json_extract(t.data, '$.classId')"
_OF_HEADER = {"entityIds": "t.entity", "accountIds": "t.header", "itemIds": "NULL", "classIds": _CLASS}
_OF_LINE = {
    "entityIds": "coalesce(l.entity, t.entity)",
    "accountIds": "l.account",
    "itemIds": "l.item",
    "classIds": f"coalesce(l.class, {_CLASS})",
}

Forms = Mapping[str, TransactionKind]


class Row(NamedTuple):
    """A row of the list; `line` is the id of its line, None for the transaction itself."""

    record: Transaction
    line: str | None
    account: str | None
    entity: str | None
    amount: int


def is_known(parameter: str) -> bool:
    """Return whether the list of all transactions supports a query parameter."""
    return parameter in _OWN or transaction_lists.is_known(None, parameter)


def matching(forms: Forms, company: Company, query: Json) -> list[int]:
    """Return the rows that a query chooses, in order of date, then entry, then line."""
    check_ranges(company, query)
    kinds = _kinds(forms, cast("list[str] | None", query.get("transactionTypes")))
    beside = (*BESIDE, *_OWN)
    conditions = [condition_of(company, None, name, value) for name, value in query.items() if name not in beside]
    marks = ", ".join("?" * len(kinds))
    text = " AND ".join([f"t.kind IN ({marks})", *(condition for condition, _ in conditions)])
    values: list[object] = [*kinds, *(value for _, some in conditions for value in some)]
    level = query.get("detailLevel", "transactions_without_lines")
    parts: list[str] = []
    bound: list[object] = []
    if level != "transaction_lines_only":
        extra, more = _row_conditions(query, _OF_HEADER)
        parts.append(f"SELECT t.date AS day, t.seq << {_LINE_BITS} AS row FROM transactions AS t WHERE {text}{extra}")
        bound += [*values, *more]
    if level != "transactions_without_lines":
        extra, more = _row_conditions(query, _OF_LINE)
        parts.append(
            f"SELECT t.date AS day, (t.seq << {_LINE_BITS}) + l.place + 1 AS row FROM transactions AS t"
            f" JOIN lines AS l ON l.txn = t.seq WHERE {text}{extra}"
        )
        bound += [*values, *more]
    rows = company.connection.execute(f"{' UNION ALL '.join(parts)} ORDER BY day, row", bound).fetchall()
    return [row[1] for row in rows]


def _kinds(forms: Forms, types: list[str] | None) -> list[str]:
    listed = [kind for kind in forms.values() if kind.listed]
    if types is None or "all" in types:
        return [kind.name for kind in listed]
    return [kind.name for kind in listed if kind.type in types]


def _row_conditions(query: Json, columns: Mapping[str, str]) -> tuple[str, list[object]]:
    text, values = "", list[object]()
    for name in _ROW_FILTERS:
        if name in query:
            some = [check_id(name, one) for one in cast("list[str]", query[name])]
            text += f" AND {columns[name]} IN ({', '.join('?' * len(some))})"
            values += some
    return text, values


def named(forms: Forms, company: Company, query: Json) -> list[Row] | None:
    """Return the rows of the transactions that `ids` or `refNumbers` name. Raises ApiError for a miss."""
    parameter = next((one for one in BY_VALUE if one in query), None)
    if parameter is None:
        return None
    kinds = _kinds(forms, None)
    found: dict[int, Transaction] = {}
    for value in cast("list[str]", query[parameter]):
        if parameter == "ids":
            check_id("ids", value)
        records = select(
            company,
            f"{'id' if parameter == 'ids' else 'ref'} = ? AND kind IN ({', '.join('?' * len(kinds))})",
            (value, *kinds),
        )
        if not records:
            raise query_miss(value)
        found |= {record.seq: record for record in records}
    level = query.get("detailLevel", "transactions_without_lines")
    numbers: list[int] = []
    for seq in found:
        if level != "transaction_lines_only":
            numbers.append(seq << _LINE_BITS)
        if level != "transactions_without_lines":
            places = company.connection.execute("SELECT place FROM lines WHERE txn = ? ORDER BY place", (seq,))
            numbers += [(seq << _LINE_BITS) + place + 1 for (place,) in places]
    return by_numbers(company, numbers, query)


def by_numbers(company: Company, numbers: list[int], _: Json) -> list[Row]:
    """Return rows by their numbers; those that are gone are left out."""
    known: dict[int, Transaction | None] = {}
    found: list[Row] = []
    for number in numbers:
        seq, place = number >> _LINE_BITS, number & ((1 << _LINE_BITS) - 1)
        if seq not in known:
            known[seq] = next(iter(select(company, "seq = ?", (seq,))), None)
        record = known[seq]
        row = None if record is None else header(company, record) if place == 0 else _line(company, record, place - 1)
        if row is not None:
            found.append(row)
    return found


def header(company: Company, record: Transaction) -> Row:
    amount = company.number("SELECT sum(amount) FROM postings WHERE txn = ? AND account = ?", record.seq, record.header)
    return Row(record, None, record.header, record.entity, amount)


def _line(company: Company, record: Transaction, place: int) -> Row | None:
    row = company.connection.execute(
        "SELECT id, account, entity, amount FROM lines WHERE txn = ? AND place = ?", (record.seq, place)
    ).fetchone()
    if row is None:
        return None
    amount = company.number(
        "SELECT sum(amount) FROM postings WHERE txn = ? AND line = ? AND account = ?", record.seq, row[0], row[1]
    )
    return Row(record, row[0], row[1], row[2] or record.entity, amount if record.posting else row[3] or 0)


def show(forms: Forms, company: Company, row: Row, _: Json) -> Json:
    """Return a row as the API shows it; a credit is negative."""
    record = row.record
    kind = forms[record.kind]
    amount = row.amount
    if not record.posting:
        amount = kind.header * (record.total if row.line is None else row.amount)
    return {
        "transactionType": kind.type,
        "transactionId": record.id,
        "transactionLineId": row.line,
        "createdAt": company.moment(record.created),
        "updatedAt": company.moment(record.updated),
        "entity": company.reference(_NAMES, row.entity),
        "account": company.reference(("accounts",), row.account),
        "transactionDate": record.date,
        "refNumber": record.ref,
        **_amounts(company, record, amount),
        "memo": record.data.get("memo"),
    }


def _amounts(company: Company, record: Transaction, amount: int) -> Json:
    """The amount in the transaction's currency and, with multi-currency, in the home currency."""
    rate = rate_of(record)
    own = amount if not record.posting else whole(amount / rate)
    home = amount if record.posting else whole(amount * rate)
    return {
        "amount": cents_text(own),
        "currency": shown_currency(company, record),
        "exchangeRate": shown_rate(company, record),
        "amountInHomeCurrency": cents_text(home) if company.is_on("multiCurrency") else None,
    }


def one(forms: Forms, company: Company, transaction_id: str) -> Json:
    """Return the header row of a transaction. Raises ApiError for none."""
    found = named(forms, company, {"ids": [transaction_id]}) or []
    return show(forms, company, found[0], {})
