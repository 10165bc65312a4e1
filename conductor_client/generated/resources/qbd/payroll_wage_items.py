"""The methods of `qbd.payroll_wage_items`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncFindByName
from ...._async.pager import AsyncPager
from ...._sync.helpers import FindByName
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateTimeInput, DecimalInput, Unset

if TYPE_CHECKING:
    from ...literals import PayrollWageItemWageType
    from ...models.payroll_wage_item import PayrollWageItem


class PayrollWageItemsResource(FindByName["PayrollWageItem"], api="...api.qbd.payroll_wage_items"):
    """`client.qbd.payroll_wage_items` of a synchronous client. See `AsyncPayrollWageItemsResource`."""

    def create(
        self,
        *,
        name: str,
        wage_type: PayrollWageItemWageType,
        expense_account_id: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        overtime_multiplier: DecimalInput | Unset = UNSET,
        rate: DecimalInput | Unset = UNSET,
        rate_percent: DecimalInput | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PayrollWageItem:
        """Create a payroll wage item.

        Args:
            name: Earnings label printed on pay stubs; unique in the Payroll Item list. At most 31 characters.
            wage_type: How the pay is computed (hourly, salary, commission, or bonus) and whether it is for work or
                leave.
            expense_account_id: Id of the account that gross wages of this kind are booked to. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            overtime_multiplier: Factor on the regular hourly rate: `1.5` pays time and a half.
            rate: Default pay rate in the home currency: per hour for hourly items, per year for salary items. An
                employee's own rate takes precedence.
            rate_percent: Default percentage for commission items: `10` means 10 percent. Takes the place of a rate.
        """
        from ...api.qbd.payroll_wage_items.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        names: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
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
    ) -> Page[PayrollWageItem]:
        """List payroll wage items.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            names: Records to fetch by exact name. To find out whether a name exists at all, search by the start of the
                name instead, which does not fail. When it is given, all other filters are ignored, and one value that
                is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. From 1
                to 150. Default: 150.
            cursor: Token of the running list, taken from nextCursor; leave it out to start. Each request with it moves
                on one page and must begin within 10 seconds of the last answer, so never repeat a failed one.
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
        from ...api.qbd.payroll_wage_items.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> PayrollWageItem:
        """Retrieve a payroll wage item.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.payroll_wage_items.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncPayrollWageItemsResource(AsyncFindByName["PayrollWageItem"], api="...api.qbd.payroll_wage_items"):
    """`client.qbd.payroll_wage_items` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        name: str,
        wage_type: PayrollWageItemWageType,
        expense_account_id: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        overtime_multiplier: DecimalInput | Unset = UNSET,
        rate: DecimalInput | Unset = UNSET,
        rate_percent: DecimalInput | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PayrollWageItem:
        """Create a payroll wage item.

        Adds a payroll wage item, a kind of pay such as hourly wages, salary, overtime or commission, and the expense
        account it is booked to. It needs payroll to be switched on and cannot be edited here afterward. QuickBooks
        refuses a name that is in use, and may have saved the payroll wage item even though the call timed out.

        Args:
            name: Earnings label printed on pay stubs; unique in the Payroll Item list. At most 31 characters.
            wage_type: How the pay is computed (hourly, salary, commission, or bonus) and whether it is for work or
                leave.
            expense_account_id: Id of the account that gross wages of this kind are booked to. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            overtime_multiplier: Factor on the regular hourly rate: `1.5` pays time and a half.
            rate: Default pay rate in the home currency: per hour for hourly items, per year for salary items. An
                employee's own rate takes precedence.
            rate_percent: Default percentage for commission items: `10` means 10 percent. Takes the place of a rate.

        Returns:
            The payroll wage item as QuickBooks saved it, with its new id and revision number.
        """
        from ...api.qbd.payroll_wage_items.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        names: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
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
    ) -> AsyncPager[PayrollWageItem]:
        """List payroll wage items.

        Lists payroll wage items, the kinds of pay used on paychecks and time sheets; taxes and deductions are not
        among them. Fetch each further page with the cursor within ten seconds of the previous answer; payroll wage
        items come in no guaranteed order.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            names: Records to fetch by exact name. To find out whether a name exists at all, search by the start of the
                name instead, which does not fail. When it is given, all other filters are ignored, and one value that
                is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. From 1
                to 150. Default: 150.
            cursor: Token of the running list, taken from nextCursor; leave it out to start. Each request with it moves
                on one page and must begin within 10 seconds of the last answer, so never repeat a failed one.
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
            One page of payroll wage items, with the cursor of the next page, or null when there are no more.
        """
        from ...api.qbd.payroll_wage_items.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> PayrollWageItem:
        """Retrieve a payroll wage item.

        Fetches one payroll wage item, a kind of pay, with its rate and expense account.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The payroll wage item with its wage type, rate and expense account.
        """
        from ...api.qbd.payroll_wage_items.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
