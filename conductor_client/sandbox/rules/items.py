"""Items: stock, prices, accounts, components."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import cast

from ..books import enter, move_account, new_record
from ..document import Json
from ..errors import bad_amount, bad_value, element_missing, not_modified, period_closed
from ..ledger import stock
from ..model import Draft, Rule
from ..money import LARGEST, cents, cents_text, decimal_text, price_text, quantity_number
from ..stock import last_average
from ..storage.company import Company, Stored

STOCKED = ("inventory_items", "inventory_assembly_items")
_ONE, _BOTH = "salesOrPurchaseDetails", "salesAndPurchaseDetails"


# --- computed when shown ---


def barcode(_: Company, stored: Stored) -> object:
    return cast("Json", stored.data.get("barcode") or {}).get("value")


def on_hand(company: Company, stored: Stored) -> object:
    return quantity_number(stock(company, stored.id)[0])


def average_cost(company: Company, stored: Stored) -> object:
    """The average after the last move, which an empty stock keeps; before the first receipt the purchase cost."""
    average = last_average(company, stored.id)
    return stored.data.get("purchaseCost", "0.00") if average is None else price_text(average)


# --- stock at the start ---


def stock_fits(draft: Draft) -> None:
    """A value needs a positive quantity, and there is no stock below zero to begin with."""
    quantity = draft.sent.get("quantityOnHand", 0)
    if quantity < 0:
        raise bad_value("quantityOnHand", quantity)
    if "totalValue" in draft.sent and quantity == 0:
        raise bad_value("totalValue", draft.sent["totalValue"])
    if _opening_value(draft) >= LARGEST * 100:
        raise bad_amount("totalValue", str(quantity))


def _opening_value(draft: Draft) -> int:
    quantity, cost = draft.sent.get("quantityOnHand"), draft.data.get("purchaseCost")
    if quantity and cost:
        return cents(Decimal(repr(quantity)) * Decimal(cost))
    return cents(draft.sent.get("totalValue") or "0")


def enter_stock(draft: Draft) -> None:
    """An adjustment of the quantity against Opening Balance Equity."""
    quantity = draft.sent.get("quantityOnHand", 0)
    if quantity == 0:
        return
    company = draft.company
    date, value = str(draft.sent.get("inventoryDate") or company.today), _opening_value(draft)
    equity = company.special("opening_balance_equity")
    line: Json = {
        "itemId": draft.id,
        "quantityDifference": quantity,
        "valueDifference": value / 100,
        "_asset": draft.data["assetAccountId"],
        "_cogs": draft.data["cogsAccountId"],
        "_cost": draft.data.get("purchaseCost") or "0.00",
    }
    data: Json = {"transactionDate": date, "accountId": equity, "memo": "Opening balance", "lines": [line]}
    record = new_record(company, "inventory_adjustments", date, data)
    record.account = equity
    enter(company, draft.forms, record.kind, record)


# --- accounts ---


def accounts_change(fields: Mapping[str, str]) -> Rule:
    """Make the rule for an item's accounts: if they have postings, an update must state whether to move these.

    `fields` names, for the path of each account, the flag of the update that moves old postings, too ("" for none).
    """

    def rule(draft: Draft) -> None:
        if draft.before is None:
            return
        for path, flag in fields.items():
            old, new = str(_at(draft.before.data, path)), str(_at(draft.data, path))
            if old == new or not _has_history(draft, old):
                continue
            move = _at(draft.sent, flag) if flag else None
            if move is None:
                raise not_modified(draft.kind.noun, "The account is used by transactions of this item.")
            if move:
                _check_closed(draft, old)
                move_account(draft.company, draft.id, old, new)

    return rule


def _has_history(draft: Draft, account: str) -> bool:
    query = "SELECT EXISTS (SELECT 1 FROM postings WHERE item = ? AND account = ?)"
    return bool(draft.company.number(query, draft.id, account))


def _check_closed(draft: Draft, account: str) -> None:
    """Refuse to move postings of a closed period to another account. Raises ApiError (3171)."""
    query = "SELECT min(date) FROM postings WHERE item = ? AND account = ?"
    first = draft.company.connection.execute(query, (draft.id, account)).fetchone()[0]
    if first <= (draft.company.setting("closingDate") or ""):
        raise period_closed("Item", first, deletes=False)


def _at(data: Json, path: str) -> object:
    *parents, last = path.split(".")
    for name in parents:
        data = data.get(name) or {}
    return data.get(last)


_FLAGS = (
    "updateExistingTransactionsAccount",
    "updateExistingTransactionsIncomeAccount",
    "updateExistingTransactionsExpenseAccount",
    "updateExistingTransactionsCogsAccount",
    "forceUnitOfMeasureChange",
    "clearItemLines",
)


def drop_orders(draft: Draft) -> None:
    """Remove the options of an update, which are no part of the item."""
    groups = (draft.data, *(draft.data[name] for name in (_ONE, _BOTH) if name in draft.data))
    for data in groups:
        for name in _FLAGS:
            data.pop(name, None)


# --- what is sold and bought ---


def one_kind_of_details(draft: Draft) -> None:
    """An item is sold or bought, or both: one of the two groups of fields, and never the other one later."""
    given = [name for name in (_ONE, _BOTH) if name in draft.data]
    if draft.before is not None and any(name not in draft.before.data for name in given):
        raise not_modified(draft.kind.noun, "An item cannot be switched between sales or purchase and both.")
    if len(given) != 1:
        raise bad_value(_ONE, "both" if given else "none")
    details = cast("Json", draft.data[given[0]])
    if "price" in details and "pricePercentage" in details:
        sent = cast("Json", draft.sent.get(given[0]) or {})
        if "price" in sent and "pricePercentage" in sent:
            raise bad_value("pricePercentage", details["pricePercentage"])
        # A price that is sent takes the place of the percentage that was, and the other way about.
        details.pop("pricePercentage" if "price" in sent else "price")


def one_discount(draft: Draft) -> None:
    if "discountRate" in draft.data and "discountRatePercent" in draft.data:
        if {"discountRate", "discountRatePercent"} <= set(draft.sent):
            raise bad_value("discountRatePercent", draft.data["discountRatePercent"])
        draft.data.pop("discountRatePercent" if "discountRate" in draft.sent else "discountRate")


# --- items made of others ---


def clear_lines(draft: Draft) -> None:
    """`clearItemLines` empties the lines, which cannot be sent along with it."""
    if draft.sent.get("clearItemLines"):
        if "lines" in draft.sent:
            raise bad_value("clearItemLines", "true")
        draft.data.pop("lines", None)


def lines_name_items(field: str) -> Callable[[Draft], None]:
    """Make the rule that each line names its item."""

    def rule(draft: Draft) -> None:
        for line in cast("list[Json]", draft.data.get("lines", [])):
            if field not in line:
                raise element_missing(field)
            if line.get("quantity", 0) < 0:
                raise bad_value("quantity", line["quantity"])

    return rule


def no_cycle(draft: Draft) -> None:
    """An assembly is no part of itself, through however many others."""
    waiting, seen = _components(draft.data), set[str]()
    while waiting:
        part = waiting.pop()
        if part == draft.id:
            raise bad_value("lines", draft.id)
        assembly = None if part in seen else draft.company.get("inventory_assembly_items", part)
        seen.add(part)
        if assembly is not None:
            waiting += _components(assembly.data)


def _components(data: Json) -> list[str]:
    return [str(line["inventoryItemId"]) for line in cast("list[Json]", data.get("lines", []))]


# --- prices ---


def price_of(item: Stored) -> Decimal:
    """The standard price of an item; 0 where it has none."""
    details = cast("Json", item.data.get(_ONE) or item.data.get(_BOTH) or item.data)
    return Decimal(details.get("salesPrice") or details.get("price") or "0")


def cost_of(item: Stored) -> Decimal:
    details = cast("Json", item.data.get(_BOTH) or item.data)
    return Decimal(details.get("purchaseCost") or "0")


def adjusted_price(base: Decimal, percentage: str) -> str:
    """A price changed by so many percent, rounded to cents."""
    return decimal_text(cents_text(cents(base * (1 + Decimal(percentage) / 100))))
