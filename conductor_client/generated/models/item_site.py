"""`ItemSite`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import DATETIME, NUMBER, STRING, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_datetime, as_number, odd
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_item_site")


@model
class ItemSite(Model):
    """Stock figures of one item at one warehouse or bin: on hand, on order, reserved and reorder level.

    Attributes:
        id: Identifies the combination of item, site and bin that the stock figures belong to.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        inventory_assembly_item: Assembly the stock figures are for; null when the row is about a plain inventory part.
        inventory_item: Inventory part the stock figures are for; null when the row is about an assembly.
        inventory_site: Warehouse or store the stock figures are for.
        inventory_site_location: Bin or shelf inside the inventory site; null where bins are not tracked.
        reorder_level: Stock level at this site, in the base unit of measure, at which a reorder is due; null when none
            is set.
        quantity_on_hand: Units in stock at this site or bin, in the base unit of measure.
        quantity_on_purchase_orders: Units ordered from vendors for this site and not yet received.
        quantity_on_sales_orders: Units that customers ordered from this site and that are not yet invoiced; they are
            not taken off the stock on hand.
        quantity_to_be_built_by_pending_build_transactions: Finished units that pending builds will add to this site
            once they are completed.
        quantity_required_by_pending_build_transactions: Units of the item that pending builds at this site still need
            as components.
        quantity_on_pending_transfers: Units on transfers between sites that are entered but not yet completed.
        assembly_build_point: Stock of the assembly at this site at which QuickBooks reminds the user to build more, in
            the item's base unit; null when no reminder is set.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_item_site"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    inventory_assembly_item: ObjectReference | None = wire(
        "inventoryAssemblyItem", Record(lambda: ObjectReference), null=True
    )
    inventory_item: ObjectReference | None = wire("inventoryItem", Record(lambda: ObjectReference), null=True)
    inventory_site: ObjectReference | None = wire("inventorySite", Record(lambda: ObjectReference), null=True)
    inventory_site_location: ObjectReference | None = wire(
        "inventorySiteLocation", Record(lambda: ObjectReference), null=True
    )
    reorder_level: Decimal | None = wire("reorderLevel", NUMBER, null=True)
    quantity_on_hand: Decimal | None = wire("quantityOnHand", NUMBER, null=True)
    quantity_on_purchase_orders: Decimal | None = wire("quantityOnPurchaseOrders", NUMBER, null=True)
    quantity_on_sales_orders: Decimal | None = wire("quantityOnSalesOrders", NUMBER, null=True)
    quantity_to_be_built_by_pending_build_transactions: Decimal | None = wire(
        "quantityToBeBuiltByPendingBuildTransactions", NUMBER, null=True
    )
    quantity_required_by_pending_build_transactions: Decimal | None = wire(
        "quantityRequiredByPendingBuildTransactions", NUMBER, null=True
    )
    quantity_on_pending_transfers: Decimal | None = wire("quantityOnPendingTransfers", NUMBER, null=True)
    assembly_build_point: Decimal | None = wire("assemblyBuildPoint", NUMBER, null=True)


def decode_item_site(data: Any) -> ItemSite:
    self = new(ItemSite)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.inventory_assembly_item = (
            None if (value := data["inventoryAssemblyItem"]) is None else decode_object_reference(value)
        )
        self.inventory_item = None if (value := data["inventoryItem"]) is None else decode_object_reference(value)
        self.inventory_site = None if (value := data["inventorySite"]) is None else decode_object_reference(value)
        self.inventory_site_location = (
            None if (value := data["inventorySiteLocation"]) is None else decode_object_reference(value)
        )
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.reorder_level = None if (value := data["reorderLevel"]) is None else as_number(value)
        self.quantity_on_hand = None if (value := data["quantityOnHand"]) is None else as_number(value)
        self.quantity_on_purchase_orders = (
            None if (value := data["quantityOnPurchaseOrders"]) is None else as_number(value)
        )
        self.quantity_on_sales_orders = None if (value := data["quantityOnSalesOrders"]) is None else as_number(value)
        self.quantity_to_be_built_by_pending_build_transactions = (
            None if (value := data["quantityToBeBuiltByPendingBuildTransactions"]) is None else as_number(value)
        )
        self.quantity_required_by_pending_build_transactions = (
            None if (value := data["quantityRequiredByPendingBuildTransactions"]) is None else as_number(value)
        )
        self.quantity_on_pending_transfers = (
            None if (value := data["quantityOnPendingTransfers"]) is None else as_number(value)
        )
        self.assembly_build_point = None if (value := data["assemblyBuildPoint"]) is None else as_number(value)
        if odd or id_.__class__ is not str or revision_number.__class__ is not str:
            return amend(self, data)
    except UNREADABLE:
        return recover(ItemSite, data, self)
    return self if len(data) == 17 else note(self, data)
