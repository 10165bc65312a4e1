# Written by scripts/regenerate from _async/conductor.py; not to be edited.
"""The client for the Conductor API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._conductor import CONDUCTOR
from .._hints import names_from
from ..generated.resources import Resources
from ..types import UNSET, Unset
from .client import Client

if TYPE_CHECKING:
    from .._core.helpers import OnPoll
    from ..generated.models.health_check import HealthCheck


class Conductor(Client, Resources):
    """A blocking client for the Conductor API. `Conductor` is its blocking twin, `Conductor` the one for asyncio.

    One object may be shared by tasks, threads and event loops, and survives a fork. It connects at the first call, not
    before.

    Args:
        api_key: The secret key, `sk_conductor_...`, or a function that gives it, for keys that are rotated: it is
            called before the first call, and again once the service refuses the key. It may be awaitable. When missing
            or None: the environment variable `CONDUCTOR_SECRET_KEY`.
        base_url: The address. When missing or None: `CONDUCTOR_BASE_URL`, then `https://api.conductor.is/v1`. Plain
            http is accepted for this machine only.
        http_client: An `httpx.Client` (or `httpx2.Client`) of your own, for proxies, certificates or tests.
            It is used as it is, except that redirects are not followed, and not closed.
        transport: Another way to the network than `httpx`: an object with the methods of `transport.Transport`. In
            asyncio also the name `aiohttp`, which sends many calls at a time several times as fast and needs
            the extra `aiohttp`.
        timeout: Seconds of wall clock for one attempt, from connecting to the last byte; default 120, None is no limit.
            QuickBooks gets 10 seconds less, at least 5 and at most 90, so that the service answers before we give up.
        total_timeout: Seconds for a whole call, with all attempts and all waiting; default None, no limit. A call whose
            time is up before it was sent raises `APITimeoutError` with the outcome `not_sent`.
        max_retries: How often a call may be retried; default 2. Reads are, after broken connections and passing
            failures; everything else only if QuickBooks cannot have seen it.
        max_in_flight_per_end_user: How many requests of one end-user this client and its clones may have in flight at
            the same time; the others wait. Default 1, because QuickBooks serves one at a time. None is no limit. Other
            clients do not count: make one client per process.
        limiter: Permits that this client shares with other processes, such as `limiters.postgres.PostgresLimiter`.
            Each request with an end-user waits for one, too. Default None: other processes are not known here.
        allow_insecure_host: The host of `base_url`, exactly, to which the key may go over plain http, as to a sandbox
            in another container. Default None: plain http is for this machine only.
        end_user_id: The end-user of calls that name none; see also `for_end_user`.
        default_headers: Headers for every call, besides those of `CONDUCTOR_CUSTOM_HEADERS` (lines of `Name: value`).
        default_query: Query parameters for every call.
        max_response_bytes: How long the decompressed body of an answer may be; default 256 MiB, None is no limit. A
            longer one is not read to its end, and raises `APIResponseValidationError`.
        max_restarts: How often a list, its parts included, may be restarted after its cursor was lost; default 10.
        partition: `auto` cuts long lists into parts that restart alone, where that is safe; `off` never does.
        auto_external_id: True gives every create that can carry an external id a new one (a GUID) where the caller
            gives none, so that `settle` can find its record; default False.
        replace_lines: `raise` refuses an update whose array of lines holds only new ones, since that removes all lines
            that the record has; default `allow`.
        spill: Whether pages that wait to be read may go to a temporary file once they fill 64 MiB; default True.
        on_drift: Called with a `Drift` once for each place where answers do not fit the document.
        on_request: Called with a `RequestEvent` before each attempt.
        on_response: Called with a `ResponseEvent` after each attempt. Both are plain functions; what they raise is
            logged and changes nothing.
        on_progress: Called with a `Progress` after each page of a list that has arrived: items so far, remaining,
            restarts, parts. A plain function like those two.

    Raises:
        ConfigurationError: there is no key, the key is a publishable one, or an option is unusable.

    Calls raise `InvalidArgumentError` for what is refused locally, and `APIError` classes for everything else; both are
    `ConductorError`. Every result and every `APIError` has `request_id`.

    Example:
        >>> from conductor_client import Conductor
        >>> def main() -> None:
        ...     with Conductor(api_key="sk_conductor_...") as client:
        ...         acme = client.for_end_user("end_usr_1234567abcdefg")
        ...         for invoice in acme.qbd.invoices.list(updated_after="2026-01-01"):
        ...             print(invoice.ref_number)
    """

    _service = CONDUCTOR

    def wait_until_connected(
        self,
        end_user_id: str | Unset = UNSET,
        *,
        timeout: float | None = 600,  # noqa: ASYNC109 - an exception that tells the reason beats a cancelled task
        poll_every: float = 5,
        on_poll: OnPoll | None = None,
    ) -> HealthCheck:
        """Wait until the end-user's QuickBooks answers, for example after they were sent an auth session's link.

        Asks by health check, since a connection is listed before it works. "Not set up", "not active" and "QuickBooks
        cannot be opened" mean: not yet.

        Args:
            end_user_id: The end-user; by default that of the client.
            timeout: Seconds to wait at most, and 5 more for a check that is under way; None waits without limit, 0
                checks once.
            poll_every: Seconds from the end of a check to the next one.
            on_poll: A plain function, called with the exception of every check that says "not yet".

        Returns:
            The answer of the check that succeeded.

        Raises:
            ConnectionNotReadyError: time is up; its `reason` is the last exception. It is a `TimeoutError`, too.
            InvalidArgumentError: an argument is unusable, or no end-user is known.
            APIError: a check failed for another reason.

        Example:
            >>> client.wait_until_connected("end_usr_1234567abcdefg", timeout=1800)
        """
        from .helpers import wait_until_connected

        client = self if end_user_id is UNSET else self.for_end_user(end_user_id)
        return wait_until_connected(client, timeout=timeout, poll_every=poll_every, on_poll=on_poll)


names_from(
    __name__,
    {"HealthCheck": "..generated.models.health_check", "OnPoll": ".._core.helpers"},
    Conductor.wait_until_connected,
)
