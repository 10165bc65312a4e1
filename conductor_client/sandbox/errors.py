"""The errors of the sandbox, in the API's one envelope.

The status, type and code of each case are those of the real service as far as they are known. All assumptions are in
this module, so that they are easy to find and change.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

MASKED = "An internal server error occurred. Please try again."
"""The text that the service shows to users when the fault lies with the calling program."""

NO_HEADERS: Mapping[str, str] = {}


class ApiError(Exception):
    """An answer other than 200, with the data of its envelope."""

    def __init__(
        self,
        status: int,
        type_: str,
        code: str,
        message: str,
        *,
        user_message: str = MASKED,
        integration_code: str | None = None,
        headers: Mapping[str, str] = NO_HEADERS,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.type = type_
        self.code = code
        self.message = message
        self.user_message = user_message
        self.integration_code = integration_code
        self.headers = headers

    def envelope(self, request_id: str) -> dict[str, Any]:
        """The body of the answer; `integrationCode` is left out where there is none, as the service does."""
        error: dict[str, Any] = {
            "message": self.message,
            "userFacingMessage": self.user_message,
            "type": self.type,
            "code": self.code,
            "httpStatusCode": self.status,
        }
        if self.integration_code is not None:
            error["integrationCode"] = self.integration_code
        error["requestId"] = request_id
        return {"error": error}


def invalid_request(
    message: str, *, status: int = 400, code: str = "INVALID_REQUEST", headers: Mapping[str, str] = NO_HEADERS
) -> ApiError:
    return ApiError(status, "INVALID_REQUEST_ERROR", code, message, headers=headers)


def invalid_key(message: str) -> ApiError:
    return ApiError(401, "AUTHENTICATION_ERROR", "API_KEY_INVALID", message)


def missing(message: str) -> ApiError:
    """A Conductor object (end-user, auth session) that does not exist; QuickBooks objects answer otherwise."""
    return invalid_request(message, status=404, code="RESOURCE_MISSING")


def not_emulated(message: str) -> ApiError:
    return ApiError(501, "INTERNAL_ERROR", "SANDBOX_NOT_EMULATED", message, user_message=message)


def internal(message: str, code: str = "INTERNAL_SERVER_ERROR") -> ApiError:
    return ApiError(500, "INTERNAL_ERROR", code, message)


def connection_conflict(code: str, message: str) -> ApiError:
    """Return the refusal before QuickBooks is contacted: the connection is not set up, or its PC is not connected."""
    return ApiError(409, "INTEGRATION_CONNECTION_ERROR", code, message, user_message=message)


def quickbooks_unreachable(hresult: str, message: str) -> ApiError:
    return ApiError(
        502,
        "INTEGRATION_CONNECTION_ERROR",
        "QBD_CONNECTION_ERROR",
        f"QBD Connection Error ({hresult}): {message}",
        user_message=message,
        integration_code=hresult,
    )


def quickbooks_refused(status_code: str, message: str) -> ApiError:
    """A request that QuickBooks read and rejected, with the qbXML status code."""
    return ApiError(
        502,
        "INTEGRATION_ERROR",
        "QBD_REQUEST_ERROR",
        f"QBD Request Error ({status_code}): {message}",
        user_message=message,
        integration_code=status_code,
    )


def query_miss(value: str) -> ApiError:
    """A value of `ids` or `fullNames` that does not exist makes the whole list fail; it is not an empty list."""
    return quickbooks_refused(
        "500",
        "The query request has not been fully completed. "
        f'There was a required element ("{value}") that could not be found in QuickBooks.',
    )


def already_closed(transaction_id: str) -> ApiError:
    """A link to an order of which nothing is open."""
    message = f'Unable to link to transaction "{transaction_id}" because it has already been closed.'
    return quickbooks_refused("570", message)


def bad_id(field: str, value: str) -> ApiError:
    """Return the refusal of a text that is not in the form of QuickBooks' ids."""
    return quickbooks_refused("3000", f'The given object ID "{value}" in the field "{field}" is invalid.')


def object_missing(object_id: str) -> ApiError:
    """The target of an update that is not there. A retrieve is a query, and answers `query_miss`."""
    return quickbooks_refused("3120", f'Object "{object_id}" specified in the request cannot be found.')


def bad_reference(target: str, value: str, noun: str) -> ApiError:
    return quickbooks_refused("3140", f'There is an invalid reference to QuickBooks {target} "{value}" in the {noun}.')


