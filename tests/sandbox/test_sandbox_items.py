"""The ten kinds of items."""

from __future__ import annotations

from typing import Any

import pytest

from conductor_client.sandbox import Sandbox

from .support import Api, HandClock, Json, Refusals, contents, in_company

DESCRIBED = ("service_items", "non_inventory_items", "other_charge_items")


@pytest.fixture
def accounts(api: Api) -> dict[str, str]:
    """The ids of an account of each sort that items need."""
    kinds = {"income": "income", "expense": "expense", "bank": "bank", "asset": "other_current_asset"}
    made = {name: api.make("accounts", name=f"My {name}", accountType=kind)["id"] for name, kind in kinds.items()}
    return {**made, "cogs": api.account("Cost of Goods Sold")["id"], "stock": api.account("Inventory Asset")["id"]}


@pytest.fixture
def stocked(accounts: dict[str, str]) -> dict[str, Any]:
    return {
        "incomeAccountId": accounts["income"],
        "cogsAccountId": accounts["cogs"],
        "assetAccountId": accounts["stock"],
    }


# --- stock ---


def test_the_worked_example(api: Api, stocked: Json) -> None:
    frame = api.make(
        "inventory_items",
        name="Frame",
        purchaseCost="180.00",
        quantityOnHand=4,
        inventoryDate="2026-02-28",
        **stocked,
    )
    assert (frame["quantityOnHand"], frame["averageCost"]) == (4, "180.00")
    assert (frame["quantityOnPurchaseOrder"], frame["quantityOnSalesOrder"]) == (0, 0)
    assert api.account("Inventory Asset")["balance"] == "720.00"
    assert api.account("Opening Balance Equity")["balance"] == "720.00"


@pytest.mark.parametrize(
    ("sent", "quantity", "average", "value"),
    [
        ({}, 0, "0.00", "0.00"),
        ({"purchaseCost": "40.005"}, 0, "40.005", "0.00"),
        ({"quantityOnHand": 3, "totalValue": "10.00"}, 3, "3.33333", "10.00"),
        ({"quantityOnHand": 2.5, "purchaseCost": "1.25"}, 2.5, "1.252", "3.13"),  # 3.125, half away from zero
        ({"quantityOnHand": 2, "purchaseCost": "5.00", "totalValue": "99.00"}, 2, "5.00", "10.00"),
        ({"quantityOnHand": 2}, 2, "0.00", "0.00"),
    ],
)
def test_opening_stock(api: Api, stocked: Json, sent: Json, quantity: float, average: str, value: str) -> None:
    item = api.make("inventory_items", name="A", **stocked, **sent)
    assert (item["quantityOnHand"], item["averageCost"]) == (quantity, average)
    assert api.account("Inventory Asset")["balance"] == value
    assert api.fetch("inventory_items", item) == item


def test_stock_that_cannot_be(refuses: Refusals, stocked: Json) -> None:
    for kind in ("inventory_items", "inventory_assembly_items"):
        refuses.create("3210", kind, name="A", totalValue="10.00", **stocked)
        refuses.create("3210", kind, name="A", totalValue="10.00", quantityOnHand=0, **stocked)
        refuses.create("3210", kind, name="A", quantityOnHand=-1, **stocked)
        refuses.create("3040", kind, name="A", quantityOnHand=0.000001, **stocked)
        refuses.create("3040", kind, name="A", quantityOnHand=10**14, **stocked)
        huge = {"quantityOnHand": 9_999_999, "purchaseCost": "9999999999.00"}
        refuses.create("3040", kind, name="A", **huge, **stocked)


def test_accounts_of_stock(api: Api, refuses: Refusals, accounts: dict[str, str], stocked: Json) -> None:
    for field, wrong in (
        ("assetAccountId", "income"),
        ("assetAccountId", "bank"),
        ("cogsAccountId", "expense"),
        ("incomeAccountId", "bank"),
    ):
        refuses.create("3140", "inventory_items", name="A", **{**stocked, field: accounts[wrong]})
        refuses.create("3270", "inventory_items", name="A", **{**stocked, field: ""})
    item = api.make("inventory_items", name="A", **stocked)
    refuses.change("3270", "inventory_items", item, assetAccountId="")
    # Nothing was posted yet, so an account may change without a word on history.
    item = api.change("inventory_items", item, assetAccountId=accounts["asset"])
    assert item["assetAccount"]["fullName"] == "My asset"


def test_an_account_with_history_stays(api: Api, refuses: Refusals, accounts: dict[str, str], stocked: Json) -> None:
    item = api.make("inventory_items", name="A", quantityOnHand=1, totalValue="5.00", **stocked)
    message = refuses.change("3170", "inventory_items", item, assetAccountId=accounts["asset"])
    assert message.endswith("The account is used by transactions of this item.")
    changed = api.change("inventory_items", item, incomeAccountId=accounts["expense"], salesDescription="x")
    assert changed["incomeAccount"]["fullName"] == "My expense"


