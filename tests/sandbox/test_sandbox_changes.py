"""Lists that are read while others write, and lists of what was changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from random import Random

import pytest

from conductor_client.sandbox import Sandbox

from .direct import DirectApi
from .shop import Shop, entry
from .support import Json, path_of

_INVOICES = 2_000


@pytest.fixture
def shop() -> Iterator[Shop]:
    with closing(Sandbox(now="2026-03-31")) as sandbox:
        yield Shop(sandbox, DirectApi(sandbox, sandbox.connected_end_user()))


def _later(shop: Shop) -> None:
    shop.sandbox.move_clock("2026-04-01")


def test_two_thousand_invoices_while_others_change(shop: Shop) -> None:
    """Complete, and each once: what is changed meanwhile appears as it is when its page is made."""
    random = Random(15)
    kept = [shop.sell(shop.line("hour", 1), refNumber=f"{number}") for number in range(_INVOICES)]
    _later(shop)
    page = shop.api.get(path_of("invoices"), limit=150)
    seen: list[Json] = page["data"]
    gone: set[str] = set()
    pages = 1
    while page["nextCursor"]:
        for invoice in random.sample(kept, 5):
            choice = random.randrange(4)
            if invoice["id"] in gone:
                continue
            if choice == 0:
                invoice |= shop.api.change("invoices", invoice, memo="changed", transactionDate="2026-01-05")
            elif choice == 1:
                shop.pay("65.00", entry(invoice, "65.00"), by="bob")
            elif choice == 2:
                shop.void("invoices", invoice)
            else:
                shop.delete("invoices", invoice)
                gone.add(invoice["id"])
            kept[kept.index(invoice)] = invoice if invoice["id"] in gone else shop.api.fetch("invoices", invoice)
        shop.sell(shop.line("hour", 1), transactionDate="2026-03-31")
        page = shop.api.get(path_of("invoices"), cursor=page["nextCursor"])
        pages += 1
        assert all(record == shop.api.fetch("invoices", record) | {"linkedTransactions": []} for record in page["data"])
        seen += page["data"]
    ids = [one["id"] for one in seen]
    assert len(ids) == len(set(ids))
    known = {one["id"] for one in kept}
    assert set(ids) <= known
    assert known - set(ids) <= gone
    assert pages == -(-len(ids) // 150)


def test_updated_after_finds_what_changed(shop: Shop) -> None:
    """From the moment before on: the documents that were written, and those that they settled or took from."""
    plain, paid, ordered = shop.sell(shop.line("hour")), shop.sell(shop.line("hour")), shop.spend("10.00")
    order = shop.make("sales_orders", customerId=shop.ids["bob"], lines=[shop.line("hour", 2)])
    wheel = shop.buy(shop.line("wheel", 1))
    sold = shop.sell(shop.line("wheel", 1))
    _later(shop)
    payment = shop.pay("65.00", entry(paid, "65.00"))
    taken = shop.sell(linkToTransactionIds=[order["id"]])
    changed = shop.api.change("bills", ordered, memo="m")
    # Costs of later sales change, and not the sales themselves: only postings are replayed.
    cheaper = shop.buy(shop.line("wheel", 1, cost="1.00"), transactionDate="2026-01-01")
    assert shop.postings(sold)["Inventory Asset"] == "-20.50"
    moment = "2026-04-01"

    def found(kind: str) -> list[str]:
        field = "transactionId" if kind == "transactions" else "id"
        return [one[field] for one in shop.api.all(kind, updatedAfter=moment)]

    assert sorted(found("invoices")) == sorted([paid["id"], taken["id"]])
    assert sorted(found("bills")) == sorted([changed["id"], cheaper["id"]])
    assert found("receive_payments") == [payment["id"]]
    assert found("sales_orders") == [order["id"]]
    wanted = sorted(one["id"] for one in (paid, taken, changed, cheaper, payment, order))
    assert sorted(found("transactions")) == wanted
    assert {plain["id"], wheel["id"], sold["id"]}.isdisjoint(wanted)
    shop.sandbox.move_clock("2026-04-02")
    shop.void("invoices", paid)
    moment = "2026-04-02"
    assert sorted(found("transactions")) == sorted([paid["id"], payment["id"]])
