"""`Address`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ...codecs import STRING
from ...decoding import STRINGS_OR_NULL, new, note, recover
from ...model import Model, model, wire


@model
class Address(Model):
    """Postal address as printed on forms and checks, in up to five lines plus city, state, postal code and country.

    Attributes:
        line1: First printed row of the address block, often the recipient's or company's name rather than the street.
        line2: Second printed row of the address block, often the street when the first row holds a name.
        line3: Third printed row of the address block, such as a suite, floor, or building.
        line4: Fourth printed row of the address block, for lengthy addresses.
        line5: Last free row of the address block, seldom needed beside city, state, and postal code.
        city: City or town of the address, printed after the street lines.
        state: State, province, or county of the address.
        postal_code: ZIP or postal code, stored as text without format checks so that leading zeros survive.
        country: Country as free text; may be empty for domestic addresses, and no ISO code is required.
        note: Remark kept below the address rows, for example delivery instructions.
    """

    line1: str | None = wire("line1", STRING, null=True)
    line2: str | None = wire("line2", STRING, null=True)
    line3: str | None = wire("line3", STRING, null=True)
    line4: str | None = wire("line4", STRING, null=True)
    line5: str | None = wire("line5", STRING, null=True)
    city: str | None = wire("city", STRING, null=True)
    state: str | None = wire("state", STRING, null=True)
    postal_code: str | None = wire("postalCode", STRING, null=True)
    country: str | None = wire("country", STRING, null=True)
    note: str | None = wire("note", STRING, null=True)


def decode_address(data: Any) -> Address:
    """Read Address as the document promises it; `recover` reads everything else."""
    try:
        self = new(Address)
        self.line1 = data["line1"]
        self.line2 = data["line2"]
        self.line3 = data["line3"]
        self.line4 = data["line4"]
        self.line5 = data["line5"]
        self.city = data["city"]
        self.state = data["state"]
        self.postal_code = data["postalCode"]
        self.country = data["country"]
        self.note = data["note"]
        if not STRINGS_OR_NULL.issuperset(
            (
                self.line1.__class__,
                self.line2.__class__,
                self.line3.__class__,
                self.line4.__class__,
                self.line5.__class__,
                self.city.__class__,
                self.state.__class__,
                self.postal_code.__class__,
                self.country.__class__,
                self.note.__class__,
            )
        ):
            return recover(Address, data)
    except Exception:
        return recover(Address, data)
    self._meta = None
    if len(data) != 10:
        note(self, data)
    return self