def test_assemblies(api: Api, refuses: Refusals, clock: HandClock, stocked: Json) -> None:
    wheel = api.make("inventory_items", name="Wheel", **stocked)
    bike = api.make(
        "inventory_assembly_items",
        name="Bike",
        lines=[{"inventoryItemId": wheel["id"], "quantity": 2}],
        quantityOnHand=1,
        totalValue="90.00",
        **stocked,
    )
    assert bike["lines"] == [{"inventoryItem": {"id": wheel["id"], "fullName": "Wheel"}, "quantity": 2}]
    assert (bike["quantityOnHand"], bike["averageCost"]) == (1, "90.00")
    tandem = api.make(
        "inventory_assembly_items", name="Tandem", lines=[{"inventoryItemId": bike["id"], "quantity": 1}], **stocked
    )
    for part in (bike, tandem):
        lines = [{"inventoryItemId": part["id"], "quantity": 1}]
        refuses.change("3210", "inventory_assembly_items", bike, lines=lines)
    refuses.change("3150", "inventory_assembly_items", bike, lines=[{"quantity": 1}])
    refuses.change("3210", "inventory_assembly_items", bike, lines=[{"inventoryItemId": wheel["id"], "quantity": -1}])
    service = {"postingAccountId": stocked["incomeAccountId"]}
    hour = api.make("service_items", name="Hour", salesOrPurchaseDetails=service)
    refuses.change("3140", "inventory_assembly_items", bike, lines=[{"inventoryItemId": hour["id"], "quantity": 1}])
    both = {"clearItemLines": True, "lines": [{"inventoryItemId": wheel["id"], "quantity": 1}]}
    refuses.change("3210", "inventory_assembly_items", bike, **both)
    clock.turn(1)
    bare = api.change("inventory_assembly_items", bike, clearItemLines=True)
    assert bare["lines"] == []
    assert "clearItemLines" not in " ".join(_data(api, bare))


def _data(api: Api, record: Json) -> list[str]:
    return list(record)


def test_orders_to_quickbooks_are_not_kept(sandbox: Sandbox, api: Api, stocked: Json) -> None:
    item = api.make("inventory_items", name="A", **stocked)
    api.change("inventory_items", item, forceUnitOfMeasureChange=True, updateExistingTransactionsIncomeAccount=True)
    kept = "\n".join(contents(sandbox, api.end_user_id))
    assert "forceUnitOfMeasureChange" not in kept
    assert "updateExisting" not in kept


# --- sold, bought, or both ---


@pytest.mark.parametrize("kind", DESCRIBED)
def test_one_of_two_groups_of_fields(api: Api, refuses: Refusals, accounts: dict[str, str], kind: str) -> None:
    one = {"price": "65.00", "postingAccountId": accounts["income"]}
    both = {
        "salesPrice": "6.5",
        "incomeAccountId": accounts["income"],
        "purchaseCost": "3",
        "expenseAccountId": accounts["expense"],
    }
    refuses.create("3210", kind, name="A")
    refuses.create("3210", kind, name="A", salesOrPurchaseDetails=one, salesAndPurchaseDetails=both)
    refuses.create("3210", kind, name="A", salesOrPurchaseDetails={**one, "pricePercentage": "5"})
    refuses.create("3140", kind, name="A", salesOrPurchaseDetails={**one, "postingAccountId": accounts["bank"]})
    refuses.create("3270", kind, name="A", salesOrPurchaseDetails={**one, "postingAccountId": ""})
    made = api.make(kind, name="A", salesOrPurchaseDetails=one)
    assert made["salesOrPurchaseDetails"] == {
        "description": None,
        "price": "65.00",
        "pricePercentage": None,
        "postingAccount": {"id": accounts["income"], "fullName": "My income"},
    }
    assert made["salesAndPurchaseDetails"] is None
    refuses.change("3170", kind, made, salesAndPurchaseDetails=both)
    # Members that an update leaves out stay; a percentage takes the place of a price.
    changed = api.change(kind, made, salesOrPurchaseDetails={"pricePercentage": "7.5"})
    assert changed["salesOrPurchaseDetails"]["postingAccount"]["fullName"] == "My income"
    shown = changed["salesOrPurchaseDetails"]
    assert (shown["price"], shown["pricePercentage"]) == (None, "7.50")
    refuses.change("3270", kind, changed, salesOrPurchaseDetails={"postingAccountId": ""})
    other = api.make(kind, name="B", salesAndPurchaseDetails=both)
    assert other["salesAndPurchaseDetails"]["purchaseCost"] == "3.00"
    refuses.change("3170", kind, other, salesOrPurchaseDetails={"price": "1"})


