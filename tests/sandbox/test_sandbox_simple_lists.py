"""Terms, codes, levels, currencies, units, sites, wage items, employees, and the lists without an endpoint."""

from __future__ import annotations

import pytest

from conductor_client.sandbox import Sandbox
from conductor_client.sandbox.definitions.lists import WITHOUT_ENDPOINT

from .support import Api, HandClock, Json, Refusals, in_company, path_of

PREFERENCES = "/quickbooks-desktop/preferences"


# --- terms ---


def test_terms(api: Api, refuses: Refusals) -> None:
    terms = [(term["name"], term["dueDays"]) for term in api.all("standard_terms")]
    assert terms == [("Due on receipt", 0), ("Net 15", 15)]
    made = api.make("standard_terms", name="2% 10 Net 30", dueDays=30, discountDays=10, discountPercentage="2")
    assert made["discountPercentage"] == "2.00"
    for value in ("-1", "100.01"):
        refuses.create("3210", "standard_terms", name="X", discountPercentage=value)
        refuses.create("3210", "date_driven_terms", name="X", dueDayOfMonth=1, discountPercentage=value)
    for day in (0, 32):
        refuses.create("3210", "date_driven_terms", name="X", dueDayOfMonth=day)
    refuses.create("3210", "standard_terms", name="X", dueDays=-1)
    driven = api.make("date_driven_terms", name="10th", dueDayOfMonth=10, gracePeriodDays=5)
    customer = api.make("customers", name="A", termsId=driven["id"])
    assert customer["terms"] == {"id": driven["id"], "fullName": "10th"}


# --- sales tax codes ---


def test_tax_codes(api: Api, refuses: Refusals) -> None:
    codes = {code["name"]: code for code in api.all("sales_tax_codes")}
    assert {name: code["isTaxable"] for name, code in codes.items()} == {"Tax": True, "Non": False}
    refuses.change("3170", "sales_tax_codes", codes["Tax"], isTaxable=False)
    assert api.change("sales_tax_codes", codes["Tax"], description="Taxable")["description"] == "Taxable"
    made = api.make("sales_tax_codes", name="OOS", isTaxable=False)
    changed = api.change("sales_tax_codes", made, isTaxable=True)
    api.make("customers", name="A", salesTaxCodeId=changed["id"])
    refuses.change("3170", "sales_tax_codes", changed, isTaxable=False)
    assert api.change("sales_tax_codes", changed, isTaxable=True)["isTaxable"] is True


def test_a_code_of_another_kind_with_the_same_id_is_not_in_use(api: Api) -> None:
    """Ids are unique within a list only: customer type 3 is not sales tax code 3."""
    made = api.make("sales_tax_codes", name="OOS", isTaxable=False)
    types = [api.make("customer_types", name=f"type {number}") for number in range(3)]
    assert types[2]["id"] == made["id"]
    api.make("customers", name="A", customerTypeId=types[2]["id"])
    assert api.change("sales_tax_codes", made, isTaxable=True)["isTaxable"] is True


def test_sales_tax_switched_off(sandbox: Sandbox, api: Api, refuses: Refusals) -> None:
    code = api.all("sales_tax_codes")[0]["id"]
    sandbox.set_preferences(api.end_user_id, salesTax=False)
    assert api.get(PREFERENCES)["salesTax"] is None
    refuses.create("3250", "sales_tax_codes", name="X", isTaxable=True)
    refuses.create("3250", "sales_tax_items", name="X")
    refuses.create("3250", "sales_tax_group_items", name="X", salesTaxItemIds=["80000001-1"])
    refuses.create("3250", "customers", name="X", salesTaxCodeId=code)


# --- price levels ---


@pytest.fixture
def item(api: Api) -> Json:
    income = api.make("accounts", name="Sales", accountType="income")["id"]
    cost = api.make("accounts", name="Parts", accountType="cost_of_goods_sold")["id"]
    details = {"salesPrice": "10.00", "incomeAccountId": income, "purchaseCost": "4.00", "expenseAccountId": cost}
    return api.make("non_inventory_items", name="Tube", salesAndPurchaseDetails=details)


