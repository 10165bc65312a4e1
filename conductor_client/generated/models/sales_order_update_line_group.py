"""`SalesOrderUpdateLineGroup`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import NUMBER, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, NumberInput, Unset
from .sales_order_update_line import SalesOrderUpdateLine, SalesOrderUpdateLineDict


@model
class SalesOrderUpdateLineGroup(RequestModel):
    """Bundle on the form to keep or change by its id, or a new one with the id `-1`, with its member lines.

    Attributes:
        id: Id of the group line to keep or change, or `-1` for a new one. Group lines left out are removed. At most 36
            characters.
        item_group_id: Id of the bundle to enter; QuickBooks adds its member items as lines by itself. At most 36
            characters.
        quantity: How many of the whole group, in its unit of measure; the member quantities are multiplied by it. Once
            set, it can be changed but not cleared.
        unit_of_measure: Unit in which the group as a whole is counted; must belong to the group's unit set.
        override_unit_of_measure_set_id: Unit-of-measure set used on this line in place of the item's own, so that a
            unit outside the item's set can be chosen. Set ids can shift after a restart. At most 36 characters.
        lines: Member lines of the group. When sent, they replace all members: keep a line by its id, add one with id
            `-1`, and any line left out is deleted. At least one element.
    """

    id: str = wire("id", text(36))
    item_group_id: str | Unset = wire("itemGroupId", text(36), default=UNSET)
    quantity: NumberInput | Unset = wire("quantity", NUMBER, default=UNSET)
    unit_of_measure: str | Unset = wire("unitOfMeasure", STRING, default=UNSET)
    override_unit_of_measure_set_id: str | Unset = wire("overrideUnitOfMeasureSetId", text(36), default=UNSET)
    lines: Sequence[SalesOrderUpdateLine | SalesOrderUpdateLineDict] | Unset = wire(
        "lines", array(Record(lambda: SalesOrderUpdateLine), 1), default=UNSET
    )


class SalesOrderUpdateLineGroupDict(TypedDict, total=False):
    id: Required[str]
    item_group_id: str
    quantity: NumberInput
    unit_of_measure: str
    override_unit_of_measure_set_id: str
    lines: Sequence[SalesOrderUpdateLine | SalesOrderUpdateLineDict]