def test_discounts(api: Api, refuses: Refusals, accounts: dict[str, str]) -> None:
    account = accounts["income"]
    refuses.create("3210", "discount_items", name="D", discountRate="1", discountRatePercent="1", accountId=account)
    refuses.create("3270", "discount_items", name="D", discountRate="1", accountId="")
    made = api.make("discount_items", name="D", discountRatePercent="10", accountId=account)
    assert (made["discountRate"], made["discountRatePercent"]) == (None, "10.00")
    changed = api.change("discount_items", made, discountRate="20.00")
    assert (changed["discountRate"], changed["discountRatePercent"]) == ("20.00", None)


def test_barcodes_are_shown_as_text(api: Api) -> None:
    made = api.make("subtotal_items", name="S", barcode={"value": "4006381333931", "assignEvenIfUsed": True})
    assert made["barcode"] == "4006381333931"


def test_groups(api: Api, refuses: Refusals, accounts: dict[str, str]) -> None:
    details = {"postingAccountId": accounts["income"]}
    hour = api.make("service_items", name="Hour", salesOrPurchaseDetails=details)
    lines = [{"itemId": hour["id"], "quantity": 1.5}]
    group = api.make("item_groups", name="Kit", shouldPrintItemsInGroup=True, lines=lines)
    assert group["lines"] == [{"item": {"id": hour["id"], "fullName": "Hour"}, "quantity": 1.5, "unitOfMeasure": None}]
    refuses.create(
        "3140", "item_groups", name="L", shouldPrintItemsInGroup=True, lines=[{"itemId": group["id"], "quantity": 1}]
    )
    refuses.create("3150", "item_groups", name="L", shouldPrintItemsInGroup=True, lines=[{"quantity": 1}])
    assert api.change("item_groups", group, clearItemLines=True)["lines"] == []


# --- sales tax ---


def test_sales_tax(api: Api, refuses: Refusals) -> None:
    vendor = api.make("vendors", name="State Tax Board", isSalesTaxAgency=True)["id"]
    refuses.create("3150", "sales_tax_items", name="County", taxRate="8.25")
    refuses.create("3210", "sales_tax_items", name="County", taxRate="101", taxVendorId=vendor)
    assert api.make("sales_tax_items", name="Exempt", taxRate="0")["taxVendor"] is None
    county = api.make("sales_tax_items", name="County", taxRate="8.25", taxVendorId=vendor)
    assert (county["taxRate"], county["taxVendor"]) == ("8.25", {"id": vendor, "fullName": "State Tax Board"})
    refuses.change("3150", "sales_tax_items", county, taxVendorId="")
    group = api.make("sales_tax_group_items", name="All", salesTaxItemIds=[county["id"]])
    assert group["salesTaxItems"] == [{"id": county["id"], "fullName": "County"}]
    refuses.create("3140", "sales_tax_group_items", name="G", salesTaxItemIds=[group["id"]])
    refuses.create("3000", "sales_tax_group_items", name="G", salesTaxItemIds=[county["id"], "x"])
    api.refused(400, "POST", "/quickbooks-desktop/sales-tax-group-items", json={"name": "G", "salesTaxItemIds": []})
    # A customer's tax item may be either.
    assert api.make("customers", name="C", salesTaxItemId=group["id"])["salesTaxItem"]["fullName"] == "All"


def test_prices_have_up_to_five_decimals(api: Api, refuses: Refusals, stocked: Json) -> None:
    made = api.make("inventory_items", name="A", salesPrice="0.12345", purchaseCost="1.5", **stocked)
    assert (made["salesPrice"], made["purchaseCost"]) == ("0.12345", "1.50")
    refuses.create("3040", "inventory_items", name="B", salesPrice="0.123456", **stocked)
    refuses.change("3040", "inventory_items", made, purchaseCost="10000000000000")


def test_stock_without_inventory_switched_on(sandbox: Sandbox, api: Api, refuses: Refusals, stocked: Json) -> None:
    sandbox.set_preferences(api.end_user_id, inventory=False)
    refuses.create("3250", "inventory_items", name="A", **stocked)
    assert api.all("inventory_items") == []
    assert api.get("/quickbooks-desktop/preferences")["itemsAndInventory"] is None


def test_moving_history_to_another_account(sandbox: Sandbox, api: Api, stocked: Json, accounts: dict[str, str]) -> None:
    """An item's asset account is fixed once it has stock; moved by force, the invariant of stock notices."""
    from conductor_client.sandbox.books import move_account
    from conductor_client.sandbox.ledger import broken_invariants

    item = api.make("inventory_items", name="A", quantityOnHand=2, totalValue="5.00", **stocked)

    def move(company: Any) -> list[str]:
        move_account(company, item["id"], accounts["stock"], accounts["asset"])
        return broken_invariants(company)

    # The stock now stands on an account that the item does not know: that is what the invariant is for.
    (problem,) = in_company(sandbox, api.end_user_id, move)
    assert "is not its asset account" in problem
    names = ("Inventory Asset", "My asset")
    assert [api.account(name)["balance"] for name in names] == ["0.00", "5.00"]
