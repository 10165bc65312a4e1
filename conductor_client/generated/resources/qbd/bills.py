"""The methods of `qbd.bills`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsByRefNumber
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsByRefNumber
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, NumberInput, Unset

if TYPE_CHECKING:
    from ...models.address_input import AddressInput, AddressInputDict
    from ...models.bill import Bill
    from ...models.bill_delete_result import BillDeleteResult
    from ...models.bill_update import BillUpdate as BillUpdate
    from ...models.bill_void_result import BillVoidResult
    from ...models.expense_line_create import ExpenseLineCreate, ExpenseLineCreateDict
    from ...models.expense_line_update import ExpenseLineUpdate, ExpenseLineUpdateDict
    from ...models.item_group_line_create import ItemGroupLineCreate, ItemGroupLineCreateDict
    from ...models.item_group_line_update import ItemGroupLineUpdate, ItemGroupLineUpdateDict
    from ...models.item_line_create import ItemLineCreate, ItemLineCreateDict
    from ...models.item_line_update import ItemLineUpdate, ItemLineUpdateDict


class BillsResource(RecordsByRefNumber["Bill", "BillUpdate"], api="...api.qbd.bills"):
    """`client.qbd.bills` of a synchronous client. See `AsyncBillsResource`."""

    def create(
        self,
        *,
        vendor_id: str,
        transaction_date: DateInput,
        conductor_end_user_id: str | Unset = UNSET,
        vendor_address: AddressInput | AddressInputDict | Unset = UNSET,
        payables_account_id: str | Unset = UNSET,
        due_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        link_to_transaction_ids: Sequence[str] | Unset = UNSET,
        expense_lines: Sequence[ExpenseLineCreate | ExpenseLineCreateDict] | Unset = UNSET,
        item_lines: Sequence[ItemLineCreate | ItemLineCreateDict] | Unset = UNSET,
        item_group_lines: Sequence[ItemGroupLineCreate | ItemGroupLineCreateDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Bill:
        """Create a bill.

        Args:
            vendor_id: Vendor to whom the amount is owed; it sets the currency of the transaction. At most 36
                characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            vendor_address: Vendor's address as printed on the form. Left out, the vendor's billing address is copied.
            payables_account_id: Accounts-payable account to post to; left out, the default one is used. A payment must
                use the same account as its bills. At most 36 characters.
            due_date: Last day for payment. When left out on creation it is worked out from the terms; aging and
                reminders count from it.
            ref_number: Number of the vendor's invoice. A preference can warn users of duplicates, but the number is not
                guaranteed to be unique. At most 20 characters.
            terms_id: Payment terms that set the due date and any early-payment discount. Left out, those of the
                customer or vendor apply. At most 36 characters.
            memo: Remark shown in the accounts-payable register and in reports; not sent to the vendor.
            sales_tax_code_id: Default tax code for the purchase, in editions that track tax on purchases; lines can
                differ. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            link_to_transaction_ids: Open purchase orders of the same vendor to receive and bill in full; their lines
                are copied to the bill and the orders are marked as received. At least one element. Each has at most 36
                characters.
            expense_lines: Costs booked straight to accounts, without items; the total adds these to the item lines. At
                least one element.
            item_lines: Products and services bought; the total adds these to the expense lines. At least one element.
            item_group_lines: Bundles to buy; QuickBooks expands each into its member lines, which can be changed
                afterwards by an update. At least one element.
        """
        from ...api.qbd.bills.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BillDeleteResult:
        """Delete a bill.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.bills.delete import OPERATION

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
        payment_status: Literal["all", "paid", "not_paid"] | None | Unset = UNSET,
        include_line_items: bool | None | Unset = UNSET,
        include_linked_transactions: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Bill]:
        """List bills.

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
            payment_status: Keeps only bills that are still owed in whole or part, or only those settled in full by
                payments and credits. Default: all.
            include_line_items: Whether every transaction comes with its lines. Without them the line arrays are empty,
                and a long list is answered faster. Default: true.
            include_linked_transactions: Whether every transaction comes with those it is linked to, such as the
                payments of an invoice. Without it the array is empty even where links exist. Default: false.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.bills.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]) -> Bill:
        """Retrieve a bill.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.bills.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        vendor_id: str | Unset = UNSET,
        vendor_address: AddressInput | AddressInputDict | Unset = UNSET,
        payables_account_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        due_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        clear_expense_lines: bool | Unset = UNSET,
        expense_lines: Sequence[ExpenseLineUpdate | ExpenseLineUpdateDict] | Unset = UNSET,
        clear_item_lines: bool | Unset = UNSET,
        item_lines: Sequence[ItemLineUpdate | ItemLineUpdateDict] | Unset = UNSET,
        item_group_lines: Sequence[ItemGroupLineUpdate | ItemGroupLineUpdateDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Bill:
        """Update a bill.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            vendor_id: Vendor to whom the amount is owed; it sets the currency of the transaction. At most 36
                characters.
            vendor_address: Vendor's address as printed on the form; a copy, so later changes of the vendor do not reach
                it.
            payables_account_id: Accounts-payable account to post to. A payment must use the same account as its bills.
                At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            due_date: Last day for payment. When left out on creation it is worked out from the terms; aging and
                reminders count from it.
            ref_number: Number of the vendor's invoice. A preference can warn users of duplicates, but the number is not
                guaranteed to be unique. At most 20 characters.
            terms_id: Payment terms that set the due date and any early-payment discount. At most 36 characters.
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
        from ...api.qbd.bills.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BillVoidResult:
        """Void a bill.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.bills.void import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncBillsResource(AsyncRecordsByRefNumber["Bill", "BillUpdate"], api="...api.qbd.bills"):
    """`client.qbd.bills` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        vendor_id: str,
        transaction_date: DateInput,
        conductor_end_user_id: str | Unset = UNSET,
        vendor_address: AddressInput | AddressInputDict | Unset = UNSET,
        payables_account_id: str | Unset = UNSET,
        due_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        link_to_transaction_ids: Sequence[str] | Unset = UNSET,
        expense_lines: Sequence[ExpenseLineCreate | ExpenseLineCreateDict] | Unset = UNSET,
        item_lines: Sequence[ItemLineCreate | ItemLineCreateDict] | Unset = UNSET,
        item_group_lines: Sequence[ItemGroupLineCreate | ItemGroupLineCreateDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Bill:
        """Create a bill.

        Enters a vendor's bill, which raises accounts payable and books the expenses or items bought. It can take
        over the lines of purchase orders or item receipts by linking to them. QuickBooks may have saved the bill
        even when the call times out; search by vendor, reference number and date before any repeat.

        Args:
            vendor_id: Vendor to whom the amount is owed; it sets the currency of the transaction. At most 36
                characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            vendor_address: Vendor's address as printed on the form. Left out, the vendor's billing address is copied.
            payables_account_id: Accounts-payable account to post to; left out, the default one is used. A payment must
                use the same account as its bills. At most 36 characters.
            due_date: Last day for payment. When left out on creation it is worked out from the terms; aging and
                reminders count from it.
            ref_number: Number of the vendor's invoice. A preference can warn users of duplicates, but the number is not
                guaranteed to be unique. At most 20 characters.
            terms_id: Payment terms that set the due date and any early-payment discount. Left out, those of the
                customer or vendor apply. At most 36 characters.
            memo: Remark shown in the accounts-payable register and in reports; not sent to the vendor.
            sales_tax_code_id: Default tax code for the purchase, in editions that track tax on purchases; lines can
                differ. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            link_to_transaction_ids: Open purchase orders of the same vendor to receive and bill in full; their lines
                are copied to the bill and the orders are marked as received. At least one element. Each has at most 36
                characters.
            expense_lines: Costs booked straight to accounts, without items; the total adds these to the item lines. At
                least one element.
            item_lines: Products and services bought; the total adds these to the expense lines. At least one element.
            item_group_lines: Bundles to buy; QuickBooks expands each into its member lines, which can be changed
                afterwards by an update. At least one element.

        Returns:
            The bill as QuickBooks saved it, with its new id, revision number, the amount due and the due date;
            linked transactions are not included.
        """
        from ...api.qbd.bills.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BillDeleteResult:
        """Delete a bill.

        Removes a vendor bill for good, with its expenses and its payable. QuickBooks refuses while the bill or a
        payment, credit or order linked to it is in use.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id and reference number of the deleted bill.
        """
        from ...api.qbd.bills.delete import OPERATION

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
        payment_status: Literal["all", "paid", "not_paid"] | None | Unset = UNSET,
        include_line_items: bool | None | Unset = UNSET,
        include_linked_transactions: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[Bill]:
        """List bills.

        Lists vendor bills, paid and unpaid; for what is still owed to one vendor use the bills to pay. Linked
        transactions are left out unless asked for. The sequence is not guaranteed, and the next page must be asked
        for with the cursor inside ten seconds.

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
            payment_status: Keeps only bills that are still owed in whole or part, or only those settled in full by
                payments and credits. Default: all.
            include_line_items: Whether every transaction comes with its lines. Without them the line arrays are empty,
                and a long list is answered faster. Default: true.
            include_linked_transactions: Whether every transaction comes with those it is linked to, such as the
                payments of an invoice. Without it the array is empty even where links exist. Default: false.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            One page of bills with their lines unless these were left out, with the cursor of the next page, or null
            when there are no more.
        """
        from ...api.qbd.bills.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Bill:
        """Retrieve a bill.

        Fetches one vendor bill with its lines and, always, the payments and orders linked to it. Do not rely on its
        open amount; the bills to pay give the balance still owed.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The bill with its expense and item lines, amount due and linked transactions.
        """
        from ...api.qbd.bills.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        vendor_id: str | Unset = UNSET,
        vendor_address: AddressInput | AddressInputDict | Unset = UNSET,
        payables_account_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        due_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        terms_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        clear_expense_lines: bool | Unset = UNSET,
        expense_lines: Sequence[ExpenseLineUpdate | ExpenseLineUpdateDict] | Unset = UNSET,
        clear_item_lines: bool | Unset = UNSET,
        item_lines: Sequence[ItemLineUpdate | ItemLineUpdateDict] | Unset = UNSET,
        item_group_lines: Sequence[ItemGroupLineUpdate | ItemGroupLineUpdateDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Bill:
        """Update a bill.

        Changes a vendor bill, and so accounts payable and the expenses booked with it. Sending expense or item lines
        replaces all lines of that kind: keep old ones by id, add new ones with id -1, and leave out what should go.
        The bill's current revision number is required, and an outdated one is refused; fields left out keep their
        values.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            vendor_id: Vendor to whom the amount is owed; it sets the currency of the transaction. At most 36
                characters.
            vendor_address: Vendor's address as printed on the form; a copy, so later changes of the vendor do not reach
                it.
            payables_account_id: Accounts-payable account to post to. A payment must use the same account as its bills.
                At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            due_date: Last day for payment. When left out on creation it is worked out from the terms; aging and
                reminders count from it.
            ref_number: Number of the vendor's invoice. A preference can warn users of duplicates, but the number is not
                guaranteed to be unique. At most 20 characters.
            terms_id: Payment terms that set the due date and any early-payment discount. At most 36 characters.
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
            The bill after the change, with the new revision number for the next update; linked transactions are not
            included.
        """
        from ...api.qbd.bills.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BillVoidResult:
        """Void a bill.

        Voids a vendor bill: it stays on record with all amounts at zero, so nothing is owed or expensed any more.
        Payments that settled it are left unapplied.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id, reference number and timestamps of the voided bill; read the bill again for its
            new revision number.
        """
        from ...api.qbd.bills.void import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
