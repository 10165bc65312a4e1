"""`EmployeeContactInput`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import STRING, Enumeration
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from ..literals import RELATION, Relation


@model
class EmployeeContactInput(RequestModel):
    """Person to call in an emergency, with the relation to the employee.

    Attributes:
        name: Person to call, or the label of the contact entry.
        value: Phone number or other means to reach the emergency contact.
        relation: How the contact is related to the employee.
    """

    name: str = wire("name", STRING)
    value: str = wire("value", STRING)
    relation: Relation | Unset = wire("relation", Enumeration(RELATION), default=UNSET)


class EmployeeContactInputDict(TypedDict, total=False):
    name: Required[str]
    value: Required[str]
    relation: Relation
