"""Methods of `Sandbox` for faults, changes by a person at the PC, and inspection."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import date, datetime
from typing import Any, TypeVar

from . import control, outside
from .app import App
from .document import Json
from .errors import ApiError
from .request_log import LoggedRequest
from .service import Service
from .times import moment_of

T = TypeVar("T")


class Workbench:
    """The methods of `Sandbox` besides serving the API. They raise ValueError for invalid arguments."""

    _service: Service
    _app: App

    # --- faults ---

    def fault(
        self,
        name: str,
        operation: str = "*",
        *,
        end_user_id: str | None = None,
        times: int | None = None,
        probability: float | None = None,
        seed: int = 0,
        after: str | None = None,
        seconds: float | None = None,
    ) -> None:
        """Plan a fault, such as "reset_after_work" or "429", for requests to come.

        Args:
            name: one of the faults that the documentation lists.
            operation: the dotted name of an operation, such as "qbd.invoices.create"; `*` stands for any text.
            end_user_id: strike this end-user's requests only.
            times: strike so many requests. Without it and without `probability`, the next one.
            probability: strike this share of the requests, from above 0 to 1.
            seed: with the same seed the same requests in a row are struck.
            after: "work" lets the request be carried out first, "before" does not; for faults that leave it open.
            seconds: how long the fault takes, for "slow_body"; the Retry-After of "429".

        Example:
            >>> sandbox.fault("503", "qbd.customers.*", times=2)  # doctest: +SKIP
        """
        service = self._service

        def plan() -> None:
            if end_user_id is not None:
                service.platform.require(end_user_id)
            self._app.faults.plan(
                name,
                operation=operation,
                end_user_id=end_user_id,
                times=times,
                probability=probability,
                seed=seed,
                after=after,
                seconds=seconds,
            )

        checked(plan)

    def lose_answer(self, operation: str = "*", *, end_user_id: str | None = None, times: int = 1) -> None:
        """Let the next requests of an operation be carried out, and their answers be lost: the connection is reset.

        Example:
            >>> sandbox.lose_answer("qbd.invoices.create")  # doctest: +SKIP
        """
        self.fault("reset_after_work", operation, end_user_id=end_user_id, times=times)

    def clear_faults(self, end_user_id: str | None = None) -> None:
        """Forget all planned faults, or those for one end-user."""
        self._app.faults.clear(end_user_id)

    def lock(self, end_user_id: str, object_id: str, *, seconds: float | None = None) -> None:
        """Lock a record, as if a person had it open: its writes answer 3175, those that refer to it 3176.

        It ends after `seconds` by the sandbox's clock, or with `unlock`.
        """
        done(lambda: self._service.lock(end_user_id, object_id, seconds))

    def unlock(self, end_user_id: str, object_id: str | None = None) -> None:
        """End the lock of a record, or all locks of a company file."""
        self._service.unlock(end_user_id, object_id)

    # --- connections ---

    def state(
        self,
        end_user_id: str,
        state: str,
        *,
        requests: int | None = None,
        since: datetime | date | str | None = None,
    ) -> None:
        """Put an end-user's connection in a state, for good or for the next so many requests.

        The documentation lists the states. `since` is when the PC went offline, for "offline_since"; by default, three
        days ago.

        Example:
            >>> sandbox.state(end_user_id, "quickbooks_closed", requests=2)  # doctest: +SKIP
        """
        service = self._service
        moment = None if since is None else moment_of(since, service.zone)
        done(lambda: service.set_connection(end_user_id, state, requests, moment))

    def state_of(self, end_user_id: str) -> str:
        """Return the state of an end-user's connection, as the next request finds it."""
        return checked(lambda: self._service.platform.state(end_user_id))

    # --- a person at the PC ---

    def edit(self, end_user_id: str, kind: str, object_id: str, **changes: Any) -> Json:
        """Change an object as a person would, and return it; clients with an earlier revision are stale.

        The fields are those of the update's JSON.

        Example:
            >>> sandbox.edit(end_user_id, "customers", customer.id, phone="555 0100")  # doctest: +SKIP
        """
        return done(lambda: control.edit(self._service, self._app.checker, end_user_id, kind, object_id, changes))

    def enter_bill(self, end_user_id: str, item_receipt_id: str) -> str:
        """Enter the bill for received items, which the API has no operation for; return its id, the receipt's own."""
        return done(
            lambda: self._service.with_company(
                end_user_id, lambda company: outside.enter_bill(company, item_receipt_id)
            )
        )

    # --- behind the API ---

    def requests(self, end_user_id: str | None = None) -> list[LoggedRequest]:
        """Return the last 200 requests of the API with their answers, oldest first; secrets are masked."""
        return self._app.log.requests(end_user_id)

    def document(self, end_user_id: str, transaction_id: str) -> Json:
        """Return a transaction with its lines, links and postings in debit and credit."""
        return done(
            lambda: self._service.with_company(end_user_id, lambda company: outside.document(company, transaction_id))
        )

    def broken_invariants(self, end_user_id: str) -> list[str]:
        """Return a line for each rule of the books that does not hold; none when all is well."""
        return done(lambda: self._service.with_company(end_user_id, outside.health))


def done(start: Callable[[], Future[T]]) -> T:
    """The result of a job, waited for; a refusal becomes a ValueError."""
    return checked(lambda: start().result())


def checked(work: Callable[[], T]) -> T:
    """The result of some work; a refusal becomes a ValueError."""
    try:
        return work()
    except ApiError as error:
        raise ValueError(error.message) from None
