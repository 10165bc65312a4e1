"""A copy of books, kept from batches, and the books themselves with people who change them."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable
from typing import Any

from conductor_client import Conductor
from conductor_client._schema.json_data import is_object
from conductor_client.extract import Batch

__all__ = ["RESOURCES", "Copy", "People", "books_of"]

RESOURCES = ("qbd.customers", "qbd.invoices", "qbd.employees")


class Copy:
    """Records by resource and id, and the checkpoint: what a warehouse keeps."""

    def __init__(self) -> None:
        self.records: dict[str, dict[str, Any]] = {}
        self.checkpoint: Any = None
        self.handed_out = 0

    def land(self, batch: Batch) -> None:
        table = self.records.setdefault(batch.resource, {})
        if batch.reset:
            table.clear()
        for record in batch.records:
            data = dict(record) if is_object(record) else record.to_dict()
            table[data["id"]] = data
        for id_ in batch.deleted_ids:
            table.pop(id_, None)
        self.handed_out += len(batch.records) + len(batch.deleted_ids)
        # As text, which is all that a column or a file keeps.
        self.checkpoint = json.loads(json.dumps(batch.checkpoint))

    def land_all(self, batches: Iterable[Batch]) -> int:
        """Land all of them; return how many changes were handed out."""
        before = self.handed_out
        for batch in batches:
            self.land(batch)
        return self.handed_out - before


def books_of(client: Conductor, resources: Iterable[str] = RESOURCES) -> dict[str, dict[str, Any]]:
    """What the books hold now."""
    books: dict[str, dict[str, Any]] = {}
    for name in resources:
        kind = getattr(client.qbd, name.removeprefix("qbd."))
        options = {} if name == "qbd.invoices" else {"status": "all"}
        books[name] = {one.id: one.to_dict() for one in kind.list(**options)}
    return books


class People:
    """They enter, change, void and delete."""

    def __init__(self, client: Conductor, chance: random.Random) -> None:
        self._client = client
        self._chance = chance
        self._number = 0
        self._item: str | None = None
        self.customers: list[str] = []
        self.invoices: list[str] = []

    def work(self, steps: int) -> None:
        for _ in range(steps):
            step = self._chance.choice((self.enter, self.enter, self.change, self.rename, self.void, self.delete))
            step()

    def enter(self) -> None:
        self._number += 1
        if not self.customers or self._chance.random() < 0.3:
            made = self._client.qbd.customers.create(name=f"Customer {self._number} {self._chance.random()}")
            self.customers.append(made.id)
            return
        if self._item is None:
            account = next(a for a in self._client.qbd.accounts.list() if a.account_type == "income")
            self._item = self._client.qbd.service_items.create(
                name="Work", sales_or_purchase_details={"posting_account_id": account.id, "price": "10.00"}
            ).id
        invoice = self._client.qbd.invoices.create(
            customer_id=self._chance.choice(self.customers),
            transaction_date="2026-03-01",
            lines=[{"item_id": self._item, "quantity": 1, "rate": f"{self._chance.randrange(1, 9999) / 100:.2f}"}],
        )
        self.invoices.append(invoice.id)

    def change(self) -> None:
        if self.invoices:
            invoice = self._client.qbd.invoices.retrieve(self._chance.choice(self.invoices))
            self._client.qbd.invoices.update(
                invoice.id, revision_number=invoice.revision_number, memo=f"changed {self._chance.random()}"
            )

    def rename(self) -> None:
        if self.customers:
            customer = self._client.qbd.customers.retrieve(self._chance.choice(self.customers))
            self._client.qbd.customers.update(
                customer.id,
                revision_number=customer.revision_number,
                first_name=f"{self._chance.random()}",
                is_active=self._chance.random() < 0.7,
            )

    def void(self) -> None:
        if self.invoices:
            self._client.qbd.invoices.void(self._chance.choice(self.invoices))

    def delete(self) -> None:
        if self.invoices and self._chance.random() < 0.5:
            self._client.qbd.invoices.delete(self.invoices.pop(self._chance.randrange(len(self.invoices))))
