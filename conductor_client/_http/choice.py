"""The choice of a transport by the arguments of a client; HTTP libraries are loaded only when they are needed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..errors import ConfigurationError

TransportName: TypeAlias = Literal["httpx"]
AsyncTransportName: TypeAlias = Literal["httpx", "aiohttp"]
_MISSING = "transport='aiohttp' needs aiohttp: pip install 'aiohttp>=3.12,<4'"


class DefaultAioHttpClient:
    """A placeholder for `transport="aiohttp"`, for programs that pass it as `http_client`.

    Raises:
        ConfigurationError: aiohttp is not installed.

    Example:
        >>> client = AsyncConductor(http_client=DefaultAioHttpClient())
    """

    def __init__(self) -> None:
        if find_spec("aiohttp") is None:
            raise ConfigurationError(_MISSING)

    def build_request(self, method: str, url: str) -> Any:
        """Raise `ConfigurationError`, because the placeholder sends nothing."""
        raise ConfigurationError("DefaultAioHttpClient is for http_client of AsyncConductor, and sends nothing itself")

    async def send(self, request: Any, *, stream: bool = False) -> Any:
        """Raise `ConfigurationError`, like `build_request`."""
        return self.build_request("", "")

    async def aclose(self) -> None:
        """Do nothing, because the connections belong to the client and are closed with it."""


def maker_of(transport: Any, names: Collection[str], http_client: object) -> Callable[[], Any] | None:
    """Return a function that makes the transport for the arguments; None for the default transport.

    Raises:
        ConfigurationError: the transport is a string that is not in `names`, or its library is not installed.
    """
    if isinstance(http_client, DefaultAioHttpClient) and transport is None:
        if "aiohttp" not in names:
            raise ConfigurationError("DefaultAioHttpClient is for AsyncConductor; a blocking client has no aiohttp")
        transport, http_client = "aiohttp", None
    if not isinstance(transport, str):
        return None if transport is None else lambda: transport
    if transport not in names:
        raise ConfigurationError(f"transport takes {' or '.join(map(repr, names))}, or an object that sends")
    if transport == "httpx":
        return None
    if http_client is not None:
        raise ConfigurationError("http_client is for transport='httpx': give one of the two")
    if find_spec("aiohttp") is None:
        raise ConfigurationError(_MISSING)
    return _aiohttp


def _aiohttp() -> Any:
    try:
        if TYPE_CHECKING:
            AiohttpTransport: Any = object  # the module can be missing in copies of the package
        else:
            # A statement, because tools that freeze programs find no computed imports.
            from .aiohttp_transport import AiohttpTransport
    except (ImportError, AttributeError) as error:
        raise ConfigurationError(_MISSING) from error
    return AiohttpTransport()
