"""`TimeTrackingActivityUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..._schema.containers import DATE, STRING, Enumeration, enumeration
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, Unset

_BILLING_STATUS = enumeration("billable", "has_been_billed", "not_billable")


@model
class TimeTrackingActivityUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.time_tracking_activities.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    transaction_date: DateInput | Unset = wire("transactionDate", DATE, default=UNSET)
    entity_id: str = wire("entityId", text(36))
    customer_id: str | Unset = wire("customerId", text(36), default=UNSET)
    service_item_id: str | Unset = wire("serviceItemId", text(36), default=UNSET)
    duration: str = wire("duration", STRING)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    payroll_wage_item_id: str | Unset = wire("payrollWageItemId", text(36), default=UNSET)
    note: str | Unset = wire("note", STRING, default=UNSET)
    billing_status: Literal["billable", "has_been_billed", "not_billable"] | Unset = wire(
        "billingStatus", Enumeration(_BILLING_STATUS), default=UNSET
    )


class TimeTrackingActivityUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    transaction_date: DateInput
    entity_id: Required[str]
    customer_id: str
    service_item_id: str
    duration: Required[str]
    class_id: str
    payroll_wage_item_id: str
    note: str
    billing_status: Literal["billable", "has_been_billed", "not_billable"]
