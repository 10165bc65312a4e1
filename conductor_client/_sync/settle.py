# Written by scripts/regenerate from _async/settle.py; not to be edited.
"""Find out what became of a write with an unknown outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, Unpack

from .._core.client_base import clock_of
from .._writes.settlement import TIMEOUT, LookupOptions, ServiceClient, Settlement, cause_of, finder
from ..errors import APIError, IncompleteListError, SentWrite

if TYPE_CHECKING:
    from .._core.operation import Request
    from ..types import CallOptions
    from .page import Page

__all__ = ["Settles"]


class _Sending(ServiceClient, Protocol):
    def send(self, request: Request[Any], options: CallOptions | None = None) -> Any: ...
    def page(self, request: Request[Any], options: CallOptions | None = None) -> Page[Any]: ...


class Settles:
    """What a blocking client can do about an unknown outcome."""

    def settle(
        self: _Sending,
        error: BaseException | SentWrite,
        *,
        timeout: float | None = TIMEOUT,  # noqa: ASYNC109 - "cannot know yet" beats a cancelled task
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
            ...         print(settled.record)
        """
        from .._writes.settle_plan import SettlePlan

        clock = clock_of(self)
        plan = SettlePlan(cause_of(error), self.service, finder(self), clock, timeout, options)
        while (request := plan.request) is not None:
            limits = plan.begin()
            try:
                if request.operation.paging is not None:
                    plan.arrived([item for item in self.page(request, limits)])
                else:
                    plan.arrived(self.send(request, limits))
            except (APIError, IncompleteListError) as reason:
                plan.failed(reason)
            clock.sleep(plan.pause)
        return plan.settlement