def test_price_levels(api: Api, refuses: Refusals, item: Json) -> None:
    fixed = api.make("price_levels", name="Club", fixedPercentage="-10")
    assert (fixed["priceLevelType"], fixed["fixedPercentage"], fixed["perItemPriceLevels"]) == (
        "fixed_percentage",
        "-10.00",
        [],
    )
    refuses.create("3210", "price_levels", name="X")
    entries = [{"itemId": item["id"], "customPrice": "9.00"}]
    refuses.create("3210", "price_levels", name="X", fixedPercentage="1", perItemPriceLevels=entries)
    refuses.change("3170", "price_levels", fixed, perItemPriceLevels=entries)
    level = api.make("price_levels", name="Trade", perItemPriceLevels=entries)
    assert level["priceLevelType"] == "per_item"
    assert level["perItemPriceLevels"] == [
        {"item": {"id": item["id"], "fullName": "Tube"}, "customPrice": "9.00", "customPricePercent": None}
    ]
    assert [one["name"] for one in api.all("price_levels", itemIds=item["id"])] == ["Trade"]
    assert api.all("price_levels", itemIds="80000099-1") == []


@pytest.mark.parametrize(
    ("entry", "price"),
    [
        ({"adjustPercentage": "-10"}, "9.00"),
        ({"adjustPercentage": "12.5", "adjustRelativeTo": "cost"}, "4.50"),
        ({"adjustPercentage": "0.05", "adjustRelativeTo": "standard_price"}, "10.01"),  # 10.005, half away from zero
        ({"adjustPercentage": "100", "adjustRelativeTo": "current_custom_price"}, "20.00"),
    ],
)
def test_prices_by_adjustment(api: Api, item: Json, entry: Json, price: str) -> None:
    level = api.make("price_levels", name="L", perItemPriceLevels=[{"itemId": item["id"], **entry}])
    assert level["perItemPriceLevels"][0]["customPrice"] == price


def test_prices_by_adjustment_of_the_price_that_was(api: Api, refuses: Refusals, item: Json) -> None:
    entries = [{"itemId": item["id"], "customPrice": "8.00"}]
    level = api.make("price_levels", name="L", perItemPriceLevels=entries)
    entry = {"itemId": item["id"], "adjustPercentage": "50", "adjustRelativeTo": "current_custom_price"}
    changed = api.change("price_levels", level, perItemPriceLevels=[entry])
    assert changed["perItemPriceLevels"][0]["customPrice"] == "12.00"
    refuses.change("3210", "price_levels", changed, perItemPriceLevels=[{"itemId": item["id"]}])
    refuses.change("3210", "price_levels", changed, perItemPriceLevels=[{**entry, "customPrice": "1"}])


def test_what_is_required_within_cannot_be_sent_empty(api: Api, refuses: Refusals, item: Json) -> None:
    entry = {"itemId": "", "customPrice": "1.00"}
    refuses.create("3150", "price_levels", name="X", perItemPriceLevels=[entry])
    good = {"itemId": item["id"], "customPrice": "1.00"}
    level = api.make("price_levels", name="X", perItemPriceLevels=[good])
    refuses.change("3150", "price_levels", level, perItemPriceLevels=[good, entry])
    base = {"name": "", "abbreviation": "ea"}
    refuses.create("3150", "unit_of_measure_sets", name="X", unitOfMeasureType="count", baseUnit=base)
    refuses.create("3150", "customers", name="X", additionalContacts=[{"firstName": ""}])
    refuses.create("3150", "customers", name="X", additionalNotes=[{"note": "a"}, {"note": ""}])


def test_price_levels_switched_off(sandbox: Sandbox, api: Api, refuses: Refusals) -> None:
    level = api.make("price_levels", name="Club", fixedPercentage="-10")
    sandbox.set_preferences(api.end_user_id, priceLevels=False)
    refuses.create("3250", "price_levels", name="X", fixedPercentage="1")
    refuses.create("3250", "customers", name="A", priceLevelId=level["id"])


