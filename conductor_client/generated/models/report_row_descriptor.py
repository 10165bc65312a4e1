"""`ReportRowDescriptor`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import STRING
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire


@model
class ReportRowDescriptor(Model):
    """What the row stands for, such as an account or a customer, by kind and name.

    Attributes:
        type: List that the row's record comes from, such as account, customer, or item; null when not stated.
        value: Name of the list record the row stands for, as the report shows it.
    """

    type: str | None = wire("type", STRING, null=True)
    value: str | None = wire("value", STRING, null=True)


def decode_report_row_descriptor(data: Any) -> ReportRowDescriptor:
    self = new(ReportRowDescriptor)
    self._meta = None
    try:
        self.type = type = data["type"]
        self.value = value_ = data["value"]
        if (type is not None and type.__class__ is not str) or (value_ is not None and value_.__class__ is not str):
            return amend(self, data)
    except UNREADABLE:
        return recover(ReportRowDescriptor, data, self)
    return self if len(data) == 2 else note(self, data)
