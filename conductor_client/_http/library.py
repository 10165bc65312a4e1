"""httpx, or its successor httpx2: the same names, but classes of its own. A caller's client may be of either.

httpx2 is never imported here: whoever has a client of it has imported it.
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
    """Let httpx's line of a request of ours (method, address, ...) tell no names, which stand in its query."""
    args = record.args
    if isinstance(args, tuple) and len(args) > 1 and (url := args[1]).__class__.__name__ == "URL":
        address: Any = url
        port = address.port or (443 if address.scheme == "https" else 80)
        if f"{address.scheme}://{address.host}:{port}" in ORIGINS:
            record.args = (args[0], str(address).partition("?")[0], *args[2:])
    return True


class Library:
    """What is used of one of the two.

    Attributes:
        url: Its `URL`; parsing one takes longer than all the rest of a request, so what it is asked for is an origin.
        splits: Whether a `URL` keeps its parts where they can be changed; that is not published.
        builders: What its clients build requests with, unless a subclass does it otherwise.
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
    """What a caller may give to a blocking client: an `httpx.Client`, or an `httpx2.Client`."""

    def build_request(self, method: str, url: str) -> Any: ...

    def send(self, request: Any, *, stream: bool = False) -> Any: ...

    def close(self) -> None: ...


class AsyncHttpxClient(Protocol):
    """What a caller may give to an asyncio client: an `httpx.AsyncClient`, or an `httpx2.AsyncClient`."""

    def build_request(self, method: str, url: str) -> Any: ...

    async def send(self, request: Any, *, stream: bool = False) -> Any: ...

    async def aclose(self) -> None: ...


HTTPX: Final = Library(httpx)


@functools.cache
def _library(name: str) -> Library:
    return HTTPX if sys.modules[name] is httpx else Library(sys.modules[name])


def library_of(client: Any, kind: Literal["Client", "AsyncClient"]) -> Library:
    """The library of a caller's client.

    Raises:
        ConfigurationError: it is no client of that kind.
    """
    for cls in type(client).__mro__:
        name = cls.__module__.partition(".")[0]
        if name in _NAMES and name in sys.modules and isinstance(client, getattr(sys.modules[name], kind)):
            return _library(name)
    raise ConfigurationError(f"http_client takes an httpx.{kind}, or an httpx2.{kind}, not {type(client).__name__}")
