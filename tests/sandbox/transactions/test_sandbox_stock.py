"""Stock: average cost, replay, builds, adjustments."""

from __future__ import annotations

from ..shop import Shop
from ..support import Json, Refusals, path_of


def test_average_cost(shop: Shop) -> None:
    shop.buy(shop.line("wheel", 4, cost="40.00"))
    shop.buy(shop.line("wheel", 2, cost="45.00"))
    assert shop.stock("wheel") == (6, "41.66667")
    sale = shop.sell(shop.line("wheel", 8))
    assert shop.postings(sale)["Cost of Goods Sold"] == "333.33"
    assert shop.stock("wheel")[0] == -2
    bill = shop.buy(shop.line("wheel", 12, cost="44.00"))
    assert shop.postings(bill) == {
        "Accounts Payable": "-528.00",
        "Cost of Goods Sold": "4.67",
        "Inventory Asset": "523.33",
    }
    assert shop.stock("wheel") == (10, "44.00")


def test_never_received(shop: Shop) -> None:
    sale = shop.sell(shop.line("wheel", 1))
    assert shop.postings(sale)["Cost of Goods Sold"] == "40.00"
    item = shop.api.get(f"{path_of('inventory_items')}/{shop.ids['wheel']}")
    shop.api.change("inventory_items", item, purchaseCost="50.00")
    assert shop.postings(shop.sell(shop.line("wheel", 1)))["Cost of Goods Sold"] == "50.00"


def test_replay(shop: Shop) -> None:
    shop.buy(shop.line("wheel", 10, cost="40.00"), transactionDate="2026-03-02")
    sale = shop.sell(shop.line("wheel", 5), transactionDate="2026-03-05")
    revision = sale["revisionNumber"]
    assert shop.postings(sale)["Cost of Goods Sold"] == "200.00"
    earlier = shop.buy(shop.line("wheel", 10, cost="50.00"), transactionDate="2026-03-03")
    assert shop.postings(sale)["Cost of Goods Sold"] == "225.00"
    assert shop.api.fetch("invoices", sale)["revisionNumber"] == revision
    moved = shop.api.change("bills", earlier, transactionDate="2026-03-06")
    assert shop.postings(sale)["Cost of Goods Sold"] == "200.00"
    assert shop.stock("wheel") == (15, "46.66667")
    shop.delete("bills", moved)
    assert shop.stock("wheel") == (5, "40.00")


def test_what_moves_into_a_time_of_negative_stock_leaves_where_it_was(shop: Shop) -> None:
    """A receipt into negative stock is alike whatever was before it; the sales after it are not."""
    shop.sell(shop.line("wheel", 5), transactionDate="2026-03-01")
    for count in (14, 1):
        shop.buy(shop.line("wheel", count, cost="40.00"), transactionDate="2026-03-04")
    dearer = shop.buy(
        shop.line("wheel", 1, cost="90.00"), shop.line("wheel", -1, cost="0.00"), transactionDate="2026-03-05"
    )
    sale = shop.sell(shop.line("wheel", 2), transactionDate="2026-03-06")
    assert shop.postings(sale)["Cost of Goods Sold"] == "98.00"
    shop.api.change("bills", dearer, transactionDate="2026-03-02")
    assert shop.postings(sale)["Cost of Goods Sold"] == "80.00"
    assert shop.stock("wheel") == (8, "40.00")


def test_builds(shop: Shop, refuses: Refusals) -> None:
    shop.buy(shop.line("wheel", 6, cost="40.00"), shop.line("frame", 5, cost="181.00"), transactionDate="2026-03-01")
    build = {"inventoryAssemblyItemId": shop.ids["bike"], "transactionDate": "2026-03-02"}
    made = shop.api.make("build_assemblies", **build, quantityToBuild=3)
    assert (made["isPending"], made["quantityCanBuild"], made["quantityOnHand"]) == (False, 0, 3)
    assert [line["quantityNeeded"] for line in made["lines"]] == [6, 3]
    assert shop.stock("bike") == (3, "261.00")
    refuses.create("3180", "build_assemblies", **build, quantityToBuild=1)
    waiting = shop.api.make("build_assemblies", **build, quantityToBuild=1, markPendingIfRequired=True)
    assert waiting["isPending"] is True
    refuses.change("3180", "build_assemblies", waiting, removePending=True)
    shop.buy(shop.line("wheel", 2, cost="50.00"), transactionDate="2026-03-01")
    # The wheels were bought before the first build, so it costs more now, too.
    assert shop.stock("bike") == (3, "266.00")
    done = shop.api.change("build_assemblies", waiting, removePending=True)
    assert done["isPending"] is False
    assert shop.stock("bike") == (4, "266.00")
    sale = shop.sell(shop.line("bike", 1))
    assert shop.postings(sale)["Cost of Goods Sold"] == "266.00"
    shop.delete("build_assemblies", made)
    assert shop.stock("bike")[0] == 0


