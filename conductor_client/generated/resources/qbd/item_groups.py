"""The methods of `qbd.item_groups`. Written by scripts/regenerate. Do not edit."""

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
    from ...models.item_group import ItemGroup
    from ...models.item_group_line_input import ItemGroupLineInput, ItemGroupLineInputDict
    from ...models.item_group_update import ItemGroupUpdate as ItemGroupUpdate


class ItemGroupsResource(RecordsByName["ItemGroup", "ItemGroupUpdate"], api="...api.qbd.item_groups"):
    """`client.qbd.item_groups` of a synchronous client. See `AsyncItemGroupsResource`."""

    def create(
        self,
        *,
        name: str,
        should_print_items_in_group: bool,
        conductor_end_user_id: str | Unset = UNSET,
        barcode: BarcodeInput | BarcodeInputDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        unit_of_measure_set_id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        lines: Sequence[ItemGroupLineInput | ItemGroupLineInputDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ItemGroup:
        """Create an item group.

        Args:
            name: Unique among all items at the same level, whatever their type, and free of colons; also the text users
                pick on forms. At most 31 characters.
            should_print_items_in_group: Whether the printed form lists the member items; if false, only the group's own
                description and total are printed.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            barcode: Bar code to assign to the item, with the rules for codes that are already in use.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            description: Text for the bundle, shown on sales forms in the heading line of the group.
            unit_of_measure_set_id: Units in which the item can be bought, stocked, and sold. Set ids may change briefly
                after QuickBooks starts, so match sets by name. At most 36 characters.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            lines: Member items with their quantities per one unit of the group; they become separate lines when the
                group is put on a form. At least one element.
        """
        from ...api.qbd.item_groups.create import OPERATION

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
    ) -> Page[ItemGroup]:
        """List item groups.

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
        from ...api.qbd.item_groups.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> ItemGroup:
        """Retrieve an item group.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.item_groups.retrieve import OPERATION

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
        unit_of_measure_set_id: str | Unset = UNSET,
        force_unit_of_measure_change: bool | Unset = UNSET,
        should_print_items_in_group: bool | Unset = UNSET,
        clear_item_lines: bool | Unset = UNSET,
        lines: Sequence[ItemGroupLineInput | ItemGroupLineInputDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ItemGroup:
        """Update an item group.

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
            description: Text for the bundle, shown on sales forms in the heading line of the group.
            unit_of_measure_set_id: Units in which the item can be bought, stocked, and sold. Once set, a switch to
                another set needs `force_unit_of_measure_change`. At most 36 characters.
            force_unit_of_measure_change: True allows the unit of measure set to be changed on an item that transactions
                already use.
            should_print_items_in_group: Whether the printed form lists the member items; if false, only the group's own
                description and total are printed.
            clear_item_lines: True removes all member items from the group; `lines` is then left out of the request.
            lines: Member items with their quantities. The members have no ids of their own, so the array has to state
                the complete new composition. At least one element.
        """
        from ...api.qbd.item_groups.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncItemGroupsResource(AsyncRecordsByName["ItemGroup", "ItemGroupUpdate"], api="...api.qbd.item_groups"):
    """`client.qbd.item_groups` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        name: str,
        should_print_items_in_group: bool,
        conductor_end_user_id: str | Unset = UNSET,
        barcode: BarcodeInput | BarcodeInputDict | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        description: str | Unset = UNSET,
        unit_of_measure_set_id: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        lines: Sequence[ItemGroupLineInput | ItemGroupLineInputDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ItemGroup:
        """Create an item group.

        Adds an item group, a bundle of items that are entered on a form in one step and sold together. The group has
        no stock or price of its own; its members bring both. The name must not be taken yet; after a timeout check
        whether the item group was saved before trying again.

        Args:
            name: Unique among all items at the same level, whatever their type, and free of colons; also the text users
                pick on forms. At most 31 characters.
            should_print_items_in_group: Whether the printed form lists the member items; if false, only the group's own
                description and total are printed.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            barcode: Bar code to assign to the item, with the rules for codes that are already in use.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            description: Text for the bundle, shown on sales forms in the heading line of the group.
            unit_of_measure_set_id: Units in which the item can be bought, stocked, and sold. Set ids may change briefly
                after QuickBooks starts, so match sets by name. At most 36 characters.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            lines: Member items with their quantities per one unit of the group; they become separate lines when the
                group is put on a form. At least one element.

        Returns:
            The item group as QuickBooks saved it, with its new id and revision number.
        """
        from ...api.qbd.item_groups.create import OPERATION

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
    ) -> AsyncPager[ItemGroup]:
        """List item groups.

        Lists item groups, the bundles of items entered in one step. The sequence is not guaranteed, and the next
        page must be asked for with the cursor inside ten seconds.

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
            One page of item groups, with the cursor of the next page, or null when there are no more.
        """
        from ...api.qbd.item_groups.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> ItemGroup:
        """Retrieve an item group.

        Fetches one item group with its members and their quantities.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The item group with its member items and quantities.
        """
        from ...api.qbd.item_groups.retrieve import OPERATION

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
        unit_of_measure_set_id: str | Unset = UNSET,
        force_unit_of_measure_change: bool | Unset = UNSET,
        should_print_items_in_group: bool | Unset = UNSET,
        clear_item_lines: bool | Unset = UNSET,
        lines: Sequence[ItemGroupLineInput | ItemGroupLineInputDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ItemGroup:
        """Update an item group.

        Changes an item group, its description or its members; forms that used it before do not change. Member lines,
        when sent, replace the whole group. The item group's current revision number is required, and an outdated one
        is refused; fields left out keep their values.

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
            description: Text for the bundle, shown on sales forms in the heading line of the group.
            unit_of_measure_set_id: Units in which the item can be bought, stocked, and sold. Once set, a switch to
                another set needs `force_unit_of_measure_change`. At most 36 characters.
            force_unit_of_measure_change: True allows the unit of measure set to be changed on an item that transactions
                already use.
            should_print_items_in_group: Whether the printed form lists the member items; if false, only the group's own
                description and total are printed.
            clear_item_lines: True removes all member items from the group; `lines` is then left out of the request.
            lines: Member items with their quantities. The members have no ids of their own, so the array has to state
                the complete new composition. At least one element.

        Returns:
            The item group after the change, with the new revision number for the next update.
        """
        from ...api.qbd.item_groups.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