def name_taken(name: str) -> ApiError:
    return quickbooks_refused("3100", f'The name "{name}" of the list element is already in use.')


def name_unusable(name: str, field: str = "name") -> ApiError:
    """QuickBooks joins names with colons, so a name holds none; and there is no list element without a name."""
    return quickbooks_refused("3090", f'There was an error when storing "{name}" in the "{field}" field.')


def bad_amount(field: str, value: str) -> ApiError:
    return quickbooks_refused(
        "3040", f'There was an error when converting the amount "{value}" in the field "{field}".'
    )


def too_long(field: str, limit: int) -> ApiError:
    return quickbooks_refused("3070", f'The string in the field "{field}" is too long: at most {limit} characters.')


def bad_date(field: str, value: str) -> ApiError:
    return quickbooks_refused("3020", f'There was an error when converting the date "{value}" in the field "{field}".')


def bad_date_range(first: str, last: str) -> ApiError:
    return quickbooks_refused("3030", f'The date range from "{first}" to "{last}" ends before it begins.')


def bad_range(first: str, last: str) -> ApiError:
    return quickbooks_refused("3031", f'The range from "{first}" to "{last}" ends before it begins.')


def element_missing(field: str) -> ApiError:
    return quickbooks_refused("3150", f'There is a missing element: "{field}".')


def account_missing(field: str) -> ApiError:
    return quickbooks_refused("3270", f'A posting account is missing: "{field}".')


def not_deleted(object_id: str) -> ApiError:
    return quickbooks_refused("3160", f'Cannot delete the object specified by the id = "{object_id}".')


def in_use(name: str) -> ApiError:
    message = f'There was an error when modifying "{name}" because it is already in use.'
    return quickbooks_refused("3175", f"{message} QuickBooks error message: The list element is in use.")


def linked_in_use(name: str) -> ApiError:
    return quickbooks_refused("3176", f'The related object "{name}" is in use: it is open or being written.')


def not_modified(noun: str, reason: str) -> ApiError:
    """An update of what cannot change, or not any more."""
    return quickbooks_refused(
        "3170", f"There was an error when modifying {_a(noun)}. QuickBooks error message: {reason}"
    )


def not_saved(noun: str, reason: str) -> ApiError:
    return quickbooks_refused("3180", f"There was an error when saving {_a(noun)}. QuickBooks error message: {reason}")


def stale_revision(revision: str) -> ApiError:
    return quickbooks_refused("3200", f'The provided revision number (edit sequence) "{revision}" is out-of-date.')


def period_closed(noun: str, day: str, *, deletes: bool) -> ApiError:
    """A write that would change the books on or before the closing date."""
    message = f"{_a(noun)} dated {day}: the books are closed up to then."
    if deletes:
        return quickbooks_refused("3161", f"Cannot delete {message}")
    return quickbooks_refused("3171", f"Cannot make or change {message}")


def bad_value(field: str, value: object) -> ApiError:
    return quickbooks_refused("3210", f'The "{field}" field has an invalid value "{value}".')


def feature_off(feature: str) -> ApiError:
    return quickbooks_refused("3250", f"This feature is not enabled or not available in this company file: {feature}.")


def timed_out(seconds: float) -> ApiError:
    message = f"Request timed out after {seconds:g} seconds"
    return ApiError(504, "INTEGRATION_ERROR", "QBD_REQUEST_TIMEOUT", message, user_message=message)


def too_many_requests(seconds: float) -> ApiError:
    return ApiError(
        429,
        "INVALID_REQUEST_ERROR",
        "RATE_LIMIT_EXCEEDED",
        "Too many requests. Please try again later.",
        headers={"Retry-After": f"{seconds:g}"},
    )


def unavailable() -> ApiError:
    return ApiError(503, "INTERNAL_ERROR", "SERVICE_UNAVAILABLE", "The service is temporarily unavailable.")


def host_not_allowed(host: str) -> ApiError:
    message = f'This sandbox does not answer to the host "{host}": name it with --allow-host.'
    return ApiError(403, "PERMISSION_ERROR", "HOST_NOT_ALLOWED", message)


def cursor_lost(cursor: str) -> ApiError:
    return invalid_request(
        f'The cursor "{cursor}" is unknown or has expired: the next page must be requested within 10 seconds. '
        "Start the list again without a cursor.",
        code="CURSOR_INVALID",
    )


def _a(noun: str) -> str:
    return f"{'an' if noun[0] in 'AEIO' else 'a'} {noun}"
