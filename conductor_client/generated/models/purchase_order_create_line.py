"""`PurchaseOrderCreateLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from ..._schema.containers import DATE, NUMBER, STRING, Record
from ..._schema.limits import array, decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, DecimalInput, NumberInput, Unset
from .custom_field_create import CustomFieldCreate, CustomFieldCreateDict


@model
class PurchaseOrderCreateLine(RequestModel):
    """Line of the new form: an item with quantity and rate, or a text alone.

    Attributes:
        item_id: Id of the product or service ordered; its cost and description are taken over where the line gives
            none. At most 36 characters.
        sku: Manufacturer's part number of the ordered item, printed for the vendor; copied from the item at entry.
        description: Text printed for the line. When left out on creation, QuickBooks copies it from the item.
        quantity: Count in the line's unit of measure, or in the item's base unit when the line names none. Once set, it
            can be changed but not cleared.
        unit_of_measure: Unit in which the line counts and prices the item; must belong to the item's set. Left out, the
            set's default unit is used.
        rate: Cost per unit of measure in the vendor's currency. If an amount is sent too, the rate is ignored; a new
            line with neither takes the item's standard cost. Once set, it can be changed but not cleared.
        class_id: Id of the class, a user-defined segment, to report the line under; it may differ from the class of the
            whole transaction. At most 36 characters.
        amount: Line total in the currency of the order. `rate` is ignored when both are sent; a new line with neither
            is one unit at the item's purchase cost. Once set, it can be changed but not cleared.
        inventory_site_location_id: Id of the bin or shelf inside the inventory site; needs bin tracking (Advanced
            Inventory). At most 36 characters.
        payee_id: Customer or job the goods are ordered for; not needed for the company's own stock or use. At most 36
            characters.
        service_date: Day the goods or services on the line are wanted or rendered.
        sales_tax_code_id: Tax code of the line, in editions that track tax on purchases. At most 36 characters.
        override_item_account_id: Account this line posts to instead of the one set up in the item; the item itself is
            not changed. At most 36 characters.
        other_custom_field1: Text of the built-in `Other 1` column of the line; visible only on templates that include
            it.
        other_custom_field2: Text of the built-in `Other 2` column of the line; visible only on templates that include
            it.
        custom_fields: Values for user-defined fields on the line, as pairs of name and value; each field must already
            be set up in QuickBooks. At least one element.
    """

    item_id: str | Unset = wire("itemId", text(36), default=UNSET)
    sku: str | Unset = wire("sku", STRING, default=UNSET)
    description: str | Unset = wire("description", STRING, default=UNSET)
    quantity: NumberInput | Unset = wire("quantity", NUMBER, default=UNSET)
    unit_of_measure: str | Unset = wire("unitOfMeasure", STRING, default=UNSET)
    rate: DecimalInput | Unset = wire("rate", decimal(5), default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    amount: DecimalInput | Unset = wire("amount", decimal(2), default=UNSET)
    inventory_site_location_id: str | Unset = wire("inventorySiteLocationId", text(36), default=UNSET)
    payee_id: str | Unset = wire("payeeId", text(36), default=UNSET)
    service_date: DateInput | Unset = wire("serviceDate", DATE, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    override_item_account_id: str | Unset = wire("overrideItemAccountId", text(36), default=UNSET)
    other_custom_field1: str | Unset = wire("otherCustomField1", STRING, default=UNSET)
    other_custom_field2: str | Unset = wire("otherCustomField2", STRING, default=UNSET)
    custom_fields: Sequence[CustomFieldCreate | CustomFieldCreateDict] | Unset = wire(
        "customFields", array(Record(lambda: CustomFieldCreate), 1), default=UNSET
    )


class PurchaseOrderCreateLineDict(TypedDict, total=False):
    item_id: str
    sku: str
    description: str
    quantity: NumberInput
    unit_of_measure: str
    rate: DecimalInput
    class_id: str
    amount: DecimalInput
    inventory_site_location_id: str
    payee_id: str
    service_date: DateInput
    sales_tax_code_id: str
    override_item_account_id: str
    other_custom_field1: str
    other_custom_field2: str
    custom_fields: Sequence[CustomFieldCreate | CustomFieldCreateDict]
