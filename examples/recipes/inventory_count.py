"""Enter a stock count: what was counted replaces what the books say, for the items that differ."""

import os
from datetime import date
from decimal import Decimal

from once import once

from conductor_client import Conductor
from conductor_client.models import InventoryAdjustment


def enter_count(acme: Conductor, number: str, day: date, counted: dict[str, Decimal]) -> InventoryAdjustment | None:
    """Enter a count by its number, once; None if nothing differs."""
    shrinkage = acme.qbd.accounts.find_one(full_name="Inventory Shrinkage")
    items = acme.qbd.inventory_items.find(full_names=list(counted))
    missing = [name for name, item in items.items() if item is None]
    if shrinkage is None or missing:
        raise RuntimeError(f"no account for differences, or no such items: {missing}")
    there = acme.qbd.inventory_adjustments.find_all(ref_numbers=[number])
    differing = [
        (item.id, counted[name])
        for name, item in items.items()
        if item is not None and item.quantity_on_hand != counted[name]
    ]
    if not differing and not there[number]:
        return None
    return once(
        acme,
        number,
        there,
        lambda external_id: acme.qbd.inventory_adjustments.create(
            account_id=shrinkage.id,
            transaction_date=day,
            ref_number=number,
            external_id=external_id,
            lines=[
                {"item_id": item_id, "adjust_quantity": {"new_quantity": quantity}} for item_id, quantity in differing
            ],
        ),
    )


def main() -> None:
    counted = {"Tyre": Decimal(11), "Inner Tube": Decimal(7), "Bell": Decimal(4)}
    with Conductor(end_user_id=os.environ["END_USER_ID"]) as acme:
        adjustment = enter_count(acme, "COUNT-0402", date(2026, 4, 2), counted)
        if adjustment is None:
            print("the books are right")
        else:
            for line in adjustment.lines:
                print(line.item.full_name if line.item else "", line.quantity_difference)
        now = acme.qbd.inventory_items.find(full_names=list(counted))
        assert {name: item.quantity_on_hand for name, item in now.items() if item} == counted


if __name__ == "__main__":
    main()
