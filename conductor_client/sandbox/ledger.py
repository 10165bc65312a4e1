"""The books: postings, the balances they add up to, and the invariants that hold after every write.

A positive amount is a debit, a negative one a credit, both in whole cents. The postings of a transaction add up to
zero.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .storage.company import Company

CREDIT_NATURAL = frozenset(
    {
        "accounts_payable",
        "credit_card",
        "other_current_liability",
        "long_term_liability",
        "equity",
        "income",
        "other_income",
    }
)
"""Account types whose balance is shown with its sign turned."""

INCOME_AND_EXPENSE = frozenset({"income", "other_income", "cost_of_goods_sold", "expense", "other_expense"})
"""Account types that are no part of the balance sheet."""

_MONTHS: list[str] = [
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
]
_ACCOUNT_TYPE = "(SELECT json_extract(data, '$.accountType') FROM objects WHERE kind = 'accounts' AND id = b.account)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """One entry of the books.

    `quantity` is what an item's stock gains, in hundred-thousandths; `move` the place of the stock move behind it.
    """

    account: str
    amount: int
    entity: str | None = None
    item: str | None = None
    class_id: str | None = None
    quantity: int = 0
    line: str | None = None
    move: int | None = None


def post(company: Company, transaction: int, day: str, postings: Iterable[Posting]) -> None:
    """Enter the postings of a transaction, and move the balances with them."""
    chosen = [one for one in postings if one.amount != 0 or one.quantity != 0]
    company.connection.executemany(
        "INSERT INTO postings (txn, line, move, account, entity, item, class, date, amount, quantity)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                transaction,
                one.line,
                one.move,
                one.account,
                one.entity,
                one.item,
                one.class_id,
                day,
                one.amount,
                one.quantity,
            )
            for one in chosen
        ],
    )
    _move(company, [(one.account, one.entity or "", one.item or "", one.amount, one.quantity) for one in chosen])


def withdraw(company: Company, transaction: int, move: int | None = None) -> None:
    """Take all postings of a transaction out of the books, or those of one of its stock moves."""
    one_move = "" if move is None else " AND move = ?"
    rows = company.connection.execute(
        f"DELETE FROM postings WHERE txn = ?{one_move} RETURNING account, entity, item, amount, quantity",
        (transaction,) if move is None else (transaction, move),
    ).fetchall()
    _move(
        company,
        [(account, entity or "", item or "", -amount, -quantity) for account, entity, item, amount, quantity in rows],
    )


def carry_over(company: Company, item: str, old: str, new: str) -> None:
    """Move an item's postings to another account."""
    values = (new, item, old)
    company.connection.execute("UPDATE postings SET account = ? WHERE item = ? AND account = ?", values)
    rows = company.connection.execute(
        "DELETE FROM balances WHERE item = ? AND account = ? RETURNING entity, amount, quantity", values[1:]
    ).fetchall()
    _move(company, [(new, entity, item, amount, quantity) for entity, amount, quantity in rows])


def _move(company: Company, changes: list[tuple[str, str, str, int, int]]) -> None:
    """Move balances: account, name and item, by an amount and a quantity."""
    company.connection.executemany(
        "INSERT INTO balances VALUES (?, ?, ?, ?, ?) ON CONFLICT (account, entity, item) DO UPDATE"
        " SET amount = amount + excluded.amount, quantity = quantity + excluded.quantity",
        changes,
    )


# --- balances ---


def account_balance(company: Company, account: str) -> int:
    """Return an account's postings added up, debits positive."""
    return company.number("SELECT sum(amount) FROM balances WHERE account = ?", account)


def entity_balance(company: Company, entity: str, account_type: str) -> int:
    """Return what a name has on accounts of one type, debits positive."""
    return company.number(
        f"SELECT sum(amount) FROM balances AS b WHERE entity = ? AND entity <> '' AND {_ACCOUNT_TYPE} = ?",
        entity,
        account_type,
    )


