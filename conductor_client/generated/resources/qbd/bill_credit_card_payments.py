"""The methods of `qbd.bill_credit_card_payments`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ...._async.helpers import AsyncFindByRefNumber
from ...._async.pager import AsyncPager
from ...._sync.helpers import FindByRefNumber
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, NumberInput, Unset

if TYPE_CHECKING:
    from ...models.apply_to_transaction_input import ApplyToTransactionInput, ApplyToTransactionInputDict
    from ...models.bill_credit_card_payment import BillCreditCardPayment
    from ...models.bill_credit_card_payment_delete_result import BillCreditCardPaymentDeleteResult
    from ...models.bill_credit_card_payment_void_result import BillCreditCardPaymentVoidResult


class BillCreditCardPaymentsResource(
    FindByRefNumber["BillCreditCardPayment"], api="...api.qbd.bill_credit_card_payments"
):
    """`client.qbd.bill_credit_card_payments` of a synchronous client. See `AsyncBillCreditCardPaymentsResource`."""

    def create(
        self,
        *,
        vendor_id: str,
        transaction_date: DateInput,
        credit_card_account_id: str,
        apply_to_transactions: Sequence[ApplyToTransactionInput | ApplyToTransactionInputDict],
        conductor_end_user_id: str | Unset = UNSET,
        payables_account_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BillCreditCardPayment:
        """Create a bill credit card payment.

        Args:
            vendor_id: Vendor to pay; all bills to settle must be from this vendor. At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            credit_card_account_id: Id of the credit card account to pay the bills with; the account type must be credit
                card. At most 36 characters.
            apply_to_transactions: Bills to pay; all must be open and belong to the vendor of the payment, otherwise
                QuickBooks answers that they cannot be found. At least one element.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            payables_account_id: Accounts-payable account to reduce; it must be the one the paid bills were posted to.
                At most 36 characters.
            ref_number: Reference of the card payment, such as the slip number. Not unique, so identify the record by
                its id. At most 11 characters.
            memo: Remark shown in the accounts-payable register and in reports; not sent to the vendor.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
        """
        from ...api.qbd.bill_credit_card_payments.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BillCreditCardPaymentDeleteResult:
        """Delete a bill credit card payment.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.bill_credit_card_payments.delete import OPERATION

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
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[BillCreditCardPayment]:
        """List bill credit card payments.

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
            vendor_ids: Keeps only payments made to one of these vendors.
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
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.bill_credit_card_payments.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BillCreditCardPayment:
        """Retrieve a bill credit card payment.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.bill_credit_card_payments.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BillCreditCardPaymentVoidResult:
        """Void a bill credit card payment.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.bill_credit_card_payments.void import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncBillCreditCardPaymentsResource(
    AsyncFindByRefNumber["BillCreditCardPayment"], api="...api.qbd.bill_credit_card_payments"
):
    """`client.qbd.bill_credit_card_payments` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        vendor_id: str,
        transaction_date: DateInput,
        credit_card_account_id: str,
        apply_to_transactions: Sequence[ApplyToTransactionInput | ApplyToTransactionInputDict],
        conductor_end_user_id: str | Unset = UNSET,
        payables_account_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BillCreditCardPayment:
        """Create a bill credit card payment.

        Pays one or more bills of a vendor with a credit card, which turns accounts payable into debt on the card
        account. The amount follows from what is applied to the bills, and a bill that is settled or belongs to
        another vendor is reported as not found. After a timeout the bill credit card payment may exist all the same,
        so look by vendor and date before sending it again.

        Args:
            vendor_id: Vendor to pay; all bills to settle must be from this vendor. At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            credit_card_account_id: Id of the credit card account to pay the bills with; the account type must be credit
                card. At most 36 characters.
            apply_to_transactions: Bills to pay; all must be open and belong to the vendor of the payment, otherwise
                QuickBooks answers that they cannot be found. At least one element.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            payables_account_id: Accounts-payable account to reduce; it must be the one the paid bills were posted to.
                At most 36 characters.
            ref_number: Reference of the card payment, such as the slip number. Not unique, so identify the record by
                its id. At most 11 characters.
            memo: Remark shown in the accounts-payable register and in reports; not sent to the vendor.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.

        Returns:
            The bill credit card payment as QuickBooks saved it, with its new id, its revision number and the total
            of the amounts applied.
        """
        from ...api.qbd.bill_credit_card_payments.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BillCreditCardPaymentDeleteResult:
        """Delete a bill credit card payment.

        Removes a credit card payment of vendor bills for good; the bills become open again and the charge leaves the
        card account. QuickBooks refuses while the payment or one of its bills is in use.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id and reference number of the deleted bill credit card payment.
        """
        from ...api.qbd.bill_credit_card_payments.delete import OPERATION

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
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BillCreditCardPayment]:
        """List bill credit card payments.

        Lists payments of vendor bills that were charged to a credit card account. Fetch each further page with the
        cursor within ten seconds of the previous answer; bill credit card payments come in no guaranteed order.

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
            vendor_ids: Keeps only payments made to one of these vendors.
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
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            One page of bill credit card payments with the bills they paid unless these were left out, with the
            cursor of the next page, or null when there are no more.
        """
        from ...api.qbd.bill_credit_card_payments.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BillCreditCardPayment:
        """Retrieve a bill credit card payment.

        Fetches one credit card payment of vendor bills, with the bills it was applied to. Such a payment cannot be
        edited here, only voided or deleted.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The bill credit card payment with its card account, amount and the bills it was applied to.
        """
        from ...api.qbd.bill_credit_card_payments.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> BillCreditCardPaymentVoidResult:
        """Void a bill credit card payment.

        Voids a credit card payment of vendor bills: it stays on record with an amount of zero, and the bills it
        settled are owed again.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id, reference number and timestamps of the voided bill credit card payment; read
            the bill credit card payment again for its new revision number.
        """
        from ...api.qbd.bill_credit_card_payments.void import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
