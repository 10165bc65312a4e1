"""Build products from parts, as many as the parts in stock allow; a build with a number happens once."""

import os
from datetime import date

from once import once

from conductor_client import Conductor
from conductor_client.models import BuildAssembly, InventoryAssemblyItem


def possible(acme: Conductor, product: InventoryAssemblyItem) -> int:
    """How many can be built of the parts in stock."""
    parts = {
        line.inventory_item.id: line.quantity
        for line in product.lines
        if line.inventory_item is not None and line.inventory_item.id is not None and line.quantity
    }
    stock = acme.qbd.inventory_items.find(ids=list(parts))
    return min(int((item.quantity_on_hand or 0) // parts[one]) for one, item in stock.items() if item is not None)


def build(acme: Conductor, number: str, product: InventoryAssemblyItem, quantity: int, day: date) -> BuildAssembly:
    """Take the parts out of stock and put the products in, at what the parts cost."""
    return once(
        acme,
        number,
        acme.qbd.build_assemblies.find_all(ref_numbers=[number]),
        # Without `mark_pending_if_required`, QuickBooks refuses a build that lacks parts.
        lambda external_id: acme.qbd.build_assemblies.create(
            inventory_assembly_item_id=product.id,
            quantity_to_build=quantity,
            transaction_date=day,
            ref_number=number,
            external_id=external_id,
        ),
    )


def main() -> None:
    with Conductor(end_user_id=os.environ["END_USER_ID"]) as acme:
        bike = acme.qbd.inventory_assembly_items.find_one(full_name="City Bike")
        assert bike is not None
        quantity = min(2, possible(acme, bike))
        if quantity:
            made = build(acme, "BUILD-17", bike, quantity, date(2026, 4, 2))
            print(f"built {made.quantity_to_build}, pending: {made.is_pending}")
        bike = acme.qbd.inventory_assembly_items.retrieve(bike.id)
        print(f"in stock: {bike.quantity_on_hand}, each worth {bike.average_cost}")


if __name__ == "__main__":
    main()
