"""`TimeTrackingActivityCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..._schema.containers import DATE, STRING, Enumeration, enumeration
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, Unset

_BILLING_STATUS = enumeration("billable", "has_been_billed", "not_billable")


@model
class TimeTrackingActivityCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.time_tracking_activities.create`, and described there.
    """

    transaction_date: DateInput = wire("transactionDate", DATE)
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
    external_id: str | Unset = wire("externalId", STRING, default=UNSET)


class TimeTrackingActivityCreateDict(TypedDict, total=False):
    transaction_date: Required[DateInput]
    entity_id: Required[str]
    customer_id: str
    service_item_id: str
    duration: Required[str]
    class_id: str
    payroll_wage_item_id: str
    note: str
    billing_status: Literal["billable", "has_been_billed", "not_billable"]
    external_id: str