# --- currencies ---


def test_currencies_are_off(api: Api, refuses: Refusals) -> None:
    assert [(one["name"], one["currencyCode"]) for one in api.all("currencies")] == [("US Dollar", "USD")]
    assert api.get(PREFERENCES)["multiCurrency"]["isMultiCurrencyEnabled"] is False
    refuses.create("3250", "currencies", name="Taler", currencyCode="TLR")
    euro = next(one for one in api.all("currencies", status="all") if one["currencyCode"] == "EUR")
    refuses.create("3250", "customers", name="A", currencyId=euro["id"])
    refuses.create("3250", "accounts", name="A", accountType="bank", currencyId=euro["id"])


def test_currencies_switched_on(sandbox: Sandbox, api: Api, refuses: Refusals) -> None:
    sandbox.set_preferences(api.end_user_id, multiCurrency=True)
    made = api.make("currencies", name="Taler", currencyCode="TLR")
    assert (made["isUserDefinedCurrency"], made["currencyFormat"]) == (True, None)
    refuses.create("3100", "currencies", name="Other", currencyCode="tlr")
    refuses.create("3100", "currencies", name="taler", currencyCode="TTT")
    other = api.make("currencies", name="Gulden", currencyCode="GLD")
    refuses.change("3170", "currencies", other, currencyCode="TLR")
    euro = next(one for one in api.all("currencies", status="all") if one["currencyCode"] == "EUR")
    refuses.change("3170", "currencies", euro, name="Euros")
    assert api.change("currencies", euro, isActive=True)["isActive"] is True
    customer = api.make("customers", name="A", currencyId=euro["id"])
    api.make("customers", name="B")
    assert customer["currency"]["fullName"] == "Euro"
    assert api.customers(currencyIds=euro["id"]) == ["A"]
    home = api.get(PREFERENCES)["multiCurrency"]["homeCurrency"]["id"]
    assert api.customers(currencyIds=home) == ["B"]


@pytest.mark.parametrize("kind", ["accounts", "customers", "vendors"])
def test_a_currency_stays_once_it_was_used(sandbox: Sandbox, api: Api, refuses: Refusals, kind: str) -> None:
    sandbox.set_preferences(api.end_user_id, multiCurrency=True)
    euro = next(one["id"] for one in api.all("currencies", status="all") if one["currencyCode"] == "EUR")
    body: Json = {"accountType": "bank"} if kind == "accounts" else {}
    used = api.make(kind, name="used", openingBalance="1.00", **body)
    refuses.change("3170", kind, used, currencyId=euro)
    unused = api.make(kind, name="unused", **body)
    assert api.change(kind, unused, currencyId=euro)["currency"]["fullName"] == "Euro"


# --- units and sites ---


def test_unit_sets(sandbox: Sandbox, api: Api, refuses: Refusals) -> None:
    body: Json = {
        "unitOfMeasureType": "count",
        "baseUnit": {"name": "each", "abbreviation": "ea"},
        "relatedUnits": [{"name": "box", "abbreviation": "bx", "conversionRatio": "12"}],
        "defaultUnits": [{"unitUsedFor": "sales", "unit": "box"}],
    }
    made = api.make("unit_of_measure_sets", name="Count", isActive=False, **body)
    assert made["isActive"] is True  # such sets always are
    assert made["relatedUnits"][0]["conversionRatio"] == "12.00"
    assert api.all("unit_of_measure_sets") == [made]
    sandbox.set_preferences(api.end_user_id, unitsOfMeasure=False)
    refuses.create("3250", "unit_of_measure_sets", name="B", **body)
    refuses.list("3250", "unit_of_measure_sets")
    refuses.retrieve("3250", "unit_of_measure_sets", made["id"])


