"""The part of the books that a report is about: its period, its filters as SQL, its basis."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import NamedTuple, cast

from ..definitions import FORMS, KINDS
from ..document import Json
from ..engine.references import check_id
from ..errors import query_miss
from ..storage.company import Company, name_key
from .cash import CASH_BOOK, fill_cash_book
from .period import Period, macro_period, period_of

NAMES = ("customers", "vendors", "employees", "other_names")
ITEMS = tuple(name for name, kind in KINDS.items() if kind.namespace == "items")
_ASSETS = ("bank", "accounts_receivable", "other_current_asset", "fixed_asset", "other_asset")
_CURRENT = ("bank", "accounts_receivable", "other_current_asset")
_DEBTS = ("accounts_payable", "credit_card", "other_current_liability")
_INCOME, _COSTS = ("income", "other_income"), ("cost_of_goods_sold", "expense", "other_expense")
_TYPES: Mapping[str, tuple[str, ...]] = {
    "allowed_for_1099": ("expense", "cost_of_goods_sold", "other_expense"),
    "ap_and_sales_tax": ("accounts_payable", "other_current_liability"),
    "ap_or_credit_card": ("accounts_payable", "credit_card"),
    "ar_and_ap": ("accounts_receivable", "accounts_payable"),
    "asset": _ASSETS,
    "balance_sheet": (*_ASSETS, *_DEBTS, "long_term_liability", "equity"),
    "bank_and_ar_and_ap_and_uf": ("bank", "accounts_receivable", "accounts_payable", "other_current_asset"),
    "bank_and_uf": ("bank", "other_current_asset"),
    "cost_of_sales": ("cost_of_goods_sold",),
    "current_asset": _CURRENT,
    "current_asset_and_expense": (*_CURRENT, "expense", "other_expense"),
    "current_liability": _DEBTS,
    "equity_and_income_and_expense": ("equity", *_INCOME, *_COSTS),
    "expense_and_other_expense": ("expense", "other_expense"),
    "income_and_expense": (*_INCOME, *_COSTS),
    "income_and_other_income": _INCOME,
    "liability": (*_DEBTS, "long_term_liability"),
    "liability_and_equity": (*_DEBTS, "long_term_liability", "equity"),
    "ordinary_expense": ("expense",),
    "ordinary_income": ("income",),
    "ordinary_income_and_cogs": ("income", "cost_of_goods_sold"),
    "ordinary_income_and_expense": ("income", "cost_of_goods_sold", "expense"),
    "other_income_or_expense": ("other_income", "other_expense"),
}
"""Account types by the name of a group; a type that is no group stands for itself."""

_SPECIAL_ONLY = {
    "ap_and_sales_tax": ("other_current_liability", "sales_tax_payable"),
    "bank_and_ar_and_ap_and_uf": ("other_current_asset", "undeposited_funds"),
    "bank_and_uf": ("other_current_asset", "undeposited_funds"),
}
"""Groups that take one special account of a type, not all accounts of it."""

_ITEM_KINDS: Mapping[str, tuple[str, ...]] = {
    "all_except_fixed_asset": ITEMS,
    "assembly": ("inventory_assembly_items",),
    "discount": ("discount_items",),
    "inventory": ("inventory_items",),
    "inventory_and_assembly": ("inventory_items", "inventory_assembly_items"),
    "non_inventory": ("non_inventory_items",),
    "other_charge": ("other_charge_items",),
    "sales": ("inventory_items", "inventory_assembly_items", "non_inventory_items", "service_items"),
    "sales_tax": ("sales_tax_items", "sales_tax_group_items"),
    "service": ("service_items",),
}
_ENTITY_KINDS = {"customer": "customers", "employee": "employees", "other_name": "other_names", "vendor": "vendors"}
_END = "9999-12-31"
_OF_TRANSACTION = re.compile(r"\bt\.")


class Account(NamedTuple):
    """An account as reports need it."""

    id: str
    name: str
    type: str
    special: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """`book` is the table of postings, `condition` chooses among them (`p`, with their transactions `t`)."""

    company: Company
    query: Json
    period: Period
    book: str
    condition: str
    values: tuple[object, ...]

    @property
    def first(self) -> str:
        return "" if self.period.first is None else self.period.first.isoformat()

    @property
    def last(self) -> str:
        return _END if self.period.last is None else self.period.last.isoformat()

    @property
    def end(self) -> date:
        """The day of the report's balances: the last of the period, or today."""
        return self.company.today if self.period.last is None else self.period.last

    def postings(self, columns: str, rest: str = "", *, extra: str = "") -> str:
        """Return a statement over the chosen postings; `values` come before those of `extra`.

        Transactions, which are long, are read where something of them is asked for.
        """
        where = f"{self.condition}{extra} {rest}"
        return f"SELECT {columns} FROM {self.book} AS p{joined(f'{columns} {where}')} WHERE {where}"


def joined(statement: str) -> str:
    """Return the join of the transactions of postings, "" for a statement that asks for nothing of them."""
    return " JOIN transactions AS t ON t.seq = p.txn" if _OF_TRANSACTION.search(statement) else ""


