"""The methods of `qbd.deleted_list_objects`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ...._async.resource import AsyncResource
from ...._async.whole_list import AsyncWholeList
from ...._sync.resource import Resource
from ....types import UNSET, CallOptions, DateTimeInput, Unset

if TYPE_CHECKING:
    from ...literals import DeletedListObjectType
    from ...models.deleted_list_object import DeletedListObject
    from ...models.deleted_list_object_list import DeletedListObjectList


class DeletedListObjectsResource(Resource, api="...api.qbd.deleted_list_objects"):
    """`client.qbd.deleted_list_objects` of a synchronous client. See `AsyncDeletedListObjectsResource`."""

    def list(
        self,
        *,
        object_types: Sequence[DeletedListObjectType],
        deleted_after: DateTimeInput | None | Unset = UNSET,
        deleted_before: DateTimeInput | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> DeletedListObjectList:
        """List deleted list objects.

        Args:
            object_types: Kinds of list records whose deletions are wanted, such as customers or accounts.
            deleted_after: Start of the time window, inclusive, in the PC's time zone when it is a date alone.
                QuickBooks remembers deleted list records for about 90 days only. Takes a date, a local date and time,
                or a date and time with offset.
            deleted_before: End of the time window, inclusive: only deletions made up to this moment. A date alone means
                the end of that day in the PC's time zone. Takes a date, a local date and time, or a date and time with
                offset.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.deleted_list_objects.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncDeletedListObjectsResource(AsyncResource, api="...api.qbd.deleted_list_objects"):
    """`client.qbd.deleted_list_objects` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    def list(
        self,
        *,
        object_types: Sequence[DeletedListObjectType],
        deleted_after: DateTimeInput | None | Unset = UNSET,
        deleted_before: DateTimeInput | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncWholeList[DeletedListObjectList, DeletedListObject]:
        """List deleted list objects.

        Lists customers, items, accounts and other list records that were deleted, so that a copy of the books
        elsewhere can drop them too. QuickBooks keeps the trace for about 90 days; all of it comes in one answer.
        Records that were only made inactive are not here.

        Args:
            object_types: Kinds of list records whose deletions are wanted, such as customers or accounts.
            deleted_after: Start of the time window, inclusive, in the PC's time zone when it is a date alone.
                QuickBooks remembers deleted list records for about 90 days only. Takes a date, a local date and time,
                or a date and time with offset.
            deleted_before: End of the time window, inclusive: only deletions made up to this moment. A date alone means
                the end of that day in the PC's time zone. Takes a date, a local date and time, or a date and time with
                offset.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The deleted list records of these kinds, each with its id, last name and time of deletion.
        """
        from ...api.qbd.deleted_list_objects.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))
