"""A realistic shop: two years of sales, purchases, payments and deposits, ending on 2026-03-31.

Everything is written by the engine, at noon of its day, so it follows every rule; it is the same in every process.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from random import Random
from typing import Any

from ..call import Behaviour
from ..definitions import FORMS, KINDS
from ..document import Json, load
from ..engine import transactions, write
from ..engine.transactions import Catalog
from ..ledger import account_balance
from ..storage.company import Company
from ..storage.snapshots import image_of, open_image
from ..times import PC_ZONE
from .empty import empty

FIRST, LAST = date(2024, 4, 1), date(2026, 3, 31)
INVOICES = 400

_STREETS = ("Harbour Road", "Mill Lane", "Station Street", "Orchard Way", "Bridge Street", "Market Square")
_FIRST_NAMES = ("Ada", "Ben", "Clara", "Dev", "Elena", "Farid", "Grace", "Hugo", "Ines", "Jonas")
_LAST_NAMES = ("Okafor", "Lindqvist", "Moreau", "Tanaka", "Novak")
_VENDORS = (
    *("Rimworks", "Spokes & Co", "Northern Frames", "Gearhouse", "Velvet Saddles", "City Power", "Paper Shop"),
    *("Harbour Estates", "Bluewave Internet", "Swift Couriers", "Tyre Depot", "Chainlink Supply", "Bright Lamps"),
    *("Helmet House", "Paint & Polish", "Toolmasters", "Safe Insurance", "Cleaning Crew", "Print Corner", "Tax Board"),
)
_PARTS = (
    *("Wheel", "Frame", "Saddle", "Handlebar", "Chain", "Cassette", "Crankset", "Pedals", "Fork", "Brake Set"),
    *("Tyre", "Inner Tube", "Rim", "Spoke Set", "Hub", "Bell", "Front Light", "Rear Light", "Lock", "Pump"),
    *("Mudguard", "Luggage Rack", "Basket", "Bottle Cage", "Helmet", "Gloves", "Jersey", "Rain Cape", "Child Seat"),
    *("Kickstand", "Grips", "Shifter", "Derailleur", "Cable Kit", "Stem", "Bar Tape"),
)
_SERVICES = {"Repair Hour": "65.00", "Tune-up": "89.00", "Wheel Truing": "35.00", "Bike Fitting": "120.00"}
_SUPPLIES = ("Grease", "Cleaning Spray", "Brake Fluid", "Rim Tape", "Touch-up Paint", "Cloths", "Cable Ties", "Patches")
_CHARGES = {"Delivery": "15.00", "Rush Fee": "25.00", "Disposal": "5.00", "Storage": "12.00"}


@lru_cache(maxsize=1)
def demo() -> bytes:
    """Return the image of the shop."""
    company = Company(open_image(empty()), PC_ZONE)
    with company.transaction():
        _Shop(company).run()
    image = image_of(company.connection)
    company.close()
    return image


class _Shop:
    """The shop that is being made; `due` has the tasks of later days, such as paying a bill."""

    def __init__(self, company: Company) -> None:
        self._company = company
        self._random = Random("demo")
        self._catalog = Catalog(KINDS, FORMS, Behaviour())
        self._bodies = {one.name: one.body or {} for one in load().operations() if one.name.endswith(".create")}
        self._due: dict[date, list[Callable[[date], None]]] = {}
        self.ids: dict[str, str] = {}
        self._stock: dict[str, str] = {}
        self._customers: list[str] = []
        self._disputed = False

    def run(self) -> None:
        self._at(FIRST)
        self._open()
        days = (LAST - FIRST).days + 1
        sales = sorted(self._random.sample(range(8, days), INVOICES))
        day = FIRST
        while day <= LAST:
            self._at(day)
            for act in self._due.pop(day, []):
                act(day)
            if (day - FIRST).days in sales:
                self._sell(day)
            self._routine(day)
            day += timedelta(days=1)

    def _at(self, day: date) -> None:
        self._company.now = int(datetime.combine(day, time(20), UTC).timestamp())

    def _later(self, day: date, days: int, act: Callable[[date], None]) -> None:
        self._due.setdefault(day + timedelta(days=days), []).append(act)

    # --- writes ---

    def _add(self, kind: str, **body: Any) -> str:
        stored = write.create(
            self._company, self._catalog, KINDS[kind], self._bodies.get(f"qbd.{kind}.create", {}), body
        )
        return stored.id

    def _enter(self, kind: str, day: date, **body: Any) -> str:
        sent: Json = {"transactionDate": day.isoformat(), **body}
        return transactions.create(
            self._company, self._catalog, FORMS[kind], self._bodies[f"qbd.{kind}.create"], sent
        ).id

    # --- opening ---

    def _open(self) -> None:
        ids = self.ids
        for name, kind in (
            ("Checking", "bank"),
            ("Savings", "bank"),
            ("Visa Card", "credit_card"),
            ("Owner's Equity", "equity"),
            ("Bicycles and Parts", "income"),
            ("Services", "income"),
            ("Discounts Given", "income"),
            ("Supplies", "cost_of_goods_sold"),
            ("Inventory Shrinkage", "cost_of_goods_sold"),
            ("Rent", "expense"),
            ("Utilities", "expense"),
            ("Office", "expense"),
            ("Early Payment Discounts", "other_income"),
        ):
            ids[name] = self._add("accounts", name=name, accountType=kind)
        ids["net30"] = self._add(
            "standard_terms", name="2% 10 Net 30", dueDays=30, discountDays=10, discountPercentage="2"
        )
        for name in _VENDORS:
            ids[name] = self._add("vendors", name=name, termsId=ids["net30"])
        ids["tax"] = self._add("sales_tax_items", name="County Tax", taxRate="8.25", taxVendorId=ids["Tax Board"])
        self._enter(
            "journal_entries",
            FIRST,
            debitLines=[{"accountId": ids["Checking"], "amount": "60000.00"}],
            creditLines=[{"accountId": ids["Owner's Equity"], "amount": "60000.00"}],
        )
        self._open_items()
        self._open_customers()

    def _open_items(self) -> None:
        ids, tax, non = self.ids, self._company.setting("taxCode"), self._company.setting("nonTaxCode")
        for number, name in enumerate(_PARTS):
            cost = 4 + 7 * (number % 9) + number
            self._stock[name] = ids[name] = self._add(
                "inventory_items",
                name=name,
                salesPrice=f"{cost * 1.8:.2f}",
                purchaseCost=f"{cost}.00",
                quantityOnHand=20,
                inventoryDate=FIRST.isoformat(),
                incomeAccountId=ids["Bicycles and Parts"],
                cogsAccountId=self._company.special("cost_of_goods_sold"),
                assetAccountId=self._company.special("inventory_assets"),
                salesTaxCodeId=tax,
            )
        for name, price in _SERVICES.items():
            details = {"price": price, "postingAccountId": ids["Services"]}
            ids[name] = self._add("service_items", name=name, salesTaxCodeId=non, salesOrPurchaseDetails=details)
        for name in _SUPPLIES:
            details = {
                "salesPrice": "9.50",
                "incomeAccountId": ids["Bicycles and Parts"],
                "purchaseCost": "4.00",
                "expenseAccountId": ids["Supplies"],
            }
            ids[name] = self._add("non_inventory_items", name=name, salesTaxCodeId=tax, salesAndPurchaseDetails=details)
        for name, price in _CHARGES.items():
            details = {"price": price, "postingAccountId": ids["Services"]}
            ids[name] = self._add("other_charge_items", name=name, salesTaxCodeId=non, salesOrPurchaseDetails=details)
        discount = {"accountId": ids["Discounts Given"], "salesTaxCodeId": tax}
        ids["Club 10%"] = self._add("discount_items", name="Club 10%", discountRatePercent="10", **discount)
        ids["Voucher 20"] = self._add("discount_items", name="Voucher 20", discountRate="20.00", **discount)
        ids["Subtotal"] = self._add("subtotal_items", name="Subtotal")
        stock = {
            "incomeAccountId": ids["Bicycles and Parts"],
            "cogsAccountId": self._company.special("cost_of_goods_sold"),
            "assetAccountId": self._company.special("inventory_assets"),
            "salesTaxCodeId": tax,
        }
        for name, price in (("City Bike", "599.00"), ("Cargo Bike", "899.00")):
            parts = [("Frame", 1), ("Wheel", 2), ("Saddle", 1), ("Handlebar", 1), ("Chain", 1)]
            lines = [{"inventoryItemId": ids[part], "quantity": quantity} for part, quantity in parts]
            ids[name] = self._add("inventory_assembly_items", name=name, salesPrice=price, lines=lines, **stock)
        for name, members in (("Commuter Kit", ("Lock", "Bell", "Front Light")), ("Care Pack", ("Tune-up", "Grease"))):
            lines = [{"itemId": ids[member], "quantity": 1} for member in members]
            ids[name] = self._add("item_groups", name=name, shouldPrintItemsInGroup=True, lines=lines)

    def _open_customers(self) -> None:
        for number in range(50):
            first, last = _FIRST_NAMES[number % 10], _LAST_NAMES[number // 10]
            street = _STREETS[number % len(_STREETS)]
            customer = self._add(
                "customers",
                name=f"{last}, {first}",
                firstName=first,
                lastName=last,
                email=f"{first}.{last}@example.com".lower(),
                phone=f"555-01{number:02d}",
                billingAddress={"line1": f"{number + 1} {street}", "city": "Northgate", "postalCode": "97477"},
                salesTaxItemId=self.ids["tax"],
                termsId=self.ids["net30"],
            )
            self._customers.append(customer)
            if number % 5 == 0:
                self._customers += [
                    self._add("customers", name=job, parentId=customer) for job in ("Spring Tour", "Fleet Service")
                ]

    # --- business ---

    def _sell(self, day: date) -> None:
        customer = self._random.choice(self._customers)
        lines = [
            {"itemId": self.ids[name], "quantity": self._random.randint(1, 3)}
            for name in self._random.sample([*_PARTS, *_SERVICES, *_SUPPLIES], self._random.randint(1, 4))
        ]
        if self._random.random() < 0.1:
            lines.append({"itemId": self.ids["Club 10%"]})
        if self._random.random() < 0.15:
            self._enter("sales_receipts", day, customerId=customer, lines=lines[:2])
        if self._random.random() < 0.1:
            estimate = self._enter("estimates", day, customerId=customer, lines=lines)
            invoice = self._enter("invoices", day, customerId=customer, linkToTransactionIds=[estimate])
        else:
            invoice = self._enter("invoices", day, customerId=customer, lines=lines)
        if self._random.random() < 0.92:
            self._later(day, self._random.randint(3, 45), lambda paid: self._receive(paid, customer, invoice))
        elif self._random.random() < 0.3:
            self._later(day, 9, lambda back: self._credit(back, customer, lines))

    def _open_of(self, transaction_id: str) -> int:
        return self._company.number("SELECT open FROM transactions WHERE id = ?", transaction_id)

    def _receive(self, day: date, customer: str, invoice: str) -> None:
        left = self._open_of(invoice)
        part = left if self._random.random() < 0.9 else left // 2
        if part > 0:
            amount = f"{part / 100:.2f}"
            entry = {"transactionId": invoice, "paymentAmount": amount}
            self._enter("receive_payments", day, customerId=customer, totalAmount=amount, applyToTransactions=[entry])

    def _credit(self, day: date, customer: str, lines: list[Json]) -> None:
        memo = "Returned" if self._disputed else "Disputed by the customer"
        self._disputed = True
        self._enter("credit_memos", day, customerId=customer, lines=lines[:1], memo=memo)

    def _routine(self, day: date) -> None:
        """The days of the shop: deposits on Fridays, orders on Mondays, rent and power each month."""
        if day.weekday() == 4:
            self._deposit(day)
        if day.weekday() == 0:
            self._restock(day)
        if day.day == 1:
            lines = [{"accountId": self.ids["Rent"], "amount": "1500.00"}]
            self._enter(
                "checks",
                day,
                bankAccountId=self.ids["Checking"],
                payeeId=self.ids["Harbour Estates"],
                expenseLines=lines,
            )
        if day.day == 5:
            amount = f"{self._random.randint(150, 280)}.{self._random.randint(0, 99):02d}"
            lines = [{"accountId": self.ids["Utilities"], "amount": amount}]
            bill = self._enter("bills", day, vendorId=self.ids["City Power"], expenseLines=lines)
            self._later(day, 20, lambda paid: self._pay(paid, "City Power", bill))
        if day.day == 12:
            lines = [{"accountId": self.ids["Office"], "amount": f"{self._random.randint(20, 140)}.00"}]
            self._enter(
                "credit_card_charges",
                day,
                accountId=self.ids["Visa Card"],
                payeeId=self.ids["Paper Shop"],
                expenseLines=lines,
            )
        if day.day == 20 and day.month % 3 == 1:
            self._pay_tax(day)
        if day.day == 20 and day.month % 3 == 0:
            change = {"itemId": self.ids["Inner Tube"], "adjustQuantity": {"quantityDifference": -1}}
            self._enter("inventory_adjustments", day, accountId=self.ids["Inventory Shrinkage"], lines=[change])

    def _pay_tax(self, day: date) -> None:
        owed = -account_balance(self._company, self._company.special("sales_tax_payable"))
        if owed > 0:
            lines = [{"salesTaxItemId": self.ids["tax"], "amount": f"{owed / 100:.2f}"}]
            self._enter(
                "sales_tax_payment_checks",
                day,
                vendorId=self.ids["Tax Board"],
                bankAccountId=self.ids["Checking"],
                lines=lines,
            )

    def _deposit(self, day: date) -> None:
        waiting = self._company.ids(
            "SELECT id FROM transactions AS t WHERE kind IN ('receive_payments', 'sales_receipts')"
            " AND NOT EXISTS (SELECT 1 FROM lines AS l WHERE l.payment = t.id) ORDER BY seq"
        )
        if waiting:
            lines = [{"paymentTransactionId": one} for one in waiting]
            self._enter("deposits", day, depositToAccountId=self.ids["Checking"], lines=lines)

    def _restock(self, day: date) -> None:
        """Order what runs low, receive it some days later, and pay the bill."""
        low = [name for name, item in self._stock.items() if self._on_hand(item) < 10][:5]
        if not low:
            return
        vendor = self._random.choice(_VENDORS[:5])
        lines = [{"itemId": self.ids[name], "quantity": 20} for name in low]
        order = self._enter("purchase_orders", day, vendorId=self.ids[vendor], lines=lines)

        def bill(arrived: date) -> None:
            made = self._enter("bills", arrived, vendorId=self.ids[vendor], linkToTransactionIds=[order])
            if self._random.random() < 0.9:
                self._later(arrived, self._random.randint(8, 28), lambda paid: self._pay(paid, vendor, made))

        self._later(day, 5, bill)

    def _on_hand(self, item: str) -> int:
        return self._company.number("SELECT sum(quantity) FROM balances WHERE item = ? AND item <> ''", item) // 100_000

    def _pay(self, day: date, vendor: str, bill: str) -> None:
        amount = f"{self._open_of(bill) / 100:.2f}"
        entry = {"transactionId": bill, "paymentAmount": amount}
        self._enter(
            "bill_check_payments",
            day,
            vendorId=self.ids[vendor],
            bankAccountId=self.ids["Checking"],
            applyToTransactions=[entry],
        )