def shown_balance(company: Company, account: str) -> int:
    """Return an account's balance in its own currency, debits positive."""
    if _is_foreign(company, "accounts", account):
        return company.number("SELECT sum(amount) FROM foreign_amounts WHERE account = ?", account)
    return account_balance(company, account)


def shown_entity_balance(company: Company, entity: str, account_type: str) -> int:
    """Return what a name has on accounts of one type in its own currency, debits positive."""
    kind = "customers" if account_type == "accounts_receivable" else "vendors"
    if _is_foreign(company, kind, entity):
        return company.number(
            f"SELECT sum(amount) FROM foreign_amounts AS b WHERE entity = ? AND {_ACCOUNT_TYPE} = ?",
            entity,
            account_type,
        )
    return entity_balance(company, entity, account_type)


def _is_foreign(company: Company, kind: str, object_id: str) -> bool:
    if not company.is_on("multiCurrency"):
        return False
    return bool(
        company.number(
            "SELECT EXISTS (SELECT 1 FROM objects WHERE kind = ? AND id = ?"
            " AND json_extract(data, '$.currencyId') <> ?)",
            kind,
            object_id,
            company.setting("homeCurrency"),
        )
    )


def stock(company: Company, item: str) -> tuple[int, int]:
    """Return an item's quantity on hand (hundred-thousandths) and its value (cents)."""
    quantity, value = company.connection.execute(
        "SELECT coalesce(sum(quantity), 0), coalesce(sum(amount), 0) FROM balances WHERE item = ? AND item <> ''"
        " AND account IN (SELECT json_extract(data, '$.assetAccountId') FROM objects WHERE id = ?"
        " AND kind IN ('inventory_items', 'inventory_assembly_items'))",
        (item, item),
    ).fetchone()
    return quantity, value


def is_used(company: Company, account: str) -> bool:
    """Return whether anything was ever posted to an account."""
    return bool(company.number("SELECT EXISTS (SELECT 1 FROM postings WHERE account = ?)", account))


def fiscal_year_start(company: Company, day: date) -> date:
    """Return the first day of the fiscal year in which a day lies."""
    month = _MONTHS.index(company.setting("fiscalYearStartMonth") or "january") + 1
    year = day.year if day.month >= month else day.year - 1
    return date(year, month, 1) if year else date.min


def earlier_income(company: Company) -> int:
    """Return the net income of the fiscal years before this one, debits positive (a profit is negative)."""
    marks = ", ".join(f"'{kind}'" for kind in sorted(INCOME_AND_EXPENSE))
    return company.number(
        f"SELECT sum(amount) FROM postings WHERE date < ? AND account IN (SELECT id FROM objects"
        f" WHERE kind = 'accounts' AND json_extract(data, '$.accountType') IN ({marks}))",
        fiscal_year_start(company, company.today).isoformat(),
    )


# --- invariants ---


def broken_invariants(company: Company) -> list[str]:
    """Return a line for each invariant of the books that does not hold; none when all is well."""
    problems: list[str] = []
    rows = company.connection.execute
    for txn, total in rows("SELECT txn, sum(amount) FROM postings GROUP BY txn HAVING sum(amount) <> 0"):
        problems.append(f"the postings of transaction {txn} add up to {total}")
    names = {"accounts_receivable": "customers", "accounts_payable": "vendors"}
    for account_type, kind in names.items():
        query = (
            "SELECT p.txn, p.entity FROM postings AS p JOIN objects AS a ON a.kind = 'accounts' AND a.id = p.account"
            " WHERE json_extract(a.data, '$.accountType') = ? AND NOT EXISTS"
            " (SELECT 1 FROM objects AS n WHERE n.kind = ? AND n.id = p.entity)"
        )
        for txn, entity in rows(query, (account_type, kind)):
            problems.append(f"transaction {txn} posts to {account_type} with the name {entity!r}")
    problems += _wrong_balances(company) + _wrong_stock(company)
    for txn, open_amount, total, applied in rows(
        "SELECT t.id, t.open, t.total,"
        " (SELECT coalesce(sum(amount + discount), 0) FROM applications WHERE target = t.seq)"
        " + (SELECT coalesce(sum(amount), 0) FROM applications WHERE source = t.seq)"
        " FROM transactions AS t WHERE t.open IS NOT NULL"
    ):
        if open_amount < 0 or open_amount != total - applied:
            problems.append(f"transaction {txn} has {open_amount} open of {total}, with {applied} applied")
    problems += _wrong_names(company)
    if company.number("SELECT sum(amount) FROM balances") != 0:
        problems.append("assets are not liabilities, equity and net income")
    return problems


