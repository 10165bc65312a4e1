"""The client for the Conductor API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._conductor import CONDUCTOR
from .._hints import names_from
from ..generated.resources import AsyncResources
from ..types import UNSET, Unset
from .client import AsyncClient

if TYPE_CHECKING:
    from .._core.helpers import OnPoll
    from ..generated.models.health_check import HealthCheck


class AsyncConductor(AsyncClient, AsyncResources):
    """An asyncio client for the Conductor API; `Conductor` is for blocking code, `AsyncConductor` for asyncio.

    One object may be shared by tasks, threads and event loops, and can be used after a fork. It connects on the first
    call.

    Args:
        api_key: The secret key, `sk_conductor_...`, or a function that returns it, for keys that are rotated: it is
            called before the first call and again when the service refuses the key. It may be awaitable. Default: the
            environment variable `CONDUCTOR_SECRET_KEY`.
        base_url: The base URL. Default: `CONDUCTOR_BASE_URL`, then `https://api.conductor.is/v1`. Plain http is allowed
            to this machine only.
        http_client: An `httpx.AsyncClient` (or `httpx2.AsyncClient`) of your own, for proxies, certificates or tests.
            It is used unchanged, except that redirects are not followed, and never closed.
        transport: A transport of your own, with the methods of `transport.AsyncTransport`, instead of `httpx`. In
            asyncio also the name `aiohttp`, which is several times as fast for many concurrent calls and needs the
            extra `aiohttp`.
        timeout: The time limit of one attempt in seconds, from connecting to the last byte; default 120, None is no
            limit. The service waits for QuickBooks 10 seconds less, at least 5 and at most 90, so that it answers
            before the timeout.
        total_timeout: The time limit of a whole call in seconds, with all attempts and waiting; default None, no limit.
            If it passes before the call was sent, the call raises `APITimeoutError` with the outcome `not_sent`.
        max_retries: The maximum number of retries of a call; default 2. Reads are retried after broken connections and
            temporary failures; other calls only if QuickBooks cannot have received them.
        max_in_flight_per_end_user: The maximum number of requests of one end-user in flight, of this client and its
            clones together; others wait. Default 1, because QuickBooks serves one at a time; None is no limit. Other
            clients do not count, so make one client per process.
        limiter: A limiter that is shared with other processes, such as `limiters.postgres.PostgresLimiter`; each
            request with an end-user also waits for its permit. Default None.
        allow_insecure_host: The exact host of `base_url`, if the key may be sent to it over plain http, such as a
            sandbox in another container. Default None, which allows plain http to this machine only.
        end_user_id: The default end-user id of calls; see also `for_end_user`.
        default_headers: Headers of every call, besides those in `CONDUCTOR_CUSTOM_HEADERS` (lines of `Name: value`).
        default_query: Query parameters of every call.
        max_response_bytes: The maximum length of the decompressed body of an answer; default 256 MiB, None is no limit.
            A longer one is not read completely and raises `APIResponseValidationError`.
        max_restarts: The maximum number of restarts of a list, including its parts, after a lost cursor; default 10.
        partition: `auto` cuts long lists into parts that restart separately if that is safe; `off` never does.
        auto_external_id: True adds a new external id (a GUID) to each create that can have one and does not, so that
            `settle` can find its record; default False.
        replace_lines: `raise` refuses an update whose array of lines has only new lines, because it would remove all
            lines of the record; default `allow`.
        spill: Whether pages read ahead are buffered in a temporary file after 64 MiB in memory; default True.
        on_drift: Called with a `Drift` once for each place where answers do not match the OpenAPI document.
        on_request: Called with a `RequestEvent` before each attempt.
        on_response: Called with a `ResponseEvent` after each attempt.
        on_progress: Called with a `Progress` after each page of a list.

    Hooks (`on_...`) are plain functions, whose exceptions are logged and otherwise ignored.

    Raises:
        ConfigurationError: there is no key, the key is publishable, or an option is invalid.

    Calls raise `InvalidArgumentError` for invalid arguments, before anything is sent, and subclasses of `APIError` for
    other failures; both are subclasses of `ConductorError`. Every result and every `APIError` has `request_id`.

    Example:
        >>> from conductor_client import AsyncConductor
        >>> async def main() -> None:
        ...     async with AsyncConductor(api_key="sk_conductor_...") as client:
        ...         acme = client.for_end_user("end_usr_1234567abcdefg")
        ...         async for invoice in acme.qbd.invoices.list(updated_after="2026-01-01"):
        ...             print(invoice.ref_number)
    """

    _service = CONDUCTOR

    async def wait_until_connected(
        self,
        end_user_id: str | Unset = UNSET,
        *,
        timeout: float | None = 600,  # noqa: ASYNC109 - an exception with the reason is better than a cancelled task
        poll_every: float = 5,
        on_poll: OnPoll | None = None,
    ) -> HealthCheck:
        """Wait until the end-user's QuickBooks answers, for example after you send the link of an auth session.

        This repeats health checks, because a connection is listed before it works. It continues after "not set up",
        "not active" and "QuickBooks cannot be opened".

        Args:
            end_user_id: The end-user; by default that of the client.
            timeout: The maximum wait in seconds, with 5 more for a check in progress; None is no limit, 0 checks once.
            poll_every: Seconds from the end of a check to the next one.
            on_poll: A plain function, called with the exception of each check after which the wait continues.

        Returns:
            The answer of the successful check.

        Raises:
            ConnectionNotReadyError: the timeout passed; a `TimeoutError` whose `reason` is the last exception.
            InvalidArgumentError: an argument is invalid, or there is no end-user.
            APIError: a check failed for another reason.

        Example:
            >>> await client.wait_until_connected("end_usr_1234567abcdefg", timeout=1800)
        """
        from .helpers import wait_until_connected

        client = self if end_user_id is UNSET else self.for_end_user(end_user_id)
        return await wait_until_connected(client, timeout=timeout, poll_every=poll_every, on_poll=on_poll)


names_from(
    __name__,
    {
        "HealthCheck": "..generated.models.health_check",
        "OnPoll": ".._core.helpers",
    },
    AsyncConductor.wait_until_connected,
)
