"""`SalesReceiptCreateLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from ..._schema.containers import DATE, DECIMAL, NUMBER, STRING, Enumeration, Record, enumeration
from ..._schema.limits import array, decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DateInput, DecimalInput, NumberInput, Unset
from .credit_card_transaction_create import CreditCardTransactionCreate, CreditCardTransactionCreateDict
from .custom_field_create import CustomFieldCreate, CustomFieldCreateDict

_PRICE_RULE_CONFLICT_STRATEGY = enumeration("base_price", "zero")


@model
class SalesReceiptCreateLine(RequestModel):
    """Line of the new form: an item with quantity and rate, or a text alone.

    Attributes:
        item_id: Id of the product, service, charge or discount; its price, description and tax code are taken over
            where the line gives none. At most 36 characters.
        description: Text printed for the line. When left out on creation, QuickBooks copies it from the item.
        quantity: Count in the line's unit of measure, or in the item's base unit when the line names none. Once set, it
            can be changed but not cleared.
        unit_of_measure: Unit in which the line counts and prices the item; must belong to the item's set. Left out, the
            set's default unit is used.
        rate: Price per unit of measure in the transaction's currency. If an amount is sent too, the rate is ignored; a
            new line with neither takes the item's price. Once set, it can be changed but not cleared.
        rate_percent: Charge or discount in percent of the line above it: `10.5` means 10.5 percent. For items priced by
            percentage, in place of a rate.
        price_level_id: Price level that sets the rate of this line in place of the customer's default; left out, the
            default applies. At most 36 characters.
        class_id: Id of the class, a user-defined segment, to report the line under; it may differ from the class of the
            whole transaction. At most 36 characters.
        amount: Line total in the transaction's currency, before sales tax. `rate` is ignored when both are sent; a new
            line with neither is one unit at the item's price. Once set, it can be changed but not cleared.
        price_rule_conflict_strategy: What to charge when more than one price rule fits the line: the item's standard
            price or nothing.
        inventory_site_id: Id of the warehouse or store the goods go out of; needs multiple inventory sites (Advanced
            Inventory). At most 36 characters.
        inventory_site_location_id: Id of the bin or shelf inside the inventory site; needs bin tracking (Advanced
            Inventory). At most 36 characters.
        serial_number: Serial numbers of the goods, for items tracked that way. Needs Advanced Inventory. A line has
            either serial numbers or a lot, never both.
        lot_number: Lot the goods belong to, for items tracked by lot. Needs Advanced Inventory. A line has either a lot
            or serial numbers, never both.
        service_date: Day the goods or services on the line were delivered, which can differ from the form's date.
        sales_tax_code_id: Tells whether the line is taxed. Left out, the line can end up as `Non` (untaxed) even for a
            taxable customer, so send it when tax matters. At most 36 characters.
        override_item_account_id: Account this line posts to instead of the one set up in the item; the item itself is
            not changed. At most 36 characters.
        other_custom_field1: Text of the built-in `Other 1` column of the line; visible only on templates that include
            it.
        other_custom_field2: Text of the built-in `Other 2` column of the line; visible only on templates that include
            it.
        credit_card_transaction: Details of a card payment already handled by the QuickBooks merchant service. It is
            stored for reference and reconciliation and charges nothing.
        custom_fields: Values for user-defined fields on the line, as pairs of name and value; each field must already
            be set up in QuickBooks. At least one element.
    """

    item_id: str | Unset = wire("itemId", text(36), default=UNSET)
    description: str | Unset = wire("description", STRING, default=UNSET)
    quantity: NumberInput | Unset = wire("quantity", NUMBER, default=UNSET)
    unit_of_measure: str | Unset = wire("unitOfMeasure", STRING, default=UNSET)
    rate: DecimalInput | Unset = wire("rate", decimal(5), default=UNSET)
    rate_percent: DecimalInput | Unset = wire("ratePercent", DECIMAL, default=UNSET)
    price_level_id: str | Unset = wire("priceLevelId", text(36), default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    amount: DecimalInput | Unset = wire("amount", decimal(2), default=UNSET)
    price_rule_conflict_strategy: Literal["base_price", "zero"] | Unset = wire(
        "priceRuleConflictStrategy", Enumeration(_PRICE_RULE_CONFLICT_STRATEGY), default=UNSET
    )
    inventory_site_id: str | Unset = wire("inventorySiteId", text(36), default=UNSET)
    inventory_site_location_id: str | Unset = wire("inventorySiteLocationId", text(36), default=UNSET)
    serial_number: str | Unset = wire("serialNumber", STRING, default=UNSET)
    lot_number: str | Unset = wire("lotNumber", STRING, default=UNSET)
    service_date: DateInput | Unset = wire("serviceDate", DATE, default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    override_item_account_id: str | Unset = wire("overrideItemAccountId", text(36), default=UNSET)
    other_custom_field1: str | Unset = wire("otherCustomField1", STRING, default=UNSET)
    other_custom_field2: str | Unset = wire("otherCustomField2", STRING, default=UNSET)
    credit_card_transaction: CreditCardTransactionCreate | CreditCardTransactionCreateDict | Unset = wire(
        "creditCardTransaction", Record(lambda: CreditCardTransactionCreate), default=UNSET
    )
    custom_fields: Sequence[CustomFieldCreate | CustomFieldCreateDict] | Unset = wire(
        "customFields", array(Record(lambda: CustomFieldCreate), 1), default=UNSET
    )


class SalesReceiptCreateLineDict(TypedDict, total=False):
    item_id: str
    description: str
    quantity: NumberInput
    unit_of_measure: str
    rate: DecimalInput
    rate_percent: DecimalInput
    price_level_id: str
    class_id: str
    amount: DecimalInput
    price_rule_conflict_strategy: Literal["base_price", "zero"]
    inventory_site_id: str
    inventory_site_location_id: str
    serial_number: str
    lot_number: str
    service_date: DateInput
    sales_tax_code_id: str
    override_item_account_id: str
    other_custom_field1: str
    other_custom_field2: str
    credit_card_transaction: CreditCardTransactionCreate | CreditCardTransactionCreateDict
    custom_fields: Sequence[CustomFieldCreate | CustomFieldCreateDict]
