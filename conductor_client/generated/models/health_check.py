"""`HealthCheck`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from ...codecs import NUMBER, Constant, enumeration
from ...decoding import new, note, recover
from ...model import Model, model, wire
from ...values import read_number

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
    """Read HealthCheck as the document promises it; `recover` reads everything else."""
    try:
        self = new(HealthCheck)
        self.duration = read_number(data["duration"])
        self.status = _STATUS[data["status"]]
    except Exception:
        return recover(HealthCheck, data)
    self._meta = None
    if len(data) != 2:
        note(self, data)
    return self
