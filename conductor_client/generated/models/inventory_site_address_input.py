"""`InventorySiteAddressInput`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import TypedDict

from ..._schema.containers import STRING
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset


@model
class InventorySiteAddressInput(RequestModel):
    """Where the inventory site is, for shipments to and from it. In an update, send it whole: QuickBooks is not
    documented to keep the members that are left out.

    Attributes:
        line1: First printed row of the address block, often the recipient's or company's name rather than the street.
            At most 41 characters.
        line2: Second printed row of the address block, often the street when the first row holds a name. At most 41
            characters.
        line3: Third printed row of the address block, such as a suite, floor, or building. At most 41 characters.
        line4: Fourth printed row of the address block, for lengthy addresses. At most 41 characters.
        line5: Last free row of the address block, seldom needed beside city, state, and postal code. At most 41
            characters.
        city: City or town of the address, printed after the street lines. At most 31 characters.
        state: State, province, or county of the address. At most 21 characters.
        postal_code: ZIP or postal code, stored as text without format checks so that leading zeros survive. At most 13
            characters.
        country: Country as free text; may be empty for domestic addresses, and no ISO code is required.
    """

    line1: str | Unset = wire("line1", text(41), default=UNSET)
    line2: str | Unset = wire("line2", text(41), default=UNSET)
    line3: str | Unset = wire("line3", text(41), default=UNSET)
    line4: str | Unset = wire("line4", text(41), default=UNSET)
    line5: str | Unset = wire("line5", text(41), default=UNSET)
    city: str | Unset = wire("city", text(31), default=UNSET)
    state: str | Unset = wire("state", text(21), default=UNSET)
    postal_code: str | Unset = wire("postalCode", text(13), default=UNSET)
    country: str | Unset = wire("country", STRING, default=UNSET)


class InventorySiteAddressInputDict(TypedDict, total=False):
    line1: str
    line2: str
    line3: str
    line4: str
    line5: str
    city: str
    state: str
    postal_code: str
    country: str
