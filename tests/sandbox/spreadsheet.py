"""Books kept the slow way: every figure worked out anew from the list of documents, as a person would on a spreadsheet.

Nothing here is the sandbox's code. Amounts are exact fractions of a dollar, rounded to cents where the rules of "what
posts what" say so.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import NamedTuple

CENT = Fraction(1, 100)
Sums = dict[tuple[str, str], Fraction]


def rounded(value: Fraction) -> Fraction:
    """To cents, half away from zero."""
    size = (abs(value) / CENT * 2 + 1) // 2
    return (-size if value < 0 else size) * CENT


def text(value: Fraction) -> str:
    cents = int(value / CENT)
    assert cents * CENT == value
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02d}"


@dataclass(frozen=True, kw_only=True)
class Line:
    """An item (or an account) with a quantity and a price, or a discount or a subtotal."""

    what: str
    quantity: Fraction = Fraction(1)
    price: Fraction = Fraction(0)
    taxable: bool = False


@dataclass(kw_only=True)
class Doc:
    """A document as it was entered: `way` is its kind, `money` the account that it moves.

    A journal entry has an account and a debit (or, negative, a credit) in each line; `total` is what of it is open.
    """

    number: int
    way: str
    date: str
    name: str = ""
    money: str = ""
    lines: list[Line] = field(default_factory=list[Line])
    tax: tuple[str, ...] = ()
    total: Fraction = Fraction(0)
    void: bool = False


class Settled(NamedTuple):
    source: int
    target: int
    amount: Fraction
    discount: Fraction = Fraction(0)


@dataclass
class Stock:
    """An item's stock: quantity, value, average."""

    quantity: Fraction = Fraction(0)
    value: Fraction = Fraction(0)
    average: Fraction | None = None


@dataclass(kw_only=True)
class Setup:
    """Accounts of items, their prices, and rates of taxes."""

    sold: dict[str, str]
    price: dict[str, Fraction]
    cost: dict[str, Fraction]
    rates: dict[str, Fraction]
    percent: dict[str, Fraction]
    flat: dict[str, Fraction]
    parts: dict[str, dict[str, int]]
    asset: str = "Inventory Asset"
    cogs: str = "Cost of Goods Sold"


