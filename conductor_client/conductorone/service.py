"""The ConductorOne API as data.

Its document declares no answers other than 200. The rules for errors follow the vendor's own programs and the form of
`google.rpc.Status`, which the document uses elsewhere.
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

# Codes of google.rpc that are more specific than a status that does not fit them. Which statuses accompany them is not
# known, so the outcome of a write still depends on the status.
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
    # No header with the request id is known.
    request_id_header="",
    cursor_parameter="page_token",
    read_error=_read_error,
    rules=_RULES,
)
