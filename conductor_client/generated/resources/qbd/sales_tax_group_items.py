"""The methods of `qbd.sales_tax_group_items`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsByName
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsByName
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateTimeInput, Unset

if TYPE_CHECKING:
    from ...models.barcode_input import BarcodeInput, BarcodeInputDict
    from ...models.sales_tax_group_item import SalesTaxGroupItem
    from ...models.sales_tax_group_item_update import SalesTaxGroupItemUpdate as SalesTaxGroupItemUpdate


class SalesTaxGroupItemsResource(
    RecordsByName["SalesTaxGroupItem", "SalesTaxGroupItemUpdate"], api="...api.qbd.sales_tax_group_items"
):
    """`client.qbd.sales_tax_group_items` of a synchronous client. See `AsyncSalesTaxGroupItemsResource`."""

    def create(
        self,
        *,
        name: str,
        sales_tax_item_ids: Sequence[str],
        conductor_end_user_id: str | Unset = UNSET,
        barcode: BarcodeInput | BarcodeInputDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesTaxGroupItem:
        """Create a sales tax group item.

        Args:
            name: Combined tax as picked on sales forms. Unique among all items, whatever their type. At most 31
                characters.
            sales_tax_item_ids: Single tax items whose rates are added up to the combined rate; each stays payable to
                its own agency. At least one element. Each has at most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            barcode: Bar code to assign to the item, with the rules for codes that are already in use.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            description: Text for the combined tax, printed next to the tax on sales forms.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
        """
        from ...api.qbd.sales_tax_group_items.create import OPERATION

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
    ) -> Page[SalesTaxGroupItem]:
        """List sales tax group items.

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
        from ...api.qbd.sales_tax_group_items.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesTaxGroupItem:
        """Retrieve a sales tax group item.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.sales_tax_group_items.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        barcode: BarcodeInput | BarcodeInputDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        sales_tax_item_ids: Sequence[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesTaxGroupItem:
        """Update a sales tax group item.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Combined tax as picked on sales forms. Unique among all items, whatever their type. At most 31
                characters.
            barcode: Bar code to assign to the item, with the rules for codes that are already in use.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            description: Text for the combined tax, printed next to the tax on sales forms.
            sales_tax_item_ids: Single tax items whose rates are added up to the combined rate. The array replaces the
                former members. At least one element. Each has at most 36 characters.
        """
        from ...api.qbd.sales_tax_group_items.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncSalesTaxGroupItemsResource(
    AsyncRecordsByName["SalesTaxGroupItem", "SalesTaxGroupItemUpdate"], api="...api.qbd.sales_tax_group_items"
):
    """`client.qbd.sales_tax_group_items` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        name: str,
        sales_tax_item_ids: Sequence[str],
        conductor_end_user_id: str | Unset = UNSET,
        barcode: BarcodeInput | BarcodeInputDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesTaxGroupItem:
        """Create a sales tax group item.

        Adds a sales tax group, several sales tax items such as state, county and city that are charged as one
        combined rate. The name must not be taken yet; after a timeout check whether the sales tax group item was
        saved before trying again.

        Args:
            name: Combined tax as picked on sales forms. Unique among all items, whatever their type. At most 31
                characters.
            sales_tax_item_ids: Single tax items whose rates are added up to the combined rate; each stays payable to
                its own agency. At least one element. Each has at most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            barcode: Bar code to assign to the item, with the rules for codes that are already in use.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            description: Text for the combined tax, printed next to the tax on sales forms.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.

        Returns:
            The sales tax group item as QuickBooks saved it, with its new id and revision number.
        """
        from ...api.qbd.sales_tax_group_items.create import OPERATION

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
    ) -> AsyncPager[SalesTaxGroupItem]:
        """List sales tax group items.

        Lists sales tax groups, the combinations of taxes that customers see as one rate. Long lists continue page by
        page through the cursor, ten seconds at most between answer and next request, and in no fixed order.

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
            One page of sales tax group items, with the cursor of the next page, or null when there are no more.
        """
        from ...api.qbd.sales_tax_group_items.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesTaxGroupItem:
        """Retrieve a sales tax group item.

        Fetches one sales tax group with the taxes it combines.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The sales tax group item with the sales tax items it combines.
        """
        from ...api.qbd.sales_tax_group_items.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        barcode: BarcodeInput | BarcodeInputDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        sales_tax_item_ids: Sequence[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesTaxGroupItem:
        """Update a sales tax group item.

        Changes a sales tax group; forms saved earlier keep the tax they were saved with. The list of taxes, when
        sent, replaces the old one. Send the revision number last read, since QuickBooks refuses an older one;
        whatever is left out stays as it is.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Combined tax as picked on sales forms. Unique among all items, whatever their type. At most 31
                characters.
            barcode: Bar code to assign to the item, with the rules for codes that are already in use.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            description: Text for the combined tax, printed next to the tax on sales forms.
            sales_tax_item_ids: Single tax items whose rates are added up to the combined rate. The array replaces the
                former members. At least one element. Each has at most 36 characters.

        Returns:
            The sales tax group item after the change, with the new revision number for the next update.
        """
        from ...api.qbd.sales_tax_group_items.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
