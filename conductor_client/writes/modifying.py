"""Changing a record by a function: read it, let the caller edit a draft, send what changed, again if it was too late.

`Modification` decides, `Modifiable` and `AsyncModifiable` do. Knows no API.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from ..codecs import Record
from ..errors import APITimeoutError, InvalidArgumentError, ObjectInUseError, StaleRevisionError
from ..resource import AsyncResource, Resource
from ..retries import back_off, may_begin
from ..settings import check_seconds
from ..shared import clock_of
from ..types import CallOptions

if TYPE_CHECKING:
    from ..clock import Clock
    from ..operation import Operation, Request
    from ..service import Service
    from .drafts import Draft

__all__ = ["MAX_ATTEMPTS", "AsyncModifiable", "Modifiable", "Modification"]

Item = TypeVar("Item")
Edited = TypeVar("Edited")

MAX_ATTEMPTS: Final = 5

# What the caller means for the update makes no sense for the read before it.
_OF_THE_UPDATE: Final = frozenset(("extra_body", "extra_query", "effect", "replace_lines"))


class Modification:
    """One call of `modify`: what to send next, and what an answer means."""

    def __init__(
        self,
        retrieve: Operation[Any],
        update: Operation[Any],
        arguments: dict[str, Any],
        *,
        max_attempts: int,
        options: CallOptions,
        service: Service,
        total_timeout: float | None,
        clock: Clock,
    ) -> None:
        if isinstance(max_attempts, bool) or not isinstance(max_attempts, int) or max_attempts < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError("max_attempts takes an int of 1 or more", path="max_attempts")
        self.retrieve: Request[Any] = retrieve.request(arguments)
        self._update = update
        self._arguments = arguments
        self._options = options
        self._rules = service.writes
        self._clock = clock
        self._attempts_left = max_attempts
        self._attempt = 0
        self._total = check_seconds("total_timeout", options.get("total_timeout", total_timeout))
        self._ends = None if self._total is None else clock.now() + self._total
        self._shortest = float(service.shortest_wait)

    def reading(self) -> CallOptions:
        """The options of the next read."""
        kept = {name: value for name, value in self._options.items() if name not in _OF_THE_UPDATE}
        return self._timed(kept, write=False)

    def writing(self) -> CallOptions:
        """The options of the next update. A draft loses no line unasked, so that replacing all of them is meant."""
        return self._timed({**self._options, "replace_lines": "allow"}, write=True)

    def _timed(self, options: dict[str, Any], *, write: bool) -> CallOptions:
        """The options, with the time that is left of the whole."""
        if self._ends is not None:
            left = self._ends - self._clock.now()
            if left <= 0 or not may_begin(left, self._total, self._shortest, write=write, waited=True):
                name = (self._update if write else self.retrieve.operation).name
                message = f"{name}: its time was up while the record was being changed, and it was not sent"
                raise APITimeoutError(message, outcome="not_sent", operation=name)
            options = {**options, "total_timeout": left}
        return cast("CallOptions", options)

    def draft(self, record: Any) -> Draft[Any]:
        """A draft of the update, for the caller to edit."""
        from .drafts import Draft

        body = self._update.body
        assert body is not None
        assert isinstance(body.codec, Record)
        return Draft(body.codec.target(), record, self._rules, self._update.name)

    def edited(self, draft: Draft[Any], result: object) -> Request[Any] | None:
        """The request for what was changed; None if nothing was.

        Raises:
            InvalidArgumentError: the function returned something, or the changes cannot be sent.
        """
        if result is not None:
            if inspect.iscoroutine(result):
                result.close()
            kind = type(result).__name__
            raise InvalidArgumentError(f"fn edits the draft and returns nothing, but it returned {kind}", path="fn")
        changes = draft.changes()
        body = self._update.body
        assert body is not None
        return self._update.request({**self._arguments, body.name: changes}) if changes else None

    def refused(self, error: StaleRevisionError | ObjectInUseError) -> float:
        """Seconds to wait before going on after a refusal: a new draft if it was stale, else the same request.

        Raises:
            APIError: it was tried often enough, time would be up, or something may have happened.
        """
        self._attempt += 1
        delay = back_off(self._attempt, self._clock.chance())
        left = None if self._ends is None else self._ends - self._clock.now()
        if error.outcome != "rejected" or self._attempt >= self._attempts_left or (left is not None and delay >= left):
            raise error
        return delay


def check_function(fn: object, *, asynchronous: bool) -> None:
    """Refuse what is no function of one draft, before anything is sent."""
    if not callable(fn):
        raise InvalidArgumentError(f"fn takes a function, not {type(fn).__name__}", path="fn")
    if not asynchronous and inspect.iscoroutinefunction(fn):
        raise InvalidArgumentError("fn takes a plain function; coroutine functions are for AsyncConductor", path="fn")


class Modifiable(Resource, Generic[Item, Edited]):
    """A resource of a synchronous client whose records can be retrieved and updated."""

    def _modify(
        self, arguments: dict[str, Any], fn: Callable[[Edited], None], max_attempts: int, options: CallOptions
    ) -> Item:
        check_function(fn, asynchronous=False)
        client, clock = self._client, clock_of(self._client)
        change = Modification(
            self._operation("retrieve"),
            self._operation("update"),
            arguments,
            max_attempts=max_attempts,
            options=options,
            service=client.service,
            total_timeout=client.total_timeout,
            clock=clock,
        )
        while True:
            record = client.send(change.retrieve, change.reading())
            draft = change.draft(record)
            edit: Callable[[Any], object] = fn
            request = change.edited(draft, edit(draft.value))
            if request is None:
                return cast("Item", record)
            while True:
                try:
                    return cast("Item", client.send(request, change.writing()))
                except (StaleRevisionError, ObjectInUseError) as error:
                    delay, again = change.refused(error), isinstance(error, ObjectInUseError)
                clock.sleep(delay)
                if not again:
                    break


class AsyncModifiable(AsyncResource, Generic[Item, Edited]):
    """A resource of an asynchronous client whose records can be retrieved and updated."""

    async def _modify(
        self,
        arguments: dict[str, Any],
        fn: Callable[[Edited], Awaitable[None] | None],
        max_attempts: int,
        options: CallOptions,
    ) -> Item:
        check_function(fn, asynchronous=True)
        client, clock = self._client, clock_of(self._client)
        change = Modification(
            self._operation("retrieve"),
            self._operation("update"),
            arguments,
            max_attempts=max_attempts,
            options=options,
            service=client.service,
            total_timeout=client.total_timeout,
            clock=clock,
        )
        while True:
            record = await client.send(change.retrieve, change.reading())
            draft = change.draft(record)
            edit: Callable[[Any], object] = fn
            result = edit(draft.value)
            request = change.edited(draft, await result if inspect.isawaitable(result) else result)
            if request is None:
                return cast("Item", record)
            while True:
                try:
                    return cast("Item", await client.send(request, change.writing()))
                except (StaleRevisionError, ObjectInUseError) as error:
                    delay, again = change.refused(error), isinstance(error, ObjectInUseError)
                await clock.sleep_async(delay)
                if not again:
                    break
