"""`ItemLineCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from ..._schema.containers import DATE, NUMBER, STRING, Enumeration, Record, enumeration
from ..._schema.limits import array, decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, DecimalInput, NumberInput, Unset
from .custom_field_create import CustomFieldCreate, CustomFieldCreateDict
from .link_to_transaction_line_create import LinkToTransactionLineCreate, LinkToTransactionLineCreateDict

_BILLING_STATUS = enumeration("billable", "has_been_billed", "not_billable")


@model
class ItemLineCreate(RequestModel):
    """Line that buys an item, with quantity and cost.

    Attributes:
        item_id: Id of the product or service bought; its account, cost and description are taken over where the line
            gives none. At most 36 characters.
        inventory_site_id: Id of the warehouse or store the goods go to; needs multiple inventory sites (Advanced
            Inventory). At most 36 characters.
        inventory_site_location_id: Id of the bin or shelf inside the inventory site; needs bin tracking (Advanced
            Inventory). At most 36 characters.
        serial_number: Serial numbers of the goods, for items tracked that way. Needs Advanced Inventory. A line has
            either serial numbers or a lot, never both.
        lot_number: Lot the goods belong to, for items tracked by lot. Needs Advanced Inventory. A line has either a lot
            or serial numbers, never both.
        expiration_date: Day after which the serial number or lot should not be used or sold; for items tracked by
            serial or lot number with expiry switched on. Needs QuickBooks Desktop 2023 or later.
        description: Text printed for the line. When left out on creation, QuickBooks copies it from the item.
        quantity: Count in the line's unit of measure, or in the item's base unit when the line names none. Once set, it
            can be changed but not cleared.
        unit_of_measure: Unit in which the line counts and prices the item; must belong to the item's set. Left out, the
            set's default unit is used.
        cost: Purchase price per unit, in the transaction's currency and for the line's unit of measure. When left out,
            it follows from `amount`, or from the item's purchase cost.
        amount: Line total in the transaction's currency, before any sales tax; normally `quantity` times `cost`. Sent
            without a cost, it fixes the cost per unit. Once set, it can be changed but not cleared.
        customer_id: Id of the customer or job the goods or services are bought for; needed for the cost to be invoiced
            on. At most 36 characters.
        class_id: Id of the class, a user-defined segment, to report the line under; without it the line stays
            unclassified. At most 36 characters.
        sales_tax_code_id: Tax code of the line, in editions that track tax on purchases. At most 36 characters.
        billing_status: Whether the cost is passed on to a customer: waiting to be invoiced, already invoiced, or not
            passed on. It has an effect only together with a customer or job. Default: billable.
        override_item_account_id: Account this line posts to instead of the one set up in the item; the item itself is
            not changed. At most 36 characters.
        link_to_transaction_line: Open order line that this line fulfills. The item is taken from that line, so sending
            an item here as well is rejected; the order's open quantity goes down.
        sales_representative_id: Sales rep the cost is attributed to in reports. This is the id of the Sales Rep entry,
            not of the employee behind it. At most 36 characters.
        custom_fields: Values for user-defined fields on the line, as pairs of name and value; each field must already
            be set up in QuickBooks. At least one element.
    """

    item_id: str | Unset = wire("itemId", text(36), default=UNSET)
    inventory_site_id: str | Unset = wire("inventorySiteId", text(36), default=UNSET)
    inventory_site_location_id: str | Unset = wire("inventorySiteLocationId", text(36), default=UNSET)
    serial_number: str | Unset = wire("serialNumber", STRING, default=UNSET)
    lot_number: str | Unset = wire("lotNumber", STRING, default=UNSET)
    expiration_date: DateInput | Unset = wire("expirationDate", DATE, default=UNSET)
    description: str | Unset = wire("description", STRING, default=UNSET)
    quantity: NumberInput | Unset = wire("quantity", NUMBER, default=UNSET)
    unit_of_measure: str | Unset = wire("unitOfMeasure", STRING, default=UNSET)
    cost: DecimalInput | Unset = wire("cost", decimal(5), default=UNSET)
    amount: DecimalInput | Unset = wire("amount", decimal(2), default=UNSET)
    customer_id: str | Unset = wire("customerId", text(36), default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    billing_status: Literal["billable", "has_been_billed", "not_billable"] | Unset = wire(
        "billingStatus", Enumeration(_BILLING_STATUS), default=UNSET
    )
    override_item_account_id: str | Unset = wire("overrideItemAccountId", text(36), default=UNSET)
    link_to_transaction_line: LinkToTransactionLineCreate | LinkToTransactionLineCreateDict | Unset = wire(
        "linkToTransactionLine", Record(lambda: LinkToTransactionLineCreate), default=UNSET
    )
    sales_representative_id: str | Unset = wire("salesRepresentativeId", text(36), default=UNSET)
    custom_fields: Sequence[CustomFieldCreate | CustomFieldCreateDict] | Unset = wire(
        "customFields", array(Record(lambda: CustomFieldCreate), 1), default=UNSET
    )


class ItemLineCreateDict(TypedDict, total=False):
    item_id: str
    inventory_site_id: str
    inventory_site_location_id: str
    serial_number: str
    lot_number: str
    expiration_date: DateInput
    description: str
    quantity: NumberInput
    unit_of_measure: str
    cost: DecimalInput
    amount: DecimalInput
    customer_id: str
    class_id: str
    sales_tax_code_id: str
    billing_status: Literal["billable", "has_been_billed", "not_billable"]
    override_item_account_id: str
    link_to_transaction_line: LinkToTransactionLineCreate | LinkToTransactionLineCreateDict
    sales_representative_id: str
    custom_fields: Sequence[CustomFieldCreate | CustomFieldCreateDict]
