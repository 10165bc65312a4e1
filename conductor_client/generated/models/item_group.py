"""`ItemGroup`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATETIME, STRING, Array, Constant, Enumeration, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_datetime, odd
from ..literals import SPECIAL_ITEM_TYPE, SpecialItemType
from .custom_field import CustomField, decode_custom_field
from .item_group_line import ItemGroupLine, decode_item_group_line
from .object_reference import ObjectReference, decode_object_reference

_OBJECT_TYPE = enumeration("qbd_item_group")


@model
class ItemGroup(Model):
    """Bundle of items that is entered on a form in one step. It has no stock or price of its own.

    Attributes:
        id: List id assigned by QuickBooks; it survives renaming, so store it rather than the name.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        name: Unique among all items at the same level, whatever their type, and free of colons; also the text users
            pick on forms.
        barcode: Bar code that scanners read for the item; null when none is assigned.
        is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
            instead of deleting.
        description: Text for the bundle, shown on sales forms in the heading line of the group.
        unit_of_measure_set: Units in which the item can be bought, stocked, and sold; null when it is counted without
            units. Its id may change briefly after QuickBooks starts.
        should_print_items_in_group: Whether the printed form lists the member items; if false, only the group's own
            description and total are printed.
        special_item_type: Role that QuickBooks itself assigns to the item, such as computing finance charges; null for
            ordinary items.
        external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor rejects
            duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record is created;
            it cannot be changed later.
        lines: Member items with their quantities per one unit of the group.
        custom_fields: User-defined fields that hold a value, as pairs of name and value; public ones (owner `0`) are
            always included, an app's private ones only on request.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_item_group"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    name: str = wire("name", STRING)
    barcode: str | None = wire("barcode", STRING, null=True)
    is_active: bool = wire("isActive", BOOLEAN)
    description: str | None = wire("description", STRING, null=True)
    unit_of_measure_set: ObjectReference | None = wire("unitOfMeasureSet", Record(lambda: ObjectReference), null=True)
    should_print_items_in_group: bool = wire("shouldPrintItemsInGroup", BOOLEAN)
    special_item_type: SpecialItemType | str | None = wire("specialItemType", Enumeration(SPECIAL_ITEM_TYPE), null=True)
    external_id: str | None = wire("externalId", STRING, null=True)
    lines: list[ItemGroupLine] = wire("lines", Array(Record(lambda: ItemGroupLine)))
    custom_fields: list[CustomField] = wire("customFields", Array(Record(lambda: CustomField)))


def decode_item_group(data: Any) -> ItemGroup:
    self = new(ItemGroup)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.name = name = data["name"]
        self.barcode = barcode = data["barcode"]
        self.is_active = is_active = data["isActive"]
        self.description = description = data["description"]
        self.unit_of_measure_set = (
            None if (value := data["unitOfMeasureSet"]) is None else decode_object_reference(value)
        )
        self.should_print_items_in_group = should_print_items_in_group = data["shouldPrintItemsInGroup"]
        self.special_item_type = None if (value := data["specialItemType"]) is None else SPECIAL_ITEM_TYPE[value]
        self.external_id = external_id = data["externalId"]
        self.lines = [decode_item_group_line(item) for item in items(data["lines"])]
        self.custom_fields = [decode_custom_field(item) for item in items(data["customFields"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
            or (barcode is not None and barcode.__class__ is not str)
            or is_active.__class__ is not bool
            or (description is not None and description.__class__ is not str)
            or should_print_items_in_group.__class__ is not bool
            or (external_id is not None and external_id.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(ItemGroup, data, self)
    return self if len(data) == 15 else note(self, data)
