"""A local Conductor API: a real HTTP server on loopback with a small QuickBooks behind it.

It checks every request against the API's document, answers with the documented errors, and stores what is written.
It needs the extra `sandbox` of the distribution; nothing else of the package imports it.

Example:
    >>> from conductor_client.sandbox import Sandbox  # doctest: +SKIP
    >>> with Sandbox() as sandbox:  # doctest: +SKIP
    ...     print(sandbox.base_url, sandbox.api_key)

On the command line: `python -m conductor_client.sandbox`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .key import DEFAULT_KEY

if TYPE_CHECKING:
    from .request_log import LoggedRequest
    from .server import Sandbox, SandboxCompany

__all__ = ["DEFAULT_KEY", "LoggedRequest", "Sandbox", "SandboxCompany"]

_EXTRA = frozenset({"jinja2", "jsonschema", "jsonschema_rs", "starlette", "uvicorn"})


def __getattr__(name: str) -> object:
    # On first use, so that the command can say in one line what is missing.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        from . import request_log, server
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package not in _EXTRA:
            raise
        message = (
            f"the sandbox needs {package.replace('_', '-')}: "
            "install the package with its extra, from a checkout by pip install '.[sandbox]'"
        )
        raise ImportError(message) from None
    found: object = getattr(request_log if name == "LoggedRequest" else server, name)
    return found
