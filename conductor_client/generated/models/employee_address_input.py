"""`EmployeeAddressInput`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..._schema.containers import STRING, Enumeration
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from ..literals import EMPLOYEE_STATE, EmployeeState


@model
class EmployeeAddressInput(RequestModel):
    """Home address of the employee, printed on paychecks and tax forms. In an update, send it whole: QuickBooks is not
    documented to keep the members that are left out.

    Attributes:
        line1: Street part of the employee's home address, as printed on paychecks and W-2 forms. At most 41 characters.
        line2: Continuation of the street part, such as an apartment number. At most 41 characters.
        line3: Third printed row of the address block, such as a suite, floor, or building. At most 41 characters.
        line4: Fourth printed row of the address block, for lengthy addresses. At most 41 characters.
        city: City or town of the address, printed after the street lines. At most 31 characters.
        state: US state or Canadian province of residence, on which state payroll tax depends; existing files can hold
            values outside the known codes.
        postal_code: ZIP or postal code, stored as text without format checks so that leading zeros survive. At most 13
            characters.
        country: Country as free text; may be empty for domestic addresses, and no ISO code is required.
    """

    line1: str | Unset = wire("line1", text(41), default=UNSET)
    line2: str | Unset = wire("line2", text(41), default=UNSET)
    line3: str | Unset = wire("line3", text(41), default=UNSET)
    line4: str | Unset = wire("line4", text(41), default=UNSET)
    city: str | Unset = wire("city", text(31), default=UNSET)
    state: EmployeeState | Unset = wire("state", Enumeration(EMPLOYEE_STATE), default=UNSET)
    postal_code: str | Unset = wire("postalCode", text(13), default=UNSET)
    country: str | Unset = wire("country", STRING, default=UNSET)


class EmployeeAddressInputDict(TypedDict, total=False):
    line1: str
    line2: str
    line3: str
    line4: str
    city: str
    state: EmployeeState
    postal_code: str
    country: str
