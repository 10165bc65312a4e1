"""The methods of `qbd.currencies`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsByName
from ...._async.whole_list import AsyncWholeList
from ...._sync.helpers import RecordsByName
from ....types import UNSET, CallOptions, DateTimeInput, Unset

if TYPE_CHECKING:
    from ...models.currency import Currency
    from ...models.currency_format_input import CurrencyFormatInput, CurrencyFormatInputDict
    from ...models.currency_list import CurrencyList
    from ...models.currency_update import CurrencyUpdate as CurrencyUpdate


class CurrenciesResource(RecordsByName["Currency", "CurrencyUpdate"], api="...api.qbd.currencies"):
    """`client.qbd.currencies` of a synchronous client. See `AsyncCurrenciesResource`."""

    def create(
        self,
        *,
        name: str,
        currency_code: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        currency_format: CurrencyFormatInput | CurrencyFormatInputDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Currency:
        """Create a currency.

        Args:
            name: Display name of the currency; the three-letter code is held separately. At most 64 characters.
            currency_code: Three-letter code, from ISO 4217 for the currencies built into QuickBooks; it is the label
                shown next to amounts. At most 3 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            currency_format: How amounts in the currency are displayed in QuickBooks; values in the API are not
                affected.
        """
        from ...api.qbd.currencies.create import OPERATION

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
    ) -> CurrencyList:
        """List currencies.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            names: Currencies to fetch by exact name, such as Euro; not by currency code. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
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
        from ...api.qbd.currencies.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Currency:
        """Retrieve a currency.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.currencies.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        currency_code: str | Unset = UNSET,
        currency_format: CurrencyFormatInput | CurrencyFormatInputDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Currency:
        """Update a currency.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Display name of the currency; the three-letter code is held separately. At most 64 characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            currency_code: Three-letter code, from ISO 4217 for the currencies built into QuickBooks; it is the label
                shown next to amounts. At most 3 characters.
            currency_format: How amounts in the currency are displayed in QuickBooks; values in the API are not
                affected.
        """
        from ...api.qbd.currencies.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncCurrenciesResource(AsyncRecordsByName["Currency", "CurrencyUpdate"], api="...api.qbd.currencies"):
    """`client.qbd.currencies` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        name: str,
        currency_code: str,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        currency_format: CurrencyFormatInput | CurrencyFormatInputDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Currency:
        """Create a currency.

        Adds a currency of your own to the currency list, with its code and number format. The common world
        currencies are there from the start; multiple currencies must be switched on in the preferences. When the
        call times out, look up the name first: the currency may exist already, and a second one is refused as a
        duplicate.

        Args:
            name: Display name of the currency; the three-letter code is held separately. At most 64 characters.
            currency_code: Three-letter code, from ISO 4217 for the currencies built into QuickBooks; it is the label
                shown next to amounts. At most 3 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            currency_format: How amounts in the currency are displayed in QuickBooks; values in the API are not
                affected.

        Returns:
            The currency as QuickBooks saved it, with its new id and revision number.
        """
        from ...api.qbd.currencies.create import OPERATION

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
    ) -> AsyncWholeList[CurrencyList, Currency]:
        """List currencies.

        Lists the currencies of the company file with their latest exchange rates. There are no pages: without a
        limit every matching currency comes in one answer.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            names: Currencies to fetch by exact name, such as Euro; not by currency code. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
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
            The matching currencies, complete in one list.
        """
        from ...api.qbd.currencies.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Currency:
        """Retrieve a currency.

        Fetches one currency with its code, number format and the exchange rate to the home currency.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The currency with its code, format and exchange rate.
        """
        from ...api.qbd.currencies.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        currency_code: str | Unset = UNSET,
        currency_format: CurrencyFormatInput | CurrencyFormatInputDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Currency:
        """Update a currency.

        Changes a currency, for example makes it active so that customers and vendors can use it. Built-in currencies
        allow little else. Send the revision number last read, since QuickBooks refuses an older one; whatever is
        left out stays as it is.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Display name of the currency; the three-letter code is held separately. At most 64 characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            currency_code: Three-letter code, from ISO 4217 for the currencies built into QuickBooks; it is the label
                shown next to amounts. At most 3 characters.
            currency_format: How amounts in the currency are displayed in QuickBooks; values in the API are not
                affected.

        Returns:
            The currency after the change, with the new revision number for the next update.
        """
        from ...api.qbd.currencies.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
