"""httpx, or httpx2, which has the same names with different classes; a caller's client can be of either.

httpx2 is never imported here, because a caller with such a client has imported it.
"""

from __future__ import annotations

import functools
import logging
import sys
from collections.abc import Callable
from typing import Any, Final, Literal, Protocol

import httpx

from .._core.redact import ORIGINS
from ..errors import ConfigurationError

_NAMES: Final = ("httpx", "httpx2")


def _without_query(record: logging.LogRecord) -> bool:
    """Remove the query, which can have names of persons, from httpx's log records of our requests."""
    args = record.args
    if isinstance(args, tuple) and len(args) > 1 and (url := args[1]).__class__.__name__ == "URL":
        address: Any = url
        port = address.port or (443 if address.scheme == "https" else 80)
        if f"{address.scheme}://{address.host}:{port}" in ORIGINS:
            record.args = (args[0], str(address).partition("?")[0], *args[2:])
    return True


class Library:
    """The parts of httpx or httpx2 that are used.

    Attributes:
        url: A cached constructor of its `URL`, for origins, because parsing takes longer than the rest of a request.
        splits: True if the parts of a `URL` can be replaced through a private attribute.
        builders: The methods of its clients that build requests, if they are not overridden.
        nothing: An empty body.
    """

    def __init__(self, module: Any) -> None:
        self.module: Any = module
        self.url: Callable[[str], Any] = functools.lru_cache(maxsize=256)(module.URL)
        self.builders: tuple[Any, ...] = (module.Client.build_request, module.AsyncClient.build_request)
        self.nothing: Any = module.ByteStream(b"")
        self.splits: bool = hasattr(getattr(module.URL("http://a"), "_uri_reference", None), "_replace")
        logging.getLogger(module.__name__).addFilter(_without_query)


class HttpxClient(Protocol):
    """The `http_client` of a blocking client: an `httpx.Client` or an `httpx2.Client`."""

    def build_request(self, method: str, url: str) -> Any: ...

    def send(self, request: Any, *, stream: bool = False) -> Any: ...

    def close(self) -> None: ...


class AsyncHttpxClient(Protocol):
    """The `http_client` of an async client: an `httpx.AsyncClient` or an `httpx2.AsyncClient`."""

    def build_request(self, method: str, url: str) -> Any: ...

    async def send(self, request: Any, *, stream: bool = False) -> Any: ...

    async def aclose(self) -> None: ...


HTTPX: Final = Library(httpx)


@functools.cache
def _library(name: str) -> Library:
    return HTTPX if sys.modules[name] is httpx else Library(sys.modules[name])


def library_of(client: Any, kind: Literal["Client", "AsyncClient"]) -> Library:
    """Return the library of a caller's client.

    Raises:
        ConfigurationError: it is not a client of that kind.
    """
    for cls in type(client).__mro__:
        name = cls.__module__.partition(".")[0]
        if name in _NAMES and name in sys.modules and isinstance(client, getattr(sys.modules[name], kind)):
            return _library(name)
    raise ConfigurationError(f"http_client takes an httpx.{kind}, or an httpx2.{kind}, not {type(client).__name__}")
