"""The methods of `qbd.transfers`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ...._async.helpers import AsyncRecordsById
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsById
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, DecimalInput, Unset

if TYPE_CHECKING:
    from ...models.transfer import Transfer
    from ...models.transfer_update import TransferUpdate as TransferUpdate


class TransfersResource(RecordsById["Transfer", "TransferUpdate"], api="...api.qbd.transfers"):
    """`client.qbd.transfers` of a synchronous client. See `AsyncTransfersResource`."""

    def create(
        self,
        *,
        transaction_date: DateInput,
        source_account_id: str,
        target_account_id: str,
        amount: DecimalInput,
        conductor_end_user_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Transfer:
        """Create a transfer.

        Args:
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            source_account_id: Balance-sheet account to take the money from; it must differ from the target account. At
                most 36 characters.
            target_account_id: Balance-sheet account to move the money to; it must differ from the source account. At
                most 36 characters.
            amount: Money to move from the source account to the target account, as a positive number.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            class_id: Id of the class, a user-defined segment, to report the transfer under. At most 36 characters.
            memo: Remark shown in the registers of both accounts.
        """
        from ...api.qbd.transfers.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        transaction_date_from: DateInput | None | Unset = UNSET,
        transaction_date_to: DateInput | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Transfer]:
        """List transfers.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
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
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.transfers.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Transfer:
        """Retrieve a transfer.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.transfers.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        source_account_id: str | Unset = UNSET,
        target_account_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        amount: DecimalInput | Unset = UNSET,
        memo: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Transfer:
        """Update a transfer.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            source_account_id: Balance-sheet account to take the money from; it must differ from the target account. At
                most 36 characters.
            target_account_id: Balance-sheet account to move the money to; it must differ from the source account. At
                most 36 characters.
            class_id: Id of the class, a user-defined segment, to report the transfer under. At most 36 characters.
            amount: Money to move from the source account to the target account, as a positive number.
            memo: Remark shown in the registers of both accounts.
        """
        from ...api.qbd.transfers.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncTransfersResource(AsyncRecordsById["Transfer", "TransferUpdate"], api="...api.qbd.transfers"):
    """`client.qbd.transfers` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        transaction_date: DateInput,
        source_account_id: str,
        target_account_id: str,
        amount: DecimalInput,
        conductor_end_user_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Transfer:
        """Create a transfer.

        Moves money between two balance sheet accounts, such as from checking to savings; no income or expense
        arises. After a timeout the transfer may exist all the same, so look by accounts and date before sending it
        again.

        Args:
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            source_account_id: Balance-sheet account to take the money from; it must differ from the target account. At
                most 36 characters.
            target_account_id: Balance-sheet account to move the money to; it must differ from the source account. At
                most 36 characters.
            amount: Money to move from the source account to the target account, as a positive number.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            class_id: Id of the class, a user-defined segment, to report the transfer under. At most 36 characters.
            memo: Remark shown in the registers of both accounts.

        Returns:
            The transfer as QuickBooks saved it, with its new id, its revision number and the balances of both
            accounts.
        """
        from ...api.qbd.transfers.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        transaction_date_from: DateInput | None | Unset = UNSET,
        transaction_date_to: DateInput | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[Transfer]:
        """List transfers.

        Lists transfers of money between the company's own accounts. Long lists continue page by page through the
        cursor, ten seconds at most between answer and next request, and in no fixed order.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
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
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            One page of transfers, with the cursor of the next page, or null when there are no more.
        """
        from ...api.qbd.transfers.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Transfer:
        """Retrieve a transfer.

        Fetches one transfer of money between accounts, with the balances of both sides.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The transfer with both accounts, their balances and the amount.
        """
        from ...api.qbd.transfers.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        source_account_id: str | Unset = UNSET,
        target_account_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        amount: DecimalInput | Unset = UNSET,
        memo: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Transfer:
        """Update a transfer.

        Changes a transfer's accounts, amount or date and so moves the money anew. A transfer cannot be deleted here;
        that has to be done in QuickBooks. Send the revision number last read, since QuickBooks refuses an older one;
        whatever is left out stays as it is.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            source_account_id: Balance-sheet account to take the money from; it must differ from the target account. At
                most 36 characters.
            target_account_id: Balance-sheet account to move the money to; it must differ from the source account. At
                most 36 characters.
            class_id: Id of the class, a user-defined segment, to report the transfer under. At most 36 characters.
            amount: Money to move from the source account to the target account, as a positive number.
            memo: Remark shown in the registers of both accounts.

        Returns:
            The transfer after the change, with the new revision number for the next update.
        """
        from ...api.qbd.transfers.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
