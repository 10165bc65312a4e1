"""A company file with several objects of every list, unlike each other in all that lists can filter by."""

from __future__ import annotations

from .support import Api, HandClock, Json

NAMES = ("beta", "Alpha", "7eleven", "_under", "Gamma Ltd", "gamma", "Straße", "Zürich & Co")


def populate(api: Api, clock: HandClock) -> None:
    """Make about eight objects of each list, seconds apart, some inactive, some below others."""
    north, south = (api.make("classes", name=name)["id"] for name in ("North", "South"))
    income = api.make("accounts", name="Sales", accountType="income")["id"]
    expense = api.make("accounts", name="Costs", accountType="expense")["id"]
    stock = {
        "incomeAccountId": income,
        "cogsAccountId": api.account("Cost of Goods Sold")["id"],
        "assetAccountId": api.account("Inventory Asset")["id"],
    }
    details = {"salesOrPurchaseDetails": {"price": "1.00", "postingAccountId": income}}
    tax_vendor = api.make("vendors", name="Tax Board")["id"]
    tax = api.make("sales_tax_items", name="County", taxRate="1", taxVendorId=tax_vendor)["id"]
    bodies: dict[str, Json] = {
        "accounts": {"accountType": "bank"},
        "classes": {},
        "customer_types": {},
        "customers": {},
        "vendors": {},
        "employees": {},
        "other_names": {},
        "standard_terms": {},
        "date_driven_terms": {"dueDayOfMonth": 1},
        "payment_methods": {"paymentMethodType": "cash"},
        "shipping_methods": {},
        "sales_representatives": {},
        "sales_tax_codes": {"isTaxable": True},
        "price_levels": {"fixedPercentage": "1"},
        "payroll_wage_items": {"wageType": "salary_regular", "expenseAccountId": expense},
        "currencies": {},
        "unit_of_measure_sets": {
            "unitOfMeasureType": "count",
            "baseUnit": {"name": "each", "abbreviation": "ea"},
        },
        "inventory_sites": {},
        "inventory_items": stock,
        "inventory_assembly_items": stock,
        "non_inventory_items": details,
        "service_items": details,
        "other_charge_items": details,
        "discount_items": {"accountId": income},
        "subtotal_items": {},
        "item_groups": {"shouldPrintItemsInGroup": True},
        "sales_tax_items": {},
        "sales_tax_group_items": {"salesTaxItemIds": [tax]},
    }
    hierarchical = {"accounts", "classes", "customer_types", "customers", "discount_items", "service_items"}
    hierarchical |= {"inventory_items", "inventory_assembly_items", "non_inventory_items", "other_charge_items"}
    with_class = {"customers", "vendors", "sales_tax_items", "discount_items", "service_items", "inventory_items"}
    with_class |= {"inventory_assembly_items", "non_inventory_items", "other_charge_items"}
    for number, (kind, body) in enumerate(bodies.items()):
        parent = ""
        for place, name in enumerate(NAMES):
            sent = {**body, **named(kind, name, f"{number:02d}", place, tax_vendor)}
            if place % 3 == 1:
                sent["isActive"] = False
            if place % 4 == 2 and kind in hierarchical:
                sent["parentId"] = parent
            if place % 2 and kind in with_class:
                sent["classId"] = (north, south)[place // 2 % 2]
            if kind in ("customers", "vendors") and place % 3:
                sent["openingBalance"] = f"{(place - 4) * 2.5:.2f}"
            made = api.make(kind, **sent)
            parent = parent or made["id"]
            clock.turn(1)


def named(kind: str, name: str, tag: str, place: int, entity: str) -> Json:
    """The fields that give an object its name, unlike all others of its namespace."""
    if kind == "employees":
        return {"firstName": name, "lastName": tag}
    if kind == "sales_representatives":
        return {"initial": f"{name[:2]}{place}", "entityId": entity}
    if kind == "sales_tax_codes":
        return {"name": f"{name[:2]}{place}"}
    if kind == "currencies":
        return {"name": f"{name} {tag}", "currencyCode": f"X{place}Y"}
    if kind == "payment_methods" and place > 4:
        return {"name": f"{name} {tag}", "paymentMethodType": "visa"}
    if kind == "shipping_methods":
        return {"name": f"{name[:10]} {tag}"}
    return {"name": f"{name} {tag}"}
