"""`InventoryAdjustment`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal

from ..._schema.containers import DATE, DATETIME, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_date, as_datetime, odd
from .custom_field import CustomField, decode_custom_field
from .inventory_adjustment_line import InventoryAdjustmentLine, decode_inventory_adjustment_line
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_inventory_adjustment")


@model
class InventoryAdjustment(Model):
    """Correction of stock on hand or its value, for instance after a count. The difference is booked to the adjustment
    account.

    Attributes:
        id: Transaction id assigned by QuickBooks; unique across all transactions, whereas reference numbers may repeat.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        account: Account that takes the other side of the change in inventory value, typically a shrinkage or cost of
            goods sold account.
        inventory_site: Warehouse or store whose stock is corrected; null without multiple inventory sites.
        transaction_date: Date as of which the transaction enters the books; it decides the accounting period and need
            not be the day of entry.
        ref_number: Number shown on the form. Users may edit it and QuickBooks accepts duplicates, so identify the
            record by its id.
        customer: Customer or job the adjustment is attributed to in job cost reports; null for none.
        class_: Class, a user-defined segment, that the gain or loss in inventory value is reported under.
        memo: Reason for the correction, shown in the adjustment account's register and in inventory reports.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        lines: One row per item whose quantity or value the adjustment changes.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_inventory_adjustment"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    account: ObjectReference = wire("account", Record(lambda: ObjectReference))
    inventory_site: ObjectReference | None = wire("inventorySite", Record(lambda: ObjectReference), null=True)
    transaction_date: date = wire("transactionDate", DATE)
    ref_number: str | None = wire("refNumber", STRING, null=True)
    customer: ObjectReference | None = wire("customer", Record(lambda: ObjectReference), null=True)
    class_: ObjectReference | None = wire("class", Record(lambda: ObjectReference), null=True)
    memo: str | None = wire("memo", STRING, null=True)
    external_id: str | None = wire("externalId", STRING, null=True)
    lines: list[InventoryAdjustmentLine] = wire("lines", Array(Record(lambda: InventoryAdjustmentLine)))
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_inventory_adjustment(data: Any) -> InventoryAdjustment:
    self = new(InventoryAdjustment)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.account = decode_object_reference(data["account"])
        self.inventory_site = None if (value := data["inventorySite"]) is None else decode_object_reference(value)
        self.ref_number = ref_number = data["refNumber"]
        self.customer = None if (value := data["customer"]) is None else decode_object_reference(value)
        self.class_ = None if (value := data["class"]) is None else decode_object_reference(value)
        self.memo = memo = data["memo"]
        self.external_id = external_id = data["externalId"]
        self.lines = [decode_inventory_adjustment_line(item) for item in items(data["lines"])]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.transaction_date = as_date(data["transactionDate"])
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or (ref_number is not None and ref_number.__class__ is not str)
            or (memo is not None and memo.__class__ is not str)
            or (external_id is not None and external_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(InventoryAdjustment, data, self)
    return self if len(data) == 15 else note(self, data)
