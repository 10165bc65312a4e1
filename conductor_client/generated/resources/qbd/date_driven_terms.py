"""The methods of `qbd.date_driven_terms`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncFindByName
from ...._async.whole_list import AsyncWholeList
from ...._sync.helpers import FindByName
from ....types import UNSET, CallOptions, DateTimeInput, DecimalInput, Unset

if TYPE_CHECKING:
    from ...models.date_driven_term import DateDrivenTerm
    from ...models.date_driven_term_list import DateDrivenTermList


class DateDrivenTermsResource(FindByName["DateDrivenTerm"], api="...api.qbd.date_driven_terms"):
    """`client.qbd.date_driven_terms` of a synchronous client. See `AsyncDateDrivenTermsResource`."""

    def create(
        self,
        *,
        name: str,
        due_day_of_month: int,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        grace_period_days: int | Unset = UNSET,
        discount_day_of_month: int | Unset = UNSET,
        discount_percentage: DecimalInput | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> DateDrivenTerm:
        """Create a date-driven term.

        Args:
            name: Label shown on invoices and bills, such as `2% 5th Net 25th`; shares its namespace with standard
                terms. At most 31 characters.
            due_day_of_month: Day of the month on which payment is due, whatever the day of the transaction.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            grace_period_days: Transactions dated within this many days before the due day fall due on that day of the
                following month.
            discount_day_of_month: Payment on or before this day of the month earns the discount of
                `discount_percentage`.
            discount_percentage: Discount for early payment as a percent of the total, on a scale of 0 to 100: 2 in the
                terms 2/10 net 30.
        """
        from ...api.qbd.date_driven_terms.create import OPERATION

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
    ) -> DateDrivenTermList:
        """List date-driven terms.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            names: Records to fetch by exact name. To find out whether a name exists at all, search by the start of the
                name instead, which does not fail. When it is given, all other filters are ignored, and one value that
                is not found makes the whole request an error.
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
        from ...api.qbd.date_driven_terms.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> DateDrivenTerm:
        """Retrieve a date-driven term.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.date_driven_terms.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncDateDrivenTermsResource(AsyncFindByName["DateDrivenTerm"], api="...api.qbd.date_driven_terms"):
    """`client.qbd.date_driven_terms` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        name: str,
        due_day_of_month: int,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        grace_period_days: int | Unset = UNSET,
        discount_day_of_month: int | Unset = UNSET,
        discount_percentage: DecimalInput | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> DateDrivenTerm:
        """Create a date-driven term.

        Adds payment terms that fall due on a fixed day of the month, such as the tenth, with an optional discount
        until an earlier day. They cannot be edited here afterward. When the call times out, look up the name first:
        the date-driven term may exist already, and a second one is refused as a duplicate.

        Args:
            name: Label shown on invoices and bills, such as `2% 5th Net 25th`; shares its namespace with standard
                terms. At most 31 characters.
            due_day_of_month: Day of the month on which payment is due, whatever the day of the transaction.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            grace_period_days: Transactions dated within this many days before the due day fall due on that day of the
                following month.
            discount_day_of_month: Payment on or before this day of the month earns the discount of
                `discount_percentage`.
            discount_percentage: Discount for early payment as a percent of the total, on a scale of 0 to 100: 2 in the
                terms 2/10 net 30.

        Returns:
            The date-driven term as QuickBooks saved it, with its new id and revision number.
        """
        from ...api.qbd.date_driven_terms.create import OPERATION

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
    ) -> AsyncWholeList[DateDrivenTermList, DateDrivenTerm]:
        """List date-driven terms.

        Lists payment terms that fall due on a fixed day of the month; terms counted in days after the invoice are
        standard terms. There are no pages: without a limit every matching date-driven term comes in one answer.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            names: Records to fetch by exact name. To find out whether a name exists at all, search by the start of the
                name instead, which does not fail. When it is given, all other filters are ignored, and one value that
                is not found makes the whole request an error.
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
            The matching date-driven terms, complete in one list.
        """
        from ...api.qbd.date_driven_terms.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> DateDrivenTerm:
        """Retrieve a date-driven term.

        Fetches one set of payment terms with a fixed due day in the month, with its grace days and early-payment
        discount.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The date-driven term with its due day, grace days and discount.
        """
        from ...api.qbd.date_driven_terms.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
