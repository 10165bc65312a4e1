"""The methods of `qbd.deposits`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ...._async.helpers import AsyncRecordsById
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsById
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, NumberInput, Unset

if TYPE_CHECKING:
    from ...models.deposit import Deposit
    from ...models.deposit_create_cash_back import DepositCreateCashBack, DepositCreateCashBackDict
    from ...models.deposit_create_line import DepositCreateLine, DepositCreateLineDict
    from ...models.deposit_delete_result import DepositDeleteResult
    from ...models.deposit_update import DepositUpdate as DepositUpdate
    from ...models.deposit_update_cash_back import DepositUpdateCashBack, DepositUpdateCashBackDict
    from ...models.deposit_update_line import DepositUpdateLine, DepositUpdateLineDict
    from ...models.deposit_void_result import DepositVoidResult


class DepositsResource(RecordsById["Deposit", "DepositUpdate"], api="...api.qbd.deposits"):
    """`client.qbd.deposits` of a synchronous client. See `AsyncDepositsResource`."""

    def create(
        self,
        *,
        transaction_date: DateInput,
        deposit_to_account_id: str,
        conductor_end_user_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        cash_back: DepositCreateCashBack | DepositCreateCashBackDict | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        lines: Sequence[DepositCreateLine | DepositCreateLineDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Deposit:
        """Create a deposit.

        Args:
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            deposit_to_account_id: Id of the bank account the money is taken to; other asset accounts are possible. At
                most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            memo: Remark on the whole deposit, shown in the bank register.
            cash_back: Cash withheld from the money brought to the bank, booked to an account of its own.
            currency_id: Id of the currency of the deposit; needs multicurrency switched on and must fit the account
                deposited to. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            lines: Receipts that make up the deposit: received payments taken from Undeposited Funds, or direct amounts
                from an account and name. At least one element.
        """
        from ...api.qbd.deposits.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> DepositDeleteResult:
        """Delete a deposit.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.deposits.delete import OPERATION

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
        entity_ids: Sequence[str] | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        currency_ids: Sequence[str] | None | Unset = UNSET,
        include_line_items: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Deposit]:
        """List deposits.

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
            entity_ids: Keeps only deposits with money received from one of these customers, vendors, employees or other
                names.
            account_ids: Keeps only transactions that use one of these accounts, for example the bank account of a check
                or the receivables account of an invoice.
            currency_ids: Keeps only transactions in one of these currencies; meaningful only in company files with
                multiple currencies switched on.
            include_line_items: Whether every transaction comes with its lines. Without them the line arrays are empty,
                and a long list is answered faster. Default: true.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.deposits.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Deposit:
        """Retrieve a deposit.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.deposits.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        deposit_to_account_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        cash_back: DepositUpdateCashBack | DepositUpdateCashBackDict | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        lines: Sequence[DepositUpdateLine | DepositUpdateLineDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Deposit:
        """Update a deposit.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            deposit_to_account_id: Id of the bank account the money is taken to; other asset accounts are possible. At
                most 36 characters.
            memo: Remark on the whole deposit, shown in the bank register.
            cash_back: Cash withheld from the money brought to the bank, booked to an account of its own.
            currency_id: Id of the currency of the deposit; needs multicurrency switched on and must fit the account
                deposited to. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            lines: Payments and other receipts in the deposit. When sent, the array replaces every line: keep a line by
                its id, add one with id `-1`, and any line left out is deleted. At least one element.
        """
        from ...api.qbd.deposits.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> DepositVoidResult:
        """Void a deposit.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.deposits.void import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncDepositsResource(AsyncRecordsById["Deposit", "DepositUpdate"], api="...api.qbd.deposits"):
    """`client.qbd.deposits` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        transaction_date: DateInput,
        deposit_to_account_id: str,
        conductor_end_user_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        cash_back: DepositCreateCashBack | DepositCreateCashBackDict | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        lines: Sequence[DepositCreateLine | DepositCreateLineDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Deposit:
        """Create a deposit.

        Records a deposit into a bank account, made of received payments that were waiting in Undeposited Funds and
        of other money. A waiting payment is named by its transaction id; other lines give account and amount.
        QuickBooks may have saved the deposit even when the call times out; search by bank account and date before
        any repeat.

        Args:
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            deposit_to_account_id: Id of the bank account the money is taken to; other asset accounts are possible. At
                most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            memo: Remark on the whole deposit, shown in the bank register.
            cash_back: Cash withheld from the money brought to the bank, booked to an account of its own.
            currency_id: Id of the currency of the deposit; needs multicurrency switched on and must fit the account
                deposited to. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            lines: Receipts that make up the deposit: received payments taken from Undeposited Funds, or direct amounts
                from an account and name. At least one element.

        Returns:
            The deposit as QuickBooks saved it, with its new id, its revision number and the total deposited.
        """
        from ...api.qbd.deposits.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> DepositDeleteResult:
        """Delete a deposit.

        Removes a bank deposit for good; the payments it bundled go back to Undeposited Funds. QuickBooks refuses
        while the deposit or one of those payments is in use.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id of the deleted deposit.
        """
        from ...api.qbd.deposits.delete import OPERATION

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
        entity_ids: Sequence[str] | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        currency_ids: Sequence[str] | None | Unset = UNSET,
        include_line_items: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[Deposit]:
        """List deposits.

        Lists deposits into bank accounts with the payments and other receipts they are made of. The sequence is not
        guaranteed, and the next page must be asked for with the cursor inside ten seconds.

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
            entity_ids: Keeps only deposits with money received from one of these customers, vendors, employees or other
                names.
            account_ids: Keeps only transactions that use one of these accounts, for example the bank account of a check
                or the receivables account of an invoice.
            currency_ids: Keeps only transactions in one of these currencies; meaningful only in company files with
                multiple currencies switched on.
            include_line_items: Whether every transaction comes with its lines. Without them the line arrays are empty,
                and a long list is answered faster. Default: true.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            One page of deposits with their lines unless these were left out, with the cursor of the next page, or
            null when there are no more.
        """
        from ...api.qbd.deposits.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Deposit:
        """Retrieve a deposit.

        Fetches one bank deposit with its lines and any cash kept back.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The deposit with its lines, cash back and total.
        """
        from ...api.qbd.deposits.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        deposit_to_account_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        cash_back: DepositUpdateCashBack | DepositUpdateCashBackDict | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        lines: Sequence[DepositUpdateLine | DepositUpdateLineDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Deposit:
        """Update a deposit.

        Changes a bank deposit, such as its date or the payments it bundles. A line array, when sent, replaces all
        lines: repeat the ones to keep by id, use id -1 for new ones, and any left out is removed. The deposit's
        current revision number is required, and an outdated one is refused; fields left out keep their values.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            deposit_to_account_id: Id of the bank account the money is taken to; other asset accounts are possible. At
                most 36 characters.
            memo: Remark on the whole deposit, shown in the bank register.
            cash_back: Cash withheld from the money brought to the bank, booked to an account of its own.
            currency_id: Id of the currency of the deposit; needs multicurrency switched on and must fit the account
                deposited to. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            lines: Payments and other receipts in the deposit. When sent, the array replaces every line: keep a line by
                its id, add one with id `-1`, and any line left out is deleted. At least one element.

        Returns:
            The deposit after the change, with the new revision number for the next update.
        """
        from ...api.qbd.deposits.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> DepositVoidResult:
        """Void a deposit.

        Voids a bank deposit: it stays in the bank register with an amount of zero, and its money no longer counts in
        the bank balance.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id and timestamps of the voided deposit; read the deposit again for its new
            revision number.
        """
        from ...api.qbd.deposits.void import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
