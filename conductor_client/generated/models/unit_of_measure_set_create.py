"""`UnitOfMeasureSetCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, Enumeration, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from ..literals import UNIT_OF_MEASURE_SET_UNIT_OF_MEASURE_TYPE, UnitOfMeasureSetUnitOfMeasureType
from .unit_of_measure_set_create_base_unit import UnitOfMeasureSetCreateBaseUnit, UnitOfMeasureSetCreateBaseUnitDict
from .unit_of_measure_set_create_default_unit import (
    UnitOfMeasureSetCreateDefaultUnit,
    UnitOfMeasureSetCreateDefaultUnitDict,
)
from .unit_of_measure_set_create_related_unit import (
    UnitOfMeasureSetCreateRelatedUnit,
    UnitOfMeasureSetCreateRelatedUnitDict,
)


@model
class UnitOfMeasureSetCreate(RequestModel):
    """Contents of the new record. What is left out takes the default that QuickBooks or a referenced record holds.

    The members are the arguments of `qbd.unit_of_measure_sets.create`, and described there.
    """

    name: str = wire("name", text(31, None, without=":"))
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    unit_of_measure_type: UnitOfMeasureSetUnitOfMeasureType = wire(
        "unitOfMeasureType", Enumeration(UNIT_OF_MEASURE_SET_UNIT_OF_MEASURE_TYPE)
    )
    base_unit: UnitOfMeasureSetCreateBaseUnit | UnitOfMeasureSetCreateBaseUnitDict = wire(
        "baseUnit", Record(lambda: UnitOfMeasureSetCreateBaseUnit)
    )
    related_units: Sequence[UnitOfMeasureSetCreateRelatedUnit | UnitOfMeasureSetCreateRelatedUnitDict] | Unset = wire(
        "relatedUnits", array(Record(lambda: UnitOfMeasureSetCreateRelatedUnit), 1), default=UNSET
    )
    default_units: Sequence[UnitOfMeasureSetCreateDefaultUnit | UnitOfMeasureSetCreateDefaultUnitDict] | Unset = wire(
        "defaultUnits", array(Record(lambda: UnitOfMeasureSetCreateDefaultUnit), 1), default=UNSET
    )


class UnitOfMeasureSetCreateDict(TypedDict, total=False):
    name: Required[str]
    is_active: bool
    unit_of_measure_type: Required[UnitOfMeasureSetUnitOfMeasureType]
    base_unit: Required[UnitOfMeasureSetCreateBaseUnit | UnitOfMeasureSetCreateBaseUnitDict]
    related_units: Sequence[UnitOfMeasureSetCreateRelatedUnit | UnitOfMeasureSetCreateRelatedUnitDict]
    default_units: Sequence[UnitOfMeasureSetCreateDefaultUnit | UnitOfMeasureSetCreateDefaultUnitDict]
