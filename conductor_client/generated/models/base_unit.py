"""`BaseUnit`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import STRING
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class BaseUnit(Model):
    """Smallest unit of a unit-of-measure set, in which quantities are stored; related units are multiples of it.

    Attributes:
        name: Smallest unit of the set, against which all conversions are expressed.
        abbreviation: Short form of the unit, such as ea or cs, shown in the U/M column of forms and in the unit picker.
    """

    name: str = wire("name", STRING)
    abbreviation: str = wire("abbreviation", STRING)


def decode_base_unit(data: Any) -> BaseUnit:
    self = new(BaseUnit)
    self._meta = None
    try:
        self.name = name = data["name"]
        self.abbreviation = abbreviation = data["abbreviation"]
        if name.__class__ is not str or abbreviation.__class__ is not str:
            return amend(self, data)
    except UNREADABLE:
        return recover(BaseUnit, data, self)
    return self if len(data) == 2 else note(self, data)