def scope_of(company: Company, query: Json, *, default_macro: str = "this_year_to_date") -> Scope:
    """Return the scope of a report. Raises ApiError for invalid periods, and for ids and names without an object."""
    period = period_of(company, query, default_macro)
    is_cash = query.get("basis") == "cash"
    if is_cash:
        fill_cash_book(company)
    conditions: list[str] = []
    values: list[object] = []
    for make in (_by_account, _by_entity, _by_item, _by_class, _by_type, _by_update, _by_detail, _by_posting):
        for condition, some in make(company, query):
            conditions.append(condition)
            values += some
    return Scope(
        company=company,
        query=query,
        period=period,
        book=CASH_BOOK if is_cash else "postings",
        condition=" AND ".join(conditions) or "1",
        values=tuple(values),
    )


Conditions = list[tuple[str, list[object]]]


def _among(column: str, values: list[str]) -> tuple[str, list[object]]:
    return f"{column} IN ({', '.join('?' * len(values))})", [*values]


def _by_account(company: Company, query: Json) -> Conditions:
    found: Conditions = []
    if "accountType" in query:
        kind = str(query["accountType"])
        types = _TYPES.get(kind, (kind,))
        ids = [
            one.id
            for one in accounts_of(company)
            if one.type in types and (kind not in _SPECIAL_ONLY or _is_of(kind, one))
        ]
        found.append(_among("p.account", ids))
    for ids in _named(company, query, "account", ("accounts",)):
        found.append(_among("p.account", ids))
    return found


def _is_of(group: str, account: Account) -> bool:
    kind, special = _SPECIAL_ONLY[group]
    return account.type != kind or account.special == special


def _by_entity(company: Company, query: Json) -> Conditions:
    name = "coalesce(p.entity, t.entity)"
    found: Conditions = []
    if "entityType" in query:
        kind = _ENTITY_KINDS[str(query["entityType"])]
        found.append((f"EXISTS (SELECT 1 FROM objects AS n WHERE n.kind = ? AND n.id = {name})", [kind]))
    found += [_among(name, ids) for ids in _named(company, query, "entity", NAMES)]
    return found


def _by_item(company: Company, query: Json) -> Conditions:
    found: Conditions = []
    if "itemType" in query:
        kinds = _ITEM_KINDS.get(str(query["itemType"]), ())
        condition, values = _among("i.kind", list(kinds))
        found.append((f"EXISTS (SELECT 1 FROM objects AS i WHERE i.id = p.item AND {condition})", values))
    found += [_among("p.item", ids) for ids in _named(company, query, "item", ITEMS)]
    return found


def _by_class(company: Company, query: Json) -> Conditions:
    return [_among("p.class", ids) for ids in _named(company, query, "class", ("classes",))]


def _by_type(_: Company, query: Json) -> Conditions:
    types = cast("list[str]", query.get("transactionTypes") or ["all"])
    if "all" in types:
        return []
    return [_among("t.kind", [kind.name for kind in FORMS.values() if kind.type in types])]


def _by_update(company: Company, query: Json) -> Conditions:
    first, last = query.get("updatedAfter"), query.get("updatedBefore")
    if first is None and last is None and "updatedDateMacro" in query:
        period = macro_period(company, str(query["updatedDateMacro"]))
        first = None if period.first is None else period.first.isoformat()
        last = None if period.last is None else period.last.isoformat()
    found: Conditions = []
    if first is not None:
        found.append(("t.updated >= ?", [_second(company, first, 0)]))
    if last is not None:
        found.append(("t.updated < ?", [_second(company, last, 1)]))
    return found


def _second(company: Company, day: str, more: int) -> float:
    moment = date.fromisoformat(day)
    if moment.year > 9000 or moment.year < 1000:
        return 0.0 if moment.year < 1000 else 1e12
    return datetime.combine(moment + timedelta(days=more), time(), company.zone).timestamp()


def _by_detail(_: Company, query: Json) -> Conditions:
    """A summary posting is the one of the form as a whole, the others are those of its lines."""
    level = query.get("detailLevel", "all")
    if level == "all":
        return []
    is_summary = "(p.account IS t.header AND p.line IS NULL)"
    return [(is_summary if level == "summary_only" else f"NOT {is_summary}", [])]


def _by_posting(_: Company, query: Json) -> Conditions:
    return [("0", [])] if query.get("postingStatus") == "non_posting" else []


def _named(company: Company, query: Json, what: str, kinds: tuple[str, ...]) -> list[list[str]]:
    """The ids that `...Ids` and `...FullNames` name. Raises ApiError for a miss."""
    found: list[list[str]] = []
    parameter = f"{what}Ids"
    if parameter in query:
        ids = [check_id(parameter, one) for one in cast("list[str]", query[parameter])]
        for one in ids:
            if company.find(kinds, one) is None:
                raise query_miss(one)
        found.append(ids)
    parameter = f"{what}FullNames"
    if parameter in query:
        marks = ", ".join("?" * len(kinds))
        ids = list[str]()
        for name in cast("list[str]", query[parameter]):
            some = company.ids(
                f"SELECT id FROM objects WHERE kind IN ({marks}) AND full_key = ?", *kinds, name_key(name)
            )
            if not some:
                raise query_miss(name)
            ids += some
        found.append(ids)
    return found


def accounts_of(company: Company) -> list[Account]:
    """Return all accounts in the order of their names."""
    return [
        Account(*row)
        for row in company.connection.execute(
            "SELECT id, full_name, json_extract(data, '$.accountType'), json_extract(data, '$._special')"
            " FROM objects WHERE kind = 'accounts' ORDER BY sort_key"
        )
    ]