def test_a_later_build_is_worked_out_where_the_assembly_stays_as_it_was_before(shop: Shop) -> None:
    """An update that leaves the assembly's line as it was and changes a component's reaches what is built later."""
    lines = [shop.line("wheel", 2, cost="40.00"), shop.line("bike", 1, cost="300.00"), shop.line("frame", 1)]
    bill = shop.buy(*lines, transactionDate="2026-03-02")
    shop.sell(shop.line("bike", 1), transactionDate="2026-03-03")
    build = {"inventoryAssemblyItemId": shop.ids["bike"], "quantityToBuild": 1}
    shop.api.make("build_assemblies", **build, transactionDate="2026-03-05")
    assert shop.stock("bike") == (1, "260.00")
    wheel, bike, frame = bill["itemLines"]
    changed = [{"id": wheel["id"], "cost": "60.00"}, {"id": bike["id"]}, {"id": frame["id"]}]
    shop.api.change("bills", bill, itemLines=changed)
    assert shop.stock("bike") == (1, "300.00")


def test_adjustments(shop: Shop, refuses: Refusals) -> None:
    shop.buy(shop.line("wheel", 10, cost="40.00"), transactionDate="2026-03-01")

    def adjust(**change: object) -> Json:
        line = {"itemId": shop.ids["wheel"], **change}
        return shop.make("inventory_adjustments", accountId=shop.ids["shrinkage"], lines=[line])

    assert shop.postings(adjust(adjustQuantity={"quantityDifference": -1})) == {
        "Inventory Asset": "-40.00",
        "Shrinkage": "40.00",
    }
    made = adjust(adjustQuantity={"newQuantity": 12})
    assert made["lines"][0]["quantityDifference"] == 3
    assert shop.stock("wheel") == (12, "40.00")
    made = adjust(adjustValue={"newValue": "600.00"})
    assert (made["lines"][0]["valueDifference"], shop.stock("wheel")) == (120, (12, "50.00"))
    shop.void("inventory_adjustments", made)
    assert shop.stock("wheel") == (12, "40.00")
    both = {"adjustQuantity": {"quantityDifference": 1}, "adjustValue": {"newValue": "1.00"}}
    body = {"accountId": shop.ids["shrinkage"], "transactionDate": "2026-03-10"}
    for change in (both, {}):
        refuses.create("3210", "inventory_adjustments", **body, lines=[{"itemId": shop.ids["wheel"], **change}])


def test_stock_given_back_to_the_vendor(shop: Shop) -> None:
    shop.buy(shop.line("wheel", 2, cost="40.00"))
    credit = shop.make("vendor_credits", vendorId=shop.ids["vera"], itemLines=[shop.line("wheel", 2, cost="35.00")])
    assert shop.postings(credit) == {
        "Accounts Payable": "70.00",
        "Cost of Goods Sold": "10.00",
        "Inventory Asset": "-80.00",
    }


def test_lines_of_one_adjustment_come_one_after_another(shop: Shop, refuses: Refusals) -> None:
    """A count of the same item in two lines is the second one's; a value beside it is of the stock at that line."""
    shop.buy(shop.line("wheel", 4, cost="10.00"))
    wheel = {"itemId": shop.ids["wheel"]}

    def adjust(*ways: Json) -> Json:
        lines = [{**wheel, **way} for way in ways]
        return shop.make("inventory_adjustments", accountId=shop.ids["shrinkage"], lines=lines)

    made = adjust({"adjustQuantity": {"newQuantity": 5}}, {"adjustQuantity": {"newQuantity": 8}})
    assert [line["quantityDifference"] for line in made["lines"]] == [1, 3]
    assert shop.stock("wheel") == (8, "10.00")
    made = adjust({"adjustQuantity": {"quantityDifference": 2}}, {"adjustValue": {"newValue": "150.00"}})
    assert shop.stock("wheel") == (10, "15.00")
    assert shop.postings(made) == {"Inventory Asset": "70.00", "Shrinkage": "-70.00"}
    wrong = {**wheel, "adjustValue": {"valueDifference": 0.005}}
    body = {"accountId": shop.ids["shrinkage"], "transactionDate": "2026-03-10", "lines": [wrong]}
    refuses.create("3040", "inventory_adjustments", **body)
