"""`UnitOfMeasureSet`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from ..._schema.containers import BOOLEAN, DATETIME, STRING, Array, Constant, Enumeration, Record, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, items, model, new, note, recover, wire
from ..._schema.values import as_datetime, odd
from ..literals import UNIT_OF_MEASURE_SET_UNIT_OF_MEASURE_TYPE, UnitOfMeasureSetUnitOfMeasureType
from .base_unit import BaseUnit, decode_base_unit
from .default_unit import DefaultUnit, decode_default_unit
from .related_unit import RelatedUnit, decode_related_unit

_OBJECT_TYPE = enumeration("qbd_unit_of_measure_set")


@model
class UnitOfMeasureSet(Model):
    """Family of units in which an item is counted, a base unit and its multiples, with defaults for buying, selling and
    shipping.

    Attributes:
        id: List id assigned by QuickBooks; it can differ for a short time after QuickBooks starts, so match sets by
            name.
        object_type: Names the kind of record, so that mixed data can be told apart.
        created_at: When the record was entered, by the clock of the QuickBooks PC, which may run fast or slow.
        updated_at: Last change to the record, edits by users included, by the clock of the QuickBooks PC.
        revision_number: Edit sequence that changes with every edit, whether by a user or an app. An update must send
            the latest value; a stale one is rejected.
        name: Label offered in item setup; the safer key for finding a set again, as set ids can shift briefly after
            QuickBooks starts.
        is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
            instead of deleting.
        unit_of_measure_type: Physical quantity the set measures; units of different kinds cannot be mixed in one set.
        base_unit: Unit in which QuickBooks keeps quantities for the items of the set; related units are multiples of
            it.
        related_units: Larger units of the set with their conversion to the base unit; empty when the set has only one
            unit.
        default_units: Units of the set that QuickBooks proposes for purchases, sales and shipping.
    """

    id: str = wire("id", STRING)
    object_type: Literal["qbd_unit_of_measure_set"] = wire("objectType", Constant(_OBJECT_TYPE))
    created_at: datetime = wire("createdAt", DATETIME)
    updated_at: datetime = wire("updatedAt", DATETIME)
    revision_number: str = wire("revisionNumber", STRING)
    name: str = wire("name", STRING)
    is_active: bool = wire("isActive", BOOLEAN)
    unit_of_measure_type: UnitOfMeasureSetUnitOfMeasureType | str = wire(
        "unitOfMeasureType", Enumeration(UNIT_OF_MEASURE_SET_UNIT_OF_MEASURE_TYPE)
    )
    base_unit: BaseUnit = wire("baseUnit", Record(lambda: BaseUnit))
    related_units: list[RelatedUnit] = wire("relatedUnits", Array(Record(lambda: RelatedUnit)))
    default_units: list[DefaultUnit] = wire("defaultUnits", Array(Record(lambda: DefaultUnit)))


def decode_unit_of_measure_set(data: Any) -> UnitOfMeasureSet:
    self = new(UnitOfMeasureSet)
    self._meta = None
    try:
        self.id = id_ = data["id"]
        self.object_type = _OBJECT_TYPE[data["objectType"]]
        self.revision_number = revision_number = data["revisionNumber"]
        self.name = name = data["name"]
        self.is_active = is_active = data["isActive"]
        self.unit_of_measure_type = UNIT_OF_MEASURE_SET_UNIT_OF_MEASURE_TYPE[data["unitOfMeasureType"]]
        self.base_unit = decode_base_unit(data["baseUnit"])
        self.related_units = [decode_related_unit(item) for item in items(data["relatedUnits"])]
        self.default_units = [decode_default_unit(item) for item in items(data["defaultUnits"])]
        self.created_at = as_datetime(data["createdAt"])
        self.updated_at = as_datetime(data["updatedAt"])
        if (
            odd
            or id_.__class__ is not str
            or revision_number.__class__ is not str
            or name.__class__ is not str
            or is_active.__class__ is not bool
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(UnitOfMeasureSet, data, self)
    return self if len(data) == 11 else note(self, data)
