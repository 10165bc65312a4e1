"""The methods of `qbd.build_assemblies`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsByRefNumber
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsByRefNumber
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, NumberInput, Unset

if TYPE_CHECKING:
    from ...models.build_assembly import BuildAssembly
    from ...models.build_assembly_delete_result import BuildAssemblyDeleteResult
    from ...models.build_assembly_update import BuildAssemblyUpdate as BuildAssemblyUpdate


class BuildAssembliesResource(
    RecordsByRefNumber["BuildAssembly", "BuildAssemblyUpdate"], api="...api.qbd.build_assemblies"
):
    """`client.qbd.build_assemblies` of a synchronous client. See `AsyncBuildAssembliesResource`."""

    def create(
        self,
        *,
        inventory_assembly_item_id: str,
        transaction_date: DateInput,
        quantity_to_build: NumberInput,
        conductor_end_user_id: str | Unset = UNSET,
        inventory_site_id: str | Unset = UNSET,
        inventory_site_location_id: str | Unset = UNSET,
        serial_number: str | Unset = UNSET,
        lot_number: str | Unset = UNSET,
        expiration_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        mark_pending_if_required: bool | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BuildAssembly:
        """Create a build assembly.

        Args:
            inventory_assembly_item_id: Id of the assembly to build; the components are taken from its bill of
                materials. At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            quantity_to_build: Finished units to make; component stock is reduced and assembly stock raised accordingly
                unless the build is pending.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            inventory_site_id: Id of the warehouse or store where the assembly is built; needs multiple inventory sites
                (Advanced Inventory). At most 36 characters.
            inventory_site_location_id: Id of the bin or shelf inside the inventory site; needs bin tracking (Advanced
                Inventory). At most 36 characters.
            serial_number: Serial numbers given to the finished assemblies, for items tracked by serial number. Needs
                Advanced Inventory.
            lot_number: Lot given to the finished assemblies, for items tracked by lot. Needs Advanced Inventory.
            expiration_date: Day after which the serial number or lot should not be used or sold; for items tracked by
                serial or lot number with expiry switched on. Needs QuickBooks Desktop 2023 or later.
            ref_number: Number shown on the form. Left out, it stays blank or QuickBooks takes the next in sequence, so
                read it back; duplicates are accepted silently. At most 11 characters.
            memo: Internal remark on the build, shown in inventory reports.
            mark_pending_if_required: When true, a build that lacks components is saved as pending, with no effect on
                stock, instead of failing.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
        """
        from ...api.qbd.build_assemblies.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BuildAssemblyDeleteResult:
        """Delete a build assembly.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.build_assemblies.delete import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        ref_numbers: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        transaction_date_from: DateInput | None | Unset = UNSET,
        transaction_date_to: DateInput | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        ref_number_contains: str | None | Unset = UNSET,
        ref_number_starts_with: str | None | Unset = UNSET,
        ref_number_ends_with: str | None | Unset = UNSET,
        ref_number_from: str | None | Unset = UNSET,
        ref_number_to: str | None | Unset = UNSET,
        pending_status: Literal["all", "not_pending", "pending"] | None | Unset = UNSET,
        include_component_line_items: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[BuildAssembly]:
        """List build assemblies.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            ref_numbers: Transactions to fetch by exact reference number, in the exact letter case. Numbers need not be
                unique, so one value can bring several records. When it is given, all other filters are ignored, and one
                value that is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. From 1
                to 150. Default: 150.
            cursor: Token of the running list, taken from nextCursor; leave it out to start. Each request with it moves
                on one page and must begin within 10 seconds of the last answer, so never repeat a failed one.
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            transaction_date_from: First day of the date range, inclusive. Compares the date on the transaction, not the
                moment it was entered; long ranges can time out.
            transaction_date_to: Last day of the date range, inclusive. Compares the date on the transaction, not the
                moment it was entered.
            item_ids: Keeps only builds that involve one of these items.
            ref_number_contains: Keeps only transactions with this text anywhere in the reference number, in upper or
                lower case. Cannot be combined with `ref_number_starts_with` or `ref_number_ends_with`.
            ref_number_starts_with: Keeps only transactions with a reference number that begins with this text, in upper
                or lower case. Cannot be combined with `ref_number_contains` or `ref_number_ends_with`.
            ref_number_ends_with: Keeps only transactions with a reference number that ends with this text, in upper or
                lower case. Cannot be combined with `ref_number_contains` or `ref_number_starts_with`.
            ref_number_from: First reference number of a range, inclusive. Compared as a number when it is all digits
                and as text otherwise.
            ref_number_to: Last reference number of a range, inclusive. Compared as a number when it is all digits and
                as text otherwise.
            pending_status: Keeps only builds that are on hold for lack of components, or only those that have really
                moved stock. Default: all.
            include_component_line_items: Whether every build comes with the component items it uses up; without them a
                long list is answered faster. Default: true.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.build_assemblies.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BuildAssembly:
        """Retrieve a build assembly.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.build_assemblies.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        inventory_site_id: str | Unset = UNSET,
        inventory_site_location_id: str | Unset = UNSET,
        serial_number: str | Unset = UNSET,
        lot_number: str | Unset = UNSET,
        expiration_date: DateInput | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        quantity_to_build: NumberInput | Unset = UNSET,
        mark_pending_if_required: bool | Unset = UNSET,
        remove_pending: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BuildAssembly:
        """Update a build assembly.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            inventory_site_id: Id of the warehouse or store where the assembly is built; needs multiple inventory sites
                (Advanced Inventory). At most 36 characters.
            inventory_site_location_id: Id of the bin or shelf inside the inventory site; needs bin tracking (Advanced
                Inventory). At most 36 characters.
            serial_number: Serial numbers given to the finished assemblies, for items tracked by serial number. Needs
                Advanced Inventory.
            lot_number: Lot given to the finished assemblies, for items tracked by lot. Needs Advanced Inventory.
            expiration_date: Day after which the serial number or lot should not be used or sold; for items tracked by
                serial or lot number with expiry switched on. Needs QuickBooks Desktop 2023 or later.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            ref_number: Number shown on the form. Users may edit it and QuickBooks accepts duplicates, so identify the
                record by its id. At most 11 characters.
            memo: Internal remark on the build, shown in inventory reports.
            quantity_to_build: Finished units to make; component stock is reduced and assembly stock raised accordingly
                unless the build is pending.
            mark_pending_if_required: When true, a build that lacks components is saved as pending, with no effect on
                stock, instead of failing.
            remove_pending: When true, turns a pending build into a final one: components are consumed and finished
                units added, provided enough stock is there.
        """
        from ...api.qbd.build_assemblies.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncBuildAssembliesResource(
    AsyncRecordsByRefNumber["BuildAssembly", "BuildAssemblyUpdate"], api="...api.qbd.build_assemblies"
):
    """`client.qbd.build_assemblies` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        inventory_assembly_item_id: str,
        transaction_date: DateInput,
        quantity_to_build: NumberInput,
        conductor_end_user_id: str | Unset = UNSET,
        inventory_site_id: str | Unset = UNSET,
        inventory_site_location_id: str | Unset = UNSET,
        serial_number: str | Unset = UNSET,
        lot_number: str | Unset = UNSET,
        expiration_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        mark_pending_if_required: bool | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BuildAssembly:
        """Create a build assembly.

        Records the building of finished goods: components leave stock and the assembly item enters it at their cost.
        With too few components QuickBooks refuses, unless the build may be marked as pending. There is no protection
        against duplicates: when a call times out, first look by item and date whether the build assembly was saved.

        Args:
            inventory_assembly_item_id: Id of the assembly to build; the components are taken from its bill of
                materials. At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            quantity_to_build: Finished units to make; component stock is reduced and assembly stock raised accordingly
                unless the build is pending.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            inventory_site_id: Id of the warehouse or store where the assembly is built; needs multiple inventory sites
                (Advanced Inventory). At most 36 characters.
            inventory_site_location_id: Id of the bin or shelf inside the inventory site; needs bin tracking (Advanced
                Inventory). At most 36 characters.
            serial_number: Serial numbers given to the finished assemblies, for items tracked by serial number. Needs
                Advanced Inventory.
            lot_number: Lot given to the finished assemblies, for items tracked by lot. Needs Advanced Inventory.
            expiration_date: Day after which the serial number or lot should not be used or sold; for items tracked by
                serial or lot number with expiry switched on. Needs QuickBooks Desktop 2023 or later.
            ref_number: Number shown on the form. Left out, it stays blank or QuickBooks takes the next in sequence, so
                read it back; duplicates are accepted silently. At most 11 characters.
            memo: Internal remark on the build, shown in inventory reports.
            mark_pending_if_required: When true, a build that lacks components is saved as pending, with no effect on
                stock, instead of failing.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.

        Returns:
            The build assembly as QuickBooks saved it, with its new id, revision number, whether it is pending, and
            the component lines that QuickBooks derived from the assembly item.
        """
        from ...api.qbd.build_assemblies.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BuildAssemblyDeleteResult:
        """Delete a build assembly.

        Removes a build for good: the assembled units leave stock and the components return to it. QuickBooks refuses
        while the build or a transaction linked to it is in use, as when the assembled goods were sold in the
        meantime.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id and reference number of the deleted build assembly.
        """
        from ...api.qbd.build_assemblies.delete import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        ref_numbers: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        transaction_date_from: DateInput | None | Unset = UNSET,
        transaction_date_to: DateInput | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        ref_number_contains: str | None | Unset = UNSET,
        ref_number_starts_with: str | None | Unset = UNSET,
        ref_number_ends_with: str | None | Unset = UNSET,
        ref_number_from: str | None | Unset = UNSET,
        ref_number_to: str | None | Unset = UNSET,
        pending_status: Literal["all", "not_pending", "pending"] | None | Unset = UNSET,
        include_component_line_items: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BuildAssembly]:
        """List build assemblies.

        Lists builds, the transactions that turn component stock into assembled items; pending ones have not moved
        any stock yet. Long lists continue page by page through the cursor, ten seconds at most between answer and
        next request, and in no fixed order.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            ref_numbers: Transactions to fetch by exact reference number, in the exact letter case. Numbers need not be
                unique, so one value can bring several records. When it is given, all other filters are ignored, and one
                value that is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. From 1
                to 150. Default: 150.
            cursor: Token of the running list, taken from nextCursor; leave it out to start. Each request with it moves
                on one page and must begin within 10 seconds of the last answer, so never repeat a failed one.
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            transaction_date_from: First day of the date range, inclusive. Compares the date on the transaction, not the
                moment it was entered; long ranges can time out.
            transaction_date_to: Last day of the date range, inclusive. Compares the date on the transaction, not the
                moment it was entered.
            item_ids: Keeps only builds that involve one of these items.
            ref_number_contains: Keeps only transactions with this text anywhere in the reference number, in upper or
                lower case. Cannot be combined with `ref_number_starts_with` or `ref_number_ends_with`.
            ref_number_starts_with: Keeps only transactions with a reference number that begins with this text, in upper
                or lower case. Cannot be combined with `ref_number_contains` or `ref_number_ends_with`.
            ref_number_ends_with: Keeps only transactions with a reference number that ends with this text, in upper or
                lower case. Cannot be combined with `ref_number_contains` or `ref_number_starts_with`.
            ref_number_from: First reference number of a range, inclusive. Compared as a number when it is all digits
                and as text otherwise.
            ref_number_to: Last reference number of a range, inclusive. Compared as a number when it is all digits and
                as text otherwise.
            pending_status: Keeps only builds that are on hold for lack of components, or only those that have really
                moved stock. Default: all.
            include_component_line_items: Whether every build comes with the component items it uses up; without them a
                long list is answered faster. Default: true.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            One page of build assemblies, with the cursor of the next page, or null when there are no more.
        """
        from ...api.qbd.build_assemblies.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BuildAssembly:
        """Retrieve a build assembly.

        Fetches one build of an assembly item, with the components it uses and what is on hand of them.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The build assembly with the quantity built and its component lines.
        """
        from ...api.qbd.build_assemblies.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        inventory_site_id: str | Unset = UNSET,
        inventory_site_location_id: str | Unset = UNSET,
        serial_number: str | Unset = UNSET,
        lot_number: str | Unset = UNSET,
        expiration_date: DateInput | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        quantity_to_build: NumberInput | Unset = UNSET,
        mark_pending_if_required: bool | Unset = UNSET,
        remove_pending: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BuildAssembly:
        """Update a build assembly.

        Changes a build, for example the quantity built, or completes a pending one once the components are in stock.
        Send the revision number last read, since QuickBooks refuses an older one; whatever is left out stays as it
        is.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            inventory_site_id: Id of the warehouse or store where the assembly is built; needs multiple inventory sites
                (Advanced Inventory). At most 36 characters.
            inventory_site_location_id: Id of the bin or shelf inside the inventory site; needs bin tracking (Advanced
                Inventory). At most 36 characters.
            serial_number: Serial numbers given to the finished assemblies, for items tracked by serial number. Needs
                Advanced Inventory.
            lot_number: Lot given to the finished assemblies, for items tracked by lot. Needs Advanced Inventory.
            expiration_date: Day after which the serial number or lot should not be used or sold; for items tracked by
                serial or lot number with expiry switched on. Needs QuickBooks Desktop 2023 or later.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            ref_number: Number shown on the form. Users may edit it and QuickBooks accepts duplicates, so identify the
                record by its id. At most 11 characters.
            memo: Internal remark on the build, shown in inventory reports.
            quantity_to_build: Finished units to make; component stock is reduced and assembly stock raised accordingly
                unless the build is pending.
            mark_pending_if_required: When true, a build that lacks components is saved as pending, with no effect on
                stock, instead of failing.
            remove_pending: When true, turns a pending build into a final one: components are consumed and finished
                units added, provided enough stock is there.

        Returns:
            The build assembly after the change, with the new revision number for the next update.
        """
        from ...api.qbd.build_assemblies.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
