"""`CustomerCreateAdditionalContact`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ..._schema.containers import STRING, Record
from ..._schema.limits import array, text
from ..._schema.model import RequestModel, model, wire
from ...types import UNSET, Unset
from .custom_contact_field_input import CustomContactFieldInput, CustomContactFieldInputDict


@model
class CustomerCreateAdditionalContact(RequestModel):
    """Further contact person to add, beside the main contact.

    Attributes:
        salutation: Form of address placed before the name on letters, such as `Ms.` or `Dr.`.
        first_name: Given name of the contact person; with the last name it forms the contact's display name. At most 25
            characters.
        middle_name: Second given name or initial, printed between the first and last name. At most 5 characters.
        last_name: Family name of the contact person; it does not have to match the name under which the record is
            listed. At most 25 characters.
        job_title: Position of the person within their organization; shown in contact lists and available to letters.
        custom_contact_fields: Further contact details as pairs of label and value, such as a second e-mail address or a
            web page. At least one element.
    """

    salutation: str | Unset = wire("salutation", STRING, default=UNSET)
    first_name: str = wire("firstName", text(25))
    middle_name: str | Unset = wire("middleName", text(5), default=UNSET)
    last_name: str | Unset = wire("lastName", text(25), default=UNSET)
    job_title: str | Unset = wire("jobTitle", STRING, default=UNSET)
    custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict] | Unset = wire(
        "customContactFields", array(Record(lambda: CustomContactFieldInput), 1), default=UNSET
    )


class CustomerCreateAdditionalContactDict(TypedDict, total=False):
    salutation: str
    first_name: Required[str]
    middle_name: str
    last_name: str
    job_title: str
    custom_contact_fields: Sequence[CustomContactFieldInput | CustomContactFieldInputDict]