def test_sites_are_off(api: Api, refuses: Refusals) -> None:
    refuses.create("3250", "inventory_sites", name="Main")
    for kind in ("inventory_sites", "item_sites"):
        refuses.list("3250", kind)
        refuses.retrieve("3250", kind, "80000001-1")


def test_sites_switched_on(sandbox: Sandbox, api: Api, refuses: Refusals) -> None:
    sandbox.set_preferences(api.end_user_id, multiLocationInventory=True)
    main = api.make("inventory_sites", name="Main", address={"city": "Lyon"})
    bin_ = api.make("inventory_sites", name="Shelf", parentId=main["id"])
    assert (bin_["parent"]["fullName"], main["address"]["city"]) == ("Main", "Lyon")
    # Such a list knows names alone, not paths.
    assert [one["id"] for one in api.all("inventory_sites", names="shelf")] == [bin_["id"]]
    assert api.change("inventory_sites", main, phone="1")["phone"] == "1"
    assert api.all("item_sites") == []
    refuses.list("500", "item_sites", ids="80000001-1")
    refuses.retrieve("500", "item_sites", "80000001-1")


# --- people at work ---


def test_employees(sandbox: Sandbox, api: Api, clock: HandClock) -> None:
    account = api.make("accounts", name="Wages", accountType="expense")["id"]
    wage = api.make("payroll_wage_items", name="Hour", wageType="hourly_regular", rate="20", expenseAccountId=account)
    payroll = {"payPeriod": "weekly", "earnings": [{"payrollWageItemId": wage["id"], "rate": "21.5"}]}
    made = api.make(
        "employees",
        firstName="Jo",
        lastName="Do",
        ssn="123-45-6789",
        employeePayroll=payroll,
        additionalNotes=[{"note": "on time"}],
        emergencyContact={"primaryContact": {"name": "Al", "value": "555"}},
    )
    assert (made["name"], made["ssn"], made["employeeType"]) == ("Jo Do", "123-45-6789", "regular")
    assert made["employeePayroll"] is None  # personal data, which the app may not see unless it is told so
    assert made["emergencyContact"]["secondaryContact"] is None
    sandbox.set_preferences(api.end_user_id, personalDataAccess=True)
    shown = api.fetch("employees", made)["employeePayroll"]
    assert shown["earnings"] == [
        {"payrollWageItem": {"id": wage["id"], "fullName": "Hour"}, "rate": "21.50", "ratePercent": None}
    ]
    assert shown["payPeriod"] == "weekly"
    body = {"revisionNumber": made["revisionNumber"], "ssn": "9"}
    api.refused(400, "POST", f"{path_of('employees')}/{made['id']}", json=body)  # the document has no such update
    clock.turn(1)
    bare = api.change("employees", made, employeePayroll={"deleteAllEarnings": True})
    assert (bare["employeePayroll"]["earnings"], bare["employeePayroll"]["payPeriod"]) == ([], "weekly")
    renamed = api.change("employees", bare, lastName="Roe")
    assert renamed["name"] == "Jo Roe"


def test_wage_items(api: Api, refuses: Refusals) -> None:
    expense = api.make("accounts", name="Wages", accountType="expense")["id"]
    bank = api.make("accounts", name="Bank", accountType="bank")["id"]
    body: Json = {"name": "W", "wageType": "salary_regular"}
    refuses.create("3210", "payroll_wage_items", rate="1", ratePercent="1", expenseAccountId=expense, **body)
    refuses.create("3140", "payroll_wage_items", rate="1", expenseAccountId=bank, **body)
    refuses.create("3150", "payroll_wage_items", rate="1", expenseAccountId="", **body)


# --- what is there from the start, and what only others refer to ---


