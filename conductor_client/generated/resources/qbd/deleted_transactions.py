"""The methods of `qbd.deleted_transactions`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ...._async.resource import AsyncResource
from ...._async.whole_list import AsyncWholeList
from ...._sync.resource import Resource
from ....types import UNSET, CallOptions, DateTimeInput, Unset

if TYPE_CHECKING:
    from ...literals import DeletedTransactionType
    from ...models.deleted_transaction import DeletedTransaction
    from ...models.deleted_transaction_list import DeletedTransactionList


class DeletedTransactionsResource(Resource, api="...api.qbd.deleted_transactions"):
    """`client.qbd.deleted_transactions` of a synchronous client. See `AsyncDeletedTransactionsResource`."""

    def list(
        self,
        *,
        transaction_types: Sequence[DeletedTransactionType],
        deleted_after: DateTimeInput | None | Unset = UNSET,
        deleted_before: DateTimeInput | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> DeletedTransactionList:
        """List deleted transactions.

        Args:
            transaction_types: Kinds of transactions whose deletions are wanted, such as invoices or bills.
            deleted_after: Start of the time window, inclusive: only deletions made at this moment or later. A date
                alone means the start of that day in the PC's time zone. Takes a date, a local date and time, or a date
                and time with offset.
            deleted_before: End of the time window, inclusive: only deletions made up to this moment. A date alone means
                the end of that day in the PC's time zone. Takes a date, a local date and time, or a date and time with
                offset.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.deleted_transactions.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncDeletedTransactionsResource(AsyncResource, api="...api.qbd.deleted_transactions"):
    """`client.qbd.deleted_transactions` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    def list(
        self,
        *,
        transaction_types: Sequence[DeletedTransactionType],
        deleted_after: DateTimeInput | None | Unset = UNSET,
        deleted_before: DateTimeInput | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncWholeList[DeletedTransactionList, DeletedTransaction]:
        """List deleted transactions.

        Lists invoices, bills and other transactions that were deleted, so that a copy of the books elsewhere can
        drop them too. The kinds wanted must be named, and everything comes in one answer. Voided transactions are
        not here: they still exist, at zero.

        Args:
            transaction_types: Kinds of transactions whose deletions are wanted, such as invoices or bills.
            deleted_after: Start of the time window, inclusive: only deletions made at this moment or later. A date
                alone means the start of that day in the PC's time zone. Takes a date, a local date and time, or a date
                and time with offset.
            deleted_before: End of the time window, inclusive: only deletions made up to this moment. A date alone means
                the end of that day in the PC's time zone. Takes a date, a local date and time, or a date and time with
                offset.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The deleted transactions of these kinds, each with its id, reference number and time of deletion.
        """
        from ...api.qbd.deleted_transactions.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))
