"""`DefaultUnit`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any, Literal

from ..._schema.containers import STRING, Enumeration, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire

_UNIT_USED_FOR = enumeration("purchase", "sales", "shipping")


@model
class DefaultUnit(Model):
    """Unit that forms propose for one purpose: purchases, sales or shipping.

    Attributes:
        unit_used_for: Occasion on which the unit is preselected: purchase forms, sales forms, or shipping documents.
        unit: Unit to preselect, by its name; must be the base unit or a related unit of the set.
    """

    unit_used_for: Literal["purchase", "sales", "shipping"] | str = wire("unitUsedFor", Enumeration(_UNIT_USED_FOR))
    unit: str = wire("unit", STRING)


def decode_default_unit(data: Any) -> DefaultUnit:
    self = new(DefaultUnit)
    self._meta = None
    try:
        self.unit_used_for = _UNIT_USED_FOR[data["unitUsedFor"]]
        self.unit = unit = data["unit"]
        if unit.__class__ is not str:
            return amend(self, data)
    except UNREADABLE:
        return recover(DefaultUnit, data, self)
    return self if len(data) == 2 else note(self, data)
