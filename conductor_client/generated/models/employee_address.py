"""`EmployeeAddress`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import STRING
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class EmployeeAddress(Model):
    """Home address of an employee, as used on paychecks and tax forms.

    Attributes:
        line1: Street part of the employee's home address, as printed on paychecks and W-2 forms.
        line2: Continuation of the street part, such as an apartment number.
        line3: Third printed row of the address block, such as a suite, floor, or building.
        line4: Fourth printed row of the address block, for lengthy addresses.
        city: City or town of the address, printed after the street lines.
        state: US state or Canadian province of residence, on which state payroll tax depends; existing files can hold
            values outside the known codes.
        postal_code: ZIP or postal code, stored as text without format checks so that leading zeros survive.
        country: Country as free text; may be empty for domestic addresses, and no ISO code is required.
    """

    line1: str | None = wire("line1", STRING, null=True)
    line2: str | None = wire("line2", STRING, null=True)
    line3: str | None = wire("line3", STRING, null=True)
    line4: str | None = wire("line4", STRING, null=True)
    city: str | None = wire("city", STRING, null=True)
    state: str | None = wire("state", STRING, null=True)
    postal_code: str | None = wire("postalCode", STRING, null=True)
    country: str | None = wire("country", STRING, null=True)


def decode_employee_address(data: Any) -> EmployeeAddress:
    self = new(EmployeeAddress)
    self._meta = None
    try:
        self.line1 = line1 = data["line1"]
        self.line2 = line2 = data["line2"]
        self.line3 = line3 = data["line3"]
        self.line4 = line4 = data["line4"]
        self.city = city = data["city"]
        self.state = state = data["state"]
        self.postal_code = postal_code = data["postalCode"]
        self.country = country = data["country"]
        if (
            (line1 is not None and line1.__class__ is not str)
            or (line2 is not None and line2.__class__ is not str)
            or (line3 is not None and line3.__class__ is not str)
            or (line4 is not None and line4.__class__ is not str)
            or (city is not None and city.__class__ is not str)
            or (state is not None and state.__class__ is not str)
            or (postal_code is not None and postal_code.__class__ is not str)
            or (country is not None and country.__class__ is not str)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(EmployeeAddress, data, self)
    return self if len(data) == 8 else note(self, data)
