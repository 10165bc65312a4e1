"""`SalesOrderLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATE, DECIMAL, NUMBER, STRING, Array, Constant, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_date, as_decimal, as_number, odd
from .custom_field import CustomField, decode_custom_field
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_sales_order_line")


@model
class SalesOrderLine(Model):
    """Line of a sales order: an item ordered, with quantity, rate and what has been invoiced of it.

    Attributes:
        id: Line id within the transaction; updates use it to keep the line.
        object_type: Names the kind of record, so that mixed data can be told apart.
        item: Product, service, charge or discount that the line is for; null on lines with text only.
        description: Text printed for the line, copied from the item unless it was changed.
        quantity: Count in the line's unit of measure, or in the item's base unit when the line names none; null on
            text-only lines. Once set, it can be changed but not cleared.
        unit_of_measure: Unit in which the line counts and prices the item, named as in the item's set; null when the
            item has no set.
        override_unit_of_measure_set: Unit-of-measure set used on this line in place of the item's own; null when the
            item's set applies.
        rate: Price per unit of measure in the transaction's currency; null when the line is priced by a percentage or
            only has an amount. Once set, it can be changed but not cleared.
        rate_percent: Charge or discount in percent of the line above it: `10.5` means 10.5 percent. For items priced by
            percentage, in place of a rate.
        class_: Class, a user-defined segment, that the line is reported under; null leaves it unclassified.
        amount: Line total in the transaction's currency, before sales tax: quantity times rate, or a plain sum where no
            rate applies. Once set, it can be changed but not cleared.
        inventory_site: Warehouse or store the goods go out of; null without multiple inventory sites.
        inventory_site_location: Bin or shelf inside the inventory site; null where bins are not tracked.
        serial_number: Serial numbers of the goods, for items tracked that way. Needs Advanced Inventory; null for
            untracked items. A line has either serial numbers or a lot, never both.
        lot_number: Lot the goods belong to, for items tracked by lot. Needs Advanced Inventory; null for untracked
            items. A line has either a lot or serial numbers, never both.
        expiration_date: Day after which the serial number or lot should not be used or sold; for items tracked by
            serial or lot number with expiry switched on. Needs QuickBooks Desktop 2023 or later.
        sales_tax_code: Tells whether the line is taxed. A line needs a taxable code even for a taxable customer.
        quantity_invoiced: Part of the ordered count already invoiced, in the line's unit of measure; the rest is the
            open backorder.
        is_manually_closed: Whether the line was closed by hand, so that nothing more is to be shipped or invoiced on
            it.
        other_custom_field1: Text of the built-in `Other 1` column of the line; visible only on templates that include
            it.
        other_custom_field2: Text of the built-in `Other 2` column of the line; visible only on templates that include
            it.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_sales_order_line"] = wire("objectType", Constant(_OBJECT_TYPE))
    item: ObjectReference | None = wire("item", Record(lambda: ObjectReference), null=True)
    description: str | None = wire("description", STRING, null=True)
    quantity: Decimal | None = wire("quantity", NUMBER, null=True)
    unit_of_measure: str | None = wire("unitOfMeasure", STRING, null=True)
    override_unit_of_measure_set: ObjectReference | None = wire(
        "overrideUnitOfMeasureSet", Record(lambda: ObjectReference), null=True
    )
    rate: Decimal | None = wire("rate", DECIMAL, null=True)
    rate_percent: Decimal | None = wire("ratePercent", DECIMAL, null=True)
    class_: ObjectReference | None = wire("class", Record(lambda: ObjectReference), null=True)
    amount: Decimal | None = wire("amount", DECIMAL, null=True)
    inventory_site: ObjectReference | None = wire("inventorySite", Record(lambda: ObjectReference), null=True)
    inventory_site_location: ObjectReference | None = wire(
        "inventorySiteLocation", Record(lambda: ObjectReference), null=True
    )
    serial_number: str | None = wire("serialNumber", STRING, null=True)
    lot_number: str | None = wire("lotNumber", STRING, null=True)
    expiration_date: date | None = wire("expirationDate", DATE, null=True)
    sales_tax_code: ObjectReference | None = wire("salesTaxCode", Record(lambda: ObjectReference), null=True)
    quantity_invoiced: Decimal | None = wire("quantityInvoiced", NUMBER, null=True)
    is_manually_closed: bool = wire("isManuallyClosed", BOOLEAN)
    other_custom_field1: str | None = wire("otherCustomField1", STRING, null=True)
    other_custom_field2: str | None = wire("otherCustomField2", STRING, null=True)
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_sales_order_line(data: Any) -> SalesOrderLine:
    self = new(SalesOrderLine)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.item = None if (value := data["item"]) is None else decode_object_reference(value)
        self.description = description = data["description"]
        self.unit_of_measure = unit_of_measure = data["unitOfMeasure"]
        self.override_unit_of_measure_set = (
            None if (value := data["overrideUnitOfMeasureSet"]) is None else decode_object_reference(value)
        )
        self.class_ = None if (value := data["class"]) is None else decode_object_reference(value)
        self.inventory_site = None if (value := data["inventorySite"]) is None else decode_object_reference(value)
        self.inventory_site_location = (
            None if (value := data["inventorySiteLocation"]) is None else decode_object_reference(value)
        )
        self.serial_number = serial_number = data["serialNumber"]
        self.lot_number = lot_number = data["lotNumber"]
        self.sales_tax_code = None if (value := data["salesTaxCode"]) is None else decode_object_reference(value)
        self.is_manually_closed = is_manually_closed = data["isManuallyClosed"]
        self.other_custom_field1 = other_custom_field1 = data["otherCustomField1"]
        self.other_custom_field2 = other_custom_field2 = data["otherCustomField2"]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.quantity = None if (value := data["quantity"]) is None else as_number(value)
        self.rate = None if (value := data["rate"]) is None else as_decimal(value)
        self.rate_percent = None if (value := data["ratePercent"]) is None else as_decimal(value)
        self.amount = None if (value := data["amount"]) is None else as_decimal(value)
        self.expiration_date = None if (value := data["expirationDate"]) is None else as_date(value)
        self.quantity_invoiced = None if (value := data["quantityInvoiced"]) is None else as_number(value)
        if (
            odd
            or id_.__class__ is not str
            or (description is not None and description.__class__ is not str)
            or (unit_of_measure is not None and unit_of_measure.__class__ is not str)
            or (serial_number is not None and serial_number.__class__ is not str)
            or (lot_number is not None and lot_number.__class__ is not str)
            or is_manually_closed.__class__ is not bool
            or (other_custom_field1 is not None and other_custom_field1.__class__ is not str)
            or (other_custom_field2 is not None and other_custom_field2.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(SalesOrderLine, data, self)
    return self if len(data) == 22 else note(self, data)
