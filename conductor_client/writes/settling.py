"""Finding out what became of a write of which nobody knows: `client.settle`. The decisions stand in `inquiry`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypedDict, Unpack

from ..errors import APIError, ConductorError, IncompleteListError, OutcomeUnknownError, origin_of, sent_write
from ..shared import clock_of
from .writing import SentWrite

if TYPE_CHECKING:
    from ..lists.pagination import AsyncPager, Page
    from ..operation import Operation, Request
    from ..service import Service
    from ..types import CallOptions, Unset

__all__ = ["AsyncSettles", "LookupOptions", "Settlement", "Settles"]

TIMEOUT: Final = 300.0


@dataclass(frozen=True, slots=True)
class Settlement:
    """What became of a write, as far as it can be known.

    Attributes:
        outcome: `applied`: it happened. `not_applied`: it did not and will not, so it may be sent again. `unknown`:
            nobody can say.
        reason: Why, in a sentence for developers.
        record: The record as it is now, if there is one to show.
        error: What the lookup failed with, if that is why the outcome is unknown.
    """

    outcome: Literal["applied", "not_applied", "unknown"]
    reason: str
    record: Any = None
    error: ConductorError | None = None


def _cause_of(error: BaseException | SentWrite) -> APIError:
    """The failure to settle, whatever tells of it."""
    if isinstance(error, SentWrite):
        write: SentWrite | None = error
    else:
        origin = origin_of(error)
        if isinstance(origin, APIError):
            return origin
        write = sent_write(origin)
        if write is None and origin is not None:
            outcome = origin.outcome if isinstance(origin, ConductorError) else "not_sent"
            return APIError("the call ended before a write was in flight", outcome)
    failure = OutcomeUnknownError("the call was abandoned")
    failure.write = write
    return failure


class LookupOptions(TypedDict, total=False):
    """Options of `settle`, for each lookup; they mean what they mean in every call."""

    max_retries: int
    max_restarts: int
    extra_headers: Mapping[str, str | Unset | None] | None


class _Client(Protocol):
    @property
    def service(self) -> Service: ...


class _Sending(_Client, Protocol):
    def send(self, request: Request[Any], options: CallOptions | None = None) -> Any: ...
    def page(self, request: Request[Any], options: CallOptions | None = None) -> Page[Any]: ...


class _AsyncSending(_Client, Protocol):
    async def send(self, request: Request[Any], options: CallOptions | None = None) -> Any: ...
    def pager(self, request: Request[Any], options: CallOptions | None = None) -> AsyncPager[Any]: ...


class Settles:
    """What a blocking client can do about an unknown outcome."""

    def settle(
        self: _Sending,
        error: BaseException | SentWrite,
        *,
        timeout: float | None = TIMEOUT,
        **options: Unpack[LookupOptions],
    ) -> Settlement:
        """Find out what became of a write that failed with an unknown outcome.

        A create is looked for by its external id, which it carries with `auto_external_id=True` or if the caller gave
        one, among the records of the same day or name, then among all that were changed since. For an update, a void
        and a delete the record is retrieved: an update with the revision number that was sent, if that is older than a
        day, was not applied; one with another revision number and everything that was sent was; after a delete the
        record is gone; after a void it is newer than that, and its amounts are zero; it was not applied if there are
        amounts and the record was last changed three days before.

        The answer is never `not_applied` before the service's own wait for QuickBooks (90 seconds, or what
        `timeout` made of it) and 10 seconds more have passed since the write was given up, and in another process 10
        minutes more. This call waits for that.

        Args:
            error: The exception, from this process or unpickled from another one; also one that ended the call from
                outside (see `sent_write`), or what was sent (`error.write`, `sent_write(error)`).
            timeout: Seconds for the whole, waiting included; None is no limit.
            options: `max_retries`, `max_restarts` and `extra_headers` of each lookup.

        Returns:
            What is known. `unknown` as well when the lookup fails or `timeout` is too short to wait.

        Raises:
            InvalidArgumentError: `timeout` or an option is unusable.

        Example:
            >>> try:
            ...     client.qbd.customers.create(name="Acme")
            ... except OutcomeUnknownError as error:
            ...     settled = client.settle(error)
            ...     if settled.outcome == "applied":
            ...         print(settled.record.id)
        """
        from .inquiry import Inquiry

        clock = clock_of(self)
        inquiry = Inquiry(_cause_of(error), self.service, _finder(self), clock, timeout, options)
        while (request := inquiry.request) is not None:
            limits = inquiry.begin()
            try:
                if request.operation.paging is not None:
                    inquiry.arrived(list(self.page(request, limits)))
                else:
                    inquiry.arrived(self.send(request, limits))
            except (APIError, IncompleteListError) as reason:
                inquiry.failed(reason)
            clock.sleep(inquiry.pause)
        return inquiry.settlement


class AsyncSettles:
    """What an asyncio client can do about an unknown outcome."""

    async def settle(
        self: _AsyncSending,
        error: BaseException | SentWrite,
        *,
        timeout: float | None = TIMEOUT,  # noqa: ASYNC109 - "cannot know yet" beats a cancelled task
        **options: Unpack[LookupOptions],
    ) -> Settlement:
        """Find out what became of a write that failed with an unknown outcome. See `Settles.settle`.

        Args:
            error: The exception, or what was sent.
            timeout: Seconds for the whole, waiting included; None is no limit.
            options: `max_retries`, `max_restarts` and `extra_headers` of each lookup.

        Raises:
            InvalidArgumentError: `timeout` or an option is unusable.

        Example:
            >>> try:
            ...     await client.qbd.customers.create(name="Acme")
            ... except OutcomeUnknownError as error:
            ...     settled = await client.settle(error)
            ...     if settled.outcome == "applied":
            ...         print(settled.record.id)
        """
        from .inquiry import Inquiry

        clock = clock_of(self)
        inquiry = Inquiry(_cause_of(error), self.service, _finder(self), clock, timeout, options)
        while (request := inquiry.request) is not None:
            limits = inquiry.begin()
            try:
                if request.operation.paging is not None:
                    inquiry.arrived([item async for item in self.pager(request, limits)])
                else:
                    inquiry.arrived(await self.send(request, limits))
            except (APIError, IncompleteListError) as reason:
                inquiry.failed(reason)
            await clock.sleep_async(inquiry.pause)
        return inquiry.settlement


def _finder(client: object) -> Callable[[str], Operation[Any] | None]:
    """Finds an operation by its name in the tree of resources that hangs on a client."""

    def find(name: str) -> Operation[Any] | None:
        from ..resource import AsyncResource, Resource

        *path, method = name.split(".")
        node: Any = client
        for part in path:
            node = getattr(node, part, None)
        if not isinstance(node, Resource | AsyncResource):
            return None
        try:
            return node._operation(method)  # pyright: ignore[reportPrivateUsage]
        except ModuleNotFoundError:
            return None

    return find
