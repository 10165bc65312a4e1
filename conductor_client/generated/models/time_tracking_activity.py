"""`TimeTrackingActivity`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATE, DATETIME, STRING, Constant, Enumeration, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_date, as_datetime, odd
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_time_tracking_activity")
_BILLING_STATUS = enumeration("billable", "has_been_billed", "not_billable")


@model
class TimeTrackingActivity(Model):
    """Hours that an employee, vendor or other name worked on one day, for billing a customer or for payroll.

    Attributes:
        id: Transaction id assigned by QuickBooks; unique across all transactions, whereas reference numbers may repeat.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        transaction_date: Day the work was done.
        entity: Employee, vendor or other name who did the work.
        customer: Customer or job the time was worked for; needed for the time to be invoiced.
        service_item: Service item under which the time is billed to the customer; its price gives the billing rate.
            Null when the time is not billable.
        duration: Time worked; QuickBooks drops seconds. An ISO 8601 duration, such as PT1H30M.
        class_: Class, a user-defined segment, that the labor cost or the invoiced time is reported under.
        payroll_wage_item: Wage item that classifies the hours for payroll; null when the time is not paid from time
            sheets.
        note: What the time was spent on; becomes the line description when the time is billed to the customer.
        billing_status: Whether the time is charged to the customer or job: waiting to be invoiced, already invoiced, or
            not charged.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        is_billed: Whether the time has been put on an invoice to the customer.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_time_tracking_activity"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    transaction_date: date = wire("transactionDate", DATE)
    entity: ObjectReference = wire("entity", Record(lambda: ObjectReference))
    customer: ObjectReference | None = wire("customer", Record(lambda: ObjectReference), null=True)
    service_item: ObjectReference | None = wire("serviceItem", Record(lambda: ObjectReference), null=True)
    duration: str = wire("duration", STRING)
    class_: ObjectReference | None = wire("class", Record(lambda: ObjectReference), null=True)
    payroll_wage_item: ObjectReference | None = wire("payrollWageItem", Record(lambda: ObjectReference), null=True)
    note: str | None = wire("note", STRING, null=True)
    billing_status: Literal["billable", "has_been_billed", "not_billable"] | str | None = wire(
        "billingStatus", Enumeration(_BILLING_STATUS), null=True
    )
    external_id: str | None = wire("externalId", STRING, null=True)
    is_billed: bool | None = wire("isBilled", BOOLEAN, null=True)


def decode_time_tracking_activity(data: Any) -> TimeTrackingActivity:
    self = new(TimeTrackingActivity)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.entity = decode_object_reference(data["entity"])
        self.customer = None if (value := data["customer"]) is None else decode_object_reference(value)
        self.service_item = None if (value := data["serviceItem"]) is None else decode_object_reference(value)
        self.duration = duration = data["duration"]
        self.class_ = None if (value := data["class"]) is None else decode_object_reference(value)
        self.payroll_wage_item = None if (value := data["payrollWageItem"]) is None else decode_object_reference(value)
        self.note = note_ = data["note"]
        self.billing_status = None if (value := data["billingStatus"]) is None else _BILLING_STATUS[value]
        self.external_id = external_id = data["externalId"]
        self.is_billed = is_billed = data["isBilled"]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        self.transaction_date = as_date(data["transactionDate"])
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or duration.__class__ is not str
            or (note_ is not None and note_.__class__ is not str)
            or (external_id is not None and external_id.__class__ is not str)
            or (is_billed is not None and is_billed.__class__ is not bool)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(TimeTrackingActivity, data, self)
    return self if len(data) == 16 else note(self, data)
