"""`SalesRepresentativeUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, STRING
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset


@model
class SalesRepresentativeUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.sales_representatives.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    initial: str | Unset = wire("initial", text(5), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    entity_id: str | Unset = wire("entityId", text(36), default=UNSET)


class SalesRepresentativeUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    initial: str
    is_active: bool
    entity_id: str
