"""Waiting until QuickBooks can be reached, by asking it: the connection's own record appears before it works."""

from __future__ import annotations

import math
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final, TypeAlias

from .errors import (
    APIError,
    APITimeoutError,
    ConnectionNotActiveError,
    ConnectionNotReadyError,
    ConnectionNotSetUpError,
    InvalidArgumentError,
    QuickBooksUnreachableError,
)
from .settings import check_seconds

if TYPE_CHECKING:
    from .client import AsyncConductor, Conductor
    from .generated.models.health_check import HealthCheck

__all__ = ["OnPoll", "wait_until_connected", "wait_until_connected_async"]

OnPoll: TypeAlias = Callable[[APIError], object]

# Only a person can end these, and waiting means that one is about to.
_NOT_YET: Final = (ConnectionNotSetUpError, ConnectionNotActiveError, QuickBooksUnreachableError)

# A check that begins just before the end gets so long, because one that is cut off at once says nothing.
_LAST_CHECK_SECONDS: Final = 5.0


class _Wait:
    """When to check, for how long, and when to give up."""

    def __init__(
        self,
        client: Conductor | AsyncConductor,
        timeout: float | None,
        poll_every: float,
        on_poll: OnPoll | None,
        clock: Callable[[], float],
    ) -> None:
        timeout = check_seconds("timeout", timeout, zero=True)
        if check_seconds("poll_every", poll_every) is None:
            raise InvalidArgumentError("poll_every takes seconds above 0", path="poll_every")
        self._client = client
        self._clock = clock
        self._timeout = timeout
        self._poll_every = poll_every
        self._on_poll = on_poll
        self._end = math.inf if timeout is None else clock() + timeout
        self._reason: APIError | None = None
        self._cut = False

    def patience(self) -> float | None:
        """Seconds for the next check; None is no limit."""
        own = math.inf if self._client.timeout is None else self._client.timeout
        self._cut = own > (limit := max(self._end - self._clock(), _LAST_CHECK_SECONDS))
        return None if own == limit == math.inf else min(own, limit)

    def pause(self, error: APIError) -> float:
        """Seconds until the check after one that failed.

        Raises:
            ConnectionNotReadyError: the time is up.
            APIError: the failure is not one that passes.
        """
        if isinstance(error, APITimeoutError) and self._cut:
            raise self._too_late(self._reason or error) from error
        if not isinstance(error, _NOT_YET):
            raise error
        self._reason = error
        if self._on_poll is not None:
            self._on_poll(error)
        left = self._end - self._clock()
        if left <= 0:
            raise self._too_late(error) from error
        return min(self._poll_every, left)

    def _too_late(self, reason: APIError) -> ConnectionNotReadyError:
        return ConnectionNotReadyError(
            f"QuickBooks could not be reached within {self._timeout:g} seconds; the last check: {reason.message}",
            reason=reason,
        )


def wait_until_connected(
    client: Conductor,
    *,
    timeout: float | None,
    poll_every: float,
    on_poll: OnPoll | None,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], object] = time.sleep,
) -> HealthCheck:
    """See `Conductor.wait_until_connected`. `clock` tells seconds, `sleep` waits for some."""
    wait = _Wait(client, timeout, poll_every, on_poll, clock)
    while True:
        try:
            return client.qbd.health_check(timeout=wait.patience(), max_retries=0)
        except APIError as error:
            pause = wait.pause(error)
        sleep(pause)


async def wait_until_connected_async(
    client: AsyncConductor,
    *,
    timeout: float | None,  # noqa: ASYNC109 - the last answer is worth more than a cancelled task
    poll_every: float,
    on_poll: OnPoll | None,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], Awaitable[object]] | None = None,
) -> HealthCheck:
    """See `AsyncConductor.wait_until_connected`."""
    # Imported here: sync programs do without asyncio.
    import asyncio

    wait = _Wait(client, timeout, poll_every, on_poll, clock)
    while True:
        try:
            return await client.qbd.health_check(timeout=wait.patience(), max_retries=0)
        except APIError as error:
            pause = wait.pause(error)
        await (sleep or asyncio.sleep)(pause)
