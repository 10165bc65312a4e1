"""`PurchasesAndVendorsPreferences`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import BOOLEAN, INTEGER, Record
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_integer, odd
from .object_reference import ObjectReference, decode_object_reference


@model
class PurchasesAndVendorsPreferences(Model):
    """Settings for purchases: whether inventory is in use, when bills fall due by default and how vendor discounts are
    taken.

    Attributes:
        is_using_inventory: Whether inventory items and purchase orders are switched on.
        days_bills_are_due: Days between the bill date and the due date for bills without terms.
        is_automatically_using_discounts: Whether early-payment discounts of vendors are taken by default when users pay
            bills in time.
        default_discount_account: Account QuickBooks suggests for early-payment discounts taken on bills.
    """

    is_using_inventory: bool = wire("isUsingInventory", BOOLEAN)
    days_bills_are_due: int = wire("daysBillsAreDue", INTEGER)
    is_automatically_using_discounts: bool = wire("isAutomaticallyUsingDiscounts", BOOLEAN)
    default_discount_account: ObjectReference | None = wire(
        "defaultDiscountAccount", Record(lambda: ObjectReference), null=True
    )


def decode_purchases_and_vendors_preferences(data: Any) -> PurchasesAndVendorsPreferences:
    self = new(PurchasesAndVendorsPreferences)
    self._meta = None
    try:
        self.is_using_inventory = is_using_inventory = data["isUsingInventory"]
        self.is_automatically_using_discounts = is_automatically_using_discounts = data["isAutomaticallyUsingDiscounts"]
        self.default_discount_account = (
            None if (value := data["defaultDiscountAccount"]) is None else decode_object_reference(value)
        )
        self.days_bills_are_due = as_integer(data["daysBillsAreDue"])
        if odd or is_using_inventory.__class__ is not bool or is_automatically_using_discounts.__class__ is not bool:
            return amend(self, data)
    except UNREADABLE:
        return recover(PurchasesAndVendorsPreferences, data, self)
    return self if len(data) == 4 else note(self, data)
