"""The tokens of an async client, each requested once for all waiting calls."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any, Self, cast

from .._core import accept
from .._core.async_flight import AsyncFlight
from .._core.attempts import Budget
from .._core.client_base import Shared
from .._core.clock import Clock
from .._core.credentials import AsyncKeyFunction, Credentials, Result, Token, given_async, minted
from .._core.minting import Grant, failure_of, token_call, token_of
from .._core.options import Settings, origin_of
from .._core.prepare import Call
from ..errors import APIError, ConductorError, CredentialError


class AsyncTokens(Credentials[AsyncFlight]):
    """Credentials that request a new token before the current one expires, or when it is refused."""

    def __init__(self, source: AsyncKeyFunction | Grant, origin: str | None = None) -> None:
        super().__init__(AsyncFlight, origin)
        self._source = source

    @classmethod
    def of(cls, api_key: object) -> Self | None:
        """Return the credentials for an `api_key`; None if it is neither a function nor a `Grant`."""
        if callable(api_key):
            return cls(cast("AsyncKeyFunction", api_key))
        if isinstance(api_key, Grant):
            return cls(api_key, origin_of(api_key.url))
        return None

    async def take(self, client: Any, budget: Budget, call: Call[Any]) -> None:
        """Set the current token on a call for its next attempt, after waiting for it until the call's deadline.

        Raises:
            CredentialError: the request for a token failed.
            APITimeoutError: the deadline passed.
        """
        token: Token | None = None
        while token is None:
            found, first = self.find(budget.clock.now())
            if isinstance(found, Token):
                token = found
                continue
            if first:
                self._start(client, found, budget.clock)
            try:
                left = budget.left
                token = await found.wait(None if left is None else budget.clock.real(max(left, 0.0)))
            except TimeoutError:
                raise accept.too_late(call) from None
            if token is None:
                client._shared.open()  # raises if the client was closed; otherwise the caller's function was cancelled
                if first:
                    raise CredentialError("what gives the key was cancelled")
        call.token = token
        # A function's key is for the base URL, like a constant key.
        key = token.key if self.origin else token.key.moved_to(origin_of(call.settings.base_url))
        call.settings = replace(call.settings, key=key)
        call.outgoing = replace(call.outgoing, key=key)

    def _start(self, client: Any, flight: AsyncFlight, clock: Clock) -> None:
        finish = partial(self.finish, flight)
        try:
            shared: Shared[Any] = client._shared
            shared.remember(flight)
            flight.start(partial(self._mint, client, clock), finish)
        except BaseException:
            # An exception of a signal handler: other calls must not wait for a flight that has not started.
            finish(None)
            raise

    async def _mint(self, client: Any, clock: Clock) -> Result:
        settings: Settings = client._settings
        began, source = clock.now(), self._source
        try:
            origin = self.origin or origin_of(settings.base_url)
            if callable(source):
                return minted(settings.service, origin, began, await given_async(source()))
            wall = clock.wall()
            _, attempt = await client._exchange(token_call(settings, source, wall))
            return token_of(settings, source, origin, began, attempt.incoming)
        except APIError as error:
            return failure_of(source, error, clock.wall()) if not callable(source) else _failed(error)
        except ConductorError as error:
            return error
        except BaseException as error:
            # Calls wait for the result, and exceptions of a task or a thread are not seen.
            if AsyncFlight.ended_by(error):
                raise
            return _failed(error)


def _failed(error: BaseException) -> CredentialError:
    result = CredentialError(f"what gives the key raised {type(error).__name__}")
    result.__cause__ = error
    return result