_OPEN_WITH = (
    "coalesce((SELECT sum(CASE side WHEN 'receivable' THEN open WHEN 'payable_credit' THEN open ELSE -open END)"
    " FROM transactions AS o WHERE o.entity = p.entity AND o.account = p.account AND o.open IS NOT NULL), 0)"
)
_CAN_BE_OPEN = "t.open IS NOT NULL AND (p.line IS NULL OR t.kind IN ('journal_entries', 'checks'))"
_ON_CONTROL = (
    "p.account IN (SELECT id FROM objects WHERE kind = 'accounts'"
    " AND json_extract(data, '$.accountType') IN ('accounts_receivable', 'accounts_payable'))"
)


def _wrong_names(company: Company) -> list[str]:
    """Return a line for each name whose receivables and payables differ from the open amounts of their transactions."""

    def posted(table: str, condition: str, having: str) -> list[tuple[str, str, int, int]]:
        return company.connection.execute(
            f"SELECT p.entity, p.account, sum(p.amount) AS posted, {_OPEN_WITH} AS counted FROM {table} AS p"
            f" JOIN transactions AS t ON t.seq = p.txn WHERE {_CAN_BE_OPEN} AND {_ON_CONTROL} AND {condition}"
            f" GROUP BY 1, 2 HAVING {having}"
        ).fetchall()

    foreign = "p.account IN (SELECT account FROM foreign_amounts)"
    wrong = posted("postings", f"NOT {foreign}", "posted <> counted")
    wrong += posted("foreign_amounts", "1", "posted <> counted")
    nothing = "NOT EXISTS (SELECT 1 FROM transactions AS o WHERE o.entity = p.entity AND o.account = p.account"
    wrong += posted("postings", f"{foreign} AND {nothing} AND o.open > 0)", "posted <> 0")
    return [f"{entity} has {amount} on {account}, and {counted} open" for entity, account, amount, counted in wrong]


def _wrong_balances(company: Company) -> list[str]:
    kept = {
        tuple(row[:3]): tuple(row[3:])
        for row in company.connection.execute(
            "SELECT account, entity, item, amount, quantity FROM balances WHERE amount <> 0 OR quantity <> 0"
        )
    }
    found = {
        tuple(row[:3]): tuple(row[3:])
        for row in company.connection.execute(
            "SELECT account, coalesce(entity, ''), coalesce(item, ''), sum(amount), sum(quantity) FROM postings"
            " GROUP BY 1, 2, 3 HAVING sum(amount) <> 0 OR sum(quantity) <> 0"
        )
    }
    return [] if kept == found else [f"balances differ from postings: {sorted(kept.items() ^ found.items())}"]


def _wrong_stock(company: Company) -> list[str]:
    """Return a line for each item with stock on another account than its asset account."""
    rows = company.connection.execute(
        "SELECT p.item, p.account FROM postings AS p JOIN objects AS i ON i.id = p.item AND i.kind IN"
        " ('inventory_items', 'inventory_assembly_items') WHERE p.quantity <> 0"
        " AND json_extract(i.data, '$.assetAccountId') <> p.account"
    )
    return [
        f"stock of item {item} stands on account {account}, which is not its asset account" for item, account in rows
    ]
