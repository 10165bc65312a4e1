"""`InventorySiteUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, STRING, Record
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from .inventory_site_address_input import InventorySiteAddressInput, InventorySiteAddressInputDict


@model
class InventorySiteUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.inventory_sites.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    name: str | Unset = wire("name", text(31, None, without=":"), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    parent_id: str | Unset = wire("parentId", text(36), default=UNSET)
    description: str | Unset = wire("description", STRING, default=UNSET)
    contact: str | Unset = wire("contact", STRING, default=UNSET)
    phone: str | Unset = wire("phone", text(21), default=UNSET)
    fax: str | Unset = wire("fax", text(21), default=UNSET)
    email: str | Unset = wire("email", STRING, default=UNSET)
    address: InventorySiteAddressInput | InventorySiteAddressInputDict | Unset = wire(
        "address", Record(lambda: InventorySiteAddressInput), default=UNSET
    )


class InventorySiteUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    name: str
    is_active: bool
    parent_id: str
    description: str
    contact: str
    phone: str
    fax: str
    email: str
    address: InventorySiteAddressInput | InventorySiteAddressInputDict
