"""`EmployeeEmergencyContactInput`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..._schema.containers import Record
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from .employee_contact_input import EmployeeContactInput, EmployeeContactInputDict


@model
class EmployeeEmergencyContactInput(RequestModel):
    """Persons to call if something happens to the employee; up to two.

    Attributes:
        primary_contact: First person to call in an emergency.
        secondary_contact: Person to call in an emergency when the first one cannot be reached.
    """

    primary_contact: EmployeeContactInput | EmployeeContactInputDict | Unset = wire(
        "primaryContact", Record(lambda: EmployeeContactInput), default=UNSET
    )
    secondary_contact: EmployeeContactInput | EmployeeContactInputDict | Unset = wire(
        "secondaryContact", Record(lambda: EmployeeContactInput), default=UNSET
    )


class EmployeeEmergencyContactInputDict(TypedDict, total=False):
    primary_contact: EmployeeContactInput | EmployeeContactInputDict
    secondary_contact: EmployeeContactInput | EmployeeContactInputDict
