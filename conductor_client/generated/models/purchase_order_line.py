"""`PurchaseOrderLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATE, DECIMAL, NUMBER, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_date, as_decimal, as_number, odd
from .custom_field import CustomField, decode_custom_field
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_purchase_order_line")


@model
class PurchaseOrderLine(Model):
    """Line of a purchase order: an item ordered, with quantity, rate and what has been received and billed of it.

    Attributes:
        id: Line id within the transaction; updates use it to keep the line.
        object_type: Names the kind of record, so that mixed data can be told apart.
        item: Product or service ordered from the vendor; null on lines with text only.
        sku: Manufacturer's part number of the ordered item, printed for the vendor; copied from the item at entry.
        description: Text printed for the line, copied from the item unless it was changed.
        quantity: Count in the line's unit of measure, or in the item's base unit when the line names none; null on
            text-only lines. Once set, it can be changed but not cleared.
        unit_of_measure: Unit in which the line counts and prices the item, named as in the item's set; null when the
            item has no set.
        override_unit_of_measure_set: Unit-of-measure set used on this line in place of the item's own; null when the
            item's set applies.
        rate: Cost per unit of measure in the vendor's currency. If an amount is sent too, the rate is ignored; a new
            line with neither takes the item's standard cost. Once set, it can be changed but not cleared.
        class_: Class, a user-defined segment, that the line is reported under; null leaves it unclassified.
        amount: Line total in the currency of the order: quantity times rate. Once set, it can be changed but not
            cleared.
        inventory_site_location: Bin or shelf inside the inventory site; null where bins are not tracked.
        payee: Customer or job the goods are ordered for; null for the company's own stock or use.
        service_date: Day the goods or services on the line are wanted or rendered.
        sales_tax_code: Tax code of the line, in editions that track tax on purchases; null elsewhere.
        received_quantity: Part of the ordered count received so far through item receipts and bills, in the line's unit
            of measure.
        unbilled_quantity: Part received but not yet on a vendor's bill, in the line's unit of measure.
        is_billed: Whether the vendor's bill for the line has been entered.
        is_manually_closed: Whether the line was closed by hand, so that nothing more is expected on it.
        other_custom_field1: Text of the built-in `Other 1` column of the line; visible only on templates that include
            it.
        other_custom_field2: Text of the built-in `Other 2` column of the line; visible only on templates that include
            it.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_purchase_order_line"] = wire("objectType", Constant(_OBJECT_TYPE))
    item: ObjectReference | None = wire("item", Record(lambda: ObjectReference), null=True)
    sku: str | None = wire("sku", STRING, null=True)
    description: str | None = wire("description", STRING, null=True)
    quantity: Decimal | None = wire("quantity", NUMBER, null=True)
    unit_of_measure: str | None = wire("unitOfMeasure", STRING, null=True)
    override_unit_of_measure_set: ObjectReference | None = wire(
        "overrideUnitOfMeasureSet", Record(lambda: ObjectReference), null=True
    )
    rate: Decimal | None = wire("rate", DECIMAL, null=True)
    class_: ObjectReference | None = wire("class", Record(lambda: ObjectReference), null=True)
    amount: Decimal | None = wire("amount", DECIMAL, null=True)
    inventory_site_location: ObjectReference | None = wire(
        "inventorySiteLocation", Record(lambda: ObjectReference), null=True
    )
    payee: ObjectReference | None = wire("payee", Record(lambda: ObjectReference), null=True)
    service_date: date | None = wire("serviceDate", DATE, null=True)
    sales_tax_code: ObjectReference | None = wire("salesTaxCode", Record(lambda: ObjectReference), null=True)
    received_quantity: Decimal | None = wire("receivedQuantity", NUMBER, null=True)
    unbilled_quantity: Decimal | None = wire("unbilledQuantity", NUMBER, null=True)
    is_billed: bool | None = wire("isBilled", BOOLEAN, null=True)
    is_manually_closed: bool = wire("isManuallyClosed", BOOLEAN)
    other_custom_field1: str | None = wire("otherCustomField1", STRING, null=True)
    other_custom_field2: str | None = wire("otherCustomField2", STRING, null=True)
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_purchase_order_line(data: Any) -> PurchaseOrderLine:
    self = new(PurchaseOrderLine)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.item = None if (value := data["item"]) is None else decode_object_reference(value)
        self.sku = sku = data["sku"]
        self.description = description = data["description"]
        self.unit_of_measure = unit_of_measure = data["unitOfMeasure"]
        self.override_unit_of_measure_set = (
            None if (value := data["overrideUnitOfMeasureSet"]) is None else decode_object_reference(value)
        )
        self.class_ = None if (value := data["class"]) is None else decode_object_reference(value)
        self.inventory_site_location = (
            None if (value := data["inventorySiteLocation"]) is None else decode_object_reference(value)
        )
        self.payee = None if (value := data["payee"]) is None else decode_object_reference(value)
        self.sales_tax_code = None if (value := data["salesTaxCode"]) is None else decode_object_reference(value)
        self.is_billed = is_billed = data["isBilled"]
        self.is_manually_closed = is_manually_closed = data["isManuallyClosed"]
        self.other_custom_field1 = other_custom_field1 = data["otherCustomField1"]
        self.other_custom_field2 = other_custom_field2 = data["otherCustomField2"]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.quantity = None if (value := data["quantity"]) is None else as_number(value)
        self.rate = None if (value := data["rate"]) is None else as_decimal(value)
        self.amount = None if (value := data["amount"]) is None else as_decimal(value)
        self.service_date = None if (value := data["serviceDate"]) is None else as_date(value)
        self.received_quantity = None if (value := data["receivedQuantity"]) is None else as_number(value)
        self.unbilled_quantity = None if (value := data["unbilledQuantity"]) is None else as_number(value)
        if (
            odd
            or id_.__class__ is not str
            or (sku is not None and sku.__class__ is not str)
            or (description is not None and description.__class__ is not str)
            or (unit_of_measure is not None and unit_of_measure.__class__ is not str)
            or (is_billed is not None and is_billed.__class__ is not bool)
            or is_manually_closed.__class__ is not bool
            or (other_custom_field1 is not None and other_custom_field1.__class__ is not str)
            or (other_custom_field2 is not None and other_custom_field2.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(PurchaseOrderLine, data, self)
    return self if len(data) == 22 else note(self, data)
