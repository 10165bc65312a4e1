"""The Conductor API as data: URLs, headers, the error envelope, error codes, axes of lists, rules of writes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final, cast

from . import errors
from ._core.answers import AnswerMarks
from ._core.retry import Rule
from ._core.service import Axis, ErrorDetails, MissingValue, Service, members, text_of
from ._core.write_guard import Merged, WriteRules

__all__ = ["CONDUCTOR"]

# HRESULTs of QuickBooks' request processor while it opens a session, so before any request: QuickBooks not installed,
# not registered, still starting or unable to start, another or no company file open, an open dialog, the application
# not authorised. Excluded on purpose: 0x80040400 and 0x80040402 are also raised by the request itself, 0x8004041c is an
# internal error, and 0x8004040e (out of memory) can occur at any time.
# fmt: off
_BEFORE_A_REQUEST: Final = frozenset(f"0x800404{code:02x}" for code in (
    0x03, 0x07, 0x08, 0x09, 0x0A, 0x10, 0x14, 0x16, 0x17, 0x18, 0x1A, 0x1B, 0x1D, 0x20, 0x22, 0x24, 0x27, 0x2A, 0x2C,
))

# qbXML statuses that refuse a request as a whole. Excluded on purpose: 500-999 are warnings about completed work, 1000
# is an internal error, 323x are batches that were rolled back; after those the outcome is unknown.
# fmt: off
_REFUSALS: Final = frozenset(str(code) for code in (
    3000, 3010, 3020, 3030, 3031, 3035, 3040, 3045, 3050, 3060, 3065, 3070, 3080, 3085, 3090, 3100, 3110, 3120,
    3130, 3140, 3150, 3151, 3153, 3160, 3161, 3162, 3170, 3171, 3173, 3175, 3176, 3177, 3180, 3185, 3190, 3200,
    3205, 3210, 3220, 3240, 3250, 3260, 3261, 3262, 3263, 3270, 3300, 3310,
))


# Conditions with the same code, distinguished by their messages, which are always in English.
_NAME_TAKEN: Final = re.compile(r"cannot merge list elements|\bname\b[^.]*\balready in use\b", re.IGNORECASE)
_END_USER: Final = re.compile(r"\bend[- _]?user\b|\bend_usr_", re.IGNORECASE)


def _qbxml(*codes: str, error: type[errors.APIStatusError] | None = None) -> Rule:
    return Rule("QBD_REQUEST_ERROR", 502, frozenset(codes), "rejected", error)


_RULES: Final = (
    Rule("INTEGRATION_CONNECTION_NOT_SET_UP", 409, outcome="not_sent", error=errors.ConnectionNotSetUpError),
    Rule("INTEGRATION_CONNECTION_NOT_ACTIVE", 409, outcome="not_sent", error=errors.ConnectionNotActiveError),
    Rule("QBD_CONNECTION_ERROR", 502, _BEFORE_A_REQUEST, "not_sent", errors.QuickBooksUnreachableError, passing=True),
    Rule("QBD_CONNECTION_ERROR", 502, error=errors.QuickBooksUnreachableError, passing=True),
    Rule("QBD_REQUEST_TIMEOUT", outcome="unknown", error=errors.QuickBooksTimeoutError, passing=False),
    _qbxml("3200", error=errors.StaleRevisionError),
    _qbxml("3175", "3176", error=errors.ObjectInUseError),
    _qbxml("3120", error=errors.ObjectNotFoundError),
    _qbxml("3100", error=errors.NameNotUniqueError),
    # The refusal of an update with a name that is taken; other reasons have the same code.
    _qbxml("3170", "3180", error=errors.NameNotUniqueError)._replace(message=_NAME_TAKEN),
    _qbxml(*_REFUSALS),
    # A filter names an object that does not exist. For a write it is only a warning.
    Rule("QBD_REQUEST_ERROR", 502, frozenset(("500",)), error=errors.ObjectNotFoundError, of_read="rejected"),
    Rule("RESOURCE_MISSING", 404, error=errors.EndUserNotFoundError, message=_END_USER),
    Rule("RESOURCE_MISSING", 404, error=errors.ObjectNotFoundError),
    Rule("RESOURCE_ALREADY_EXISTS", error=errors.AlreadyExistsError),
)

_AXES: Final = (
    Axis(
        "day",
        "transactionDateFrom",
        "transactionDateTo",
        attributes=("transaction_date",),
        changed="updatedAfter",
        stamp="updated_at",
        alone=frozenset(("ids", "refNumbers")),
    ),
    Axis(
        "name",
        "nameFrom",
        "nameTo",
        attributes=("full_name", "name"),
        changed="updatedAfter",
        stamp="updated_at",
        alone=frozenset(("ids", "names", "fullNames", "nameContains", "nameStartsWith", "nameEndsWith")),
        # Their answers are never sorted by name.
        unless=frozenset(("qbd.accounts.list", "qbd.price_levels.list")),
    ),
)

_WRITES: Final = WriteRules(
    revision="revisionNumber",
    # QuickBooks' edit sequence: seconds since 1970.
    stamped=True,
    new="-1",
    external_id="externalId",
    amended=frozenset(("additionalContacts", "additionalNotes")),
    # The members of item groups and assemblies.
    unnamed=frozenset(("lines",)),
    # QuickBooks stores all lines of a form in one list, and removes those that are missing in an update.
    together=(frozenset(("lines", "lineGroups")), frozenset(("itemLines", "itemGroupLines"))),
    clearing={
        "expenseLines": "clearExpenseLines",
        "itemLines": "clearItemLines",
        "itemGroupLines": "clearItemLines",
        "lines": "clearItemLines",
        "earnings": "deleteAllEarnings",
    },
    merged={
        ("qbd.journal_entries.update", "lines"): (
            Merged("debitLines", {"journalLineType": "debit"}),
            Merged("creditLines", {"journalLineType": "credit"}),
        ),
    },
    entities=("customerIds", "vendorIds", "payeeIds", "entityIds"),
    day=("transactionDate", "transactionDateFrom", "transactionDateTo"),
    name=("name", "nameContains"),
    changed="updatedAfter",
    # Without a status, lists omit inactive records.
    everything={"status": "all"},
    amounts=(
        "amount",
        "amountDue",
        "creditAmount",
        "discountAmount",
        "refundAmount",
        "subtotal",
        "taxAmount",
        "totalAmount",
    ),
    # QuickBooks finds no record with the id; 500 is the code of a query.
    gone=frozenset(("3120", "500")),
)


def _read_error(_status: int, body: Any) -> ErrorDetails:
    error = members(members(body).get("error"))
    return ErrorDetails(
        message=text_of(error.get("message")),
        user_facing_message=text_of(error.get("userFacingMessage")),
        type=text_of(error.get("type")),
        code=text_of(error.get("code")),
        integration_code=text_of(error.get("integrationCode")),
        request_id=text_of(error.get("requestId")),
    )


def _moves_cursor(body: Any) -> bool:
    """Return whether a raw qbXML request has the attribute `iterator`, in any JSON notation."""
    if isinstance(body, dict):
        members = cast("dict[str, Any]", body)
        return any(n.lstrip("@$_-#").lower() == "iterator" or _moves_cursor(v) for n, v in members.items())
    return isinstance(body, list) and any(_moves_cursor(item) for item in cast("Iterable[Any]", body))


CONDUCTOR: Final = Service(
    name="Conductor",
    base_url="https://api.conductor.is/v1",
    key_variable="CONDUCTOR_SECRET_KEY",
    base_url_variable="CONDUCTOR_BASE_URL",
    headers_variable="CONDUCTOR_CUSTOM_HEADERS",
    log_variable="CONDUCTOR_LOG",
    key_required=True,
    refused_keys={"pk_": "is a publishable key, which is for browsers; the API takes a secret key (sk_...)"},
    request_id_header="Conductor-Request-Id",
    end_user_header="Conductor-End-User-Id",
    wait_header="Conductor-Timeout-Seconds",
    identities=("id", "transactionId", "data"),
    # Raw requests go to the end-user's QuickBooks as well.
    end_user_in_path=re.compile("/end-users/([^/]+)/passthrough/"),
    moves_cursor=_moves_cursor,
    read_error=_read_error,
    rules=_RULES,
    missing_value=MissingValue(
        502, "QBD_REQUEST_ERROR", "500", re.compile(r'required element \("(.*)"\) that could not be found', re.DOTALL)
    ),
    marks=AnswerMarks(kind="objectType", url="url", id="id", echoed=("sourceId", "endUserId")),
    axes=_AXES,
    writes=_WRITES,
)
