"""The methods of `qbd.sales_representatives`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsByName
from ...._async.whole_list import AsyncWholeList
from ...._sync.helpers import RecordsByName
from ....types import UNSET, CallOptions, DateTimeInput, Unset

if TYPE_CHECKING:
    from ...models.sales_representative import SalesRepresentative
    from ...models.sales_representative_list import SalesRepresentativeList
    from ...models.sales_representative_update import SalesRepresentativeUpdate as SalesRepresentativeUpdate


class SalesRepresentativesResource(
    RecordsByName["SalesRepresentative", "SalesRepresentativeUpdate"], api="...api.qbd.sales_representatives"
):
    """`client.qbd.sales_representatives` of a synchronous client. See `AsyncSalesRepresentativesResource`."""

    def create(
        self,
        *,
        initial: str,
        entity_id: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesRepresentative:
        """Create a sales representative.

        Args:
            initial: Initials of the sales representative, shown in the Rep field of sales forms; unique among
                representatives. At most 5 characters.
            entity_id: Id of the employee, vendor or other name who makes the sales. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
        """
        from ...api.qbd.sales_representatives.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        names: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        status: Literal["active", "all", "inactive"] | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        name_contains: str | None | Unset = UNSET,
        name_starts_with: str | None | Unset = UNSET,
        name_ends_with: str | None | Unset = UNSET,
        name_from: str | None | Unset = UNSET,
        name_to: str | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesRepresentativeList:
        """List sales representatives.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            names: Sales representatives to fetch by their initials, which serve as their name. When it is given, all
                other filters are ignored, and one value that is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. At least
                1. There are no pages: the rest is cut off, and without a limit everything is returned.
            status: Whether to return active records, inactive ones (hidden in QuickBooks but kept for history), or
                both. Default: active.
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            name_contains: Keeps only records with this text anywhere in the name, in upper or lower case. No match
                gives an empty list, not an error. Cannot be combined with `name_starts_with` or `name_ends_with`.
            name_starts_with: Keeps only records with a name that begins with this text, in upper or lower case. No
                match gives an empty list, not an error. Cannot be combined with `name_contains` or `name_ends_with`.
            name_ends_with: Keeps only records with a name that ends with this text, in upper or lower case. No match
                gives an empty list, not an error. Cannot be combined with `name_contains` or `name_starts_with`.
            name_from: First name of an alphabetical range, inclusive; it also makes QuickBooks sort the answer by name.
                A value after the end of the range is an error.
            name_to: Last name of an alphabetical range, inclusive; it also makes QuickBooks sort the answer by name.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.sales_representatives.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesRepresentative:
        """Retrieve a sales representative.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.sales_representatives.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        initial: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        entity_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesRepresentative:
        """Update a sales representative.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            initial: Initials of the sales representative, shown in the Rep field of sales forms; unique among
                representatives. At most 5 characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            entity_id: Id of the employee, vendor or other name who makes the sales. At most 36 characters.
        """
        from ...api.qbd.sales_representatives.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncSalesRepresentativesResource(
    AsyncRecordsByName["SalesRepresentative", "SalesRepresentativeUpdate"], api="...api.qbd.sales_representatives"
):
    """`client.qbd.sales_representatives` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        initial: str,
        entity_id: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesRepresentative:
        """Create a sales representative.

        Adds a sales representative, an employee, vendor or other name who is credited with sales under a set of
        initials. The initials must not be taken yet; after a timeout check whether the sales representative was
        saved before trying again.

        Args:
            initial: Initials of the sales representative, shown in the Rep field of sales forms; unique among
                representatives. At most 5 characters.
            entity_id: Id of the employee, vendor or other name who makes the sales. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.

        Returns:
            The sales representative as QuickBooks saved it, with its new id and revision number.
        """
        from ...api.qbd.sales_representatives.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        names: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        status: Literal["active", "all", "inactive"] | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        name_contains: str | None | Unset = UNSET,
        name_starts_with: str | None | Unset = UNSET,
        name_ends_with: str | None | Unset = UNSET,
        name_from: str | None | Unset = UNSET,
        name_to: str | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncWholeList[SalesRepresentativeList, SalesRepresentative]:
        """List sales representatives.

        Lists sales representatives, the people to whom sales are credited. There are no pages: without a limit every
        matching sales representative comes in one answer.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            names: Sales representatives to fetch by their initials, which serve as their name. When it is given, all
                other filters are ignored, and one value that is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. At least
                1. There are no pages: the rest is cut off, and without a limit everything is returned.
            status: Whether to return active records, inactive ones (hidden in QuickBooks but kept for history), or
                both. Default: active.
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            name_contains: Keeps only records with this text anywhere in the name, in upper or lower case. No match
                gives an empty list, not an error. Cannot be combined with `name_starts_with` or `name_ends_with`.
            name_starts_with: Keeps only records with a name that begins with this text, in upper or lower case. No
                match gives an empty list, not an error. Cannot be combined with `name_contains` or `name_ends_with`.
            name_ends_with: Keeps only records with a name that ends with this text, in upper or lower case. No match
                gives an empty list, not an error. Cannot be combined with `name_contains` or `name_starts_with`.
            name_from: First name of an alphabetical range, inclusive; it also makes QuickBooks sort the answer by name.
                A value after the end of the range is an error.
            name_to: Last name of an alphabetical range, inclusive; it also makes QuickBooks sort the answer by name.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The matching sales representatives, complete in one list.
        """
        from ...api.qbd.sales_representatives.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesRepresentative:
        """Retrieve a sales representative.

        Fetches one sales representative with the initials and the person behind them.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The sales representative with the initials and the employee, vendor or other name they stand for.
        """
        from ...api.qbd.sales_representatives.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        initial: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        entity_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesRepresentative:
        """Update a sales representative.

        Changes a sales representative's initials or the person behind them, or makes the entry inactive; past sales
        follow the change. Works only with the newest revision number, so read the sales representative again after a
        refusal; fields not sent are left alone.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            initial: Initials of the sales representative, shown in the Rep field of sales forms; unique among
                representatives. At most 5 characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            entity_id: Id of the employee, vendor or other name who makes the sales. At most 36 characters.

        Returns:
            The sales representative after the change, with the new revision number for the next update.
        """
        from ...api.qbd.sales_representatives.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