def test_fixed_lists(api: Api) -> None:
    templates = api.get(path_of("templates"))
    assert {template["templateType"] for template in templates["data"]} == {
        *("bill_payment", "build_assembly", "credit_memo", "estimate", "invoice"),
        *("payment_receipt", "purchase_order", "sales_order", "sales_receipt"),
    }
    assert (templates["nextCursor"], templates["remainingCount"], templates["hasMore"]) == (None, 0, False)
    methods = {method["name"]: method["paymentMethodType"] for method in api.all("payment_methods")}
    assert (methods["Cash"], methods["Visa"]) == ("cash", "visa")
    assert [one["name"] for one in api.all("payment_methods", paymentMethodType="check")] == ["Check"]
    assert "UPS" in [one["name"] for one in api.all("shipping_methods")]
    company = api.get("/quickbooks-desktop/company")
    assert (company["companyName"], company["fiscalYearStartMonth"]) == ("Sandbox Inc.", "january")


def test_preferences_by_default(api: Api) -> None:
    preferences = api.get(PREFERENCES)
    assert preferences["salesTax"]["defaultTaxableSalesTaxCode"]["fullName"] == "Tax"
    assert preferences["salesTax"]["defaultNonTaxableSalesTaxCode"]["fullName"] == "Non"
    assert preferences["timeTracking"] is None
    assert preferences["purchasesAndVendors"]["isUsingInventory"] is True


def test_a_seed_has_one_of_each_list_without_an_endpoint(sandbox: Sandbox, api: Api) -> None:
    counts = in_company(
        sandbox,
        api.end_user_id,
        lambda company: {kind.name: len(company.select("kind = ?", (kind.name,))) for kind in WITHOUT_ENDPOINT},
    )
    assert set(counts.values()) == {1}
    assert len(counts) == 7


def test_adding_to_a_list_without_an_endpoint(sandbox: Sandbox, api: Api) -> None:
    top = sandbox.add("job_types", name="Roof", end_user_id=api.end_user_id)
    low = sandbox.add("job_types", name="Tiles", parent_id=top, end_user_id=api.end_user_id)
    customer = api.make("customers", name="A", jobTypeId=low)
    assert customer["jobType"] == {"id": low, "fullName": "Roof:Tiles"}
    rate = sandbox.add("billing_rates", name="Evening", end_user_id=api.end_user_id)
    kind = sandbox.add("vendor_types", name="Tax agency", end_user_id=api.end_user_id)
    vendor = api.make("vendors", name="V", billingRateId=rate, vendorTypeId=kind)
    assert (vendor["billingRate"]["fullName"], vendor["vendorType"]["fullName"]) == ("Evening", "Tax agency")
    with pytest.raises(ValueError, match="already in use"):
        sandbox.add("job_types", name="ROOF", end_user_id=api.end_user_id)
    with pytest.raises(ValueError, match="invalid reference"):
        sandbox.add("job_types", name="X", parent_id="80000099-1", end_user_id=api.end_user_id)
    with pytest.raises(ValueError, match="no list without an endpoint"):
        sandbox.add("customers", name="X", end_user_id=api.end_user_id)
    with pytest.raises(ValueError, match="no end-user"):
        sandbox.add("job_types", name="X", end_user_id="end_usr_none")


def test_adding_to_the_company_that_the_sandbox_prints() -> None:
    with Sandbox() as sandbox:
        added = sandbox.add("customer_messages", name="See you soon.")
        found = in_company(
            sandbox, sandbox.connected_end_user(), lambda company: company.get("customer_messages", added)
        )
        assert found is not None
        assert found.name == "See you soon."


def test_the_rest_of_a_vendor(api: Api, refuses: Refusals) -> None:
    rent = api.make("accounts", name="Rent", accountType="expense")["id"]
    bank = api.make("accounts", name="Bank", accountType="bank")["id"]
    vendor = api.make("vendors", name="V", defaultExpenseAccountIds=[rent], isEligibleFor1099=True)
    assert vendor["defaultExpenseAccounts"] == [{"id": rent, "fullName": "Rent"}]
    refuses.create("3140", "vendors", name="W", defaultExpenseAccountIds=[rent, bank])
    refuses.create("3140", "vendors", name="W", termsId=rent)
    refuses.create("3070", "vendors", name="W", note="x" * 4096)
