"""What resources can do beyond their endpoints: find, modify, get or create, wait until connected."""

from __future__ import annotations

import inspect
import time
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack, cast

from .._core.clock import SYSTEM
from .._core.helpers import OnPoll, Wait, new_end_user, one_each, with_source_id, without_body
from .._hints import names_from
from .._writes.edit import MAX_ATTEMPTS, Modification, check_async_function
from ..errors import APIError, ConductorError, ObjectInUseError, StaleRevisionError
from ..types import UNSET, CallOptions, Unset
from .resource import AsyncFindable, AsyncResource

if TYPE_CHECKING:
    from ..generated.models.end_user import EndUser
    from ..generated.models.health_check import HealthCheck

Item = TypeVar("Item")
Edited = TypeVar("Edited")
Draft = TypeVar("Draft")


class AsyncModifiable(AsyncResource, Generic[Item, Edited]):
    """A resource of an asynchronous client whose records can be retrieved and updated."""

    async def _modify(
        self,
        arguments: dict[str, Any],
        fn: Callable[[Edited], Awaitable[None] | None],
        max_attempts: int,
        options: CallOptions,
    ) -> Item:
        client, retrieve, update = self._client, self._operation("retrieve"), self._operation("update")
        check_async_function(fn)
        change = Modification(retrieve, update, arguments, max_attempts=max_attempts, options=options, client=client)
        edit: Callable[[Any], object] = fn
        record = await client.send(change.retrieve, change.reading())
        while True:
            draft = change.draft(record)
            result = edit(draft.value)
            request = change.edited(draft, await result if inspect.isawaitable(result) else result)
            if request is None:
                return cast("Item", record)
            if (pause := change.doubt()) is not None:
                await change.clock.sleep_async(pause)
                before, record = record, await client.send(change.retrieve, change.reading())
                if change.moved(before, record):
                    continue
            while True:
                try:
                    return cast("Item", change.done(await client.send(request, change.writing())))
                except (StaleRevisionError, ObjectInUseError) as error:
                    delay, again = change.refused(error), isinstance(error, ObjectInUseError)
                await change.clock.sleep_async(delay)
                if not again:
                    break
            record = await client.send(change.retrieve, change.reading())


