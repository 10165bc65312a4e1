# Written by scripts/regenerate from _async/helpers.py; not to be edited.
"""Methods of resources beyond their endpoints: find, modify, get or create, wait until connected."""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack, cast

from .._core.clock import SYSTEM
from .._core.helpers import OnPoll, Wait, one_each
from .._hints import names_from
from .._schema.whole_list import records_of
from .._writes.edit import MAX_ATTEMPTS, Modification, check_function
from ..errors import APIError, ConductorError, InvalidArgumentError, ObjectInUseError, StaleRevisionError
from ..types import UNSET, CallOptions, Unset
from .resource import Findable, Resource

if TYPE_CHECKING:
    from ..generated.models.end_user import EndUser
    from ..generated.models.health_check import HealthCheck

Item = TypeVar("Item")
Draft = TypeVar("Draft")


class FindById(Findable[Item]):
    """A resource whose list can be filtered by ids."""

    def find(
        self, *, ids: Iterable[str], conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> dict[str, Item | None]:
        """Return the record of each id, or None if there is none; see `FindByFullName.find`."""
        return one_each(self._find({"ids": ids}, options, conductor_end_user_id=conductor_end_user_id))

    def find_one(
        self, *, id: str, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Item | None:
        """Return the record with an id, or None if there is none; see `FindByFullName.find`."""
        return self._find_one({"ids": id}, options, conductor_end_user_id=conductor_end_user_id)


class FindByFullName(Findable[Item]):
    """A resource whose list can be filtered by ids or full names."""

    def find(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        full_names: Iterable[str] | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Item | None]:
        """Return the record of each value, or None if there is none.

        `list` fails if any value is not found. This requests 100 values at a time, and repeats the request for each
        missing value. Names are compared without case if the service does so.

        Args:
            ids: Any number of ids, or none. Give either this or the other argument.
            full_names: The full names, such as `Acme:Kitchen`.
            conductor_end_user_id: The end-user; by default that of the client.
            options: The options of every call (`timeout`, `extra_query`, ...), for each request.

        Returns:
            A dict with every value as it was given, in that order.

        Raises:
            InvalidArgumentError: not exactly one argument was given, or a value is empty; nothing was sent.
            SeveralFoundError: several records match one value.
            IncompleteListError: the service sent a record that was not requested, or no list.
            APIError: a request failed for another reason than a missing value.

        Example:
            >>> found = client.qbd.customers.find(full_names=["Acme", "Nobody"])
            >>> [name for name, customer in found.items() if customer is None]
            ['Nobody']
        """
        found = self._find({"ids": ids, "full_names": full_names}, options, conductor_end_user_id=conductor_end_user_id)
        return one_each(found)

    def find_one(
        self,
        *,
        id: str | Unset = UNSET,
        full_name: str | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Item | None:
        """Return the record with an id or full name, or None if there is none; see `find`."""
        filters = {"ids": id, "full_names": full_name}
        return self._find_one(filters, options, conductor_end_user_id=conductor_end_user_id)


class FindByName(Findable[Item]):
    """A resource whose list can be filtered by ids or names."""

    def find(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        names: Iterable[str] | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Item | None]:
        """Return the record of each id or name, or None if there is none; see `FindByFullName.find`."""
        found = self._find({"ids": ids, "names": names}, options, conductor_end_user_id=conductor_end_user_id)
        return one_each(found)

    def find_one(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Item | None:
        """Return the record with an id or name, or None if there is none; see `FindByFullName.find`."""
        filters = {"ids": id, "names": name}
        return self._find_one(filters, options, conductor_end_user_id=conductor_end_user_id)


class FindByRefNumber(Findable[Item]):
    """A resource whose list can be filtered by ids or reference numbers, which are not unique in QuickBooks."""

    def find_all(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        ref_numbers: Iterable[str] | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, list[Item]]:
        """Return all records of each id or reference number, because several can have the same number.

        The arguments and exceptions are those of `FindByFullName.find`, without `SeveralFoundError`.

        Example:
            >>> found = client.qbd.bills.find_all(ref_numbers=["1001", "1002"])
            >>> found["1002"]
            []
        """
        return self._find(
            {"ids": ids, "ref_numbers": ref_numbers}, options, conductor_end_user_id=conductor_end_user_id
        )

    def find(
        self,
        *,
        ids: Iterable[str] | Unset = UNSET,
        ref_numbers: Iterable[str] | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Item | None]:
        """Return the record of each id or reference number, or None if there is none; see `FindByFullName.find`.

        Raises:
            SeveralFoundError: several records have the same number; `find_all` returns them.
        """
        found = self.find_all(ids=ids, ref_numbers=ref_numbers, conductor_end_user_id=conductor_end_user_id, **options)
        return one_each(found)

    def find_one(
        self,
        *,
        id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Item | None:
        """Return the record with an id or reference number, or None if there is none; see `find`."""
        filters = {"ids": id, "ref_numbers": ref_number}
        return self._find_one(filters, options, conductor_end_user_id=conductor_end_user_id)


class EndUserHelpers(Resource):
    """`end_users` of a synchronous client."""

    def get_or_create(
        self, *, source_id: str, company_name: str, email: str, **options: Unpack[CallOptions]
    ) -> EndUser:
        """Return the end-user with a source id; create it if there is none.

        Concurrent callers get the same end-user, and none is created twice: if the outcome of a create is unknown, the
        end-user is searched for in the list, and the error is raised if it is not there.

        Args:
            source_id: Your own id of the end-user, which must match exactly.
            company_name: The company name of a new end-user; an existing one is returned unchanged.
            email: The email address of a new end-user.
            options: The options of every call, for each request.

        Raises:
            InvalidArgumentError: an argument is invalid; nothing was sent.
            OutcomeUnknownError: the create may still be applied. Calling this again is safe.
            APIError: a request failed.

        Example:
            >>> client.end_users.get_or_create(source_id="acme", company_name="Acme", email="a@acme.example")
        """
        if source_id == "":
            # With a missing setting, all end-users would become one.
            raise InvalidArgumentError("source_id takes a non-empty str", path="source_id")
        body = {"source_id": source_id, "company_name": company_name, "email": email}
        create = self._operation("create").request({"body": body})
        known = self._by_source_id(source_id, options)
        if known is not None:
            return known
        try:
            return cast("EndUser", self._client.send(create, options))
        except APIError as error:
            if error.outcome == "not_sent":
                raise
            try:
                known = self._by_source_id(source_id, options)
            except ConductorError as second:
                raise error from second
            if known is None:
                raise
            return known

    def _by_source_id(self, source_id: str, options: CallOptions) -> EndUser | None:
        request = self._operation("list").request({})
        lookup = cast("CallOptions", {name: value for name, value in options.items() if name != "extra_body"})
        items = cast("list[EndUser]", records_of(self._client.send(request, lookup)))
        return next((item for item in items if item.source_id == source_id), None)


class _Records(Resource, Generic[Item, Draft]):
    """A resource whose records can be changed by a function."""

    def modify(
        self,
        id: str,
        fn: Callable[[Draft], None],
        *,
        max_attempts: int = MAX_ATTEMPTS,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Item:
        """Retrieve a record, let a function edit a draft of its update, and send the changes.

        The draft has the values of the record, with the names of `update`; members that only an update has are `UNSET`.
        Only changed members are sent, with the revision number just read. A changed array of lines is sent completely,
        because it replaces all lines of the record, with unchanged lines by id only. A line is removed only by
        `remove`, `pop`, `clear` or `del`. Without changes, nothing is sent.

        If the record has been changed in the meantime, all of this restarts and `fn` is called again, so it should have
        no other effects. Before lines are sent, the record is read again, 1.1 seconds after its revision was first
        seen, because two changes in one second have the same revision. If the record is open in QuickBooks, the update
        waits (0.5 seconds, doubling to 8) and is retried.

        Args:
            id: The record's id.
            fn: A function or coroutine function that edits its argument in place and returns None. Its exceptions end
                the call.
            max_attempts: How many times the update is sent at most, the first included, if it is refused for these
                two reasons.
            conductor_end_user_id: The end-user; by default that of the client.
            options: The options of every call. `total_timeout` is for all calls together; `extra_body` and
                `extra_query` are for the update only.

        Returns:
            The updated record, or the record as read if nothing was changed.

        Raises:
            InvalidArgumentError: `fn` returned a value, a line is missing without being removed, or a value is invalid;
                no update was sent.
            StaleRevisionError: another change came first each time, and this call changed nothing; without a
                `response` if no update was sent.
            ObjectInUseError: the record was open each time; nothing was changed.
            OutcomeUnknownError: the update may or may not have been applied; see `client.settle`.
            APIError: another failure.

        Example:
            >>> from conductor_client.models import InvoiceUpdate
            >>> def fn(draft: InvoiceUpdate) -> None:
            ...     draft.memo = "Paid by wire"
            ...     del lines_of(draft.lines)[0]
            >>> client.qbd.invoices.modify("123ABC-1234567890", fn)
        """
        client, retrieve, update = self._client, self._operation("retrieve"), self._operation("update")
        check_function(fn)
        arguments = {"id": id, "conductor_end_user_id": conductor_end_user_id}
        change = Modification(retrieve, update, arguments, max_attempts=max_attempts, options=options, client=client)
        edit: Callable[[Any], object] = fn
        record = client.send(change.retrieve, change.reading())
        while True:
            draft = change.draft(record)
            result = edit(draft.value)
            request = change.edited(draft, result if inspect.isawaitable(result) else result)
            if request is None:
                return cast("Item", record)
            if (pause := change.doubt()) is not None:
                change.clock.sleep(pause)
                before, record = record, client.send(change.retrieve, change.reading())
                if change.moved(before, record):
                    continue
            while True:
                try:
                    return cast("Item", change.done(client.send(request, change.writing())))
                except (StaleRevisionError, ObjectInUseError) as error:
                    delay, again = change.refused(error), isinstance(error, ObjectInUseError)
                change.clock.sleep(delay)
                if not again:
                    break
            record = client.send(change.retrieve, change.reading())


class RecordsById(FindById[Item], _Records[Item, Draft]):
    """A resource whose records can be found by id, retrieved and updated."""


class RecordsByFullName(FindByFullName[Item], _Records[Item, Draft]):
    """A resource whose records can be found by id or full name, retrieved and updated."""


class RecordsByName(FindByName[Item], _Records[Item, Draft]):
    """A resource whose records can be found by id or name, retrieved and updated."""


class RecordsByRefNumber(FindByRefNumber[Item], _Records[Item, Draft]):
    """A resource whose records can be found by id or reference number, retrieved and updated."""


def wait_until_connected(
    client: Any,
    *,
    timeout: float | None,  # noqa: ASYNC109 - an exception with the reason is better than a cancelled task
    poll_every: float,
    on_poll: OnPoll | None,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], object] = SYSTEM.sleep,
) -> HealthCheck:
    """Wait until the end-user's QuickBooks answers; see `Conductor.wait_until_connected`."""
    wait = Wait(client.timeout, timeout, poll_every, on_poll, clock)
    while True:
        try:
            answer: HealthCheck = client.qbd.health_check(timeout=wait.seconds_to_wait(), max_retries=0)
            return answer
        except APIError as error:
            pause = wait.pause(error)
        sleep(pause)


names_from(
    __name__,
    {"EndUser": "..generated.models.end_user", "HealthCheck": "..generated.models.health_check"},
    EndUserHelpers.get_or_create,
)
