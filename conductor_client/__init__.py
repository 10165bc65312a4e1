"""Async-first client for the Conductor API: QuickBooks Desktop over REST.

Importing this package loads nothing else. Each name below is loaded on first use.

    from conductor_client import AsyncConductor, Conductor
"""

# ruff: noqa: F403, F405 - every exception is public, and `errors.__all__` names them.

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ._lazy import attach
from ._version import __version__

if TYPE_CHECKING:
    from . import errors, models, types
    from ._async.client import AsyncClient
    from ._async.conductor import AsyncConductor
    from ._async.page import AsyncPage
    from ._async.pager import AsyncPager
    from ._async.raw_response import AsyncRawResponse
    from ._core.accept import Response
    from ._core.drift import Drift
    from ._core.events import Progress, RequestEvent, ResponseEvent
    from ._http.choice import DefaultAioHttpClient
    from ._http.defaults import DefaultAsyncHttpxClient, DefaultHttpxClient, Timeout
    from ._preload import preload
    from ._schema.model import FreeForm
    from ._sync.client import Client
    from ._sync.conductor import Conductor
    from ._sync.page import Page
    from ._sync.raw_response import RawResponse
    from ._writes.draft_lines import DraftLines, lines_of
    from ._writes.settlement import Settlement
    from .errors import *
    from .errors import SentWrite, sent_write
    from .pagination import AsyncCursorPage, SyncCursorPage
    from .types import NOT_GIVEN, UNSET, CallOptions, NotGiven, Omit, Unset, not_given, omit

__all__ = [
    "NOT_GIVEN",
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AlreadyExistsError",
    "AsyncClient",
    "AsyncConductor",
    "AsyncCursorPage",
    "AsyncPage",
    "AsyncPager",
    "AsyncRawResponse",
    "AuthenticationError",
    "BadRequestError",
    "CallOptions",
    "Client",
    "CompanyUnreachableError",
    "Conductor",
    "ConductorError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionNotActiveError",
    "ConnectionNotReadyError",
    "ConnectionNotSetUpError",
    "CredentialError",
    "CursorLostError",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "DraftLines",
    "Drift",
    "EndUserNotFoundError",
    "FreeForm",
    "IncompleteListError",
    "InternalServerError",
    "InvalidArgumentError",
    "NameNotUniqueError",
    "NotFoundError",
    "NotGiven",
    "ObjectInUseError",
    "ObjectNotFoundError",
    "Omit",
    "OutcomeUnknownError",
    "Page",
    "PermissionDeniedError",
    "Progress",
    "QuickBooksTimeoutError",
    "QuickBooksUnreachableError",
    "RateLimitError",
    "RawResponse",
    "RequestEvent",
    "Response",
    "ResponseEvent",
    "SentWrite",
    "Settlement",
    "SeveralFoundError",
    "StaleRevisionError",
    "SyncCursorPage",
    "Timeout",
    "UnexpectedArgumentError",
    "UnprocessableEntityError",
    "Unset",
    "__version__",
    "errors",
    "lines_of",
    "models",
    "not_given",
    "omit",
    "preload",
    "sent_write",
    "types",
]

_SOURCES = {
    # All exceptions; the entries below replace those of other names.
    **dict.fromkeys(__all__, ".errors"),
    "AsyncClient": "._async.client",
    "Client": "._sync.client",
    "AsyncConductor": "._async.conductor",
    "Conductor": "._sync.conductor",
    "Drift": "._core.drift",
    **dict.fromkeys(("DraftLines", "lines_of"), "._writes.draft_lines"),
    **dict.fromkeys(("DefaultAsyncHttpxClient", "DefaultHttpxClient", "Timeout"), "._http.defaults"),
    **dict.fromkeys(("Progress", "RequestEvent", "ResponseEvent"), "._core.events"),
    "AsyncPage": "._async.page",
    "Page": "._sync.page",
    "AsyncPager": "._async.pager",
    "FreeForm": "._schema.model",
    "Response": "._core.accept",
    "preload": "._preload",
    "AsyncRawResponse": "._async.raw_response",
    "RawResponse": "._sync.raw_response",
    "Settlement": "._writes.settlement",
    **dict.fromkeys(("NOT_GIVEN", "UNSET", "CallOptions", "NotGiven", "Omit", "Unset"), ".types"),
    **dict.fromkeys(("not_given", "omit"), ".types"),
    **dict.fromkeys(("AsyncCursorPage", "SyncCursorPage"), ".pagination"),
    "DefaultAioHttpClient": "._http.choice",
    "errors": ".errors:",
    "models": ".models:",
    "types": ".types:",
}

_exports = attach(__name__, _SOURCES, ".types._vendor")
__getattr__: Callable[[str], Any] = _exports[0]
__dir__: Callable[[], list[str]] = _exports[1]
