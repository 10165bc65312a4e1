"""Client for ConductorOne (conductorone.com): owners of connectors.

This is another company than conductor.is, whose QuickBooks Desktop API the rest of this package is for. Only the name
is alike. The two halves know nothing of each other: this one can be left out of a copy, or be copied alone with the
runtime.

Example:
    >>> from conductor_client.conductorone import ConductorOne, ConductorOneCredentials
    >>> with ConductorOne(ConductorOneCredentials.from_env()) as c1:  # doctest: +SKIP
    ...     for one in c1.connector_owners.search_user_owners("con", app_id="app"):
    ...         print(one.role_slug, one.user.email)
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._lazy import attach

if TYPE_CHECKING:
    from . import models
    from .client import AsyncConductorOne, ConductorOne
    from .credentials import ConductorOneCredentials

__all__ = ["AsyncConductorOne", "ConductorOne", "ConductorOneCredentials", "models"]

_exports = attach(
    __name__,
    {
        **dict.fromkeys(("AsyncConductorOne", "ConductorOne"), ".client"),
        "ConductorOneCredentials": ".credentials",
        "models": ".models:",
    },
)
__getattr__: Callable[[str], Any] = _exports[0]
__dir__: Callable[[], list[str]] = _exports[1]