class AsyncFindById(AsyncFindable[Item]):
    """A list that can be asked for ids."""

    async def find(
        self, *, ids: Iterable[str], conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> dict[str, Item | None]:
        """Return the record of each id, or None where there is none. See `AsyncFindByFullName.find`."""
        return one_each(await self._find({"ids": ids}, options, conductor_end_user_id=conductor_end_user_id))

    async def find_one(
        self, *, id: str, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Item | None:
        """Return the record with this id, or None if there is none. See `AsyncFindByFullName.find`."""
        return await self._find_one({"ids": id}, options, conductor_end_user_id=conductor_end_user_id)


class AsyncFindByFullName(AsyncFindable[Item]):
    """A list that can be asked for ids or full names."""

    async def find(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        full_names: Iterable[str] | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Item | None]:
        """Return the record of each value, or None where there is none.

        `list` fails as a whole when a value is not found. This asks for 100 values at a time, and once more for each
        one that is missing. Names match without regard to case, if the service matches them so.

        Args:
            ids: The ids; any number of them, also none. Give either this or the other argument.
            full_names: The full names, such as `Acme:Kitchen`.
            conductor_end_user_id: The end-user; by default that of the client.
            options: What every call takes (`timeout`, `extra_query`, ...), for each request.

        Returns:
            A dict with every value as it was given, in that order.

        Raises:
            InvalidArgumentError: not exactly one argument, or an empty value; nothing was sent.
            SeveralFoundError: several records match one value.
            IncompleteListError: the service sent something else than it was asked for.
            APIError: a request failed for another reason than a missing value.

        Example:
            >>> found = await client.qbd.customers.find(full_names=["Acme", "Nobody"])
            >>> [name for name, customer in found.items() if customer is None]
            ['Nobody']
        """
        found = await self._find(
            {"ids": ids, "full_names": full_names}, options, conductor_end_user_id=conductor_end_user_id
        )
        return one_each(found)

    async def find_one(
        self,
        *,
        id: str | Unset = UNSET,
        full_name: str | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Item | None:
        """Return the record with this id or full name, or None if there is none. See `find`."""
        filters = {"ids": id, "full_names": full_name}
        return await self._find_one(filters, options, conductor_end_user_id=conductor_end_user_id)


class AsyncFindByName(AsyncFindable[Item]):
    """A list that can be asked for ids or names."""

    async def find(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        names: Iterable[str] | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Item | None]:
        """Return the record of each id or name, or None where there is none. See `AsyncFindByFullName.find`."""
        found = await self._find({"ids": ids, "names": names}, options, conductor_end_user_id=conductor_end_user_id)
        return one_each(found)

    async def find_one(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Item | None:
        """Return the record with this id or name, or None if there is none. See `AsyncFindByFullName.find`."""
        filters = {"ids": id, "names": name}
        return await self._find_one(filters, options, conductor_end_user_id=conductor_end_user_id)


class AsyncFindByRefNumber(AsyncFindable[Item]):
    """A list that can be asked for ids or reference numbers, which QuickBooks does not keep unique."""

    async def find_all(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        ref_numbers: Iterable[str] | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, list[Item]]:
        """Return all records of each id or reference number; several may have the same number.

        The arguments and exceptions are those of `AsyncFindByFullName.find`, without `SeveralFoundError`.

        Example:
            >>> found = await client.qbd.bills.find_all(ref_numbers=["1001", "1002"])
            >>> found["1002"]
            []
        """
        return await self._find(
            {"ids": ids, "ref_numbers": ref_numbers}, options, conductor_end_user_id=conductor_end_user_id
        )

    async def find(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        ref_numbers: Iterable[str] | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Item | None]:
        """Return the record of each id or reference number, or None where there is none.

        See `AsyncFindByFullName.find`.

        Raises:
            SeveralFoundError: several records have the same number; `find_all` returns them.
        """
        found = await self.find_all(
            ids=ids, ref_numbers=ref_numbers, conductor_end_user_id=conductor_end_user_id, **options
        )
        return one_each(found)

    async def find_one(
        self,
        *,
        id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Item | None:
        """Return the record with this id or reference number, or None if there is none. See `find`."""
        filters = {"ids": id, "ref_numbers": ref_number}
        return await self._find_one(filters, options, conductor_end_user_id=conductor_end_user_id)


class AsyncEndUserHelpers(AsyncResource):
    """`end_users` of an asynchronous client."""

    async def get_or_create(
        self, *, source_id: str, company_name: str, email: str, **options: Unpack[CallOptions]
    ) -> EndUser:
        """Return the end-user with this source id; create it if there is none.

        Two callers at the same time get the same end-user. Nothing is created a second time: when it cannot be known
        whether a create has happened, the list of end-users decides, and if it is not there, the error is raised.

        Args:
            source_id: Your own id of the end-user, matched exactly.
            company_name: For a new one only; an end-user that exists is returned as it is.
            email: For a new one only.
            options: What every call takes, for each request.

        Raises:
            InvalidArgumentError: refused locally.
            OutcomeUnknownError: the create may still happen. Calling this again is safe.
            APIError: a request failed.

        Example:
            >>> await client.end_users.get_or_create(source_id="acme", company_name="Acme", email="a@acme.example")
        """
        create = self._operation("create").request(new_end_user(source_id, company_name, email))
        known = await self._by_source_id(source_id, options)
        if known is not None:
            return known
        try:
            return cast("EndUser", await self._client.send(create, options))
        except APIError as error:
            if error.outcome == "not_sent":
                raise
            try:
                known = await self._by_source_id(source_id, options)
            except ConductorError as second:
                raise error from second
            if known is None:
                raise
            return known

    async def _by_source_id(self, source_id: str, options: CallOptions) -> EndUser | None:
        request = self._operation("list").request({})
        return with_source_id(await self._client.send(request, without_body(options)), source_id)


class _AsyncRecords(AsyncModifiable[Item, Draft]):
    """Records that can be changed by a function."""

    async def modify(
        self,
        id: str,
        fn: Callable[[Draft], Awaitable[None] | None],
        *,
        max_attempts: int = MAX_ATTEMPTS,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Item:
        """Retrieve a record, let a function edit a draft of its update, and send what has changed.

        The draft has what the record has, under the names of `update`; members that only an update knows are `UNSET`.
        Only changed members are sent, with the revision number just read. An array of lines that was touched is sent
        whole, because it replaces all lines of the record: lines that stay as they are go by id alone. A line
        disappears only by `remove`, `pop`, `clear` or `del`. If nothing was changed, nothing is sent.

        If somebody else changed the record in between, all of this restarts and `fn` runs again, so it should do
        nothing but edit. Before lines are sent, the record is read again, 1.1 seconds after its revision was first
        seen, because two changes in one second have the same revision. If somebody has the record open, the update
        waits (0.5 seconds, doubling to 8) and is retried.

        Args:
            id: The record's id.
            fn: A function or coroutine function that edits its argument in place and returns nothing. What it raises
                ends the call.
            max_attempts: How often the update is sent at most, when it is refused for these two reasons.
            conductor_end_user_id: The end-user; by default that of the client.
            options: What every call takes. `total_timeout` is for the whole; `extra_body` and `extra_query` are for
                the update only.

        Returns:
            The record as updated, or as read if nothing was changed.

        Raises:
            InvalidArgumentError: `fn` returned something, a line disappeared without being removed, or a value does
                not fit. No update was sent.
            StaleRevisionError: somebody else was faster each time, and nothing was changed; without a `response` if no
                update was sent.
            ObjectInUseError: the record was open each time. Nothing was changed.
            OutcomeUnknownError: the update may or may not have happened; see `client.settle`.
            APIError: another failure.

        Example:
            >>> from conductor_client.models import InvoiceUpdate
            >>> def fn(draft: InvoiceUpdate) -> None:
            ...     draft.memo = "Paid by wire"
            ...     del lines_of(draft.lines)[0]
            >>> await client.qbd.invoices.modify("123ABC-1234567890", fn)
        """
        return await self._modify({"id": id, "conductor_end_user_id": conductor_end_user_id}, fn, max_attempts, options)


class AsyncRecordsById(AsyncFindById[Item], _AsyncRecords[Item, Draft]):
    """Records that can be found by id, retrieved and updated."""


class AsyncRecordsByFullName(AsyncFindByFullName[Item], _AsyncRecords[Item, Draft]):
    """Records that can be found by id or full name, retrieved and updated."""


class AsyncRecordsByName(AsyncFindByName[Item], _AsyncRecords[Item, Draft]):
    """Records that can be found by id or name, retrieved and updated."""


class AsyncRecordsByRefNumber(AsyncFindByRefNumber[Item], _AsyncRecords[Item, Draft]):
    """Records that can be found by id or reference number, retrieved and updated."""


async def wait_until_connected(
    client: Any,
    *,
    timeout: float | None,  # noqa: ASYNC109 - the last answer is worth more than a cancelled task
    poll_every: float,
    on_poll: OnPoll | None,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], Awaitable[object]] = SYSTEM.sleep_async,
) -> HealthCheck:
    """See `AsyncConductor.wait_until_connected`."""
    wait = Wait(client.timeout, timeout, poll_every, on_poll, clock)
    while True:
        try:
            answer: HealthCheck = await client.qbd.health_check(timeout=wait.patience(), max_retries=0)
            return answer
        except APIError as error:
            pause = wait.pause(error)
        await sleep(pause)


names_from(
    __name__,
    {
        "EndUser": "..generated.models.end_user",
        "HealthCheck": "..generated.models.health_check",
    },
    AsyncEndUserHelpers.get_or_create,
)
