"""The clients for the Conductor API."""

from __future__ import annotations

from .base_client import AsyncClient, Client
from .conductor import CONDUCTOR
from .generated.resources import AsyncResources, Resources

__all__ = ["AsyncConductor", "Conductor"]


class Conductor(Client, Resources):
    """A blocking client for the Conductor API. See `AsyncConductor` for asyncio.

    One object may be shared by threads, and survives a fork. It connects at the first call, not before.

    Args:
        api_key: The secret key, `sk_conductor_...`. When missing or None: the environment variable
            `CONDUCTOR_SECRET_KEY`.
        base_url: The address. When missing or None: `CONDUCTOR_BASE_URL`, then `https://api.conductor.is/v1`. Plain
            http is accepted for this machine only.
        timeout: Seconds of wall clock for one attempt, from connecting to the last byte; default 120, None is no limit.
            QuickBooks gets 10 seconds less, at least 5 and at most 90, so that the service answers before we give up.
        end_user_id: The end-user of calls that name none; see also `for_end_user`.
        default_headers: Headers for every call, besides those of `CONDUCTOR_CUSTOM_HEADERS` (lines of `Name: value`).
        default_query: Query parameters for every call.
        http_client: An `httpx.Client` of your own, for proxies, certificates or tests. It is used as it is, except
            that redirects are not followed, and not closed.
        transport: Another way to the network than httpx.
        on_drift: Called with a `Drift` once for each place where answers do not fit the document.

    Raises:
        ConfigurationError: there is no key, the key is a publishable one, or an option is unusable.

    Calls raise `InvalidArgumentError` for what is refused locally, and `APIError` classes for everything else; both are
    `ConductorError`. Every result and every `APIError` has `request_id`.

    Example:
        >>> from conductor_client import Conductor
        >>> with Conductor(api_key="sk_conductor_...") as client:
        ...     acme = client.for_end_user("end_usr_1234567abcdefg")
        ...     for invoice in acme.qbd.invoices.list(updated_after="2026-01-01"):
        ...         print(invoice.ref_number)
    """

    _service = CONDUCTOR


class AsyncConductor(AsyncClient, AsyncResources):
    """An asyncio client for the Conductor API.

    One object may be shared by tasks, threads and event loops, successive or parallel, and survives a fork. The
    arguments, environment variables and exceptions are those of `Conductor`; `http_client` takes an
    `httpx.AsyncClient`.

    Raises:
        ConfigurationError: there is no key, the key is a publishable one, or an option is unusable.

    Example:
        >>> from conductor_client import AsyncConductor
        >>> async def main() -> None:
        ...     async with AsyncConductor() as client:
        ...         acme = client.for_end_user("end_usr_1234567abcdefg")
        ...         async for invoice in acme.qbd.invoices.list(updated_after="2026-01-01"):
        ...             print(invoice.ref_number)
    """

    _service = CONDUCTOR
