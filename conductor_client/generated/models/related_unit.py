"""`RelatedUnit`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..._schema.containers import DECIMAL, STRING
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_decimal, odd


@model
class RelatedUnit(Model):
    """Unit of a unit-of-measure set that is worth a multiple of the base unit, such as a case of twelve.

    Attributes:
        name: Larger unit of the set, such as a case; its conversion ratio says how many base units it holds.
        abbreviation: Short form of the unit, such as ea or cs, shown in the U/M column of forms and in the unit picker.
        conversion_ratio: How many base units make one of this unit: 10 means that one of it holds ten base units.
    """

    name: str = wire("name", STRING)
    abbreviation: str = wire("abbreviation", STRING)
    conversion_ratio: Decimal = wire("conversionRatio", DECIMAL)


def decode_related_unit(data: Any) -> RelatedUnit:
    self = new(RelatedUnit)
    self._meta = None
    try:
        self.name = name = data["name"]
        self.abbreviation = abbreviation = data["abbreviation"]
        self.conversion_ratio = as_decimal(data["conversionRatio"])
        if odd or name.__class__ is not str or abbreviation.__class__ is not str:
            return amend(self, data)
    except UNREADABLE:
        return recover(RelatedUnit, data, self)
    return self if len(data) == 3 else note(self, data)
