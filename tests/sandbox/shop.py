"""A small company to keep books in: accounts, names, items of every sort, by short names."""

from __future__ import annotations

from typing import Any

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.storage.company import Company

from .support import Api, Json, in_company, path_of

DAY = "2026-03-10"


class Shop:
    """Ids by name in `ids`; writes of transactions with the fields that they need filled in."""

    def __init__(self, sandbox: Sandbox, api: Api) -> None:
        self.sandbox = sandbox
        self.api = api
        self.ids: dict[str, str] = {}
        self._open()

    def _add(self, name: str, kind: str, /, **body: Any) -> str:
        self.ids[name] = str(self.api.make(kind, **body)["id"])
        return self.ids[name]

    def _open(self) -> None:
        ids, add = self.ids, self._add
        for name, kind in (
            ("bank", "bank"),
            ("savings", "bank"),
            ("card", "credit_card"),
            ("equity", "equity"),
            ("income", "income"),
            ("discounts", "income"),
            ("costs", "expense"),
            ("shrinkage", "cost_of_goods_sold"),
        ):
            add(name, "accounts", name=name.title(), accountType=kind)
        for name in ("Accounts Receivable", "Accounts Payable", "Undeposited Funds", "Inventory Asset"):
            ids[name] = self.api.account(name)["id"]
        ids["cogs"] = self.api.account("Cost of Goods Sold")["id"]
        for name in ("Tax", "Non"):
            ids[name] = self.api.get(path_of("sales_tax_codes"), names=name)["data"][0]["id"]
        add("board", "vendors", name="Tax Board")
        add("tax", "sales_tax_items", name="County", taxRate="8.25", taxVendorId=ids["board"])
        add("city", "sales_tax_items", name="City", taxRate="1.5", taxVendorId=ids["board"])
        add("both", "sales_tax_group_items", name="Both", salesTaxItemIds=[ids["tax"], ids["city"]])
        add("net30", "standard_terms", name="Net 30", dueDays=30, discountDays=10, discountPercentage="2")
        add("ada", "customers", name="Ada", salesTaxItemId=ids["tax"], termsId=ids["net30"])
        add("job", "customers", name="Job", parentId=ids["ada"])
        add("bob", "customers", name="Bob", salesTaxItemId=ids["both"])
        add("vera", "vendors", name="Vera", termsId=ids["net30"])
        add("walt", "vendors", name="Walt")
        add("someone", "other_names", name="Someone")
        stock = {
            "incomeAccountId": ids["income"],
            "cogsAccountId": ids["cogs"],
            "assetAccountId": ids["Inventory Asset"],
            "salesTaxCodeId": ids["Tax"],
        }
        add("wheel", "inventory_items", name="Wheel", salesPrice="75.00", purchaseCost="40.00", **stock)
        add("frame", "inventory_items", name="Frame", salesPrice="320.00", purchaseCost="180.00", **stock)
        parts = [{"inventoryItemId": ids["wheel"], "quantity": 2}, {"inventoryItemId": ids["frame"], "quantity": 1}]
        add("bike", "inventory_assembly_items", name="Bike", salesPrice="599.00", lines=parts, **stock)
        details = {"price": "65.00", "postingAccountId": ids["income"]}
        add("hour", "service_items", name="Hour", salesOrPurchaseDetails=details)
        add("ten", "discount_items", name="Ten", discountRatePercent="10", accountId=ids["discounts"])
        add("flat", "discount_items", name="Flat", discountRate="20.00", accountId=ids["discounts"])
        add("sub", "subtotal_items", name="Sub")
        members = [{"itemId": ids["hour"], "quantity": 1}, {"itemId": ids["wheel"], "quantity": 2}]
        add("kit", "item_groups", name="Kit", shouldPrintItemsInGroup=True, lines=members)

    def line(self, item: str, quantity: float | None = None, **fields: Any) -> Json:
        """A line for an item."""
        return {"itemId": self.ids[item], **({} if quantity is None else {"quantity": quantity}), **fields}

    def make(self, kind: str, **body: Any) -> Json:
        return self.api.make(kind, **{"transactionDate": DAY, **body})

    def sell(self, *lines: Json, to: str = "bob", **body: Any) -> Json:
        """An invoice."""
        return self.make("invoices", customerId=self.ids[to], **({"lines": list(lines)} if lines else {}), **body)

    def buy(self, *lines: Json, of: str = "vera", **body: Any) -> Json:
        """A bill for items."""
        return self.make("bills", vendorId=self.ids[of], itemLines=list(lines), **body)

    def spend(self, amount: str, of: str = "vera", **body: Any) -> Json:
        """A bill for an expense."""
        lines = [{"accountId": self.ids["costs"], "amount": amount}]
        return self.make("bills", vendorId=self.ids[of], expenseLines=lines, **body)

    def pay(self, amount: str, *entries: Json, by: str = "bob", **body: Any) -> Json:
        """A payment of a customer; without entries QuickBooks chooses what it settles."""
        how: Json = {"applyToTransactions": list(entries)} if entries else {"isAutoApply": True}
        return self.make("receive_payments", customerId=self.ids[by], totalAmount=amount, **how, **body)

    def void(self, kind: str, record: Json) -> Json:
        return self.api.good("POST", f"{path_of(kind)}/{record['id']}/void")

    def delete(self, kind: str, record: Json) -> Json:
        return self.api.good("DELETE", f"{path_of(kind)}/{record['id']}")

    def postings(self, record: Json) -> dict[str, str]:
        """What a transaction posts, added up by the name of the account."""

        def look(company: Company) -> dict[str, str]:
            rows = company.connection.execute(
                "SELECT a.name, sum(p.amount) FROM postings AS p JOIN transactions AS t ON t.seq = p.txn"
                " JOIN objects AS a ON a.kind = 'accounts' AND a.id = p.account WHERE t.id = ?"
                " GROUP BY 1 HAVING sum(p.amount) <> 0 ORDER BY 1",
                (record["id"],),
            )
            return {name: f"{amount / 100:.2f}" for name, amount in rows}

        return in_company(self.sandbox, self.api.end_user_id, look)

    def balances(self) -> tuple[list[str], list[str]]:
        """Every balance that is not zero, and what is open."""

        def look(company: Company) -> tuple[list[str], list[str]]:
            rows = company.connection.execute(
                "SELECT account, entity, item, amount, quantity FROM balances WHERE amount <> 0 OR quantity <> 0"
            ).fetchall()
            opened = company.connection.execute("SELECT id, open FROM transactions WHERE open > 0").fetchall()
            return sorted(map(repr, rows)), sorted(map(repr, opened))

        return in_company(self.sandbox, self.api.end_user_id, look)

    def stock(self, item: str) -> tuple[float, str]:
        """An item's quantity and average cost, as the API shows them."""
        kind = "inventory_assembly_items" if item == "bike" else "inventory_items"
        found = self.api.get(f"{path_of(kind)}/{self.ids[item]}")
        return found["quantityOnHand"], found["averageCost"]


def entry(target: Json, amount: str, **more: object) -> Json:
    """So much of a payment for a document."""
    return {"transactionId": target["id"], "paymentAmount": amount, **more}


def amounts(record: Json) -> list[str | None]:
    """The amounts of a document's lines."""
    return [line["amount"] for line in record["lines"]]
