"""`InventoryAdjustmentCreateAdjustValue`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..._schema.containers import NUMBER
from ..._schema.limits import decimal
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, DecimalInput, NumberInput, Unset


@model
class InventoryAdjustmentCreateAdjustValue(RequestModel):
    """Changes the book value of the stock, and if wanted its quantity too, for revaluations and write-downs. A line
    holds a single kind of adjustment.

    Attributes:
        new_quantity: Count that is to be on hand after the adjustment, in the base unit of measure. QuickBooks posts
            the difference; send either this or `quantity_difference`.
        quantity_difference: Signed change of the count in the base unit of measure: negative removes stock. Send either
            this or `new_quantity`.
        new_value: Total inventory asset value of the item after the adjustment, in the home currency and not per unit.
            Send either this or `value_difference`.
        value_difference: Signed change of the item's total inventory asset value, in the home currency and not per
            unit. Send either this or `new_value`.
    """

    new_quantity: NumberInput | Unset = wire("newQuantity", NUMBER, default=UNSET)
    quantity_difference: NumberInput | Unset = wire("quantityDifference", NUMBER, default=UNSET)
    new_value: DecimalInput | Unset = wire("newValue", decimal(2), default=UNSET)
    value_difference: NumberInput | Unset = wire("valueDifference", NUMBER, default=UNSET)


class InventoryAdjustmentCreateAdjustValueDict(TypedDict, total=False):
    new_quantity: NumberInput
    quantity_difference: NumberInput
    new_value: DecimalInput
    value_difference: NumberInput
