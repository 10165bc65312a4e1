"""What the stock is worth, and which prices are missing."""

import os

from conductor import Conductor
from conductor.types.qbd import InventoryItem

client = Conductor()
end_user = os.environ["END_USER_ID"]


class Basket:
    """Of ours, with members that are called as theirs."""

    quantity = 2.0
    amount = "0.00"
    created_at = "2026-01-01T00:00:00"


def value(item: InventoryItem) -> float:
    if item.quantity_on_hand is None:
        return 0.0
    return item.quantity_on_hand * float(item.average_cost or "0")  # flag: quantity-float, amount-truth


total = 0.0
for item in client.qbd.inventory_items.list(conductor_end_user_id=end_user, limit=100):
    total += value(item)
    if not item.sales_price or item.sales_price == "0.00":  # flag: amount-truth, amount-compared
        print(item.full_name, "has no price")
    if isinstance(item.sales_price, str) and item.sales_price.endswith(".99"):  # flag: type-check, amount-text
        print("odd price", item.sales_price)
    if item.quantity_on_hand == 0.1:  # flag: quantity-float
        print("a tenth")

basket = Basket()
if basket.amount == "0.00" and basket.quantity * 1.5 and basket.created_at[:4] == "2026":
    print("ours")
print(round(total, 2))
