"""`HealthCheck`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from ..._schema.containers import NUMBER, Constant, enumeration
from ..._schema.decode import UNREADABLE, Model, amend, model, new, note, recover, wire
from ..._schema.values import as_number, odd

_STATUS = enumeration("ok")


@model
class HealthCheck(Model):
    """The status ok and the round trip in milliseconds.

    Attributes:
        duration: Milliseconds from the request to the answer of QuickBooks.
        status: Always `ok`: a connection that does not work is reported as an error instead.
    """

    duration: Decimal = wire("duration", NUMBER)
    status: Literal["ok"] = wire("status", Constant(_STATUS))


def decode_health_check(data: Any) -> HealthCheck:
    self = new(HealthCheck)
    self._meta = None
    try:
        self.status = _STATUS[data["status"]]
        self.duration = as_number(data["duration"])
        if odd:
            return amend(self, data)
    except UNREADABLE:
        return recover(HealthCheck, data, self)
    return self if len(data) == 2 else note(self, data)