class Spreadsheet:
    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self.docs: dict[int, Doc] = {}
        self.settled: list[Settled] = []

    def remove(self, number: int, *, deletes: bool) -> None:
        """Void or delete: whatever the document was an end of ends with it."""
        self.settled = [one for one in self.settled if number not in (one.source, one.target)]
        if deletes:
            del self.docs[number]
        else:
            self.docs[number] = replace(self.docs[number], void=True)

    # --- one document ---

    def amounts(self, doc: Doc) -> list[tuple[Line, Fraction, Fraction]]:
        """Each line of a sale with its amount and the taxable part of it."""
        found: list[tuple[Line, Fraction, Fraction]] = []
        block: list[tuple[Fraction, Fraction]] = []  # since the last subtotal
        under: list[tuple[Fraction, Fraction]] | None = None  # what a subtotal just above adds up
        for line in doc.lines:
            if line.what == "sub":
                under, block = block, []
                continue
            if line.what in self.setup.percent or line.what in self.setup.flat:
                whole_block = under if under is not None and not block else block
                if line.what in self.setup.percent:
                    base = under if under is not None and not block else block[-1:]
                    amount = -rounded(sum((one[0] for one in base), Fraction(0)) * self.setup.percent[line.what] / 100)
                else:
                    base, amount = whole_block, -self.setup.flat[line.what]
                of, taxed = (sum((one[place] for one in base), Fraction(0)) for place in (0, 1))
                taxable = amount * taxed / of if line.taxable and of else Fraction(0)
            else:
                amount = rounded(line.quantity * line.price)
                taxable = amount if line.taxable else Fraction(0)
                under = None
            block.append((amount, taxable))
            found.append((line, amount, taxable))
        return found

    def taxes(self, doc: Doc) -> Fraction:
        taxable = sum((one[2] for one in self.amounts(doc)), Fraction(0))
        return sum((rounded(taxable * self.setup.rates[name] / 100) for name in doc.tax), Fraction(0))

    def total(self, doc: Doc) -> Fraction:
        if doc.void:
            return Fraction(0)
        if doc.way in ("invoices", "sales_receipts", "credit_memos"):
            return sum((one[1] for one in self.amounts(doc)), Fraction(0)) + self.taxes(doc)
        if doc.lines and doc.way != "journal_entries":
            return sum((rounded(line.quantity * line.price) for line in doc.lines), Fraction(0))
        return doc.total

    def open(self, number: int) -> Fraction:
        doc = self.docs[number]
        left = self.total(doc)
        for one in self.settled:
            if one.target == number:
                left -= one.amount + one.discount
            if one.source == number:
                left -= one.amount
        return left

    # --- all books ---

    def books(self) -> tuple[Sums, dict[str, Stock]]:
        """Balances by account and name, debits positive; and the stock of each item."""
        sums: Sums = defaultdict(Fraction)
        for doc in self.docs.values():
            if not doc.void:
                self._post(doc, sums)
        return sums, self._stock(sums)

    def _post(self, doc: Doc, sums: Sums) -> None:
        total = self.total(doc)
        match doc.way:
            case "invoices" | "sales_receipts" | "credit_memos":
                sign = -1 if doc.way == "credit_memos" else 1
                account = doc.money if doc.way == "sales_receipts" else "Accounts Receivable"
                sums[account, doc.name] += sign * total
                for line, amount, _ in self.amounts(doc):
                    sums[self.setup.sold[line.what], doc.name] -= sign * amount
                sums["Sales Tax Payable", "Tax Board"] -= sign * self.taxes(doc)
            case "bills" | "vendor_credits" | "checks" | "credit_card_charges" | "item_receipts":
                sign = -1 if doc.way == "vendor_credits" else 1
                account = doc.money or "Accounts Payable"
                sums[account, doc.name] -= sign * total
                for line in doc.lines:
                    if line.what not in self.setup.cost:
                        sums[line.what, ""] += sign * rounded(line.quantity * line.price)
            case "receive_payments":
                sums[doc.money, ""] += total
                left = total
                for one in self.settled:
                    if one.source == doc.number:
                        sums["Accounts Receivable", self.docs[one.target].name] -= one.amount + one.discount
                        sums["Discounts", doc.name] += one.discount
                        left -= one.amount
                sums["Accounts Receivable", doc.name] -= left
            case "bill_check_payments":
                sums[doc.money, ""] -= total
                sums["Accounts Payable", doc.name] += total
                for one in self.settled:
                    if one.source == doc.number:
                        sums["Accounts Payable", doc.name] += one.discount
                        sums["Discounts", doc.name] -= one.discount
            case "credit_card_refunds":
                sums["Accounts Receivable", doc.name] += total
                sums[doc.money, ""] -= total
            case "deposits":
                sums[doc.money, ""] += total
                sums["Undeposited Funds", ""] -= total
            case "journal_entries":
                for line in doc.lines:
                    names = {"Accounts Receivable": doc.name, "Accounts Payable": doc.name}
                    sums[line.what, names.get(line.what, "")] += line.price
            case "transfers":
                sums[doc.money, ""] += total
                sums[doc.name, ""] -= total
            case _:
                assert doc.way in ("inventory_adjustments", "build_assemblies")

    # --- stock ---

    def _stock(self, sums: Sums) -> dict[str, Stock]:
        found: dict[str, Stock] = defaultdict(Stock)
        for doc in sorted(self.docs.values(), key=lambda one: (one.date, one.number)):
            if doc.void:
                continue
            if doc.way == "build_assemblies":
                self._build(doc, found, sums)
                continue
            for line in doc.lines:
                if line.what in self.setup.cost:
                    self._move(doc, line, found[line.what], sums)
        return found

    def _mean(self, item: str, stock: Stock) -> Fraction:
        return self.setup.cost[item] if stock.average is None else stock.average

    def _move(self, doc: Doc, line: Line, stock: Stock, sums: Sums) -> None:
        worth = rounded(line.quantity * line.price)
        mean = self._mean(line.what, stock)
        cogs = (self.setup.cogs, doc.name)
        match doc.way:
            case "invoices" | "sales_receipts":
                sums[cogs] += self._take(stock, line.quantity, mean, sums)
            case "credit_memos":
                back = rounded(line.quantity * mean)
                sums[cogs] -= back
                self._bring(stock, line.quantity, back, mean, sums)
            case "vendor_credits":
                self._give_back(stock, line.quantity, worth, sums)
            case "inventory_adjustments" if line.price:
                stock.value += line.price
                if stock.quantity > 0:
                    stock.average = stock.value / stock.quantity
                sums[self.setup.asset, ""] += line.price
                sums[doc.money, ""] -= line.price
            case "inventory_adjustments" if line.quantity < 0:
                sums[doc.money, ""] += self._take(stock, -line.quantity, mean, sums)
            case "inventory_adjustments":
                worth = rounded(line.quantity * mean)
                sums[doc.money, ""] -= worth
                self._bring(stock, line.quantity, worth, mean, sums)
            case _:
                self._bring(stock, line.quantity, worth, mean, sums)

    def _bring(self, stock: Stock, quantity: Fraction, worth: Fraction, mean: Fraction, sums: Sums) -> None:
        left = stock.quantity + quantity
        if not quantity:
            return
        if stock.quantity >= 0:
            value = stock.value + worth
        else:  # sold before it came: the sales cost what it costs now
            value = rounded(left * (worth / quantity if left > 0 else mean))
            sums[self.setup.cogs, ""] += stock.value + worth - value
        sums[self.setup.asset, ""] += value - stock.value
        stock.average = value / left if left > 0 else mean
        stock.quantity, stock.value = left, value

    def _take(self, stock: Stock, quantity: Fraction, mean: Fraction, sums: Sums) -> Fraction:
        if not quantity:
            return Fraction(0)
        cost = stock.value if quantity == stock.quantity else rounded(quantity * mean)
        stock.quantity -= quantity
        stock.value -= cost
        if stock.quantity > 0:
            stock.average = stock.value / stock.quantity
        sums[self.setup.asset, ""] -= cost
        return cost

    def _give_back(self, stock: Stock, quantity: Fraction, worth: Fraction, sums: Sums) -> None:
        stock.quantity -= quantity
        stock.value -= worth
        sums[self.setup.asset, ""] -= worth
        if stock.quantity > 0:
            stock.average = stock.value / stock.quantity
        elif stock.quantity == 0:
            sums[self.setup.asset, ""] -= stock.value
            sums[self.setup.cogs, ""] += stock.value
            stock.value = Fraction(0)

    def _build(self, doc: Doc, found: dict[str, Stock], sums: Sums) -> None:
        cost = Fraction(0)
        for part, each in self.setup.parts[doc.name].items():
            cost += self._take(found[part], each * doc.total, self._mean(part, found[part]), sums)
        self._bring(found[doc.name], doc.total, cost, self._mean(doc.name, found[doc.name]), sums)
