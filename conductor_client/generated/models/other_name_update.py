"""`OtherNameUpdate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import BOOLEAN, STRING, Record
from ..._schema.limits import text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from .address_input import AddressInput, AddressInputDict


@model
class OtherNameUpdate(RequestModel):
    """Changes to the record, with the revision number it was read with. Fields left out stay as they are; an array that
    is sent replaces the old one as a whole.

    The members are the arguments of `qbd.other_names.update`, and described there.
    """

    revision_number: str = wire("revisionNumber", STRING)
    name: str | Unset = wire("name", text(31, None, without=":"), default=UNSET)
    is_active: bool | Unset = wire("isActive", BOOLEAN, default=UNSET)
    company_name: str | Unset = wire("companyName", text(41), default=UNSET)
    salutation: str | Unset = wire("salutation", STRING, default=UNSET)
    first_name: str | Unset = wire("firstName", text(25), default=UNSET)
    middle_name: str | Unset = wire("middleName", text(5), default=UNSET)
    last_name: str | Unset = wire("lastName", text(25), default=UNSET)
    address: AddressInput | AddressInputDict | Unset = wire("address", Record(lambda: AddressInput), default=UNSET)
    phone: str | Unset = wire("phone", text(21), default=UNSET)
    alternate_phone: str | Unset = wire("alternatePhone", text(21), default=UNSET)
    fax: str | Unset = wire("fax", text(21), default=UNSET)
    email: str | Unset = wire("email", STRING, default=UNSET)
    contact: str | Unset = wire("contact", STRING, default=UNSET)
    alternate_contact: str | Unset = wire("alternateContact", STRING, default=UNSET)
    account_number: str | Unset = wire("accountNumber", STRING, default=UNSET)
    note: str | Unset = wire("note", STRING, default=UNSET)


class OtherNameUpdateDict(TypedDict, total=False):
    revision_number: Required[str]
    name: str
    is_active: bool
    company_name: str
    salutation: str
    first_name: str
    middle_name: str
    last_name: str
    address: AddressInput | AddressInputDict
    phone: str
    alternate_phone: str
    fax: str
    email: str
    contact: str
    alternate_contact: str
    account_number: str
    note: str
