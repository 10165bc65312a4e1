"""`EstimateUpdateLine`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..._schema.containers import DECIMAL, NUMBER, STRING, Enumeration, enumeration
from ..._schema.limits import decimal, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, NumberInput, Unset

_PRICE_RULE_CONFLICT_STRATEGY = enumeration("base_price", "zero")


@model
class EstimateUpdateLine(RequestModel):
    """Line of the form to keep or change by its id, or a new one with the id `-1`; lines left out are removed.

    Attributes:
        id: Id of the line to keep or change, or `-1` for a new one. Lines left out are removed. At most 36 characters.
        item_id: Id of the product, service, charge or discount; its price, description and tax code are taken over
            where the line gives none. At most 36 characters.
        description: Text printed for the line. When left out on creation, QuickBooks copies it from the item.
        quantity: Count in the line's unit of measure, or in the item's base unit when the line names none. Once set, it
            can be changed but not cleared.
        unit_of_measure: Unit in which the line counts and prices the item; must belong to the item's set or to the set
            that overrides it on this line.
        override_unit_of_measure_set_id: Unit-of-measure set used on this line in place of the item's own, so that a
            unit outside the item's set can be chosen. Set ids can shift after a restart. At most 36 characters.
        rate: Price per unit of measure in the transaction's currency. If an amount is sent too, the rate is ignored; a
            new line with neither takes the item's price. Once set, it can be changed but not cleared.
        rate_percent: Charge or discount in percent of the line above it: `10.5` means 10.5 percent. For items priced by
            percentage, in place of a rate.
        class_id: Id of the class, a user-defined segment, to report the line under; it may differ from the class of the
            whole transaction. At most 36 characters.
        amount: Line total in the transaction's currency, before sales tax. `rate` is ignored when both are sent; a new
            line with neither is one unit at the item's price. Once set, it can be changed but not cleared.
        price_rule_conflict_strategy: What to charge when more than one price rule fits the line: the item's standard
            price or nothing.
        inventory_site_id: Id of the warehouse or store the goods would come from; needs multiple inventory sites
            (Advanced Inventory). At most 36 characters.
        inventory_site_location_id: Id of the bin or shelf inside the inventory site; needs bin tracking (Advanced
            Inventory). At most 36 characters.
        sales_tax_code_id: Tells whether the line is taxed. A new line without it can end up as `Non` (untaxed) even for
            a taxable customer. At most 36 characters.
        markup_rate: Markup on the item's estimated cost, in place of a percentage; it raises the price charged to the
            customer. Whether it counts as an amount or a fraction is not documented.
        markup_rate_percent: Markup on the item's estimated cost in percent: `20.0` raises the price 20 percent above
            cost.
        price_level_id: Price level that sets the rate of this line in place of the customer's default. At most 36
            characters.
        other_custom_field1: Text of the built-in `Other 1` column of the line; visible only on templates that include
            it.
        other_custom_field2: Text of the built-in `Other 2` column of the line; visible only on templates that include
            it.
    """

    id: str = wire("id", text(36))
    item_id: str | Unset = wire("itemId", text(36), default=UNSET)
    description: str | Unset = wire("description", STRING, default=UNSET)
    quantity: NumberInput | Unset = wire("quantity", NUMBER, default=UNSET)
    unit_of_measure: str | Unset = wire("unitOfMeasure", STRING, default=UNSET)
    override_unit_of_measure_set_id: str | Unset = wire("overrideUnitOfMeasureSetId", text(36), default=UNSET)
    rate: DecimalInput | Unset = wire("rate", decimal(5), default=UNSET)
    rate_percent: DecimalInput | Unset = wire("ratePercent", DECIMAL, default=UNSET)
    class_id: str | Unset = wire("classId", text(36), default=UNSET)
    amount: DecimalInput | Unset = wire("amount", decimal(2), default=UNSET)
    price_rule_conflict_strategy: Literal["base_price", "zero"] | Unset = wire(
        "priceRuleConflictStrategy", Enumeration(_PRICE_RULE_CONFLICT_STRATEGY), default=UNSET
    )
    inventory_site_id: str | Unset = wire("inventorySiteId", text(36), default=UNSET)
    inventory_site_location_id: str | Unset = wire("inventorySiteLocationId", text(36), default=UNSET)
    sales_tax_code_id: str | Unset = wire("salesTaxCodeId", text(36), default=UNSET)
    markup_rate: DecimalInput | Unset = wire("markupRate", DECIMAL, default=UNSET)
    markup_rate_percent: DecimalInput | Unset = wire("markupRatePercent", DECIMAL, default=UNSET)
    price_level_id: str | Unset = wire("priceLevelId", text(36), default=UNSET)
    other_custom_field1: str | Unset = wire("otherCustomField1", STRING, default=UNSET)
    other_custom_field2: str | Unset = wire("otherCustomField2", STRING, default=UNSET)


class EstimateUpdateLineDict(TypedDict, total=False):
    id: Required[str]
    item_id: str
    description: str
    quantity: NumberInput
    unit_of_measure: str
    override_unit_of_measure_set_id: str
    rate: DecimalInput
    rate_percent: DecimalInput
    class_id: str
    amount: DecimalInput
    price_rule_conflict_strategy: Literal["base_price", "zero"]
    inventory_site_id: str
    inventory_site_location_id: str
    sales_tax_code_id: str
    markup_rate: DecimalInput
    markup_rate_percent: DecimalInput
    price_level_id: str
    other_custom_field1: str
    other_custom_field2: str
