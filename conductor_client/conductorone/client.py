"""The clients for the ConductorOne API (conductorone.com, another company than conductor.is)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from .._async.client import AsyncClient
from .._core.options import ClientOptions
from .._sync.client import Client
from ..errors import ConfigurationError
from .credentials import ConductorOneCredentials, address_from_env
from .generated.resources import AsyncResources, Resources
from .service import CONDUCTORONE

if TYPE_CHECKING:
    from .._core.credentials import AsyncKeyFunction, KeyFunction
    from .._http.choice import AsyncTransportName, TransportName
    from .._http.library import AsyncHttpxClient, HttpxClient
    from ..transport import AsyncTransport, Transport

__all__ = ["AsyncConductorOne", "ConductorOne"]


class AsyncConductorOne(AsyncClient, AsyncResources):
    """An asyncio client for ConductorOne; `ConductorOne` is the blocking client, with the same arguments.

    Tasks, threads and event loops can share one object, and it can be used after a fork.

    Args:
        credentials: A client id with its secret; by default, and without a token, those in the environment.
        token: A bearer token, or a function, possibly async, that returns one or a tuple of one and its lifetime in
            seconds. It is called before the first call, and again after the token expires or the service refuses it.
        base_url: The tenant's URL. By default the host of the client id; with a token, `CONDUCTORONE_SERVER_URL` or
            `CONDUCTORONE_TENANT_DOMAIN`.
        allow_other_host: Whether `base_url` may have another host than the client id, which then issues the tokens.
        http_client: An `httpx.AsyncClient` of your own.
        transport: Another transport than `httpx`.
        options: `timeout`, `total_timeout`, `max_retries`, ...; those of end-users have no effect.

    Raises:
        ConfigurationError: credentials or the URL are missing, or do not match.

    Example:
        >>> async with AsyncConductorOne(ConductorOneCredentials.from_env()) as c1:  # doctest: +SKIP
        ...     owner = await c1.connector_owners.get_user_owner("u", app_id="a", connector_id="c", role_slug="owner")
    """

    _service = CONDUCTORONE

    def __init__(
        self,
        credentials: ConductorOneCredentials | None = None,
        *,
        token: str | AsyncKeyFunction | None = None,
        base_url: str | None = None,
        allow_other_host: bool = False,
        http_client: AsyncHttpxClient | None = None,
        transport: AsyncTransport | AsyncTransportName | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        found, base_url = _found(credentials, token is not None, base_url, allow_other_host)
        super().__init__(
            api_key=found.source(base_url) if found is not None else token,
            base_url=base_url,
            http_client=http_client,
            transport=transport,
            **options,
        )


class ConductorOne(Client, Resources):
    """A blocking client for ConductorOne; see `AsyncConductorOne` for the arguments.

    Example:
        >>> with ConductorOne(token="...", base_url="https://acme.conductor.one") as c1:  # doctest: +SKIP
        ...     c1.connector_owners.set("con", app_id="app", role_slug="owner", user_refs=[{"id": "user-id"}])
    """

    _service = CONDUCTORONE

    def __init__(
        self,
        credentials: ConductorOneCredentials | None = None,
        *,
        token: str | KeyFunction | None = None,
        base_url: str | None = None,
        allow_other_host: bool = False,
        http_client: HttpxClient | None = None,
        transport: Transport | TransportName | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        found, base_url = _found(credentials, token is not None, base_url, allow_other_host)
        super().__init__(
            api_key=found.source(base_url) if found is not None else token,
            base_url=base_url,
            http_client=http_client,
            transport=transport,
            **options,
        )


def _found(
    credentials: ConductorOneCredentials | None, has_token: bool, base_url: Any, allow_other_host: bool
) -> tuple[ConductorOneCredentials | None, str]:
    """Return the credentials, None for a token, and the URL."""
    if has_token and credentials is not None:
        raise ConfigurationError("give credentials or token, not both")
    found = None if has_token else credentials or ConductorOneCredentials.from_env()
    address = base_url or (address_from_env() if found is None else found.base_url)
    if address is None:
        raise ConfigurationError(
            "no address: pass base_url, or set CONDUCTORONE_SERVER_URL or CONDUCTORONE_TENANT_DOMAIN"
        )
    if found is not None:
        found.at(str(address), allow_other_host=allow_other_host)
    return found, str(address)
