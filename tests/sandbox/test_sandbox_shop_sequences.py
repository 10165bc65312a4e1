"""Random sequences of bookkeeping over a small company: the books balance after each step, and can be made anew.

The sandbox checks invariants 1 to 5 after every write, and would answer 500; invariant 6 is checked at the end. What is
refused must leave everything as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import pytest

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.ledger import broken_invariants

from .conftest import connect_to
from .shop import Shop
from .support import Api, Json, contents, in_company, path_of, replayed

_CUSTOMERS, _VENDORS = ("ada", "job", "bob"), ("vera", "walt")
_STOCK = ("wheel", "frame", "bike")
_SOLD = (*_STOCK, "hour", "ten", "flat", "sub")
_AMOUNTS = ("0.01", "5.00", "33.33", "100.00", "159.90", "1000.00", "12.345", "-5.00")
_VOIDED = (
    *("invoices", "sales_receipts", "credit_memos", "bills", "vendor_credits", "item_receipts", "checks"),
    *("deposits", "journal_entries", "inventory_adjustments", "bill_check_payments", "credit_card_charges"),
    *("credit_card_refunds", "credit_card_credits"),
)
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
            *[self._change] * 3,
            *[self._remove] * 3,
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
                line["quantity"] = self._random.choice([1, 2, 3, 7, 0.5, 0])
            if self._random.random() < 0.4:
                line[price] = self._random.choice(["10.00", "33.33333", "0.00"])
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
        sides = [self._id("bank", "costs", "equity"), self._id("Accounts Receivable", "Accounts Payable", "income")]
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
        lines = [{"paymentTransactionId": one["paymentTransactionId"]} for one in waiting[:2]]
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
        """Change something of what was made: its date, a line, or nothing at all."""
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
        change = self._random.randint(0, 3)
        if change == 0:
            body["transactionDate"] = self._day()
        elif change == 1 and record.get("lines") and kind in ("invoices", "sales_receipts", "credit_memos"):
            lines = [{"id": line["id"]} for line in record["lines"] if self._random.random() < 0.8]
            if lines:
                lines[0]["quantity"] = self._random.choice([1, 4])
            body["lines"] = [*lines, {"id": "-1", "itemId": self._id(*_SOLD)}]
        elif change == 1 and record.get("itemLines"):
            body["itemLines"] = [{"id": record["itemLines"][0]["id"], "quantity": self._random.choice([1, 6])}]
        elif change == 2 and kind in ("invoices", "credit_memos", "sales_receipts"):
            body["isPending"] = not record["isPending"]
        elif change == 2 and kind == "receive_payments":
            body["applyToTransactions"] = self._entries("receivable", record["customer"]["id"])
        before = self._postings(record_id)
        if self._ask("POST", path, body) is not None and len(body) == 1:
            assert self._postings(record_id) == before, (kind, record)

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


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    with (
        Sandbox(now="2026-03-31", strict=True) as sandbox,
        connect_to(sandbox) as client,
        sandbox.new_company() as company,
    ):
        shop = Shop(sandbox, Api(client, company.end_user_id))
        shop.buy(shop.line("wheel", 10), shop.line("frame", 4))
        company.snapshot()
        yield shop


def test_random_bookkeeping(shop: Shop, request: pytest.FixtureRequest) -> None:
    long = bool(request.config.getoption("--long"))
    done = refused = 0
    for seed in range(20_000 if long else 200):
        shop.sandbox.reset(shop.api.end_user_id)
        keeper = Keeper(shop, Random(seed))
        try:
            for _ in range(30 if long else 15):
                keeper.step()
            assert in_company(shop.sandbox, shop.api.end_user_id, broken_invariants) == []
            before, after = in_company(shop.sandbox, shop.api.end_user_id, replayed)
            assert before == after
        except AssertionError as error:
            raise AssertionError(f"with seed {seed}: {error}") from error
        done, refused = done + keeper.done, refused + keeper.refused
    # What is mostly refused tests little.
    assert done > refused
