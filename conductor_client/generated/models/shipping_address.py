"""`ShippingAddress`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import BOOLEAN, STRING
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class ShippingAddress(Model):
    """Named ship-to address of a customer; one of several can be the default for sales forms.

    Attributes:
        name: Label under which the ship-to address is offered on sales forms; unique within the customer.
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
        is_default_shipping_address: Whether new sales forms for the customer start with this ship-to address; one
            address at most has it.
    """

    name: str | None = wire("name", STRING, null=True)
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
    is_default_shipping_address: bool | None = wire("isDefaultShippingAddress", BOOLEAN, null=True)


def decode_shipping_address(data: Any) -> ShippingAddress:
    self = new(ShippingAddress)
    self._meta = None
    try:
        self.name = name = data["name"]
        self.line1 = line1 = data["line1"]
        self.line2 = line2 = data["line2"]
        self.line3 = line3 = data["line3"]
        self.line4 = line4 = data["line4"]
        self.line5 = line5 = data["line5"]
        self.city = city = data["city"]
        self.state = state = data["state"]
        self.postal_code = postal_code = data["postalCode"]
        self.country = country = data["country"]
        self.note = note_ = data["note"]
        self.is_default_shipping_address = is_default_shipping_address = data["isDefaultShippingAddress"]
        if (
            (name is not None and name.__class__ is not str)
            or (line1 is not None and line1.__class__ is not str)
            or (line2 is not None and line2.__class__ is not str)
            or (line3 is not None and line3.__class__ is not str)
            or (line4 is not None and line4.__class__ is not str)
            or (line5 is not None and line5.__class__ is not str)
            or (city is not None and city.__class__ is not str)
            or (state is not None and state.__class__ is not str)
            or (postal_code is not None and postal_code.__class__ is not str)
            or (country is not None and country.__class__ is not str)
            or (note_ is not None and note_.__class__ is not str)
            or (is_default_shipping_address is not None and is_default_shipping_address.__class__ is not bool)
        ):
            return amend(self, data)
    except UNREADABLE:
        return recover(ShippingAddress, data, self)
    return self if len(data) == 12 else note(self, data)
