"""The methods of `qbd.transactions`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncFindByRefNumber
from ...._async.pager import AsyncPager
from ...._sync.helpers import FindByRefNumber
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, Unset

if TYPE_CHECKING:
    from ...literals import ReportTransactionType, TransactionDetailLevel
    from ...models.transaction import Transaction


class TransactionsResource(FindByRefNumber["Transaction"], api="...api.qbd.transactions"):
    """`client.qbd.transactions` of a synchronous client. See `AsyncTransactionsResource`."""

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        ref_numbers: Sequence[str] | None | Unset = UNSET,
        ref_number_contains: str | None | Unset = UNSET,
        ref_number_starts_with: str | None | Unset = UNSET,
        ref_number_ends_with: str | None | Unset = UNSET,
        ref_number_from: str | None | Unset = UNSET,
        ref_number_to: str | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        transaction_date_from: DateInput | None | Unset = UNSET,
        transaction_date_to: DateInput | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        transaction_types: Sequence[ReportTransactionType] | None | Unset = UNSET,
        detail_level: TransactionDetailLevel | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        payment_status: Literal["closed", "either", "open"] | None | Unset = UNSET,
        currency_ids: Sequence[str] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Transaction]:
        """List transactions.

        Args:
            ids: Transactions to fetch by id, whatever their kind. When it is given, all other filters are ignored, and
                one value that is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. From 1
                to 150. Default: 150.
            cursor: Token of the running list, taken from nextCursor; leave it out to start. Each request with it moves
                on one page and must begin within 10 seconds of the last answer, so never repeat a failed one.
            ref_numbers: Transactions to fetch by exact reference number, in the exact letter case. Numbers need not be
                unique, so one value can bring several records. When it is given, all other filters are ignored, and one
                value that is not found makes the whole request an error.
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
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            transaction_date_from: First day of the date range, inclusive. Compares the date on the transaction, not the
                moment it was entered; long ranges can time out.
            transaction_date_to: Last day of the date range, inclusive. Compares the date on the transaction, not the
                moment it was entered.
            entity_ids: Keeps only transactions that name one of these customers, jobs, vendors, employees or other
                names.
            account_ids: Keeps only transactions that use one of these accounts; with line detail the posting accounts
                of the lines count as well.
            item_ids: Keeps only transactions that mention one of these items; items stand on lines, so a detail level
                with lines is needed.
            class_ids: Keeps only transactions assigned to one of these classes. Classes often stand on lines rather
                than on the whole transaction, so line detail finds more.
            transaction_types: Keeps only transactions of these kinds. Time entries cannot be found here; they have a
                list of their own.
            detail_level: Whether the answer holds one row per transaction, one per line, or both. Filters on items,
                classes and line accounts need a level with lines. Default: transactions_without_lines.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both. Default: either.
            payment_status: Keeps only transactions with an amount still open, or only those that are settled. Default:
                either.
            currency_ids: Keeps only transactions in one of these currencies; meaningful only in company files with
                multiple currencies switched on.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.transactions.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Transaction:
        """Retrieve a transaction.

        Args:
            id: Id of a transaction of any kind, the same one its own resource uses; it stays the same when the
                transaction is edited. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.transactions.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncTransactionsResource(AsyncFindByRefNumber["Transaction"], api="...api.qbd.transactions"):
    """`client.qbd.transactions` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        ref_numbers: Sequence[str] | None | Unset = UNSET,
        ref_number_contains: str | None | Unset = UNSET,
        ref_number_starts_with: str | None | Unset = UNSET,
        ref_number_ends_with: str | None | Unset = UNSET,
        ref_number_from: str | None | Unset = UNSET,
        ref_number_to: str | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        transaction_date_from: DateInput | None | Unset = UNSET,
        transaction_date_to: DateInput | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        transaction_types: Sequence[ReportTransactionType] | None | Unset = UNSET,
        detail_level: TransactionDetailLevel | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        payment_status: Literal["closed", "either", "open"] | None | Unset = UNSET,
        currency_ids: Sequence[str] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[Transaction]:
        """List transactions.

        Lists transactions of every kind together, like a register search, with one row for each transaction or line
        depending on the level of detail. Time entries are missing here. The sequence is not guaranteed, and the next
        page must be asked for with the cursor inside ten seconds.

        Args:
            ids: Transactions to fetch by id, whatever their kind. When it is given, all other filters are ignored, and
                one value that is not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. From 1
                to 150. Default: 150.
            cursor: Token of the running list, taken from nextCursor; leave it out to start. Each request with it moves
                on one page and must begin within 10 seconds of the last answer, so never repeat a failed one.
            ref_numbers: Transactions to fetch by exact reference number, in the exact letter case. Numbers need not be
                unique, so one value can bring several records. When it is given, all other filters are ignored, and one
                value that is not found makes the whole request an error.
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
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            transaction_date_from: First day of the date range, inclusive. Compares the date on the transaction, not the
                moment it was entered; long ranges can time out.
            transaction_date_to: Last day of the date range, inclusive. Compares the date on the transaction, not the
                moment it was entered.
            entity_ids: Keeps only transactions that name one of these customers, jobs, vendors, employees or other
                names.
            account_ids: Keeps only transactions that use one of these accounts; with line detail the posting accounts
                of the lines count as well.
            item_ids: Keeps only transactions that mention one of these items; items stand on lines, so a detail level
                with lines is needed.
            class_ids: Keeps only transactions assigned to one of these classes. Classes often stand on lines rather
                than on the whole transaction, so line detail finds more.
            transaction_types: Keeps only transactions of these kinds. Time entries cannot be found here; they have a
                list of their own.
            detail_level: Whether the answer holds one row per transaction, one per line, or both. Filters on items,
                classes and line accounts need a level with lines. Default: transactions_without_lines.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both. Default: either.
            payment_status: Keeps only transactions with an amount still open, or only those that are settled. Default:
                either.
            currency_ids: Keeps only transactions in one of these currencies; meaningful only in company files with
                multiple currencies switched on.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            One page of transactions, with the cursor of the next page, or null when there are no more.
        """
        from ...api.qbd.transactions.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Transaction:
        """Retrieve a transaction.

        Fetches the common facts of one transaction of any kind: type, date, name, account and amount. For its lines,
        read it again through its own resource.

        Args:
            id: Id of a transaction of any kind, the same one its own resource uses; it stays the same when the
                transaction is edited. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The transaction with its type, account, amount and date but without lines or revision number.
        """
        from ...api.qbd.transactions.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
