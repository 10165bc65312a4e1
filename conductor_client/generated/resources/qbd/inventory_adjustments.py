"""The methods of `qbd.inventory_adjustments`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ...._async.helpers import AsyncRecordsByRefNumber
from ...._async.whole_list import AsyncWholeList
from ...._sync.helpers import RecordsByRefNumber
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, Unset

if TYPE_CHECKING:
    from ...models.inventory_adjustment import InventoryAdjustment
    from ...models.inventory_adjustment_create_line import (
        InventoryAdjustmentCreateLine,
        InventoryAdjustmentCreateLineDict,
    )
    from ...models.inventory_adjustment_delete_result import InventoryAdjustmentDeleteResult
    from ...models.inventory_adjustment_list import InventoryAdjustmentList
    from ...models.inventory_adjustment_update import InventoryAdjustmentUpdate as InventoryAdjustmentUpdate
    from ...models.inventory_adjustment_update_line import (
        InventoryAdjustmentUpdateLine,
        InventoryAdjustmentUpdateLineDict,
    )
    from ...models.inventory_adjustment_void_result import InventoryAdjustmentVoidResult


class InventoryAdjustmentsResource(
    RecordsByRefNumber["InventoryAdjustment", "InventoryAdjustmentUpdate"], api="...api.qbd.inventory_adjustments"
):
    """`client.qbd.inventory_adjustments` of a synchronous client. See `AsyncInventoryAdjustmentsResource`."""

    def create(
        self,
        *,
        account_id: str,
        transaction_date: DateInput,
        conductor_end_user_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        inventory_site_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        lines: Sequence[InventoryAdjustmentCreateLine | InventoryAdjustmentCreateLineDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> InventoryAdjustment:
        """Create an inventory adjustment.

        Args:
            account_id: Id of the account that takes the other side of the change in inventory value, typically a
                shrinkage or cost of goods sold account. At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            ref_number: Number shown on the form. Left out, it stays blank or QuickBooks takes the next in sequence, so
                read it back; duplicates are accepted silently. At most 11 characters.
            inventory_site_id: Id of the warehouse or store whose stock is corrected; needs multiple inventory sites
                (Advanced Inventory). At most 36 characters.
            customer_id: Id of the customer or job to attribute the adjustment to in job cost reports. At most 36
                characters.
            class_id: Id of the class, a user-defined segment, to report the gain or loss in inventory value under. At
                most 36 characters.
            memo: Reason for the correction, shown in the adjustment account's register and in inventory reports.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            lines: One row per item whose quantity, value, serial number, or lot is corrected. At least one element.
        """
        from ...api.qbd.inventory_adjustments.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> InventoryAdjustmentDeleteResult:
        """Delete an inventory adjustment.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.inventory_adjustments.delete import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        ref_numbers: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        transaction_date_from: DateInput | None | Unset = UNSET,
        transaction_date_to: DateInput | None | Unset = UNSET,
        customer_ids: Sequence[str] | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        ref_number_contains: str | None | Unset = UNSET,
        ref_number_starts_with: str | None | Unset = UNSET,
        ref_number_ends_with: str | None | Unset = UNSET,
        ref_number_from: str | None | Unset = UNSET,
        ref_number_to: str | None | Unset = UNSET,
        include_line_items: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> InventoryAdjustmentList:
        """List inventory adjustments.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            ref_numbers: Transactions to fetch by exact reference number, in the exact letter case. Numbers need not be
                unique, so one value can bring several records. When it is given, all other filters are ignored, and one
                value that is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. At least
                1. There are no pages: the rest is cut off, and without a limit everything is returned.
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            transaction_date_from: First day of the date range, inclusive. Compares the date on the transaction, not the
                moment it was entered; long ranges can time out.
            transaction_date_to: Last day of the date range, inclusive. Compares the date on the transaction, not the
                moment it was entered.
            customer_ids: Keeps only stock adjustments that were assigned to one of these customers or jobs.
            account_ids: Keeps only adjustments that book the gain or loss of stock value to one of these accounts.
            item_ids: Keeps only adjustments that change the quantity or value of one of these stock items.
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
            include_line_items: Whether every transaction comes with its lines. Without them the line arrays are empty,
                and a long list is answered faster. Default: true.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.inventory_adjustments.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> InventoryAdjustment:
        """Retrieve an inventory adjustment.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.inventory_adjustments.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        inventory_site_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        lines: Sequence[InventoryAdjustmentUpdateLine | InventoryAdjustmentUpdateLineDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> InventoryAdjustment:
        """Update an inventory adjustment.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            account_id: Id of the account that takes the other side of the change in inventory value, typically a
                shrinkage or cost of goods sold account. At most 36 characters.
            inventory_site_id: Id of the warehouse or store whose stock is corrected; needs multiple inventory sites
                (Advanced Inventory). At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            ref_number: Number shown on the form. Users may edit it and QuickBooks accepts duplicates, so identify the
                record by its id. At most 11 characters.
            customer_id: Id of the customer or job to attribute the adjustment to in job cost reports. At most 36
                characters.
            class_id: Id of the class, a user-defined segment, to report the gain or loss in inventory value under. At
                most 36 characters.
            memo: Reason for the correction, shown in the adjustment account's register and in inventory reports.
            lines: Items whose stock or value is corrected. When sent, the array replaces every line: keep a line by its
                id, add one with id `-1`, and any line left out is deleted. At least one element.
        """
        from ...api.qbd.inventory_adjustments.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> InventoryAdjustmentVoidResult:
        """Void an inventory adjustment.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.inventory_adjustments.void import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncInventoryAdjustmentsResource(
    AsyncRecordsByRefNumber["InventoryAdjustment", "InventoryAdjustmentUpdate"], api="...api.qbd.inventory_adjustments"
):
    """`client.qbd.inventory_adjustments` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        account_id: str,
        transaction_date: DateInput,
        conductor_end_user_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        inventory_site_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        lines: Sequence[InventoryAdjustmentCreateLine | InventoryAdjustmentCreateLineDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> InventoryAdjustment:
        """Create an inventory adjustment.

        Corrects stock on hand or its value, for instance after a count, and books the difference to the given
        account. Each line sets a new figure or a difference for one item. There is no protection against duplicates:
        when a call times out, first look by account and date whether the inventory adjustment was saved.

        Args:
            account_id: Id of the account that takes the other side of the change in inventory value, typically a
                shrinkage or cost of goods sold account. At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            ref_number: Number shown on the form. Left out, it stays blank or QuickBooks takes the next in sequence, so
                read it back; duplicates are accepted silently. At most 11 characters.
            inventory_site_id: Id of the warehouse or store whose stock is corrected; needs multiple inventory sites
                (Advanced Inventory). At most 36 characters.
            customer_id: Id of the customer or job to attribute the adjustment to in job cost reports. At most 36
                characters.
            class_id: Id of the class, a user-defined segment, to report the gain or loss in inventory value under. At
                most 36 characters.
            memo: Reason for the correction, shown in the adjustment account's register and in inventory reports.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            lines: One row per item whose quantity, value, serial number, or lot is corrected. At least one element.

        Returns:
            The inventory adjustment as QuickBooks saved it, with its new id, its revision number and the resulting
            differences.
        """
        from ...api.qbd.inventory_adjustments.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> InventoryAdjustmentDeleteResult:
        """Delete an inventory adjustment.

        Removes a stock correction for good, so quantities and values go back to what they were. QuickBooks refuses
        while the adjustment or an item linked to it is in use.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id and reference number of the deleted inventory adjustment.
        """
        from ...api.qbd.inventory_adjustments.delete import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        ref_numbers: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        transaction_date_from: DateInput | None | Unset = UNSET,
        transaction_date_to: DateInput | None | Unset = UNSET,
        customer_ids: Sequence[str] | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        ref_number_contains: str | None | Unset = UNSET,
        ref_number_starts_with: str | None | Unset = UNSET,
        ref_number_ends_with: str | None | Unset = UNSET,
        ref_number_from: str | None | Unset = UNSET,
        ref_number_to: str | None | Unset = UNSET,
        include_line_items: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncWholeList[InventoryAdjustmentList, InventoryAdjustment]:
        """List inventory adjustments.

        Lists corrections of stock quantity or value. All matching inventory adjustments are returned together unless
        a limit cuts the list off, and the rest cannot be fetched afterward.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            ref_numbers: Transactions to fetch by exact reference number, in the exact letter case. Numbers need not be
                unique, so one value can bring several records. When it is given, all other filters are ignored, and one
                value that is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. At least
                1. There are no pages: the rest is cut off, and without a limit everything is returned.
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            transaction_date_from: First day of the date range, inclusive. Compares the date on the transaction, not the
                moment it was entered; long ranges can time out.
            transaction_date_to: Last day of the date range, inclusive. Compares the date on the transaction, not the
                moment it was entered.
            customer_ids: Keeps only stock adjustments that were assigned to one of these customers or jobs.
            account_ids: Keeps only adjustments that book the gain or loss of stock value to one of these accounts.
            item_ids: Keeps only adjustments that change the quantity or value of one of these stock items.
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
            include_line_items: Whether every transaction comes with its lines. Without them the line arrays are empty,
                and a long list is answered faster. Default: true.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The matching inventory adjustments with their lines unless these were left out, complete in one list.
        """
        from ...api.qbd.inventory_adjustments.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> InventoryAdjustment:
        """Retrieve an inventory adjustment.

        Fetches one stock correction with the change in quantity and value for every item.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The inventory adjustment with its lines and the account that took the difference.
        """
        from ...api.qbd.inventory_adjustments.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        account_id: str | Unset = UNSET,
        inventory_site_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        lines: Sequence[InventoryAdjustmentUpdateLine | InventoryAdjustmentUpdateLineDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> InventoryAdjustment:
        """Update an inventory adjustment.

        Changes a stock correction, which revalues the items from its date on. A line array, when sent, replaces all
        lines: repeat the ones to keep by id, use id -1 for new ones, and any left out is removed. Send the revision
        number last read, since QuickBooks refuses an older one; whatever is left out stays as it is.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            account_id: Id of the account that takes the other side of the change in inventory value, typically a
                shrinkage or cost of goods sold account. At most 36 characters.
            inventory_site_id: Id of the warehouse or store whose stock is corrected; needs multiple inventory sites
                (Advanced Inventory). At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            ref_number: Number shown on the form. Users may edit it and QuickBooks accepts duplicates, so identify the
                record by its id. At most 11 characters.
            customer_id: Id of the customer or job to attribute the adjustment to in job cost reports. At most 36
                characters.
            class_id: Id of the class, a user-defined segment, to report the gain or loss in inventory value under. At
                most 36 characters.
            memo: Reason for the correction, shown in the adjustment account's register and in inventory reports.
            lines: Items whose stock or value is corrected. When sent, the array replaces every line: keep a line by its
                id, add one with id `-1`, and any line left out is deleted. At least one element.

        Returns:
            The inventory adjustment after the change, with the new revision number for the next update.
        """
        from ...api.qbd.inventory_adjustments.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> InventoryAdjustmentVoidResult:
        """Void an inventory adjustment.

        Voids a stock correction: it stays on record with no quantity and no value, and stock is as if it had not
        been made.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id, reference number and timestamps of the voided inventory adjustment; read the
            inventory adjustment again for its new revision number.
        """
        from ...api.qbd.inventory_adjustments.void import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
