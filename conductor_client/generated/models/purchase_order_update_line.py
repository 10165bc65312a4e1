"""`PurchaseOrderUpdateLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, DATE, NUMBER, STRING
from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, DecimalInput, NumberInput, Unset


@model
class PurchaseOrderUpdateLine(RequestModel):
    """Line of the form to keep or change by its id, or a new one with the id `-1`; lines left out are removed.

    Attributes:
        id: Id of the line to keep or change, or `-1` for a new one. Lines left out are removed. At most 36 characters.
        item_id: Id of the product or service ordered; its cost and description are taken over where the line gives
            none. At most 36 characters.
        sku: Manufacturer's part number of the ordered item, printed for the vendor; copied from the item at entry.
        description: Text printed for the line. When left out on creation, QuickBooks copies it from the item.
        quantity: Count in the line's unit of measure, or in the item's base unit when the line names none. Once set, it
            can be changed but not cleared.
        unit_of_measure: Unit in which the line counts and prices the item; must belong to the item's set or to the set
            that overrides it on this line.
        override_unit_of_measure_set_id: Unit-of-measure set used on this line in place of the item's own, so that a
            unit outside the item's set can be chosen. Set ids can shift after a restart. At most 36 characters.
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
        is_manually_closed: True closes the line: nothing more is expected on it, and the open quantity drops out of
            on-order figures.
        override_item_account_id: Account this line posts to instead of the one set up in the item; the item itself is
            not changed. At most 36 characters.
        other_custom_field1: Text of the built-in `Other 1` column of the line; visible only on templates that include
            it.
        other_custom_field2: Text of the built-in `Other 2` column of the line; visible only on templates that include
            it.
    """

    id: str = wire("id", text(36))
    item_id: str | Unset = wire("itemId", text(36), default=UNSET)
    sku: str | Unset = wire("sku", STRING, default=UNSET)
    description: str | Unset = wire("description", STRING, default=UNSET)
    quantity: NumberInput | Unset = wire("quantity", NUMBER, default=UNSET)
    unit_of_measure: str | Unset = wire("unitOfMeasure", STRING, default=UNSET)
    override_unit_of_measure_set_id: str | Unset = wire("overrideUnitOfMeasureSetId", text(36), default=UNSET)
    rate: DecimalInput | Unset = wire("rate", decimal(5), default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    amount: DecimalInput | Unset = wire("amount", decimal(2), default=UNSET)
    inventory_site_location_id: str | Unset = wire("inventorySiteLocationId", text(36), default=UNSET)
    payee_id: str | Unset = wire("payeeId", text(36), default=UNSET)
    service_date: DateInput | Unset = wire("serviceDate", DATE, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    is_manually_closed: bool | Unset = wire("isManuallyClosed", BOOLEAN, default=UNSET)
    override_item_account_id: str | Unset = wire("overrideItemAccountId", text(36), default=UNSET)
    other_custom_field1: str | Unset = wire("otherCustomField1", STRING, default=UNSET)
    other_custom_field2: str | Unset = wire("otherCustomField2", STRING, default=UNSET)


class PurchaseOrderUpdateLineDict(TypedDict, total=False):
    id: Required[str]
    item_id: str
    sku: str
    description: str
    quantity: NumberInput
    unit_of_measure: str
    override_unit_of_measure_set_id: str
    rate: DecimalInput
    class_id: str
    amount: DecimalInput
    inventory_site_location_id: str
    payee_id: str
    service_date: DateInput
    sales_tax_code_id: str
    is_manually_closed: bool
    override_item_account_id: str
    other_custom_field1: str
    other_custom_field2: str
