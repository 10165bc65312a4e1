"""`CustomFieldCreate`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import STRING
from ..._schema.model import RequestModel, model, wire


@model
class CustomFieldCreate(RequestModel):
    """Value for one custom field, which must be defined in the company file already.

    Attributes:
        owner_id: Owner of the field definition: `0` marks a public field that users see in QuickBooks, a GUID marks
            private data of one app.
        name: Label of the custom field exactly as defined in QuickBooks; an undefined label is rejected.
        value: Content of the custom field as text, in the format its definition demands.
    """

    owner_id: str = wire("ownerId", STRING)
    name: str = wire("name", STRING)
    value: str = wire("value", STRING)


class CustomFieldCreateDict(TypedDict, total=False):
    owner_id: Required[str]
    name: Required[str]
    value: Required[str]
