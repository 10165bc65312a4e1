"""Bookkeeping at random: writes of every kind, most of which a company file can take.

The sandbox checks invariants 1 to 5 after every write, and would answer 500. What is refused must leave everything as
it was.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random
from typing import Any

from .shop import Shop
from .support import Json, contents, in_company, path_of

_CUSTOMERS, _VENDORS = ("ada", "job", "bob"), ("vera", "walt")
_STOCK = ("wheel", "frame", "bike")
_SOLD = (*_STOCK, "hour", "ten", "flat", "sub")
_AMOUNTS = (
    *("0.01", "5.00", "33.33", "100.00", "159.90", "1000.00", "12.345", "-5.00"),
    *("0.00", "0.005", "0.99", "99999999.99", "9999999999.99"),
)
_QUANTITIES = (1, 2, 3, 7, 0.5, 0, 0.00001, 0.12345, 2.99999, -1, 1_000_000)
_PRICES = ("10.00", "33.33333", "0.00", "0.00001", "0.005", "19.995", "1234567.89")
_VOIDED = (
    *("invoices", "sales_receipts", "credit_memos", "bills", "vendor_credits", "item_receipts", "checks"),
    *("deposits", "journal_entries", "inventory_adjustments", "bill_check_payments", "credit_card_charges"),
    *("credit_card_refunds", "credit_card_credits"),
)
_SALES = ("invoices", "sales_receipts", "credit_memos")
_WITH_CUSTOMER = (*_SALES, "estimates", "sales_orders", "receive_payments")
_KINDS = {
    "inventory_items": _STOCK[:2],
    "inventory_assembly_items": _STOCK[2:],
    "service_items": ("hour",),
    "discount_items": ("ten",),
    "customers": _CUSTOMERS,
    "vendors": _VENDORS,
    "accounts": ("bank",),
}
_SAME: tuple[Callable[[], Json], ...] = (dict,)
_DELETED = (*_VOIDED, "receive_payments", "build_assemblies", "sales_orders", "purchase_orders", "estimates")


class Keeper:
    """Keeps the books at random."""

    def __init__(self, shop: Shop, random: Random) -> None:
        self._shop = shop
        self._api = shop.api
        self._random = random
        self._made: list[tuple[str, str]] = []
        self.done = 0
        self.refused = 0

    def step(self) -> None:
        choices: list[Callable[[], None]] = [
            *[self._sale] * 3,
            *[self._purchase] * 2,
            *[self._payment] * 2,
            *[self._bill_payment] * 2,
            *[self._change] * 5,
            *[self._remove] * 3,
            self._undo,
            self._list,
            self._entry,
            self._order,
            self._take_order,
            self._deposit,
            self._stocktaking,
            self._refund,
        ]
        self._random.choice(choices)()

    # --- writes ---

    def _id(self, *names: str) -> str:
        return self._shop.ids[self._random.choice(names)]

    def _day(self) -> str:
        """Mostly within a few days, so that documents of the same day and backdated ones are common."""
        if self._random.random() < 0.1:
            return self._random.choice(["2024-02-29", "2025-12-31", "2026-01-01", "2026-04-01"])
        return f"2026-03-{self._random.randint(1, 9):02d}"

    def _ask(self, method: str, path: str, body: Json | None = None) -> Json | None:
        """Send a request: a refusal changes nothing, and anything else than a good answer or a refusal is a fault."""
        before = contents(self._shop.sandbox, self._api.end_user_id) if self._random.random() < 0.1 else None
        response = self._api.request(method, path, **({} if body is None else {"json": body}))
        assert response.status_code in (200, 400, 502), (method, path, body, response.text)
        if response.status_code == 200:
            self.done += 1
            answer: Json = response.json()
            return answer
        self.refused += 1
        if before is not None:
            assert contents(self._shop.sandbox, self._api.end_user_id) == before
        return None

    def _create(self, kind: str, **body: Any) -> None:
        made = self._ask("POST", path_of(kind), {"transactionDate": self._day(), **body})
        if made is not None:
            self._made.append((kind, made["id"]))

    def _amount(self) -> str:
        return self._random.choice(_AMOUNTS)

    def _lines(self, items: tuple[str, ...], price: str) -> list[Json]:
        lines: list[Json] = []
        for _ in range(self._random.randint(1, 4)):
            line: Json = {"itemId": self._id(*items)}
            if self._random.random() < 0.8:
                line["quantity"] = self._random.choice(_QUANTITIES)
            if self._random.random() < 0.4:
                line[price] = self._random.choice(_PRICES)
            if self._random.random() < 0.2:
                line["amount"] = self._amount()
            if self._random.random() < 0.5 and price == "rate":
                line["salesTaxCodeId"] = self._id("Tax", "Non")
            lines.append(line)
        return lines

    def _sale(self) -> None:
        kind = self._random.choice(["invoices", "invoices", "sales_receipts", "credit_memos"])
        body: Json = {"customerId": self._id(*_CUSTOMERS), "lines": self._lines(_SOLD, "rate")}
        if self._random.random() < 0.2:
            body["lineGroups"] = [{"itemGroupId": self._shop.ids["kit"], "quantity": 2}]
        if self._random.random() < 0.15:
            body["isPending"] = True
        credits = self._open("receivable_credit")
        if kind == "invoices" and credits and self._random.random() < 0.4:
            body["applyCredits"] = [
                {"creditTransactionId": self._random.choice(credits)["id"], "appliedAmount": self._amount()}
            ]
        self._create(kind, **body)

    def _purchase(self) -> None:
        kinds = ["bills", "bills", "item_receipts", "vendor_credits", "checks", "credit_card_charges"]
        kind = self._random.choice([*kinds, "credit_card_credits"])
        body: Json = {}
        if self._random.random() < 0.8:
            body["itemLines"] = self._lines((*_STOCK[:2], "hour"), "cost")
        if self._random.random() < 0.5:
            account = self._id("costs", "costs", "Accounts Receivable", "Accounts Payable")
            body["expenseLines"] = [{"accountId": account, "amount": self._amount()}]
        if kind in ("checks", "credit_card_charges", "credit_card_credits"):
            body["bankAccountId" if kind == "checks" else "accountId"] = self._id(
                "bank" if kind == "checks" else "card"
            )
            body["payeeId"] = self._id("someone", *_VENDORS, *_CUSTOMERS)
        else:
            body["vendorId"] = self._id(*_VENDORS)
        self._create(kind, **body)

    def _open(self, side: str) -> list[Json]:
        return in_company(
            self._shop.sandbox,
            self._api.end_user_id,
            lambda company: [
                {"id": row[0], "entity": row[1], "open": row[2]}
                for row in company.connection.execute(
                    "SELECT id, entity, open FROM transactions WHERE side = ? AND open > 0 ORDER BY seq", (side,)
                )
            ],
        )

    def _entries(self, side: str, entity: str) -> list[Json]:
        """What a payment may settle, mostly of the right name; amounts that may be too much."""
        found: list[Json] = []
        credits = [one for one in self._open(f"{side}_credit") if one["entity"] == entity]
        for target in self._open(side):
            if len(found) == 2 or (target["entity"] != entity and self._random.random() < 0.9):
                continue
            amount = self._random.choice([target["open"], target["open"] // 2, target["open"] + 1, 100])
            entry: Json = {"transactionId": target["id"], "paymentAmount": f"{amount / 100:.2f}"}
            if self._random.random() < 0.3:
                entry |= {"discountAmount": "0.50", "discountAccountId": self._shop.ids["discounts"]}
            if credits and self._random.random() < 0.4:
                credit = self._random.choice(credits)
                entry["applyCredits"] = [{"creditTransactionId": credit["id"], "appliedAmount": "1.00"}]
            found.append(entry)
        return found

    def _payment(self) -> None:
        customer = self._id(*_CUSTOMERS)
        entries = self._entries("receivable", customer)
        total = sum(float(entry["paymentAmount"]) for entry in entries) + self._random.choice([0, 0, 10])
        body: Json = {"customerId": customer, "totalAmount": f"{total:.2f}"}
        body |= {"applyToTransactions": entries} if self._random.random() < 0.7 else {"isAutoApply": True}
        if self._random.random() < 0.3:
            body["depositToAccountId"] = self._shop.ids["bank"]
        self._create("receive_payments", **body)

    def _bill_payment(self) -> None:
        vendor = self._id(*_VENDORS)
        entries = self._entries("payable", vendor)
        if self._random.random() < 0.5:
            self._create(
                "bill_check_payments",
                vendorId=vendor,
                bankAccountId=self._shop.ids["bank"],
                applyToTransactions=entries,
            )
        else:
            self._create(
                "bill_credit_card_payments",
                vendorId=vendor,
                creditCardAccountId=self._shop.ids["card"],
                applyToTransactions=entries,
            )

    def _refund(self) -> None:
        credits = self._open("receivable_credit")
        if credits:
            credit = self._random.choice(credits)
            amount = self._random.choice([credit["open"], 100])
            self._create(
                "credit_card_refunds",
                customerId=credit["entity"],
                refundAppliedToTransactions=[{"transactionId": credit["id"], "refundAmount": f"{amount / 100:.2f}"}],
            )

    def _entry(self) -> None:
        if self._random.random() < 0.3:
            self._create(
                "transfers",
                sourceAccountId=self._id("bank", "savings"),
                targetAccountId=self._id("bank", "savings", "equity"),
                amount=self._amount(),
            )
            return
        amount = self._amount()
        sides = [
            self._id("bank", "costs", "equity", "Undeposited Funds"),
            self._id("Accounts Receivable", "Accounts Payable", "income"),
        ]
        self._random.shuffle(sides)
        name = self._id(*_CUSTOMERS, *_VENDORS)
        self._create(
            "journal_entries",
            debitLines=[{"accountId": sides[0], "amount": amount, "entityId": name}],
            creditLines=[{"accountId": sides[1], "amount": amount, "entityId": name}],
        )

    def _order(self) -> None:
        kind = self._random.choice(["sales_orders", "purchase_orders", "estimates"])
        if kind == "purchase_orders":
            self._create(kind, vendorId=self._id(*_VENDORS), lines=self._lines(_STOCK[:2], "rate"))
        else:
            self._create(kind, customerId=self._id(*_CUSTOMERS), lines=self._lines(_SOLD, "rate"))

    def _take_order(self) -> None:
        orders = [(kind, one) for kind, one in self._made if kind in ("sales_orders", "purchase_orders", "estimates")]
        if not orders:
            return
        kind, order_id = self._random.choice(orders)
        response = self._api.request("GET", f"{path_of(kind)}/{order_id}")
        if response.status_code != 200:
            return
        order = response.json()
        is_purchase = kind == "purchase_orders"
        taker = self._random.choice(["bills", "item_receipts"]) if is_purchase else "invoices"
        owner = {"vendorId": order["vendor"]["id"]} if is_purchase else {"customerId": order["customer"]["id"]}
        if self._random.random() < 0.4 or not order["lines"]:
            self._create(taker, **owner, linkToTransactionIds=[order_id])
            return
        line = self._random.choice(order["lines"])
        link: Json = {"linkToTransactionLine": {"transactionId": order_id, "transactionLineId": line["id"]}}
        if self._random.random() < 0.5:
            link["quantity"] = self._random.choice([1, 2])
        self._create(taker, **owner, **{"itemLines" if is_purchase else "lines": [link]})

    def _deposit(self) -> None:
        waiting = self._api.get(path_of("payments_to_deposit"))["data"]
        lines = [_brought(one) for one in waiting[:2]]
        lines += [{"accountId": self._id("income", "costs"), "amount": self._amount()}] * self._random.randint(0, 1)
        body: Json = {"depositToAccountId": self._shop.ids["bank"], "lines": lines}
        if self._random.random() < 0.3:
            body["cashBack"] = {"accountId": self._shop.ids["savings"], "amount": "1.00"}
        self._create("deposits", **body)

    def _stocktaking(self) -> None:
        if self._random.random() < 0.5:
            self._create(
                "build_assemblies",
                inventoryAssemblyItemId=self._shop.ids["bike"],
                quantityToBuild=self._random.choice([1, 2]),
                markPendingIfRequired=self._random.random() < 0.5,
            )
            return
        change: Json = self._random.choice(
            [
                {"adjustQuantity": {"quantityDifference": self._random.choice([-2, 3, 10])}},
                {"adjustQuantity": {"newQuantity": 5}},
                {"adjustValue": {"newValue": "77.77"}},
                {"adjustValue": {"newQuantity": 4, "newValue": "123.45"}},
            ]
        )
        line = {"itemId": self._id(*_STOCK), **change}
        self._create("inventory_adjustments", accountId=self._shop.ids["shrinkage"], lines=[line])

    def _change(self) -> None:
        """Change something of what was made: a date, a name, an account, lines, amounts, or nothing at all."""
        if not self._made:
            return
        kind, record_id = self._random.choice(self._made)
        if kind in ("bill_credit_card_payments", "credit_card_refunds"):
            return
        path = f"{path_of(kind)}/{record_id}"
        response = self._api.request("GET", path)
        if response.status_code != 200:
            return
        record = response.json()
        body: Json = {"revisionNumber": record["revisionNumber"]}
        changes = [*_SAME, *self._changes(kind, record)]
        body |= self._random.choice(changes)()
        before = self._postings(record_id)
        if self._ask("POST", path, body) is not None and len(body) == 1:
            assert self._postings(record_id) == before, (kind, record)

    def _changes(self, kind: str, record: Json) -> list[Callable[[], Json]]:
        """What may be changed of a kind; much of it is refused while something is applied or taken."""
        found: list[Callable[[], Json]] = [lambda: {"transactionDate": self._day()}]
        if kind in _WITH_CUSTOMER:
            found.append(lambda: {"customerId": self._id(*_CUSTOMERS)})
        if kind in ("bills", "vendor_credits", "item_receipts", "purchase_orders"):
            found.append(lambda: {"vendorId": self._id(*_VENDORS)})
        if record.get("lines") and kind in (*_SALES, "estimates", "sales_orders", "purchase_orders"):
            found += [lambda: {"lines": self._edited(kind, record["lines"])}] * 2
        for array in ("itemLines", "expenseLines"):
            if record.get(array):
                found.append(partial(self._edited_purchase, array, record[array]))
        if kind in _SALES:
            found.append(lambda: {"isPending": not record["isPending"]})
            found.append(lambda: {"salesTaxItemId": self._id("tax", "both")})
        if kind in ("sales_orders", "purchase_orders"):
            found.append(lambda: {"isManuallyClosed": not record["isManuallyClosed"]})
        if kind == "receive_payments":
            customer = record["customer"]["id"]
            found.append(lambda: {"applyToTransactions": self._entries("receivable", customer)})
            found.append(lambda: {"totalAmount": self._amount()})
            found.append(lambda: {"depositToAccountId": self._id("bank", "Undeposited Funds", "card")})
        if kind == "bill_check_payments":
            vendor = record["vendor"]["id"]
            found.append(lambda: {"applyToTransactions": self._entries("payable", vendor)})
        if kind == "checks":
            found.append(lambda: {"applyToTransactions": self._paid_out(record)})
            found.append(lambda: {"payeeId": self._id(*_CUSTOMERS, *_VENDORS)})
        if kind == "journal_entries":
            found.append(lambda: {"lines": self._edited_journal(record)})
        if kind == "deposits":
            found.append(lambda: {"lines": self._edited_deposit(record["lines"])})
        if kind == "transfers":
            found.append(lambda: {"amount": self._amount()})
        if kind == "build_assemblies":
            found.append(lambda: {"quantityToBuild": self._random.choice([1, 3, 0.5]), "markPendingIfRequired": True})
            found.append(lambda: {"removePending": True})
        if kind == "inventory_adjustments":
            change = {"id": record["lines"][0]["id"], "quantityDifference": self._random.choice([-1, 2, 0.3])}
            found.append(lambda: {"lines": [change]})
            found.append(lambda: {"accountId": self._id("costs", "shrinkage")})
        return found

    def _edited(self, kind: str, lines: list[Json]) -> list[Json]:
        """Some of the lines, the first of them changed, and perhaps another one."""
        price = "rate" if self._random.random() < 0.3 else "quantity"
        kept: list[Json] = [{"id": line["id"]} for line in lines if self._random.random() < 0.8]
        if kept:
            kept[0][price] = self._random.choice(_PRICES if price == "rate" else (1, 4, 0.5))
        items = _STOCK[:2] if kind == "purchase_orders" else _SOLD
        return [*kept, {"id": "-1", "itemId": self._id(*items)}] if self._random.random() < 0.6 else kept

    def _edited_purchase(self, array: str, lines: list[Json]) -> Json:
        name, values = self._random.choice([("quantity", (1, 6, 0.5)), ("cost", _PRICES), ("amount", _AMOUNTS)])
        if array == "expenseLines":
            name, values = "amount", _AMOUNTS
        change: Json = {array: [{"id": lines[0]["id"], name: self._random.choice(values)}]}
        if self._random.random() < 0.2:
            return {"clearItemLines" if array == "itemLines" else "clearExpenseLines": True}
        return change

    def _edited_journal(self, record: Json) -> list[Json]:
        amount = self._amount()
        lines = [*record["debitLines"], *record["creditLines"]]
        return [{"id": line["id"], "amount": amount} for line in lines]

    def _edited_deposit(self, lines: list[Json]) -> list[Json]:
        kept = [{"id": line["id"]} for line in lines if self._random.random() < 0.7]
        waiting = self._api.get(path_of("payments_to_deposit"))["data"]
        added = [{"id": "-1", **_brought(one)} for one in waiting[:1]]
        return [*kept, *added]

    def _paid_out(self, record: Json) -> list[Json]:
        payee = None if record["payee"] is None else record["payee"]["id"]
        found = [one for side in ("payable", "receivable_credit") for one in self._open(side)]
        return [{"transactionId": one["id"]} for one in found if one["entity"] == payee][:1]

    def _list(self) -> None:
        """Change an object of a list that transactions refer to."""
        name = self._random.choice([*_STOCK, "hour", "ten", *_CUSTOMERS, *_VENDORS, "bank"])
        kind = next(kind for kind, names in _KINDS.items() if name in names)
        path = f"{path_of(kind)}/{self._shop.ids[name]}"
        body: Json = {"revisionNumber": self._api.good("GET", path)["revisionNumber"]}
        changes: list[Json] = [{"isActive": self._random.random() < 0.5}]
        if name in _STOCK:
            flag = {"updateExistingTransactionsIncomeAccount": self._random.random() < 0.7}
            changes += [
                {"purchaseCost": self._random.choice(_PRICES)},
                {"salesPrice": self._random.choice(_PRICES)},
                {"salesTaxCodeId": self._id("Tax", "Non")},
                {"incomeAccountId": self._id("income", "discounts"), **flag},
                {"cogsAccountId": self._id("cogs", "shrinkage"), "updateExistingTransactionsCogsAccount": True},
            ]
        if name in ("ada", "bob"):
            changes.append({"salesTaxItemId": self._id("tax", "both")})
        self._ask("POST", path, body | self._random.choice(changes))

    def _undo(self) -> None:
        """What is made and deleted at once leaves every balance, and what is open, as it was."""
        before, number = self._shop.balances(), len(self._made)
        self._random.choice(
            [self._sale, self._purchase, self._payment, self._bill_payment, self._deposit, self._entry]
        )()
        for kind, record_id in self._made[number:]:
            if kind in _DELETED:
                assert self._ask("DELETE", f"{path_of(kind)}/{record_id}") is not None
                del self._made[number:]
                # Credits that a payment carried stay applied when it goes.
                kept = "payment" in kind and self._shop.balances()[0] == before[0]
                assert kept or self._shop.balances() == before, kind

    def _postings(self, record_id: str) -> list[Any]:
        """An update to the same leaves the postings, up to the order in which they were entered."""
        return in_company(
            self._shop.sandbox,
            self._api.end_user_id,
            lambda company: sorted(
                map(
                    repr,
                    company.connection.execute(
                        "SELECT p.account, p.entity, p.item, p.class, p.line, p.date, p.amount, p.quantity"
                        " FROM postings AS p JOIN transactions AS t ON t.seq = p.txn WHERE t.id = ?",
                        (record_id,),
                    ),
                )
            ),
        )

    def _remove(self) -> None:
        if not self._made:
            return
        kind, record_id = self._random.choice(self._made)
        path = f"{path_of(kind)}/{record_id}"
        if kind in _VOIDED and self._random.random() < 0.5:
            self._ask("POST", f"{path}/void")
        elif kind in _DELETED:
            self._ask("DELETE", path)


def _brought(waiting: Json) -> Json:
    """A line of a deposit for something that waits to be deposited."""
    names = ("paymentTransactionId", "paymentTransactionLineId")
    return {name: waiting[name] for name in names if waiting[name] is not None}
