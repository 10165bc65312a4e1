"""The methods of `qbd.checks`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ...._async.helpers import AsyncRecordsByRefNumber
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsByRefNumber
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, NumberInput, Unset

if TYPE_CHECKING:
    from ...models.address_input import AddressInput, AddressInputDict
    from ...models.check import Check
    from ...models.check_apply_to_transaction_input import (
        CheckApplyToTransactionInput,
        CheckApplyToTransactionInputDict,
    )
    from ...models.check_delete_result import CheckDeleteResult
    from ...models.check_update import CheckUpdate as CheckUpdate
    from ...models.check_void_result import CheckVoidResult
    from ...models.expense_line_create import ExpenseLineCreate, ExpenseLineCreateDict
    from ...models.expense_line_update import ExpenseLineUpdate, ExpenseLineUpdateDict
    from ...models.item_group_line_create import ItemGroupLineCreate, ItemGroupLineCreateDict
    from ...models.item_group_line_update import ItemGroupLineUpdate, ItemGroupLineUpdateDict
    from ...models.item_line_create import ItemLineCreate, ItemLineCreateDict
    from ...models.item_line_update import ItemLineUpdate, ItemLineUpdateDict


class ChecksResource(RecordsByRefNumber["Check", "CheckUpdate"], api="...api.qbd.checks"):
    """`client.qbd.checks` of a synchronous client. See `AsyncChecksResource`."""

    def create(
        self,
        *,
        bank_account_id: str,
        transaction_date: DateInput,
        conductor_end_user_id: str | Unset = UNSET,
        payee_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        address: AddressInput | AddressInputDict | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        apply_to_transactions: Sequence[CheckApplyToTransactionInput | CheckApplyToTransactionInputDict]
        | Unset = UNSET,
        expense_lines: Sequence[ExpenseLineCreate | ExpenseLineCreateDict] | Unset = UNSET,
        item_lines: Sequence[ItemLineCreate | ItemLineCreateDict] | Unset = UNSET,
        item_group_lines: Sequence[ItemGroupLineCreate | ItemGroupLineCreateDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Check:
        """Create a check.

        Args:
            bank_account_id: Id of the bank account the check is drawn on; the account type must be bank. At most 36
                characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            payee_id: Customer, vendor, employee, or other name the check is made out to. At most 36 characters.
            ref_number: Number of the check. Leave it out for checks to be printed, which are numbered when printed;
                duplicates are accepted. At most 11 characters.
            memo: Remark on the payment; it also prints on the memo line of the check, where the payee can read it.
            address: Payee address to print on the check; when left out on creation, the payee's own address is used.
            is_queued_for_print: Whether the check waits in QuickBooks' print queue; a queued check gets its number when
                it is printed.
            sales_tax_code_id: Default tax code for the purchase, in editions that track tax on purchases; lines can
                differ. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            apply_to_transactions: Open transactions of the payee that the check settles, such as a customer credit that
                is paid back. At least one element.
            expense_lines: Costs booked straight to accounts, without items; the total adds these to the item lines. At
                least one element.
            item_lines: Products and services bought; the total adds these to the expense lines. At least one element.
            item_group_lines: Bundles to buy; QuickBooks expands each into its member lines, which can be changed
                afterwards by an update. At least one element.
        """
        from ...api.qbd.checks.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CheckDeleteResult:
        """Delete a check.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.checks.delete import OPERATION

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
        payee_ids: Sequence[str] | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        ref_number_contains: str | None | Unset = UNSET,
        ref_number_starts_with: str | None | Unset = UNSET,
        ref_number_ends_with: str | None | Unset = UNSET,
        ref_number_from: str | None | Unset = UNSET,
        ref_number_to: str | None | Unset = UNSET,
        currency_ids: Sequence[str] | None | Unset = UNSET,
        include_line_items: bool | None | Unset = UNSET,
        include_linked_transactions: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Check]:
        """List checks.

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
            payee_ids: Keeps only transactions whose payee is one of these vendors, customers, employees or other names.
            account_ids: Keeps only transactions that use one of these accounts, for example the bank account of a check
                or the receivables account of an invoice.
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
            currency_ids: Keeps only transactions in one of these currencies; meaningful only in company files with
                multiple currencies switched on.
            include_line_items: Whether every transaction comes with its lines. Without them the line arrays are empty,
                and a long list is answered faster. Default: true.
            include_linked_transactions: Whether every transaction comes with those it is linked to, such as the
                payments of an invoice. Without it the array is empty even where links exist. Default: false.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.checks.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]) -> Check:
        """Retrieve a check.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.checks.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        bank_account_id: str | Unset = UNSET,
        payee_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        memo: str | Unset = UNSET,
        address: AddressInput | AddressInputDict | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        apply_to_transactions: Sequence[CheckApplyToTransactionInput | CheckApplyToTransactionInputDict]
        | Unset = UNSET,
        clear_expense_lines: bool | Unset = UNSET,
        expense_lines: Sequence[ExpenseLineUpdate | ExpenseLineUpdateDict] | Unset = UNSET,
        clear_item_lines: bool | Unset = UNSET,
        item_lines: Sequence[ItemLineUpdate | ItemLineUpdateDict] | Unset = UNSET,
        item_group_lines: Sequence[ItemGroupLineUpdate | ItemGroupLineUpdateDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Check:
        """Update a check.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            bank_account_id: Id of the bank account the check is drawn on; the account type must be bank. At most 36
                characters.
            payee_id: Customer, vendor, employee, or other name the check is made out to. At most 36 characters.
            ref_number: Number of the check; blank while it waits to be printed. Duplicates are accepted, so identify
                the record by its id. At most 11 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            memo: Remark on the payment; it also prints on the memo line of the check, where the payee can read it.
            address: Payee address to print on the check; when left out on creation, the payee's own address is used.
            is_queued_for_print: Whether the check waits in QuickBooks' print queue; a queued check gets its number when
                it is printed.
            sales_tax_code_id: Default tax code for the purchase, in editions that track tax on purchases; lines can
                differ. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            apply_to_transactions: Open transactions of the payee that the check settles, such as a customer credit that
                is paid back. At least one element.
            clear_expense_lines: True removes every expense line of the transaction; `expense_lines` is then left out of
                the request.
            expense_lines: Costs booked straight to accounts. When sent, the array replaces all expense lines: list
                every line to keep by its `id`, new ones with `-1`. At least one element.
            clear_item_lines: True removes every item line of the transaction; `item_lines` and `item_group_lines` are
                then left out of the request.
            item_lines: Products and services bought. When sent, the array replaces all item lines: list every line to
                keep by its `id`, new ones with `-1`. At least one element.
            item_group_lines: Bundles bought as one line. When sent, the array replaces all group lines: list every one
                to keep by its `id`, new ones with `-1`. At least one element.
        """
        from ...api.qbd.checks.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CheckVoidResult:
        """Void a check.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.checks.void import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncChecksResource(AsyncRecordsByRefNumber["Check", "CheckUpdate"], api="...api.qbd.checks"):
    """`client.qbd.checks` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        bank_account_id: str,
        transaction_date: DateInput,
        conductor_end_user_id: str | Unset = UNSET,
        payee_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        address: AddressInput | AddressInputDict | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        apply_to_transactions: Sequence[CheckApplyToTransactionInput | CheckApplyToTransactionInputDict]
        | Unset = UNSET,
        expense_lines: Sequence[ExpenseLineCreate | ExpenseLineCreateDict] | Unset = UNSET,
        item_lines: Sequence[ItemLineCreate | ItemLineCreateDict] | Unset = UNSET,
        item_group_lines: Sequence[ItemGroupLineCreate | ItemGroupLineCreateDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Check:
        """Create a check.

        Writes a check: money leaves a bank account at once, for expenses or items bought without a bill. To pay
        bills that were entered before, use a bill check payment instead. After a timeout the check may exist all the
        same, so look by bank account, payee and date before sending it again.

        Args:
            bank_account_id: Id of the bank account the check is drawn on; the account type must be bank. At most 36
                characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            payee_id: Customer, vendor, employee, or other name the check is made out to. At most 36 characters.
            ref_number: Number of the check. Leave it out for checks to be printed, which are numbered when printed;
                duplicates are accepted. At most 11 characters.
            memo: Remark on the payment; it also prints on the memo line of the check, where the payee can read it.
            address: Payee address to print on the check; when left out on creation, the payee's own address is used.
            is_queued_for_print: Whether the check waits in QuickBooks' print queue; a queued check gets its number when
                it is printed.
            sales_tax_code_id: Default tax code for the purchase, in editions that track tax on purchases; lines can
                differ. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            apply_to_transactions: Open transactions of the payee that the check settles, such as a customer credit that
                is paid back. At least one element.
            expense_lines: Costs booked straight to accounts, without items; the total adds these to the item lines. At
                least one element.
            item_lines: Products and services bought; the total adds these to the expense lines. At least one element.
            item_group_lines: Bundles to buy; QuickBooks expands each into its member lines, which can be changed
                afterwards by an update. At least one element.

        Returns:
            The check as QuickBooks saved it, with its new id, its revision number and the total of its lines; linked
            transactions are not included.
        """
        from ...api.qbd.checks.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CheckDeleteResult:
        """Delete a check.

        Removes a check for good, so that its number is missing from the sequence; void it to keep the number on
        record. QuickBooks refuses while the check or a transaction linked to it is in use.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id and reference number of the deleted check.
        """
        from ...api.qbd.checks.delete import OPERATION

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
        payee_ids: Sequence[str] | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        ref_number_contains: str | None | Unset = UNSET,
        ref_number_starts_with: str | None | Unset = UNSET,
        ref_number_ends_with: str | None | Unset = UNSET,
        ref_number_from: str | None | Unset = UNSET,
        ref_number_to: str | None | Unset = UNSET,
        currency_ids: Sequence[str] | None | Unset = UNSET,
        include_line_items: bool | None | Unset = UNSET,
        include_linked_transactions: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[Check]:
        """List checks.

        Lists checks written directly to payees; payments of bills, paychecks and tax payments are other kinds of
        transactions. Linked transactions are left out unless asked for. Fetch each further page with the cursor
        within ten seconds of the previous answer; checks come in no guaranteed order.

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
            payee_ids: Keeps only transactions whose payee is one of these vendors, customers, employees or other names.
            account_ids: Keeps only transactions that use one of these accounts, for example the bank account of a check
                or the receivables account of an invoice.
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
            currency_ids: Keeps only transactions in one of these currencies; meaningful only in company files with
                multiple currencies switched on.
            include_line_items: Whether every transaction comes with its lines. Without them the line arrays are empty,
                and a long list is answered faster. Default: true.
            include_linked_transactions: Whether every transaction comes with those it is linked to, such as the
                payments of an invoice. Without it the array is empty even where links exist. Default: false.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            One page of checks with their lines unless these were left out, with the cursor of the next page, or null
            when there are no more.
        """
        from ...api.qbd.checks.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Check:
        """Retrieve a check.

        Fetches one check with its expense and item lines and, always, the transactions linked to it.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The check with its bank account, payee, lines and linked transactions.
        """
        from ...api.qbd.checks.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        bank_account_id: str | Unset = UNSET,
        payee_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        memo: str | Unset = UNSET,
        address: AddressInput | AddressInputDict | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        apply_to_transactions: Sequence[CheckApplyToTransactionInput | CheckApplyToTransactionInputDict]
        | Unset = UNSET,
        clear_expense_lines: bool | Unset = UNSET,
        expense_lines: Sequence[ExpenseLineUpdate | ExpenseLineUpdateDict] | Unset = UNSET,
        clear_item_lines: bool | Unset = UNSET,
        item_lines: Sequence[ItemLineUpdate | ItemLineUpdateDict] | Unset = UNSET,
        item_group_lines: Sequence[ItemGroupLineUpdate | ItemGroupLineUpdateDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Check:
        """Update a check.

        Changes a check and with it the bank balance and the expenses booked. Expense lines and item lines that are
        sent replace the ones on record, so repeat every line to keep with its id and give new lines the id -1. Works
        only with the newest revision number, so read the check again after a refusal; fields not sent are left
        alone.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            bank_account_id: Id of the bank account the check is drawn on; the account type must be bank. At most 36
                characters.
            payee_id: Customer, vendor, employee, or other name the check is made out to. At most 36 characters.
            ref_number: Number of the check; blank while it waits to be printed. Duplicates are accepted, so identify
                the record by its id. At most 11 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            memo: Remark on the payment; it also prints on the memo line of the check, where the payee can read it.
            address: Payee address to print on the check; when left out on creation, the payee's own address is used.
            is_queued_for_print: Whether the check waits in QuickBooks' print queue; a queued check gets its number when
                it is printed.
            sales_tax_code_id: Default tax code for the purchase, in editions that track tax on purchases; lines can
                differ. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            apply_to_transactions: Open transactions of the payee that the check settles, such as a customer credit that
                is paid back. At least one element.
            clear_expense_lines: True removes every expense line of the transaction; `expense_lines` is then left out of
                the request.
            expense_lines: Costs booked straight to accounts. When sent, the array replaces all expense lines: list
                every line to keep by its `id`, new ones with `-1`. At least one element.
            clear_item_lines: True removes every item line of the transaction; `item_lines` and `item_group_lines` are
                then left out of the request.
            item_lines: Products and services bought. When sent, the array replaces all item lines: list every line to
                keep by its `id`, new ones with `-1`. At least one element.
            item_group_lines: Bundles bought as one line. When sent, the array replaces all group lines: list every one
                to keep by its `id`, new ones with `-1`. At least one element.

        Returns:
            The check after the change, with the new revision number for the next update; linked transactions are not
            included.
        """
        from ...api.qbd.checks.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CheckVoidResult:
        """Void a check.

        Voids a check: it stays in the register under its number with an amount of zero, and bank balance and
        expenses are restored. This is the usual way to treat a spoiled or stopped check.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id, reference number and timestamps of the voided check; read the check again for
            its new revision number.
        """
        from ...api.qbd.checks.void import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
