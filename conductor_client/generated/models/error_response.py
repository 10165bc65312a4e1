"""`ErrorResponse`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import Record
from ..._schema.decode import UNREADABLE, Model, model, new, note, recover, wire
from .error import Error, decode_error


@model
class ErrorResponse(Model):
    """Body of every answer that is not successful; it wraps a single error.

    Attributes:
        error: What went wrong; every unsuccessful response has this single key at the top.
    """

    error: Error = wire("error", Record(lambda: Error))


def decode_error_response(data: Any) -> ErrorResponse:
    self = new(ErrorResponse)
    self._meta = None
    try:
        self.error = decode_error(data["error"])
    except UNREADABLE:
        return recover(ErrorResponse, data, self)
    return self if len(data) == 1 else note(self, data)
