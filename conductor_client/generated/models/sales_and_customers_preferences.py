"""`SalesAndCustomersPreferences`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..._schema.containers import BOOLEAN, DECIMAL, STRING, Record
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_decimal, odd
from .object_reference import ObjectReference, decode_object_reference
from .price_levels import PriceLevels, decode_price_levels


@model
class SalesAndCustomersPreferences(Model):
    """Settings for sales: default shipping, markup, price levels and whether payments are applied to invoices on their
    own.

    Attributes:
        default_shipping_method: Carrier or manner of delivery that new sales forms show unless another is chosen.
        default_shipment_origin: Place of shipment (FOB) that new sales forms show, where title passes to the buyer.
        default_markup_percentage: Percent, on a scale of 0 to 100, added to an item's cost to suggest its sales price;
            null when none is set.
        is_tracking_reimbursed_expenses_as_income: Whether expenses charged on to customers are booked as income rather
            than netted against the expense account.
        is_auto_applying_payments: Whether QuickBooks distributes customer payments over open invoices by itself when
            users enter them.
        price_levels: Whether price levels are in use and how the computed prices are rounded; null when the edition
            lacks the feature.
    """

    default_shipping_method: ObjectReference | None = wire(
        "defaultShippingMethod", Record(lambda: ObjectReference), null=True
    )
    default_shipment_origin: str | None = wire("defaultShipmentOrigin", STRING, null=True)
    default_markup_percentage: Decimal | None = wire("defaultMarkupPercentage", DECIMAL, null=True)
    is_tracking_reimbursed_expenses_as_income: bool = wire("isTrackingReimbursedExpensesAsIncome", BOOLEAN)
    is_auto_applying_payments: bool = wire("isAutoApplyingPayments", BOOLEAN)
    price_levels: PriceLevels | None = wire("priceLevels", Record(lambda: PriceLevels), null=True)


def decode_sales_and_customers_preferences(data: Any) -> SalesAndCustomersPreferences:
    self = new(SalesAndCustomersPreferences)
    self._meta = None
    try:
        self.default_shipping_method = (
            None if (value := data["defaultShippingMethod"]) is None else decode_object_reference(value)
        )
        self.default_shipment_origin = default_shipment_origin = data["defaultShipmentOrigin"]
        self.is_tracking_reimbursed_expenses_as_income = is_tracking_reimbursed_expenses_as_income = data[
            "isTrackingReimbursedExpensesAsIncome"
        ]
        self.is_auto_applying_payments = is_auto_applying_payments = data["isAutoApplyingPayments"]
        self.price_levels = None if (value := data["priceLevels"]) is None else decode_price_levels(value)
        self.default_markup_percentage = (
            None if (value := data["defaultMarkupPercentage"]) is None else as_decimal(value)
        )
        if (
            odd
            or (default_shipment_origin is not None and default_shipment_origin.__class__ is not str)
            or is_tracking_reimbursed_expenses_as_income.__class__ is not bool
            or is_auto_applying_payments.__class__ is not bool
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(SalesAndCustomersPreferences, data, self)
    return self if len(data) == 6 else note(self, data)
