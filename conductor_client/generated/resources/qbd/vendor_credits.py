"""The methods of `qbd.vendor_credits`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ...._async.helpers import AsyncRecordsByRefNumber
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsByRefNumber
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, NumberInput, Unset

if TYPE_CHECKING:
    from ...models.expense_line_create import ExpenseLineCreate, ExpenseLineCreateDict
    from ...models.expense_line_update import ExpenseLineUpdate, ExpenseLineUpdateDict
    from ...models.item_group_line_create import ItemGroupLineCreate, ItemGroupLineCreateDict
    from ...models.item_group_line_update import ItemGroupLineUpdate, ItemGroupLineUpdateDict
    from ...models.item_line_create import ItemLineCreate, ItemLineCreateDict
    from ...models.item_line_update import ItemLineUpdate, ItemLineUpdateDict
    from ...models.vendor_credit import VendorCredit
    from ...models.vendor_credit_delete_result import VendorCreditDeleteResult
    from ...models.vendor_credit_update import VendorCreditUpdate as VendorCreditUpdate
    from ...models.vendor_credit_void_result import VendorCreditVoidResult


class VendorCreditsResource(RecordsByRefNumber["VendorCredit", "VendorCreditUpdate"], api="...api.qbd.vendor_credits"):
    """`client.qbd.vendor_credits` of a synchronous client. See `AsyncVendorCreditsResource`."""

    def create(
        self,
        *,
        vendor_id: str,
        transaction_date: DateInput,
        conductor_end_user_id: str | Unset = UNSET,
        payables_account_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        expense_lines: Sequence[ExpenseLineCreate | ExpenseLineCreateDict] | Unset = UNSET,
        item_lines: Sequence[ItemLineCreate | ItemLineCreateDict] | Unset = UNSET,
        item_group_lines: Sequence[ItemGroupLineCreate | ItemGroupLineCreateDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> VendorCredit:
        """Create a vendor credit.

        Args:
            vendor_id: Vendor who granted the credit; it can be applied to that vendor's bills only. At most 36
                characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            payables_account_id: Accounts-payable account to post to; left out, the default one is used. A payment must
                use the same account as its bills. At most 36 characters.
            ref_number: Number of the vendor's credit note; not guaranteed to be unique. At most 20 characters.
            memo: Remark shown in the accounts-payable register and in reports; not sent to the vendor.
            sales_tax_code_id: Default tax code for the purchase, in editions that track tax on purchases; lines can
                differ. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            expense_lines: Costs booked straight to accounts, without items; the total adds these to the item lines. At
                least one element.
            item_lines: Products and services bought; the total adds these to the expense lines. At least one element.
            item_group_lines: Bundles to buy; QuickBooks expands each into its member lines, which can be changed
                afterwards by an update. At least one element.
        """
        from ...api.qbd.vendor_credits.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> VendorCreditDeleteResult:
        """Delete a vendor credit.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.vendor_credits.delete import OPERATION

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
        vendor_ids: Sequence[str] | None | Unset = UNSET,
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
    ) -> Page[VendorCredit]:
        """List vendor credits.

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
            vendor_ids: Keeps only transactions with one of these vendors.
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
        from ...api.qbd.vendor_credits.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> VendorCredit:
        """Retrieve a vendor credit.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.vendor_credits.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        vendor_id: str | Unset = UNSET,
        payables_account_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        clear_expense_lines: bool | Unset = UNSET,
        expense_lines: Sequence[ExpenseLineUpdate | ExpenseLineUpdateDict] | Unset = UNSET,
        clear_item_lines: bool | Unset = UNSET,
        item_lines: Sequence[ItemLineUpdate | ItemLineUpdateDict] | Unset = UNSET,
        item_group_lines: Sequence[ItemGroupLineUpdate | ItemGroupLineUpdateDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> VendorCredit:
        """Update a vendor credit.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            vendor_id: Vendor who granted the credit; it can be applied to that vendor's bills only. At most 36
                characters.
            payables_account_id: Accounts-payable account to post to. A payment must use the same account as its bills.
                At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            ref_number: Number of the vendor's credit note; not guaranteed to be unique. At most 20 characters.
            memo: Remark shown in the accounts-payable register and in reports; not sent to the vendor.
            sales_tax_code_id: Default tax code for the purchase, in editions that track tax on purchases; lines can
                differ. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
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
        from ...api.qbd.vendor_credits.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> VendorCreditVoidResult:
        """Void a vendor credit.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.vendor_credits.void import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncVendorCreditsResource(
    AsyncRecordsByRefNumber["VendorCredit", "VendorCreditUpdate"], api="...api.qbd.vendor_credits"
):
    """`client.qbd.vendor_credits` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        vendor_id: str,
        transaction_date: DateInput,
        conductor_end_user_id: str | Unset = UNSET,
        payables_account_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        expense_lines: Sequence[ExpenseLineCreate | ExpenseLineCreateDict] | Unset = UNSET,
        item_lines: Sequence[ItemLineCreate | ItemLineCreateDict] | Unset = UNSET,
        item_group_lines: Sequence[ItemGroupLineCreate | ItemGroupLineCreateDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> VendorCredit:
        """Create a vendor credit.

        Records a credit from a vendor, for returned goods or a price cut, which lowers accounts payable. It is used
        up when it is applied to a bill in a payment. There is no protection against duplicates: when a call times
        out, first look by vendor, reference number and date whether the vendor credit was saved.

        Args:
            vendor_id: Vendor who granted the credit; it can be applied to that vendor's bills only. At most 36
                characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            payables_account_id: Accounts-payable account to post to; left out, the default one is used. A payment must
                use the same account as its bills. At most 36 characters.
            ref_number: Number of the vendor's credit note; not guaranteed to be unique. At most 20 characters.
            memo: Remark shown in the accounts-payable register and in reports; not sent to the vendor.
            sales_tax_code_id: Default tax code for the purchase, in editions that track tax on purchases; lines can
                differ. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            expense_lines: Costs booked straight to accounts, without items; the total adds these to the item lines. At
                least one element.
            item_lines: Products and services bought; the total adds these to the expense lines. At least one element.
            item_group_lines: Bundles to buy; QuickBooks expands each into its member lines, which can be changed
                afterwards by an update. At least one element.

        Returns:
            The vendor credit as QuickBooks saved it, with its new id, its revision number and its total; linked
            transactions are not included.
        """
        from ...api.qbd.vendor_credits.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> VendorCreditDeleteResult:
        """Delete a vendor credit.

        Removes a vendor credit for good, so more is owed to the vendor again. QuickBooks refuses while the credit or
        a bill or payment it was used for is in use.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id and reference number of the deleted vendor credit.
        """
        from ...api.qbd.vendor_credits.delete import OPERATION

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
        vendor_ids: Sequence[str] | None | Unset = UNSET,
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
    ) -> AsyncPager[VendorCredit]:
        """List vendor credits.

        Lists credits received from vendors. Linked transactions are left out unless asked for. The sequence is not
        guaranteed, and the next page must be asked for with the cursor inside ten seconds.

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
            vendor_ids: Keeps only transactions with one of these vendors.
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
            One page of vendor credits with their lines unless these were left out, with the cursor of the next page,
            or null when there are no more.
        """
        from ...api.qbd.vendor_credits.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> VendorCredit:
        """Retrieve a vendor credit.

        Fetches one credit from a vendor, with its lines, the open amount and, always, the bills it is linked to.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The vendor credit with its lines, open amount and linked transactions.
        """
        from ...api.qbd.vendor_credits.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        vendor_id: str | Unset = UNSET,
        payables_account_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        clear_expense_lines: bool | Unset = UNSET,
        expense_lines: Sequence[ExpenseLineUpdate | ExpenseLineUpdateDict] | Unset = UNSET,
        clear_item_lines: bool | Unset = UNSET,
        item_lines: Sequence[ItemLineUpdate | ItemLineUpdateDict] | Unset = UNSET,
        item_group_lines: Sequence[ItemGroupLineUpdate | ItemGroupLineUpdateDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> VendorCredit:
        """Update a vendor credit.

        Changes a credit from a vendor, and so payables and the costs it reverses. Each line array replaces the old
        one as a whole; lines to keep need their id, new lines id -1, and missing lines are removed. Works only with
        the newest revision number, so read the vendor credit again after a refusal; fields not sent are left alone.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            vendor_id: Vendor who granted the credit; it can be applied to that vendor's bills only. At most 36
                characters.
            payables_account_id: Accounts-payable account to post to. A payment must use the same account as its bills.
                At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            ref_number: Number of the vendor's credit note; not guaranteed to be unique. At most 20 characters.
            memo: Remark shown in the accounts-payable register and in reports; not sent to the vendor.
            sales_tax_code_id: Default tax code for the purchase, in editions that track tax on purchases; lines can
                differ. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
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
            The vendor credit after the change, with the new revision number for the next update; linked transactions
            are not included.
        """
        from ...api.qbd.vendor_credits.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> VendorCreditVoidResult:
        """Void a vendor credit.

        Voids a vendor credit: it stays on record at zero, and the vendor is owed the full amount of the bills again.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id, reference number and timestamps of the voided vendor credit; read the vendor
            credit again for its new revision number.
        """
        from ...api.qbd.vendor_credits.void import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
