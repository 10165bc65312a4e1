"""`CustomContactFieldInput`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Required, TypedDict

from ..._schema.containers import STRING
from ..._schema.model import RequestModel, model, wire


@model
class CustomContactFieldInput(RequestModel):
    """Further way to reach someone, such as a messenger name, as a label and a value.

    Attributes:
        name: Label of a contact slot that QuickBooks knows, such as `Main Phone`, `Alt. Email 1`, or `Website`.
        value: Phone number, email address, or other text for the slot that `name` identifies.
    """

    name: str = wire("name", STRING)
    value: str = wire("value", STRING)


class CustomContactFieldInputDict(TypedDict, total=False):
    name: Required[str]
    value: Required[str]
