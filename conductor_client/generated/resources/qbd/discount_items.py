"""The methods of `qbd.discount_items`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsByFullName
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsByFullName
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateTimeInput, DecimalInput, Unset

if TYPE_CHECKING:
    from ...models.barcode_input import BarcodeInput, BarcodeInputDict
    from ...models.discount_item import DiscountItem
    from ...models.discount_item_update import DiscountItemUpdate as DiscountItemUpdate


class DiscountItemsResource(RecordsByFullName["DiscountItem", "DiscountItemUpdate"], api="...api.qbd.discount_items"):
    """`client.qbd.discount_items` of a synchronous client. See `AsyncDiscountItemsResource`."""

    def create(
        self,
        *,
        name: str,
        account_id: str,
        conductor_end_user_id: str | Unset = UNSET,
        barcode: BarcodeInput | BarcodeInputDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        class_id: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        discount_rate: DecimalInput | Unset = UNSET,
        discount_rate_percent: DecimalInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> DiscountItem:
        """Create a discount item.

        Args:
            name: Unique among all items at the same level, whatever their type, and free of colons; also the text users
                pick on forms. At most 31 characters.
            account_id: Id of the account that collects the discounts granted, normally an income account used as contra
                revenue or an expense account. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            barcode: Bar code to assign to the item, with the rules for codes that are already in use.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            class_id: Id of the class QuickBooks suggests on lines that use this item, where classes are assigned to
                items. At most 36 characters.
            parent_id: Item above this one, which must be of the same type; used to arrange lists and subtotal reports.
                Left out at creation, the item stands at the top level. At most 36 characters.
            description: Text that the discount shows on sales forms.
            sales_tax_code_id: Tells whether the discount reduces the taxable base: a taxable discount is taken before
                tax, a nontaxable one after. At most 36 characters.
            discount_rate: Fixed sum the discount takes off, in home currency; an alternative to
                `discount_rate_percent`.
            discount_rate_percent: Percent the discount takes off the line above it, on a scale of 0 to 100; an
                alternative to `discount_rate`.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
        """
        from ...api.qbd.discount_items.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        full_names: Sequence[str] | None | Unset = UNSET,
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
        class_ids: Sequence[str] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[DiscountItem]:
        """List discount items.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            full_names: Records to fetch by full name: every parent's name, then the record's own, joined by colons.
                Keep the exact spelling and letter case. When it is given, all other filters are ignored, and one value
                that is not found makes the whole request an error.
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
            class_ids: Keeps only records that are assigned to one of these classes; useful only where class tracking is
                switched on in the preferences.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.discount_items.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> DiscountItem:
        """Retrieve a discount item.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.discount_items.retrieve import OPERATION

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
        class_id: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        discount_rate: DecimalInput | Unset = UNSET,
        discount_rate_percent: DecimalInput | Unset = UNSET,
        account_id: str | Unset = UNSET,
        update_existing_transactions_account: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> DiscountItem:
        """Update a discount item.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Unique among all items at the same level, whatever their type, and free of colons; also the text users
                pick on forms. At most 31 characters.
            barcode: Bar code to assign to the item, with the rules for codes that are already in use.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            class_id: Id of the class QuickBooks suggests on lines that use this item, where classes are assigned to
                items. At most 36 characters.
            parent_id: Item above this one, which must be of the same type; used to arrange lists and subtotal reports.
                Left out at creation, the item stands at the top level. At most 36 characters.
            description: Text that the discount shows on sales forms.
            sales_tax_code_id: Tells whether the discount reduces the taxable base: a taxable discount is taken before
                tax, a nontaxable one after. At most 36 characters.
            discount_rate: Fixed sum the discount takes off, in home currency; an alternative to
                `discount_rate_percent`.
            discount_rate_percent: Percent the discount takes off the line above it, on a scale of 0 to 100; an
                alternative to `discount_rate`.
            account_id: Id of the account that collects the discounts granted, normally an income account used as contra
                revenue or an expense account. At most 36 characters.
            update_existing_transactions_account: When true, the new posting account is also applied to past
                transactions of the item, which changes earlier reports; otherwise it applies to new ones only.
        """
        from ...api.qbd.discount_items.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncDiscountItemsResource(
    AsyncRecordsByFullName["DiscountItem", "DiscountItemUpdate"], api="...api.qbd.discount_items"
):
    """`client.qbd.discount_items` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        name: str,
        account_id: str,
        conductor_end_user_id: str | Unset = UNSET,
        barcode: BarcodeInput | BarcodeInputDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        class_id: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        discount_rate: DecimalInput | Unset = UNSET,
        discount_rate_percent: DecimalInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> DiscountItem:
        """Create a discount item.

        Adds a discount item, which takes a fixed amount or a percentage off the line or subtotal above it and posts
        the reduction to its own account. QuickBooks refuses a name that is in use, and may have saved the discount
        item even though the call timed out.

        Args:
            name: Unique among all items at the same level, whatever their type, and free of colons; also the text users
                pick on forms. At most 31 characters.
            account_id: Id of the account that collects the discounts granted, normally an income account used as contra
                revenue or an expense account. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            barcode: Bar code to assign to the item, with the rules for codes that are already in use.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            class_id: Id of the class QuickBooks suggests on lines that use this item, where classes are assigned to
                items. At most 36 characters.
            parent_id: Item above this one, which must be of the same type; used to arrange lists and subtotal reports.
                Left out at creation, the item stands at the top level. At most 36 characters.
            description: Text that the discount shows on sales forms.
            sales_tax_code_id: Tells whether the discount reduces the taxable base: a taxable discount is taken before
                tax, a nontaxable one after. At most 36 characters.
            discount_rate: Fixed sum the discount takes off, in home currency; an alternative to
                `discount_rate_percent`.
            discount_rate_percent: Percent the discount takes off the line above it, on a scale of 0 to 100; an
                alternative to `discount_rate`.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.

        Returns:
            The discount item as QuickBooks saved it, with its new id and revision number.
        """
        from ...api.qbd.discount_items.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        full_names: Sequence[str] | None | Unset = UNSET,
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
        class_ids: Sequence[str] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[DiscountItem]:
        """List discount items.

        Lists discount items, the lines that reduce a sale by an amount or a percentage. Long lists continue page by
        page through the cursor, ten seconds at most between answer and next request, and in no fixed order.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            full_names: Records to fetch by full name: every parent's name, then the record's own, joined by colons.
                Keep the exact spelling and letter case. When it is given, all other filters are ignored, and one value
                that is not found makes the whole request an error.
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
            class_ids: Keeps only records that are assigned to one of these classes; useful only where class tracking is
                switched on in the preferences.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            One page of discount items, with the cursor of the next page, or null when there are no more.
        """
        from ...api.qbd.discount_items.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> DiscountItem:
        """Retrieve a discount item.

        Fetches one discount item with its amount or percentage and the account that carries the discount.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The discount item with its rate or percentage and posting account.
        """
        from ...api.qbd.discount_items.retrieve import OPERATION

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
        class_id: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        discount_rate: DecimalInput | Unset = UNSET,
        discount_rate_percent: DecimalInput | Unset = UNSET,
        account_id: str | Unset = UNSET,
        update_existing_transactions_account: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> DiscountItem:
        """Update a discount item.

        Changes a discount item, such as its rate; forms saved earlier keep the rate they were saved with. Send the
        revision number last read, since QuickBooks refuses an older one; whatever is left out stays as it is.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Unique among all items at the same level, whatever their type, and free of colons; also the text users
                pick on forms. At most 31 characters.
            barcode: Bar code to assign to the item, with the rules for codes that are already in use.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            class_id: Id of the class QuickBooks suggests on lines that use this item, where classes are assigned to
                items. At most 36 characters.
            parent_id: Item above this one, which must be of the same type; used to arrange lists and subtotal reports.
                Left out at creation, the item stands at the top level. At most 36 characters.
            description: Text that the discount shows on sales forms.
            sales_tax_code_id: Tells whether the discount reduces the taxable base: a taxable discount is taken before
                tax, a nontaxable one after. At most 36 characters.
            discount_rate: Fixed sum the discount takes off, in home currency; an alternative to
                `discount_rate_percent`.
            discount_rate_percent: Percent the discount takes off the line above it, on a scale of 0 to 100; an
                alternative to `discount_rate`.
            account_id: Id of the account that collects the discounts granted, normally an income account used as contra
                revenue or an expense account. At most 36 characters.
            update_existing_transactions_account: When true, the new posting account is also applied to past
                transactions of the item, which changes earlier reports; otherwise it applies to new ones only.

        Returns:
            The discount item after the change, with the new revision number for the next update.
        """
        from ...api.qbd.discount_items.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
