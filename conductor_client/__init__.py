"""Async-first client for the Conductor API: QuickBooks Desktop over REST.

Importing this package loads nothing else. Each name below is loaded when it is first used.

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
    from .base_client import AsyncClient, Client
    from .client import AsyncConductor, Conductor
    from .drift import Drift
    from .errors import *
    from .errors import sent_write
    from .hooks import Progress, RequestEvent, ResponseEvent
    from .lists.pagination import AsyncPage, AsyncPager, Page
    from .preloading import preload
    from .raw.responses import AsyncRawResponse, RawResponse
    from .responses import FreeForm, Response
    from .transports.httpx_defaults import DefaultAsyncHttpxClient, DefaultHttpxClient, Timeout
    from .types import NOT_GIVEN, UNSET, CallOptions, NotGiven, Omit, Unset, not_given, omit
    from .writes.lines import DraftLines, lines_of
    from .writes.settling import Settlement
    from .writes.writing import SentWrite

__all__ = [
    "NOT_GIVEN",
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClient",
    "AsyncConductor",
    "AsyncPage",
    "AsyncPager",
    "AsyncRawResponse",
    "AuthenticationError",
    "BadRequestError",
    "CallOptions",
    "Client",
    "Conductor",
    "ConductorError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionNotActiveError",
    "ConnectionNotReadyError",
    "ConnectionNotSetUpError",
    "CursorLostError",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "DraftLines",
    "Drift",
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
    # All exceptions; the other names replace themselves below.
    **dict.fromkeys(__all__, ".errors"),
    **dict.fromkeys(("AsyncClient", "Client"), ".base_client"),
    **dict.fromkeys(("AsyncConductor", "Conductor"), ".client"),
    "Drift": ".drift",
    **dict.fromkeys(("DraftLines", "lines_of"), ".writes.lines"),
    **dict.fromkeys(("DefaultAsyncHttpxClient", "DefaultHttpxClient", "Timeout"), ".transports.httpx_defaults"),
    **dict.fromkeys(("Progress", "RequestEvent", "ResponseEvent"), ".hooks"),
    **dict.fromkeys(("AsyncPage", "AsyncPager", "Page"), ".lists.pagination"),
    **dict.fromkeys(("FreeForm", "Response"), ".responses"),
    "preload": ".preloading",
    **dict.fromkeys(("AsyncRawResponse", "RawResponse"), ".raw.responses"),
    "SentWrite": ".writes.writing",
    "Settlement": ".writes.settling",
    **dict.fromkeys(("NOT_GIVEN", "UNSET", "CallOptions", "NotGiven", "Omit", "Unset"), ".types"),
    **dict.fromkeys(("not_given", "omit"), ".types"),
    "errors": ".errors:",
    "models": ".models:",
    "types": ".types:",
}

_exports = attach(__name__, _SOURCES)
__getattr__: Callable[[str], Any] = _exports[0]
__dir__: Callable[[], list[str]] = _exports[1]
