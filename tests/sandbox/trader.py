"""Bookkeeping at random in two currencies: some names, a bank and their forms are in euros, at rates that change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .keeper import Keeper
from .shop import Shop
from .support import Json

_RATES = (1, 1.1, 1.23456, 0.87654, 1.5)
_WITHOUT_RATE = ("inventory_adjustments", "build_assemblies")


def trade_in_euros(shop: Shop) -> None:
    """Put names in euros in the place of a customer, a customer with a job, and a vendor of a shop."""
    api, ids = shop.api, shop.ids
    shop.sandbox.set_preferences(api.end_user_id, multiCurrency=True)
    euro = next(one for one in api.all("currencies", status="all") if one["currencyCode"] == "EUR")
    api.change("currencies", euro, isActive=True)
    own = {"currencyId": euro["id"]}
    ids["bob"] = api.make("customers", name="Emil", salesTaxItemId=ids["both"], **own)["id"]
    ids["job"] = api.make("customers", name="Site", parentId=ids["bob"], **own)["id"]
    ids["walt"] = api.make("vendors", name="Vero", **own)["id"]
    ids["savings"] = api.make("accounts", name="Euro Bank", accountType="bank", **own)["id"]
    shop.sell(shop.line("hour"), exchangeRate=1.1)
    shop.spend("5.00", of="walt", exchangeRate=1.1)
    for name in ("Accounts Receivable", "Accounts Payable"):
        ids[f"{name} - EUR"] = api.account(f"{name} - EUR")["id"]
    ids["euro"] = euro["id"]


class Trader(Keeper):
    """Keeps the books of such a shop at random."""

    def _create(self, kind: str, **body: Any) -> None:
        if kind not in _WITHOUT_RATE and self._random.random() < 0.7:
            body["exchangeRate"] = self._random.choice(_RATES)
        if kind == "journal_entries" and self._random.random() < 0.5:
            body["currencyId"] = self._shop.ids["euro"]
            if self._random.random() < 0.2:
                body["isHomeCurrencyAdjustment"] = True
        super()._create(kind, **body)

    def _changes(self, kind: str, record: Json) -> list[Callable[[], Json]]:
        found = super()._changes(kind, record)
        if kind not in _WITHOUT_RATE:
            found += [lambda: {"exchangeRate": self._random.choice(_RATES)}] * 2
        return found

    def _id(self, *names: str) -> str:
        if names == ("bank",):
            names = ("bank", "savings")
        euros = tuple(f"{name} - EUR" for name in names if f"{name} - EUR" in self._shop.ids)
        return super()._id(*names, *euros)
