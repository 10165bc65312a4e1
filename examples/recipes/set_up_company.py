"""Prepare a company file: accounts, terms, taxes, classes and items, each made only if it is not there."""

import os
from collections.abc import Callable
from typing import TypeVar

from conductor_client import Conductor

T = TypeVar("T")


def ensure(found: T | None, make: Callable[[], T]) -> T:
    """What was found, or else what is made."""
    return make() if found is None else found


def main() -> None:
    with Conductor(end_user_id=os.environ["END_USER_ID"]) as acme:
        qbd = acme.qbd
        company, preferences = qbd.company.retrieve(), qbd.preferences.retrieve()
        print(company.company_name, "| sales tax:", preferences.sales_tax is not None)

        rental = ensure(
            qbd.accounts.find_one(full_name="Rental Income"),
            lambda: qbd.accounts.create(name="Rental Income", account_type="income"),
        )
        net20 = ensure(
            qbd.standard_terms.find_one(name="Net 20"),
            lambda: qbd.standard_terms.create(name="Net 20", due_days=20),
        )
        ensure(
            qbd.date_driven_terms.find_one(name="15th of the month"),
            lambda: qbd.date_driven_terms.create(name="15th of the month", due_day_of_month=15),
        )
        rentals = ensure(
            qbd.classes.find_one(full_name="Rentals"),
            lambda: qbd.classes.create(name="Rentals"),
        )
        ensure(
            qbd.customer_types.find_one(full_name="Hotel"),
            lambda: qbd.customer_types.create(name="Hotel"),
        )
        ensure(
            qbd.payment_methods.find_one(name="Till"),
            lambda: qbd.payment_methods.create(name="Till", payment_method_type="cash"),
        )
        ensure(
            qbd.shipping_methods.find_one(name="Cargo bike"),
            lambda: qbd.shipping_methods.create(name="Cargo bike"),
        )
        ensure(
            qbd.price_levels.find_one(name="Hotels"),
            lambda: qbd.price_levels.create(name="Hotels", fixed_percentage="-15"),
        )
        exempt = ensure(
            qbd.sales_tax_codes.find_one(name="Exp"),
            lambda: qbd.sales_tax_codes.create(name="Exp", is_taxable=False, description="Exports"),
        )
        day_rate = ensure(
            qbd.service_items.find_one(full_name="Rental Day"),
            lambda: qbd.service_items.create(
                name="Rental Day",
                class_id=rentals.id,
                sales_or_purchase_details={"price": "22.00", "posting_account_id": rental.id},
            ),
        )
        deposit = ensure(
            qbd.other_charge_items.find_one(full_name="Rental Deposit"),
            lambda: qbd.other_charge_items.create(
                name="Rental Deposit",
                sales_tax_code_id=exempt.id,
                sales_or_purchase_details={"price": "100.00", "posting_account_id": rental.id},
            ),
        )
        ensure(
            qbd.item_groups.find_one(name="Weekend Rental"),
            lambda: qbd.item_groups.create(
                name="Weekend Rental",
                should_print_items_in_group=True,
                lines=[{"item_id": day_rate.id, "quantity": 2}, {"item_id": deposit.id, "quantity": 1}],
            ),
        )
        insurer = ensure(
            qbd.vendors.find_one(name="Bike Insurance Ltd"),
            lambda: qbd.vendors.create(name="Bike Insurance Ltd", terms_id=net20.id),
        )
        rates = {tax.name: str(tax.tax_rate) for tax in qbd.sales_tax_items.list()}
        templates = [template.name for template in qbd.templates.list().data]
        print("vendor:", insurer.name, "| taxes:", rates, "| templates:", len(templates))
        print("day of rental:", day_rate.full_name, "| class:", rentals.full_name)


if __name__ == "__main__":
    main()
