"""Async-first client for the Conductor API: QuickBooks Desktop over REST.

Importing this package loads nothing else. Each name below is loaded when it is first used.

    from conductor_client import AsyncConductor, Conductor
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._lazy import attach
from ._version import __version__ as __version__

if TYPE_CHECKING:
    # The redundant aliases tell type checkers that the names are public here.
    from . import errors as errors, models as models, types as types
    from .base_client import (
        AsyncClient as AsyncClient,
        Client as Client,
    )
    from .client import (
        AsyncConductor as AsyncConductor,
        Conductor as Conductor,
    )
    from .drift import (
        Drift as Drift,
    )
    from .errors import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIResponseValidationError as APIResponseValidationError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ConductorError as ConductorError,
        ConfigurationError as ConfigurationError,
        ConflictError as ConflictError,
        ConnectionNotActiveError as ConnectionNotActiveError,
        ConnectionNotSetUpError as ConnectionNotSetUpError,
        CursorLostError as CursorLostError,
        IncompleteListError as IncompleteListError,
        InternalServerError as InternalServerError,
        InvalidArgumentError as InvalidArgumentError,
        NameNotUniqueError as NameNotUniqueError,
        NotFoundError as NotFoundError,
        ObjectInUseError as ObjectInUseError,
        ObjectNotFoundError as ObjectNotFoundError,
        OutcomeUnknownError as OutcomeUnknownError,
        PermissionDeniedError as PermissionDeniedError,
        QuickBooksTimeoutError as QuickBooksTimeoutError,
        QuickBooksUnreachableError as QuickBooksUnreachableError,
        RateLimitError as RateLimitError,
        StaleRevisionError as StaleRevisionError,
        UnexpectedArgumentError as UnexpectedArgumentError,
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from .pagination import (
        AsyncPage as AsyncPage,
        AsyncPager as AsyncPager,
        Page as Page,
    )
    from .responses import (
        FreeForm as FreeForm,
        Response as Response,
    )
    from .types import (
        NOT_GIVEN as NOT_GIVEN,
        UNSET as UNSET,
        CallOptions as CallOptions,
        Unset as Unset,
        omit as omit,
    )

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
    "AuthenticationError",
    "BadRequestError",
    "CallOptions",
    "Client",
    "Conductor",
    "ConductorError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionNotActiveError",
    "ConnectionNotSetUpError",
    "CursorLostError",
    "Drift",
    "FreeForm",
    "IncompleteListError",
    "InternalServerError",
    "InvalidArgumentError",
    "NameNotUniqueError",
    "NotFoundError",
    "ObjectInUseError",
    "ObjectNotFoundError",
    "OutcomeUnknownError",
    "Page",
    "PermissionDeniedError",
    "QuickBooksTimeoutError",
    "QuickBooksUnreachableError",
    "RateLimitError",
    "Response",
    "StaleRevisionError",
    "UnexpectedArgumentError",
    "UnprocessableEntityError",
    "Unset",
    "__version__",
    "errors",
    "models",
    "omit",
    "types",
]

_SOURCES = {
    "errors": ".errors:",
    "models": ".models:",
    "types": ".types:",
    **dict.fromkeys(("AsyncClient", "Client"), ".base_client"),
    **dict.fromkeys(("AsyncConductor", "Conductor"), ".client"),
    **dict.fromkeys(("Drift",), ".drift"),
    **dict.fromkeys(
        (
            "APIConnectionError",
            "APIError",
            "APIResponseValidationError",
            "APIStatusError",
            "APITimeoutError",
            "AuthenticationError",
            "BadRequestError",
            "ConductorError",
            "ConfigurationError",
            "ConflictError",
            "ConnectionNotActiveError",
            "ConnectionNotSetUpError",
            "CursorLostError",
            "IncompleteListError",
            "InternalServerError",
            "InvalidArgumentError",
            "NameNotUniqueError",
            "NotFoundError",
            "ObjectInUseError",
            "ObjectNotFoundError",
            "OutcomeUnknownError",
            "PermissionDeniedError",
            "QuickBooksTimeoutError",
            "QuickBooksUnreachableError",
            "RateLimitError",
            "StaleRevisionError",
            "UnexpectedArgumentError",
            "UnprocessableEntityError",
        ),
        ".errors",
    ),
    **dict.fromkeys(("AsyncPage", "AsyncPager", "Page"), ".pagination"),
    **dict.fromkeys(("FreeForm", "Response"), ".responses"),
    **dict.fromkeys(("CallOptions", "NOT_GIVEN", "UNSET", "Unset", "omit"), ".types"),
}

__getattr__, __dir__ = attach(__name__, _SOURCES)
