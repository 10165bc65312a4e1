"""Imports in advance of what calls import on first use, for servers that prefer a slower start."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from typing import Final, get_args

from ._http.choice import AsyncTransportName, maker_of
from ._schema.suggest import closest
from .errors import InvalidArgumentError

__all__ = ["preload"]

# Modules that the runtime imports on first use.
_RUNTIME: Final = (
    "._async.conductor",
    "._async.helpers",
    "._async.httpx_connections",
    "._async.httpx_transport",
    "._async.pager",
    "._async.raw_response",
    "._http.defaults",
    "._lists.task_reader",
    "._lists.thread_reader",
    "._sync.conductor",
    "._sync.helpers",
    "._sync.httpx_connections",
    "._sync.httpx_transport",
    "._sync.raw_response",
    ".models",
)

_STANDARD: Final = ("asyncio", "encodings.idna", "encodings.utf_8_sig", "tempfile")

# httpx and its dependencies import these when a client is made, or when it first connects.
_BEHIND_HTTPX: Final = ("anyio", "anyio._backends._asyncio", "certifi", "httpcore", "sniffio")


def preload(*resources: str, transport: AsyncTransportName = "httpx") -> None:
    """Import now what calls would import on first use.

    Importing `conductor_client` loads very little, and each call loads what it needs. In a server, that blocks the
    event loop: for a quarter of a second in the first call, for some milliseconds in the first call of each other kind.
    After `preload`, calls import nothing, and the certificates have been read. Loading everything takes about a second
    and 40 MB, loading a few resources a third of a second and 20 MB, mostly for httpx; see `docs/performance.md`.

    Args:
        resources: The resources, by their names on a client: `qbd.invoices`, `end_users`; `qbd` includes all below it.
            Without any, all resources are loaded.
        transport: The transport of the clients that will be used.

    Raises:
        InvalidArgumentError: a resource does not exist.
        ConfigurationError: the transport is not installed.

    Example:
        >>> import conductor_client
        >>> conductor_client.preload("end_users", "qbd.invoices", "qbd.customers")
    """
    known = [module.removeprefix(".generated.resources.") for module in _modules("resources", "")]
    for name in resources:
        if name not in known:
            found = closest(name, known)
            hint = f"; did you mean {found!r}?" if found else ""
            raise InvalidArgumentError(f"there is no resource {name!r}{hint}", path="resources")
    for module in _STANDARD:
        import_module(module)
    for module in _BEHIND_HTTPX:
        with suppress(ImportError):  # releases of httpx differ in what they need
            import_module(module)
    for module in _RUNTIME:
        import_module(module, __package__)
    # Imported here, because importing `preload` must not load httpx.
    from ._http.certificates import ssl_context

    ssl_context()
    if make := maker_of(transport, get_args(AsyncTransportName), None):
        make()
    wanted = ["resources", "api"] if resources else ["resources", "api", "models"]
    for name in resources or ("",):
        for part in wanted:
            for module in _modules(part, name):
                import_module(module, __package__)
        while "." in name:
            # The operations beside it, such as a health check.
            name = name.rpartition(".")[0]
            for module in _modules("api", name, below=False):
                import_module(module, __package__)


def _modules(part: str, name: str, *, below: bool = True) -> Iterator[str]:
    """Return a module of the generated package and those in it, by relative name; without packages if not `below`."""
    top = f".generated.{part}.{name}".rstrip(".")
    yield top
    package = import_module(top, __package__)
    if hasattr(package, "__path__"):
        prefix = f"{package.__name__}."
        found = (pkgutil.walk_packages if below else pkgutil.iter_modules)(package.__path__, prefix)
        yield from (f"{top}.{each.name.removeprefix(prefix)}" for each in found if below or not each.ispkg)
