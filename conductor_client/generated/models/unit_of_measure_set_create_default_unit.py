"""`UnitOfMeasureSetCreateDefaultUnit`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ..._schema.containers import Enumeration, enumeration
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire

_UNIT_USED_FOR = enumeration("purchase", "sales", "shipping")


@model
class UnitOfMeasureSetCreateDefaultUnit(RequestModel):
    """Unit that forms propose, by the kind of form.

    Attributes:
        unit_used_for: Occasion on which the unit is preselected: purchase forms, sales forms, or shipping documents.
        unit: Unit to preselect, by its name; must be the base unit or a related unit of the set. At most 31 characters.
    """

    unit_used_for: Literal["purchase", "sales", "shipping"] = wire("unitUsedFor", Enumeration(_UNIT_USED_FOR))
    unit: str = wire("unit", text(31))


class UnitOfMeasureSetCreateDefaultUnitDict(TypedDict, total=False):
    unit_used_for: Required[Literal["purchase", "sales", "shipping"]]
    unit: Required[str]
