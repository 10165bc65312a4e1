"""What is peculiar to the ConductorOne API, as data.

Documented is little: no operation declares an answer other than 200. What is said of errors is what the vendor's own
programs expect, and the form of `google.rpc.Status` that the rest of the document has.
"""

from __future__ import annotations

from typing import Any, Final

from .. import errors
from .._core.retry import Rule
from .._core.service import ErrorDetails, Service, members, text_of

__all__ = ["CONDUCTORONE"]

_CLEANED: Final = (
    "the service redirects to another path, most likely because it has cleaned the one that was asked for: an id that "
    "holds a slash or consists of dots is none of its ids"
)

# Codes of google.rpc that say more than a status which does not fit them. Nothing is known of the statuses that go with
# them here, so what became of a write is still told by the status.
_RULES: Final = tuple(
    Rule(code, error=error, passing=False)
    for code, error in (
        ("3", errors.BadRequestError),
        ("5", errors.NotFoundError),
        ("7", errors.PermissionDeniedError),
        ("16", errors.AuthenticationError),
    )
)


def _read_error(status: int, body: Any) -> ErrorDetails:
    top = members(body)
    message = text_of(top.get("message")) or text_of(top.get("error_description")) or text_of(top.get("error"))
    if 300 <= status <= 399:
        message = _CLEANED
    return ErrorDetails(message=message, code=text_of(top.get("code")))


CONDUCTORONE: Final = Service(
    name="ConductorOne",
    log_variable="CONDUCTOR_LOG",
    key_required=True,
    # No header with an id of the request is known.
    request_id_header="",
    cursor_parameter="page_token",
    read_error=_read_error,
    rules=_RULES,
)
