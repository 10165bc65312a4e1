"""`UnitOfMeasureSetCreateBaseUnit`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire


@model
class UnitOfMeasureSetCreateBaseUnit(RequestModel):
    """Unit in which QuickBooks keeps quantities for the items of the set; related units are multiples of it.

    Attributes:
        name: Smallest unit of the set, against which all conversions are expressed. At most 31 characters.
        abbreviation: Short form of the unit, such as ea or cs, shown in the U/M column of forms and in the unit picker.
            At most 31 characters.
    """

    name: str = wire("name", text(31))
    abbreviation: str = wire("abbreviation", text(31))


class UnitOfMeasureSetCreateBaseUnitDict(TypedDict, total=False):
    name: Required[str]
    abbreviation: Required[str]
