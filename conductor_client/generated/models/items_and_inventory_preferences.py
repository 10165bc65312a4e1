"""`ItemsAndInventoryPreferences`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATE, Enumeration, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_date, odd

_INVENTORY_TRACKING_METHOD = enumeration("none", "serial_number", "lot_number")


@model
class ItemsAndInventoryPreferences(Model):
    """Settings for stock: serial or lot numbers, valuation by first in, first out, bins, barcodes and receiving apart
    from bills.

    Attributes:
        is_enhanced_inventory_receiving_enabled: Whether receiving goods and billing are separate steps: item receipts
            raise stock, and bills alone post to accounts payable.
        inventory_tracking_method: Whether items are followed by serial number, by lot number or by neither; a company
            file uses one method.
        is_inventory_expiration_date_enabled: Whether expiry dates are tracked for serial numbers or lots.
        is_tracking_on_sales_transactions_enabled: Whether serial or lot numbers are entered on invoices, sales receipts
            and other sales.
        is_tracking_on_purchase_transactions_enabled: Whether serial or lot numbers are entered on bills, item receipts
            and other purchases.
        is_tracking_on_inventory_adjustment_enabled: Whether serial or lot numbers are entered on inventory adjustments.
        is_tracking_on_build_assembly_enabled: Whether serial or lot numbers are entered when assemblies are built.
        is_fifo_enabled: Whether inventory is costed first in, first out rather than at average cost.
        fifo_effective_date: First day on which inventory is costed first in, first out; null while average cost is in
            use.
        is_bin_tracking_enabled: Whether stock is tracked by bin or shelf inside each inventory site.
        is_barcode_enabled: Whether bar code scanning (Advanced Inventory) is switched on.
    """

    is_enhanced_inventory_receiving_enabled: bool | None = wire(
        "isEnhancedInventoryReceivingEnabled", BOOLEAN, null=True
    )
    inventory_tracking_method: Literal["none", "serial_number", "lot_number"] | str | None = wire(
        "inventoryTrackingMethod", Enumeration(_INVENTORY_TRACKING_METHOD), null=True
    )
    is_inventory_expiration_date_enabled: bool | None = wire("isInventoryExpirationDateEnabled", BOOLEAN, null=True)
    is_tracking_on_sales_transactions_enabled: bool | None = wire(
        "isTrackingOnSalesTransactionsEnabled", BOOLEAN, null=True
    )
    is_tracking_on_purchase_transactions_enabled: bool | None = wire(
        "isTrackingOnPurchaseTransactionsEnabled", BOOLEAN, null=True
    )
    is_tracking_on_inventory_adjustment_enabled: bool | None = wire(
        "isTrackingOnInventoryAdjustmentEnabled", BOOLEAN, null=True
    )
    is_tracking_on_build_assembly_enabled: bool | None = wire("isTrackingOnBuildAssemblyEnabled", BOOLEAN, null=True)
    is_fifo_enabled: bool | None = wire("isFifoEnabled", BOOLEAN, null=True)
    fifo_effective_date: date | None = wire("fifoEffectiveDate", DATE, null=True)
    is_bin_tracking_enabled: bool | None = wire("isBinTrackingEnabled", BOOLEAN, null=True)
    is_barcode_enabled: bool | None = wire("isBarcodeEnabled", BOOLEAN, null=True)


def decode_items_and_inventory_preferences(data: Any) -> ItemsAndInventoryPreferences:
    self = new(ItemsAndInventoryPreferences)
    self._meta = None
    try:
        self.is_enhanced_inventory_receiving_enabled = is_enhanced_inventory_receiving_enabled = data[
            "isEnhancedInventoryReceivingEnabled"
        ]
        self.inventory_tracking_method = (
            None if (value := data["inventoryTrackingMethod"]) is None else _INVENTORY_TRACKING_METHOD[value]
        )
        self.is_inventory_expiration_date_enabled = is_inventory_expiration_date_enabled = data[
            "isInventoryExpirationDateEnabled"
        ]
        self.is_tracking_on_sales_transactions_enabled = is_tracking_on_sales_transactions_enabled = data[
            "isTrackingOnSalesTransactionsEnabled"
        ]
        self.is_tracking_on_purchase_transactions_enabled = is_tracking_on_purchase_transactions_enabled = data[
            "isTrackingOnPurchaseTransactionsEnabled"
        ]
        self.is_tracking_on_inventory_adjustment_enabled = is_tracking_on_inventory_adjustment_enabled = data[
            "isTrackingOnInventoryAdjustmentEnabled"
        ]
        self.is_tracking_on_build_assembly_enabled = is_tracking_on_build_assembly_enabled = data[
            "isTrackingOnBuildAssemblyEnabled"
        ]
        self.is_fifo_enabled = is_fifo_enabled = data["isFifoEnabled"]
        self.is_bin_tracking_enabled = is_bin_tracking_enabled = data["isBinTrackingEnabled"]
        self.is_barcode_enabled = is_barcode_enabled = data["isBarcodeEnabled"]
        self.fifo_effective_date = None if (value := data["fifoEffectiveDate"]) is None else as_date(value)
        if (
            odd
            or (
                is_enhanced_inventory_receiving_enabled is not None
                and is_enhanced_inventory_receiving_enabled.__class__ is not bool
            )
            or (
                is_inventory_expiration_date_enabled is not None
                and is_inventory_expiration_date_enabled.__class__ is not bool
            )
            or (
                is_tracking_on_sales_transactions_enabled is not None
                and is_tracking_on_sales_transactions_enabled.__class__ is not bool
            )
            or (
                is_tracking_on_purchase_transactions_enabled is not None
                and is_tracking_on_purchase_transactions_enabled.__class__ is not bool
            )
            or (
                is_tracking_on_inventory_adjustment_enabled is not None
                and is_tracking_on_inventory_adjustment_enabled.__class__ is not bool
            )
            or (
                is_tracking_on_build_assembly_enabled is not None
                and is_tracking_on_build_assembly_enabled.__class__ is not bool
            )
            or (is_fifo_enabled is not None and is_fifo_enabled.__class__ is not bool)
            or (is_bin_tracking_enabled is not None and is_bin_tracking_enabled.__class__ is not bool)
            or (is_barcode_enabled is not None and is_barcode_enabled.__class__ is not bool)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(ItemsAndInventoryPreferences, data, self)
    return self if len(data) == 11 else note(self, data)
