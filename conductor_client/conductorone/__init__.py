"""Client for ConductorOne (conductorone.com): owners of connectors.

ConductorOne is another company than conductor.is with its QuickBooks Desktop API, which the rest of this package is
for; only the names are similar. The two parts are independent: a copy can omit this one, or contain only this one and
the runtime.

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
