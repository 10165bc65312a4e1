"""`ItemGroupLineCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import NUMBER, STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, NumberInput, Unset
from .custom_field_create import CustomFieldCreate, CustomFieldCreateDict


@model
class ItemGroupLineCreate(RequestModel):
    """Line that buys or sells a bundle; it expands into the bundle's member items.

    Attributes:
        item_group_id: Id of the bundle to enter; QuickBooks adds its member items as lines by itself. At most 36
            characters.
        quantity: How many of the whole group, in its unit of measure; the member quantities are multiplied by it. Once
            set, it can be changed but not cleared.
        unit_of_measure: Unit in which the group as a whole is counted; must belong to the group's unit set.
        inventory_site_id: Id of the warehouse or store the goods go to; needs multiple inventory sites (Advanced
            Inventory). At most 36 characters.
        inventory_site_location_id: Id of the bin or shelf inside the inventory site; needs bin tracking (Advanced
            Inventory). At most 36 characters.
        custom_fields: Values for user-defined fields on the line, as pairs of name and value; each field must already
            be set up in QuickBooks. At least one element.
    """

    item_group_id: str = wire("itemGroupId", text(36))
    quantity: NumberInput | Unset = wire("quantity", NUMBER, default=UNSET)
    unit_of_measure: str | Unset = wire("unitOfMeasure", STRING, default=UNSET)
    inventory_site_id: str | Unset = wire("inventorySiteId", text(36), default=UNSET)
    inventory_site_location_id: str | Unset = wire("inventorySiteLocationId", text(36), default=UNSET)
    custom_fields: Sequence[CustomFieldCreate | CustomFieldCreateDict] | Unset = wire(
        "customFields", array(Record(lambda: CustomFieldCreate), 1), default=UNSET
    )


class ItemGroupLineCreateDict(TypedDict, total=False):
    item_group_id: Required[str]
    quantity: NumberInput
    unit_of_measure: str
    inventory_site_id: str
    inventory_site_location_id: str
    custom_fields: Sequence[CustomFieldCreate | CustomFieldCreateDict]
