"""Records of the Conductor API that can be found, retrieved and updated: the bases of generated resource classes.

generator-config.yaml says which base a resource gets. The work is done in `writes`; here are the names and types.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar, Unpack

from .conductor_finders import (
    AsyncFindByFullName,
    AsyncFindById,
    AsyncFindByName,
    AsyncFindByRefNumber,
    FindByFullName,
    FindById,
    FindByName,
    FindByRefNumber,
)
from .types import UNSET, CallOptions, Unset
from .writes.modifying import MAX_ATTEMPTS, AsyncModifiable, Modifiable

__all__ = [
    "AsyncRecordsByFullName",
    "AsyncRecordsById",
    "AsyncRecordsByName",
    "AsyncRecordsByRefNumber",
    "RecordsByFullName",
    "RecordsById",
    "RecordsByName",
    "RecordsByRefNumber",
]

Item = TypeVar("Item")
Draft = TypeVar("Draft")


class _Records(Modifiable[Item, Draft]):
    """Records that can be changed by a function."""

    def modify(
        self,
        id: str,
        fn: Callable[[Draft], None],
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

        If somebody else changed the record in between, everything begins anew and `fn` runs again, so it should do
        nothing but edit. Before lines are sent, the record is read again, 1.1 seconds after its revision was first
        seen, because two changes in one second have the same revision. If somebody has the record open, the update
        waits (0.5 seconds, doubling to 8) and is sent again.

        Args:
            id: The record's id.
            fn: A function that edits its argument in place and returns nothing. What it raises ends the call.
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
            >>> client.qbd.invoices.modify("123ABC-1234567890", fn)
        """
        return self._modify({"id": id, "conductor_end_user_id": conductor_end_user_id}, fn, max_attempts, options)


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

        If somebody else changed the record in between, everything begins anew and `fn` runs again, so it should do
        nothing but edit. Before lines are sent, the record is read again, 1.1 seconds after its revision was first
        seen, because two changes in one second have the same revision. If somebody has the record open, the update
        waits (0.5 seconds, doubling to 8) and is sent again.

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


class RecordsById(FindById[Item], _Records[Item, Draft]):
    """Records that can be found by id, retrieved and updated."""


class RecordsByFullName(FindByFullName[Item], _Records[Item, Draft]):
    """Records that can be found by id or full name, retrieved and updated."""


class RecordsByName(FindByName[Item], _Records[Item, Draft]):
    """Records that can be found by id or name, retrieved and updated."""


class RecordsByRefNumber(FindByRefNumber[Item], _Records[Item, Draft]):
    """Records that can be found by id or reference number, retrieved and updated."""


class AsyncRecordsById(AsyncFindById[Item], _AsyncRecords[Item, Draft]):
    """Records that can be found by id, retrieved and updated."""


class AsyncRecordsByFullName(AsyncFindByFullName[Item], _AsyncRecords[Item, Draft]):
    """Records that can be found by id or full name, retrieved and updated."""


class AsyncRecordsByName(AsyncFindByName[Item], _AsyncRecords[Item, Draft]):
    """Records that can be found by id or name, retrieved and updated."""


class AsyncRecordsByRefNumber(AsyncFindByRefNumber[Item], _AsyncRecords[Item, Draft]):
    """Records that can be found by id or reference number, retrieved and updated."""
