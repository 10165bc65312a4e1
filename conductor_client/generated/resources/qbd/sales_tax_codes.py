"""The methods of `qbd.sales_tax_codes`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsByName
from ...._async.whole_list import AsyncWholeList
from ...._sync.helpers import RecordsByName
from ....types import UNSET, CallOptions, DateTimeInput, Unset

if TYPE_CHECKING:
    from ...models.sales_tax_code import SalesTaxCode
    from ...models.sales_tax_code_list import SalesTaxCodeList
    from ...models.sales_tax_code_update import SalesTaxCodeUpdate as SalesTaxCodeUpdate


class SalesTaxCodesResource(RecordsByName["SalesTaxCode", "SalesTaxCodeUpdate"], api="...api.qbd.sales_tax_codes"):
    """`client.qbd.sales_tax_codes` of a synchronous client. See `AsyncSalesTaxCodesResource`."""

    def create(
        self,
        *,
        name: str,
        is_taxable: bool,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        sales_tax_item_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesTaxCode:
        """Create a sales tax code.

        Args:
            name: Short code entered on form lines, such as `Tax` or `Non`. At most 3 characters.
            is_taxable: Whether sales with this code are subject to sales tax.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            description: What the code stands for, such as the reason a sale is exempt.
            sales_tax_item_id: Tax item or group the code stands for when the code is used on a sale; used in editions
                that set rates by code. At most 36 characters.
        """
        from ...api.qbd.sales_tax_codes.create import OPERATION

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
    ) -> SalesTaxCodeList:
        """List sales tax codes.

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
        from ...api.qbd.sales_tax_codes.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesTaxCode:
        """Retrieve a sales tax code.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.sales_tax_codes.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        is_taxable: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        sales_tax_item_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesTaxCode:
        """Update a sales tax code.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Short code entered on form lines, such as `Tax` or `Non`. At most 3 characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            is_taxable: Whether sales with this code are subject to sales tax.
            description: What the code stands for, such as the reason a sale is exempt.
            sales_tax_item_id: Tax item or group the code stands for when the code is used on a sale; used in editions
                that set rates by code. At most 36 characters.
        """
        from ...api.qbd.sales_tax_codes.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncSalesTaxCodesResource(
    AsyncRecordsByName["SalesTaxCode", "SalesTaxCodeUpdate"], api="...api.qbd.sales_tax_codes"
):
    """`client.qbd.sales_tax_codes` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        name: str,
        is_taxable: bool,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        sales_tax_item_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesTaxCode:
        """Create a sales tax code.

        Adds a sales tax code, the short mark such as Tax or Non on a line or customer that decides whether a sale is
        taxable. The rate itself comes from a sales tax item. When the call times out, look up the name first: the
        sales tax code may exist already, and a second one is refused as a duplicate.

        Args:
            name: Short code entered on form lines, such as `Tax` or `Non`. At most 3 characters.
            is_taxable: Whether sales with this code are subject to sales tax.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            description: What the code stands for, such as the reason a sale is exempt.
            sales_tax_item_id: Tax item or group the code stands for when the code is used on a sale; used in editions
                that set rates by code. At most 36 characters.

        Returns:
            The sales tax code as QuickBooks saved it, with its new id and revision number.
        """
        from ...api.qbd.sales_tax_codes.create import OPERATION

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
    ) -> AsyncWholeList[SalesTaxCodeList, SalesTaxCode]:
        """List sales tax codes.

        Lists sales tax codes, the marks that make a line or a customer taxable or not. The whole list arrives at
        once, since it has no cursor; a limit only cuts it short.

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
            The matching sales tax codes, complete in one list.
        """
        from ...api.qbd.sales_tax_codes.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesTaxCode:
        """Retrieve a sales tax code.

        Fetches one sales tax code and whether it means taxable.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The sales tax code with its description and whether it is taxable.
        """
        from ...api.qbd.sales_tax_codes.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        is_taxable: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        sales_tax_item_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesTaxCode:
        """Update a sales tax code.

        Changes a sales tax code; whether it is taxable can no longer be changed freely once transactions use it. The
        sales tax code's current revision number is required, and an outdated one is refused; fields left out keep
        their values.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Short code entered on form lines, such as `Tax` or `Non`. At most 3 characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            is_taxable: Whether sales with this code are subject to sales tax.
            description: What the code stands for, such as the reason a sale is exempt.
            sales_tax_item_id: Tax item or group the code stands for when the code is used on a sale; used in editions
                that set rates by code. At most 36 characters.

        Returns:
            The sales tax code after the change, with the new revision number for the next update.
        """
        from ...api.qbd.sales_tax_codes.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
