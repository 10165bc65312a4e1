"""The methods of `qbd.service_items`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsByFullName
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsByFullName
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateTimeInput, Unset

if TYPE_CHECKING:
    from ...models.barcode_input import BarcodeInput, BarcodeInputDict
    from ...models.sales_and_purchase_details_create import (
        SalesAndPurchaseDetailsCreate,
        SalesAndPurchaseDetailsCreateDict,
    )
    from ...models.sales_and_purchase_details_update import (
        SalesAndPurchaseDetailsUpdate,
        SalesAndPurchaseDetailsUpdateDict,
    )
    from ...models.sales_or_purchase_details_create import (
        SalesOrPurchaseDetailsCreate,
        SalesOrPurchaseDetailsCreateDict,
    )
    from ...models.sales_or_purchase_details_update import (
        SalesOrPurchaseDetailsUpdate,
        SalesOrPurchaseDetailsUpdateDict,
    )
    from ...models.service_item import ServiceItem
    from ...models.service_item_update import ServiceItemUpdate as ServiceItemUpdate


class ServiceItemsResource(RecordsByFullName["ServiceItem", "ServiceItemUpdate"], api="...api.qbd.service_items"):
    """`client.qbd.service_items` of a synchronous client. See `AsyncServiceItemsResource`."""

    def create(
        self,
        *,
        name: str,
        conductor_end_user_id: str | Unset = UNSET,
        barcode: BarcodeInput | BarcodeInputDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        class_id: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        unit_of_measure_set_id: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        sales_or_purchase_details: SalesOrPurchaseDetailsCreate | SalesOrPurchaseDetailsCreateDict | Unset = UNSET,
        sales_and_purchase_details: SalesAndPurchaseDetailsCreate | SalesAndPurchaseDetailsCreateDict | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ServiceItem:
        """Create a service item.

        Args:
            name: Unique among all items at the same level, whatever their type, and free of colons; also the text users
                pick on forms. At most 31 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            barcode: Bar code to assign to the item, with the rules for codes that are already in use.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            class_id: Id of the class QuickBooks suggests on lines that use this item, where classes are assigned to
                items. At most 36 characters.
            parent_id: Item above this one, which must be of the same type; used to arrange lists and subtotal reports.
                Left out at creation, the item stands at the top level. At most 36 characters.
            unit_of_measure_set_id: Units in which the item can be bought, stocked, and sold. Set ids may change briefly
                after QuickBooks starts, so match sets by name. At most 36 characters.
            sales_tax_code_id: Tells whether sales of the item are taxable, as a default for form lines. At most 36
                characters.
            sales_or_purchase_details: Makes it a one-sided item with one price and one posting account; excludes
                `sales_and_purchase_details`.
            sales_and_purchase_details: Makes it a two-sided item, both bought and sold, with separate income and
                expense accounts; excludes `sales_or_purchase_details`.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
        """
        from ...api.qbd.service_items.create import OPERATION

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
    ) -> Page[ServiceItem]:
        """List service items.

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
        from ...api.qbd.service_items.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> ServiceItem:
        """Retrieve a service item.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.service_items.retrieve import OPERATION

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
        unit_of_measure_set_id: str | Unset = UNSET,
        force_unit_of_measure_change: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        sales_or_purchase_details: SalesOrPurchaseDetailsUpdate | SalesOrPurchaseDetailsUpdateDict | Unset = UNSET,
        sales_and_purchase_details: SalesAndPurchaseDetailsUpdate | SalesAndPurchaseDetailsUpdateDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ServiceItem:
        """Update a service item.

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
            unit_of_measure_set_id: Units in which the item can be bought, stocked, and sold. Once set, a switch to
                another set needs `force_unit_of_measure_change`. At most 36 characters.
            force_unit_of_measure_change: True allows the unit of measure set to be changed on an item that transactions
                already use.
            sales_tax_code_id: Tells whether sales of the item are taxable, as a default for form lines. At most 36
                characters.
            sales_or_purchase_details: Changes the price, text, or account of a one-sided item.
            sales_and_purchase_details: Changes the prices, texts, or accounts of a two-sided item, one that is both
                bought and sold.
        """
        from ...api.qbd.service_items.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncServiceItemsResource(
    AsyncRecordsByFullName["ServiceItem", "ServiceItemUpdate"], api="...api.qbd.service_items"
):
    """`client.qbd.service_items` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        name: str,
        conductor_end_user_id: str | Unset = UNSET,
        barcode: BarcodeInput | BarcodeInputDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        class_id: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        unit_of_measure_set_id: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        sales_or_purchase_details: SalesOrPurchaseDetailsCreate | SalesOrPurchaseDetailsCreateDict | Unset = UNSET,
        sales_and_purchase_details: SalesAndPurchaseDetailsCreate | SalesAndPurchaseDetailsCreateDict | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ServiceItem:
        """Create a service item.

        Adds a service item, work that is sold or bought, such as consulting hours or subcontracted labor. Give one
        set of details, or separate ones when it is both bought and sold. The name must not be taken yet; after a
        timeout check whether the service item was saved before trying again.

        Args:
            name: Unique among all items at the same level, whatever their type, and free of colons; also the text users
                pick on forms. At most 31 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            barcode: Bar code to assign to the item, with the rules for codes that are already in use.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            class_id: Id of the class QuickBooks suggests on lines that use this item, where classes are assigned to
                items. At most 36 characters.
            parent_id: Item above this one, which must be of the same type; used to arrange lists and subtotal reports.
                Left out at creation, the item stands at the top level. At most 36 characters.
            unit_of_measure_set_id: Units in which the item can be bought, stocked, and sold. Set ids may change briefly
                after QuickBooks starts, so match sets by name. At most 36 characters.
            sales_tax_code_id: Tells whether sales of the item are taxable, as a default for form lines. At most 36
                characters.
            sales_or_purchase_details: Makes it a one-sided item with one price and one posting account; excludes
                `sales_and_purchase_details`.
            sales_and_purchase_details: Makes it a two-sided item, both bought and sold, with separate income and
                expense accounts; excludes `sales_or_purchase_details`.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.

        Returns:
            The service item as QuickBooks saved it, with its new id and revision number.
        """
        from ...api.qbd.service_items.create import OPERATION

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
    ) -> AsyncPager[ServiceItem]:
        """List service items.

        Lists service items, the kinds of work sold or bought. Long lists continue page by page through the cursor,
        ten seconds at most between answer and next request, and in no fixed order.

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
            One page of service items, with the cursor of the next page, or null when there are no more.
        """
        from ...api.qbd.service_items.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> ServiceItem:
        """Retrieve a service item.

        Fetches one service item, a kind of work, with its rate and accounts.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The service item with its sales and purchase details.
        """
        from ...api.qbd.service_items.retrieve import OPERATION

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
        unit_of_measure_set_id: str | Unset = UNSET,
        force_unit_of_measure_change: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        sales_or_purchase_details: SalesOrPurchaseDetailsUpdate | SalesOrPurchaseDetailsUpdateDict | Unset = UNSET,
        sales_and_purchase_details: SalesAndPurchaseDetailsUpdate | SalesAndPurchaseDetailsUpdateDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ServiceItem:
        """Update a service item.

        Changes a service item, such as its rate or account; forms saved earlier keep their prices. Send the revision
        number last read, since QuickBooks refuses an older one; whatever is left out stays as it is.

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
            unit_of_measure_set_id: Units in which the item can be bought, stocked, and sold. Once set, a switch to
                another set needs `force_unit_of_measure_change`. At most 36 characters.
            force_unit_of_measure_change: True allows the unit of measure set to be changed on an item that transactions
                already use.
            sales_tax_code_id: Tells whether sales of the item are taxable, as a default for form lines. At most 36
                characters.
            sales_or_purchase_details: Changes the price, text, or account of a one-sided item.
            sales_and_purchase_details: Changes the prices, texts, or accounts of a two-sided item, one that is both
                bought and sold.

        Returns:
            The service item after the change, with the new revision number for the next update.
        """
        from ...api.qbd.service_items.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
