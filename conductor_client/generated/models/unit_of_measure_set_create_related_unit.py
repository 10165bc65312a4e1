"""`UnitOfMeasureSetCreateRelatedUnit`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import DECIMAL
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import DecimalInput


@model
class UnitOfMeasureSetCreateRelatedUnit(RequestModel):
    """Larger or smaller unit and how many base units it holds.

    Attributes:
        name: Larger unit of the set, such as a case; its conversion ratio says how many base units it holds. At most 31
            characters.
        abbreviation: Short form of the unit, such as ea or cs, shown in the U/M column of forms and in the unit picker.
            At most 31 characters.
        conversion_ratio: How many base units make one of this unit: 10 means that one of it holds ten base units.
    """

    name: str = wire("name", text(31))
    abbreviation: str = wire("abbreviation", text(31))
    conversion_ratio: DecimalInput = wire("conversionRatio", DECIMAL)


class UnitOfMeasureSetCreateRelatedUnitDict(TypedDict, total=False):
    name: Required[str]
    abbreviation: Required[str]
    conversion_ratio: Required[DecimalInput]
