"""The fixes for each exception, as data for `error.fixes` and for the generated errors page."""

from __future__ import annotations

from pathlib import Path
from typing import Final

__all__ = ["DOCS_URL", "FIXES", "FIXES_BY_CODE", "known_fixes"]

DOCS_URL: Final = Path(__file__).absolute().with_name("errors.md").as_uri()
"""The URL of the errors page, a file of the package; `error.docs_url` adds an anchor."""

FIXES: Final[dict[str, tuple[str, ...]]] = {
    "APIConnectionError": (
        "Check the network, the proxy and `base_url`.",
        "With the outcome `not_sent`, call again.",
    ),
    "APIError": ("Read `outcome`: after `not_sent` call again, after `rejected` change the arguments first.",),
    "APIResponseValidationError": (
        "Of a write, call `client.settle(error)`: it most likely happened.",
        "If it happens again, update this package: the service may have changed.",
    ),
    "APIStatusError": ("Read `code` and `message`, and quote `request_id` to the service's support.",),
    "APITimeoutError": (
        "Give the call more `timeout`, or more `total_timeout` where the outcome is `not_sent`.",
        "Ask for less at a time: a smaller `limit`, a narrower filter.",
    ),
    "AlreadyExistsError": ("Use what exists: for end-users `client.end_users.get_or_create(...)`.",),
    "AuthenticationError": ("Check `CONDUCTOR_SECRET_KEY`: it may be revoked, or of another project.",),
    "BadRequestError": ("Change the arguments that `message` names; the same call fails again.",),
    "CompanyUnreachableError": (
        "Tell the end-user, and wait with `client.for_end_user(id).wait_until_connected()`.",
        "Call again then: nothing was sent to QuickBooks if the outcome is `not_sent`.",
    ),
    "ConductorError": ("Read the name of the class and `message`.",),
    "ConfigurationError": ("Correct the argument or the environment variable that the message names.",),
    "ConflictError": ("Read `code`: something else must happen first.",),
    "ConnectionNotActiveError": (
        "Ask the end-user to start the PC, to log in to Windows, and to start the QuickBooks Web Connector.",
        "Wait with `client.for_end_user(id).wait_until_connected()`.",
    ),
    "ConnectionNotReadyError": ("Read `reason`, which is the last answer, and do what its `fixes` say.",),
    "ConnectionNotSetUpError": (
        "Send the end-user the `auth_flow_url` of `client.auth_sessions.create(...)`.",
        "Wait with `client.for_end_user(id).wait_until_connected()`.",
    ),
    "CredentialError": (
        "Read `__cause__`, or `error` and `error_description`, which are from the token service.",
        "Check what the function given as `api_key` returns, or the client id and the secret.",
        "Nothing was sent: call again.",
    ),
    "CursorLostError": ("Do what the `fixes` of `__cause__` say, then iterate: a loop restarts by itself.",),
    "EndUserNotFoundError": (
        "Check the id: it begins with `end_usr_`, and belongs to the project of the key.",
        "Look it up with `client.end_users.list()`.",
    ),
    "IncompleteListError": (
        "Do what the `fixes` of `__cause__` say, if there is one, and list again; what came until then is correct.",
        "Raise `max_restarts`, or narrow the filters, if the PC is slow.",
    ),
    "InternalServerError": ("With an `integration_code`, change what `message` names; without a `code`, call later.",),
    "InvalidArgumentError": ("Correct the argument at `path`. Nothing was sent.",),
    "NameNotUniqueError": (
        "Find the record with `find_one(full_name=...)`, or choose another name.",
        "Customers, vendors, employees and other names share one list of names.",
    ),
    "NotFoundError": ("Check the path and the ids.",),
    "ObjectInUseError": ("Call again in a few seconds: a user, or another program, has the record open.",),
    "ObjectNotFoundError": (
        "Check the id, and that it is of this company file: ids differ from file to file.",
        "A list by `ids` or names fails as a whole when one is missing; `find` does not.",
    ),
    "OutcomeUnknownError": (
        "Call `client.settle(error)` before anything else: a second write may double the first.",
        "Make it certain in advance with `auto_external_id=True`.",
    ),
    "PermissionDeniedError": ("Use a key that may do this.",),
    "QuickBooksTimeoutError": (
        "Ask for less at a time, or for line items only where they are needed.",
        "Look at the PC: a dialog may wait for an answer there.",
        "Of a write, call `client.settle(error)`.",
    ),
    "QuickBooksUnreachableError": (
        "Ask the end-user to open QuickBooks with this company file, and to answer what it asks.",
        "Wait with `client.for_end_user(id).wait_until_connected()`.",
    ),
    "RateLimitError": ("Call again later; `retry-after` of `response.headers` may say when.",),
    "SeveralFoundError": ("Choose one of `items`, or search by id.",),
    "StaleRevisionError": (
        "Retrieve the record, and update it with its new `revision_number`.",
        "Or use `modify`, which does that by itself.",
    ),
    "UnexpectedArgumentError": ("Correct the name of the argument; the message proposes the closest one.",),
    "UnprocessableEntityError": ("Change the arguments that `message` names.",),
}

FIXES_BY_CODE: Final[dict[str, tuple[str, ...]]] = {
    "0x80040400": ("Take control characters out of texts; in a passthrough, check all names.",),
    "0x80040408": ("QuickBooks did not start: ask the end-user to open it by hand.",),
    "0x8004040a": ("Another company file is open: ask the end-user to open the one that was connected.",),
    "0x80040410": ("Another user has QuickBooks in single-user mode: ask for multi-user mode.",),
    "0x80040414": ("A dialog waits in QuickBooks: ask the end-user to answer it.",),
    "0x80040418": ("The application may not log in: ask an administrator to allow it in QuickBooks' preferences.",),
    "0x80040420": ("Access was denied: ask an administrator to allow the application in QuickBooks' preferences.",),
    "3000": ("An id (`..._id`) is malformed: give the `id` of a record as it came, not its name or number.",),
    "3090": ("A name is empty or has a colon: a job is made with `parent_id`, not with a colon.",),
    "3140": ("A reference (`..._id`) names an object that is not in this company file: check each of them.",),
    "3150": ("A required value is missing; the message names it.",),
    "3171": ("The books are closed for that date: ask the end-user for the closing date.",),
    "3210": ("The value is not allowed here. An amount may be more than what is open or left: retrieve both.",),
    "3250": ("The edition or the preferences of QuickBooks lack the feature: the end-user can switch it on.",),
    "3260": ("The QuickBooks user may not do this: ask an administrator of the company file.",),
}


def known_fixes(names: list[str], codes: tuple[str | None, ...]) -> tuple[str, ...]:
    """Return the fixes for the codes, the most specific first, then those of the first class that has any."""
    by_code = [fix for code in codes if code for fix in FIXES_BY_CODE.get(code.lower(), FIXES_BY_CODE.get(code, ()))]
    return tuple(dict.fromkeys((*by_code, *next((FIXES[name] for name in names if name in FIXES), ()))))
