"""Every operation of every list through our own clients, blocking and asyncio."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

import pytest

from conductor_client import AsyncConductor, Conductor, ObjectNotFoundError, StaleRevisionError
from conductor_client.sandbox import Sandbox, SandboxCompany
from conductor_client.sandbox.definitions import KINDS
from conductor_client.sandbox.document import load
from conductor_client.sandbox.utilities import SINGLES

from .support import Json

OPERATIONS = {operation.name: operation for operation in load().operations()}
CREATED = [name for name in KINDS if f"qbd.{name}.create" in OPERATIONS]


def snake(value: object) -> Any:
    """Request fields in the form that our client takes."""
    if isinstance(value, dict):
        pairs = cast("dict[str, object]", value).items()
        return {re.sub(r"(?<!^)(?=[A-Z])", "_", key).lower(): snake(part) for key, part in pairs}
    return [snake(part) for part in cast("list[object]", value)] if isinstance(value, list) else value


def bodies(accounts: dict[str, str], made: dict[str, Any]) -> dict[str, Json]:
    """A create of each list, later ones referring to earlier ones."""

    def ref(kind: str) -> str:
        return str(made[kind].id) if kind in made else ""

    income, cogs, asset, expense = (accounts[name] for name in ("income", "cogs", "asset", "expense"))
    stock = {"incomeAccountId": income, "cogsAccountId": cogs, "assetAccountId": asset}
    both = {"salesPrice": "6.5", "incomeAccountId": income, "purchaseCost": "3", "expenseAccountId": expense}
    one = {"price": "65.00", "postingAccountId": income}
    return {
        "accounts": {"name": "Checking", "accountType": "bank", "openingBalance": "2500.00"},
        "classes": {"name": "North"},
        "customer_types": {"name": "Retail"},
        "standard_terms": {"name": "2% 10 Net 30", "dueDays": 30, "discountDays": 10, "discountPercentage": "2"},
        "date_driven_terms": {"name": "10th", "dueDayOfMonth": 10},
        "payment_methods": {"name": "Barter", "paymentMethodType": "other"},
        "shipping_methods": {"name": "Bike"},
        "sales_tax_codes": {"name": "OOS", "isTaxable": False},
        "payroll_wage_items": {"name": "Hour", "wageType": "hourly_regular", "rate": "20", "expenseAccountId": expense},
        "currencies": {"name": "Taler", "currencyCode": "TLR"},
        "unit_of_measure_sets": {
            "name": "Count",
            "unitOfMeasureType": "count",
            "baseUnit": {"name": "each", "abbreviation": "ea"},
        },
        "inventory_sites": {"name": "Main"},
        "vendors": {"name": "Rimworks", "openingBalance": "420.00", "termsId": ref("standard_terms")},
        "employees": {"firstName": "Jo", "lastName": "Do", "hiredDate": "2026-01-02"},
        "other_names": {"name": "Harbour Estates"},
        "sales_representatives": {"initial": "JD", "entityId": ref("employees")},
        "sales_tax_items": {"name": "County", "taxRate": "8.25", "taxVendorId": ref("vendors")},
        "sales_tax_group_items": {"name": "All taxes", "salesTaxItemIds": [ref("sales_tax_items")]},
        "inventory_items": {"name": "Frame", "purchaseCost": "180.00", "quantityOnHand": 4, **stock},
        "inventory_assembly_items": {
            "name": "City Bike",
            "lines": [{"inventoryItemId": ref("inventory_items"), "quantity": 1}],
            **stock,
        },
        "non_inventory_items": {"name": "Tube", "salesAndPurchaseDetails": both},
        "service_items": {"name": "Repair Hour", "salesOrPurchaseDetails": one},
        "other_charge_items": {"name": "Delivery", "salesOrPurchaseDetails": one},
        "discount_items": {"name": "Club 10%", "discountRatePercent": "10", "accountId": income},
        "subtotal_items": {"name": "Subtotal"},
        "item_groups": {
            "name": "Kit",
            "shouldPrintItemsInGroup": True,
            "lines": [{"itemId": ref("service_items"), "quantity": 1}],
        },
        "price_levels": {"name": "Club", "fixedPercentage": "-10"},
        "customers": {
            "name": "Ada Bikes Club",
            "openingBalance": "350.00",
            "classId": ref("classes"),
            "customerTypeId": ref("customer_types"),
            "termsId": ref("date_driven_terms"),
            "salesRepresentativeId": ref("sales_representatives"),
            "salesTaxItemId": ref("sales_tax_group_items"),
            "priceLevelId": ref("price_levels"),
        },
    }


def queries(kind: str, record: Any) -> Iterator[Json]:
    """A query by each filter of a list, each of which finds the record."""
    name = str(getattr(record, "initial", None) or record.name)
    values: dict[str, Any] = {
        "ids": [record.id],
        "fullNames": [getattr(record, "full_name", name)],
        "names": [name],
        "status": "all",
        "updatedAfter": "2020-01-02",
        "updatedBefore": "2099-01-01",
        "nameContains": name[1:3],
        "nameStartsWith": name[:2],
        "nameEndsWith": name[-2:],
        "nameFrom": name,
        "nameTo": name,
        "limit": 150,
        "totalBalance": getattr(record, "total_balance", None) or getattr(record, "balance", None),
        "totalBalanceGreaterThan": "1",
        "totalBalanceGreaterThanOrEqualTo": "1",
        "totalBalanceLessThan": "10000",
        "totalBalanceLessThanOrEqualTo": "10000",
        "classIds": [record.class_.id] if getattr(record, "class_", None) else None,
        "accountType": "bank",
        "paymentMethodType": "other",
        "excludeAlternateShippingAddresses": True,
    }
    for parameter in OPERATIONS[f"qbd.{kind}.list"].parameters_in("query"):
        value = values.get(parameter.name)
        if value is not None:
            yield snake({parameter.name: value})


CHANGES: dict[str, Json] = {"sales_representatives": {"initial": "JX"}, "employees": {"lastName": "Roe"}}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(now="2026-03-31", strict=True) as running:
        yield running


@pytest.fixture
def company(sandbox: Sandbox) -> Iterator[SandboxCompany]:
    with sandbox.new_company() as made:
        made.set_preferences(multiCurrency=True, multiLocationInventory=True, personalDataAccess=True)
        yield made


def accounts_of(listed: Any) -> dict[str, str]:
    ids = {account.full_name: str(account.id) for account in listed.data}
    names = {"cogs": "Cost of Goods Sold", "asset": "Inventory Asset", "income": "Uncategorized Income"}
    return {short: ids[name] for short, name in names.items()} | {"expense": ids["Uncategorized Expenses"]}


def found(listed: Any) -> list[str]:
    return [str(record.id) for record in listed.data]


def test_every_list_operation(sandbox: Sandbox, company: SandboxCompany) -> None:
    tried: set[str] = set()
    with Conductor(
        api_key=sandbox.api_key, base_url=sandbox.base_url, end_user_id=company.end_user_id, max_retries=0
    ) as client:
        accounts, made = accounts_of(client.qbd.accounts.list()), dict[str, Any]()
        for kind in bodies(accounts, made):
            resource: Any = getattr(client.qbd, kind)
            created = made[kind] = resource.create(**snake(bodies(accounts, made)[kind]))
            assert created.request_id
            assert resource.retrieve(created.id).to_dict() == created.to_dict()
            for query in queries(kind, created):
                assert created.id in found(resource.list(**query)), (kind, query)
            with pytest.raises(ObjectNotFoundError):
                resource.retrieve("7FFFFFFF-1")
            tried |= {f"qbd.{kind}.{action}" for action in ("create", "retrieve", "list")}
            if f"qbd.{kind}.update" in OPERATIONS:
                _update(resource, created, snake(CHANGES.get(kind, {"isActive": False})))
                tried.add(f"qbd.{kind}.update")
        assert client.qbd.company.retrieve().company_name == "Sandbox Inc."
        assert client.qbd.preferences.retrieve().multi_currency is not None
        assert len(client.qbd.templates.list().data) == 9
        assert client.qbd.account_tax_lines.list().data
        assert client.qbd.item_sites.list().data == []
        with pytest.raises(ObjectNotFoundError):
            client.qbd.item_sites.retrieve("80000001-1")
    assert tried | set(SINGLES) | {"qbd.templates.list", "qbd.item_sites.list"} == {
        name
        for name, operation in OPERATIONS.items()
        if name in SINGLES
        or name == "qbd.item_sites.list"
        or (name.startswith("qbd.") and name.split(".")[1] in KINDS and operation.name)
    }


def _update(resource: Any, created: Any, change: Json) -> None:
    changed = resource.update(created.id, revision_number=created.revision_number, **change)
    for name, value in change.items():
        assert getattr(changed, name) == value
    assert changed.revision_number != created.revision_number
    with pytest.raises(StaleRevisionError):
        resource.update(created.id, revision_number=created.revision_number, **change)


async def test_every_list_operation_in_asyncio(sandbox: Sandbox, company: SandboxCompany) -> None:
    async with AsyncConductor(
        api_key=sandbox.api_key, base_url=sandbox.base_url, end_user_id=company.end_user_id, max_retries=0
    ) as client:
        accounts, made = accounts_of(await client.qbd.accounts.list()), dict[str, Any]()
        for kind in bodies(accounts, made):
            resource: Any = getattr(client.qbd, kind)
            created = made[kind] = await resource.create(**snake(bodies(accounts, made)[kind]))
            assert (await resource.retrieve(created.id)).to_dict() == created.to_dict()
            for query in queries(kind, created):
                assert created.id in found(await resource.list(**query)), (kind, query)
            if f"qbd.{kind}.update" in OPERATIONS:
                change = snake(CHANGES.get(kind, {"isActive": False}))
                await resource.update(created.id, revision_number=created.revision_number, **change)
                with pytest.raises(StaleRevisionError):
                    await resource.update(created.id, revision_number=created.revision_number, **change)
        assert set(made) == set(CREATED)
