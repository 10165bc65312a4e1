"""Stock by site: quantities by item and site, value by item."""

from __future__ import annotations

from conductor_client.sandbox import Sandbox

from .report_checks import report, total
from .support import Api, Json, path_of


def test_stock_by_site(sandbox: Sandbox, api: Api) -> None:
    sandbox.set_preferences(api.end_user_id, multiLocationInventory=True)
    income, goods = api.make("accounts", name="Sales", accountType="income"), api.account("Cost of Goods Sold")
    accounts = {
        "incomeAccountId": income["id"],
        "cogsAccountId": goods["id"],
        "assetAccountId": api.account("Inventory Asset")["id"],
    }
    wheel = api.make("inventory_items", name="Wheel", salesPrice="90.00", **accounts)["id"]
    north, south = (api.make("inventory_sites", name=name)["id"] for name in ("North", "South"))
    vendor, ada = api.make("vendors", name="Rimworks")["id"], api.customer("Ada")["id"]

    def line(site: str, quantity: int, **fields: object) -> Json:
        return {"itemId": wheel, "quantity": quantity, "inventorySiteId": site, **fields}

    day = {"transactionDate": "2026-02-01"}
    lines = [line(north, 6, cost="40.00"), line(south, 4, cost="40.00")]
    bill = api.make("bills", vendorId=vendor, itemLines=lines, **day)
    api.make("invoices", customerId=ada, lines=[line(south, 3)], **day)
    order = api.make(
        "purchase_orders", vendorId=vendor, inventorySiteId=north, lines=[{"itemId": wheel, "quantity": 5}], **day
    )
    adjust = {"itemId": wheel, "adjustQuantity": {"quantityDifference": -1}}
    api.make("inventory_adjustments", accountId=goods["id"], inventorySiteId=north, lines=[adjust], **day)
    rows = api.all("item_sites")
    assert [(one["inventorySite"]["fullName"], one["quantityOnHand"]) for one in rows] == [("North", 5), ("South", 1)]
    assert [one["quantityOnPurchaseOrders"] for one in rows] == [5, 0]
    assert [one["inventorySite"]["fullName"] for one in api.all("item_sites", siteIds=south)] == ["South"]
    assert api.all("item_sites", itemType="assembly") == []
    assert api.get(f"{path_of('item_sites')}/{rows[1]['id']}") == rows[1]
    assert api.all("item_sites", ids=rows[1]["id"]) == [rows[1]]
    assert api.all("item_sites", limit=1) == rows
    table = report(api, "inventory_valuation_summary_by_site")
    assert [row["text"] for row in table["rows"] if row["kind"] == "text"] == ["North", "South"]
    assert total(table) == total(report(api, "inventory_valuation_summary"))[1:2] == ["240.00"]
    link = {"transactionId": order["id"], "transactionLineId": order["lines"][0]["id"]}
    api.make("item_receipts", vendorId=vendor, itemLines=[{"linkToTransactionLine": link}], **day)
    assert [one["quantityOnPurchaseOrders"] for one in api.all("item_sites")] == [0, 0]
    api.good("DELETE", f"{path_of('bills')}/{bill['id']}")
    assert sum(one["quantityOnHand"] for one in api.all("item_sites")) == -4
