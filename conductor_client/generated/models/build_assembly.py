"""`BuildAssembly`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATE, DATETIME, NUMBER, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_date, as_datetime, as_number, odd
from .component_item_line import ComponentItemLine, decode_component_item_line
from .custom_field import CustomField, decode_custom_field
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_build_assembly")


@model
class BuildAssembly(Model):
    """Building of an assembly item: components leave stock, and finished units enter it at the cost of the components.
    A pending build has moved nothing yet.

    Attributes:
        id: Transaction id assigned by QuickBooks; unique across all transactions, whereas reference numbers may repeat.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        inventory_assembly_item: Assembly that is built; its stock rises while that of its components falls.
        inventory_site: Warehouse or store where the assembly is built and put into stock; null without multiple
            inventory sites.
        inventory_site_location: Bin or shelf inside the inventory site; null where bins are not tracked.
        serial_number: Serial numbers given to the finished assemblies, for items tracked by serial number. Needs
            Advanced Inventory.
        lot_number: Lot given to the finished assemblies, for items tracked by lot. Needs Advanced Inventory.
        expiration_date: Day after which the serial number or lot should not be used or sold; for items tracked by
            serial or lot number with expiry switched on. Needs QuickBooks Desktop 2023 or later.
        transaction_date: Date as of which the transaction enters the books; it decides the accounting period and need
            not be the day of entry.
        ref_number: Number shown on the form. Users may edit it and QuickBooks accepts duplicates, so identify the
            record by its id.
        memo: Internal remark on the build, shown in inventory reports.
        is_pending: Whether the build waits for missing components; pending builds change no stock.
        quantity_to_build: Finished units to make; component stock is reduced and assembly stock raised accordingly
            unless the build is pending.
        quantity_can_build: Finished units that the components on hand allow, at the time of the build.
        quantity_on_hand: Finished units of the assembly in stock, in the base unit of measure.
        quantity_on_sales_order: Units that customers ordered and that are not yet invoiced; they are not taken off the
            stock on hand.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        lines: Components the build consumes, with quantities for the whole build rather than for one unit.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_build_assembly"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    inventory_assembly_item: ObjectReference = wire("inventoryAssemblyItem", Record(lambda: ObjectReference))
    inventory_site: ObjectReference | None = wire("inventorySite", Record(lambda: ObjectReference), null=True)
    inventory_site_location: ObjectReference | None = wire(
        "inventorySiteLocation", Record(lambda: ObjectReference), null=True
    )
    serial_number: str | None = wire("serialNumber", STRING, null=True)
    lot_number: str | None = wire("lotNumber", STRING, null=True)
    expiration_date: date | None = wire("expirationDate", DATE, null=True)
    transaction_date: date = wire("transactionDate", DATE)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    memo: str | None = wire("memo", STRING, null=True)
    is_pending: bool | None = wire("isPending", BOOLEAN, null=True)
    quantity_to_build: Decimal = wire("quantityToBuild", NUMBER)
    quantity_can_build: Decimal = wire("quantityCanBuild", NUMBER)
    quantity_on_hand: Decimal = wire("quantityOnHand", NUMBER)
    quantity_on_sales_order: Decimal = wire("quantityOnSalesOrder", NUMBER)
    external_id: str | None = wire("externalId", STRING, null=True)
    lines: list[ComponentItemLine] = wire("lines", Array(Record(lambda: ComponentItemLine)))
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_build_assembly(data: Any) -> BuildAssembly:
    self = new(BuildAssembly)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.inventory_assembly_item = decode_object_reference(data["inventoryAssemblyItem"])
        self.inventory_site = None if (value := data["inventorySite"]) is None else decode_object_reference(value)
        self.inventory_site_location = (
            None if (value := data["inventorySiteLocation"]) is None else decode_object_reference(value)
        )
        self.serial_number = serial_number = data["serialNumber"]
        self.lot_number = lot_number = data["lotNumber"]
        self.ref_number = ref_number = data["refNumber"]
        self.memo = memo = data["memo"]
        self.is_pending = is_pending = data["isPending"]
        self.external_id = external_id = data["externalId"]
        self.lines = [decode_component_item_line(item) for item in items(data["lines"])]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.expiration_date = None if (value := data["expirationDate"]) is None else as_date(value)
        self.transaction_date = as_date(data["transactionDate"])
        self.quantity_to_build = as_number(data["quantityToBuild"])
        self.quantity_can_build = as_number(data["quantityCanBuild"])
        self.quantity_on_hand = as_number(data["quantityOnHand"])
        self.quantity_on_sales_order = as_number(data["quantityOnSalesOrder"])
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or (serial_number is not None and serial_number.__class__ is not str)
            or (lot_number is not None and lot_number.__class__ is not str)
            or (ref_number is not None and ref_number.__class__ is not str)
            or (memo is not None and memo.__class__ is not str)
            or (is_pending is not None and is_pending.__class__ is not bool)
            or (external_id is not None and external_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(BuildAssembly, data, self)
    return self if len(data) == 22 else note(self, data)
