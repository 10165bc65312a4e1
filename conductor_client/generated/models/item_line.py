"""`ItemLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import DATE, DECIMAL, NUMBER, STRING, Array, Constant, Enumeration, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_date, as_decimal, as_number, odd
from .custom_field import CustomField, decode_custom_field
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_item_line")
_BILLING_STATUS = enumeration("billable", "has_been_billed", "not_billable")


@model
class ItemLine(Model):
    """Line of a bill, check, card purchase, item receipt or similar transaction for an item bought, with quantity, cost
    and amount. It can be billed on to a customer.

    Attributes:
        id: Line id within the transaction; updates use it to keep the line.
        object_type: Names the kind of record, so that mixed data can be told apart.
        item: Product or service bought on the line.
        inventory_site: Warehouse or store the goods go to, or leave from when they are returned to the vendor; null
            without multiple inventory sites.
        inventory_site_location: Bin or shelf inside the inventory site; null where bins are not tracked.
        serial_number: Serial numbers of the goods, for items tracked that way. Needs Advanced Inventory; null for
            untracked items. A line has either serial numbers or a lot, never both.
        lot_number: Lot the goods belong to, for items tracked by lot. Needs Advanced Inventory; null for untracked
            items. A line has either a lot or serial numbers, never both.
        expiration_date: Day after which the serial number or lot should not be used or sold; for items tracked by
            serial or lot number with expiry switched on. Needs QuickBooks Desktop 2023 or later.
        description: Text printed for the line, copied from the item unless it was changed.
        quantity: Count in the line's unit of measure, or in the item's base unit when the line names none; null on
            text-only lines. Once set, it can be changed but not cleared.
        unit_of_measure: Unit in which the line counts and prices the item, named as in the item's set; null when the
            item has no set.
        override_unit_of_measure_set: Unit-of-measure set used on this line in place of the item's own; null when the
            item's set applies.
        cost: Purchase price per unit, in the transaction's currency and for the line's unit of measure; null on lines
            entered as a total only.
        amount: Line total in the transaction's currency, before any sales tax: quantity times cost per unit. Once set,
            it can be changed but not cleared.
        customer: Customer or job the goods or services were bought for; with a billable status the cost can be invoiced
            to it.
        class_: Class, a user-defined segment, that the line is reported under; null leaves it unclassified.
        sales_tax_code: Tax code of the line, in editions that track tax on purchases; null elsewhere.
        billing_status: Whether the cost is passed on to a customer: waiting to be invoiced, already invoiced, or not
            passed on. It has an effect only together with a customer or job.
        sales_representative: Sales rep the cost is attributed to in reports; null when nobody is.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_item_line"] = wire("objectType", Constant(_OBJECT_TYPE))
    item: ObjectReference | None = wire("item", Record(lambda: ObjectReference), null=True)
    inventory_site: ObjectReference | None = wire("inventorySite", Record(lambda: ObjectReference), null=True)
    inventory_site_location: ObjectReference | None = wire(
        "inventorySiteLocation", Record(lambda: ObjectReference), null=True
    )
    serial_number: str | None = wire("serialNumber", STRING, null=True)
    lot_number: str | None = wire("lotNumber", STRING, null=True)
    expiration_date: date | None = wire("expirationDate", DATE, null=True)
    description: str | None = wire("description", STRING, null=True)
    quantity: Decimal | None = wire("quantity", NUMBER, null=True)
    unit_of_measure: str | None = wire("unitOfMeasure", STRING, null=True)
    override_unit_of_measure_set: ObjectReference | None = wire(
        "overrideUnitOfMeasureSet", Record(lambda: ObjectReference), null=True
    )
    cost: Decimal | None = wire("cost", DECIMAL, null=True)
    amount: Decimal | None = wire("amount", DECIMAL, null=True)
    customer: ObjectReference | None = wire("customer", Record(lambda: ObjectReference), null=True)
    class_: ObjectReference | None = wire("class", Record(lambda: ObjectReference), null=True)
    sales_tax_code: ObjectReference | None = wire("salesTaxCode", Record(lambda: ObjectReference), null=True)
    billing_status: Literal["billable", "has_been_billed", "not_billable"] | str | None = wire(
        "billingStatus", Enumeration(_BILLING_STATUS), null=True
    )
    sales_representative: ObjectReference | None = wire(
        "salesRepresentative", Record(lambda: ObjectReference), null=True
    )
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_item_line(data: Any) -> ItemLine:
    self = new(ItemLine)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.item = None if (value := data["item"]) is None else decode_object_reference(value)
        self.inventory_site = None if (value := data["inventorySite"]) is None else decode_object_reference(value)
        self.inventory_site_location = (
            None if (value := data["inventorySiteLocation"]) is None else decode_object_reference(value)
        )
        self.serial_number = serial_number = data["serialNumber"]
        self.lot_number = lot_number = data["lotNumber"]
        self.description = description = data["description"]
        self.unit_of_measure = unit_of_measure = data["unitOfMeasure"]
        self.override_unit_of_measure_set = (
            None if (value := data["overrideUnitOfMeasureSet"]) is None else decode_object_reference(value)
        )
        self.customer = None if (value := data["customer"]) is None else decode_object_reference(value)
        self.class_ = None if (value := data["class"]) is None else decode_object_reference(value)
        self.sales_tax_code = None if (value := data["salesTaxCode"]) is None else decode_object_reference(value)
        self.billing_status = None if (value := data["billingStatus"]) is None else _BILLING_STATUS[value]
        self.sales_representative = (
            None if (value := data["salesRepresentative"]) is None else decode_object_reference(value)
        )
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.expiration_date = None if (value := data["expirationDate"]) is None else as_date(value)
        self.quantity = None if (value := data["quantity"]) is None else as_number(value)
        self.cost = None if (value := data["cost"]) is None else as_decimal(value)
        self.amount = None if (value := data["amount"]) is None else as_decimal(value)
        if (
            odd
            or id_.__class__ is not str
            or (serial_number is not None and serial_number.__class__ is not str)
            or (lot_number is not None and lot_number.__class__ is not str)
            or (description is not None and description.__class__ is not str)
            or (unit_of_measure is not None and unit_of_measure.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(ItemLine, data, self)
    return self if len(data) == 20 else note(self, data)
