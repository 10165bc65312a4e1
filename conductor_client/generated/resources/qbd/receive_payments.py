"""The methods of `qbd.receive_payments`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ...._async.helpers import AsyncRecordsByRefNumber
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsByRefNumber
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, DecimalInput, NumberInput, Unset

if TYPE_CHECKING:
    from ...models.apply_to_transaction_input import ApplyToTransactionInput, ApplyToTransactionInputDict
    from ...models.credit_card_transaction_create import CreditCardTransactionCreate, CreditCardTransactionCreateDict
    from ...models.receive_payment import ReceivePayment
    from ...models.receive_payment_delete_result import ReceivePaymentDeleteResult
    from ...models.receive_payment_update import ReceivePaymentUpdate as ReceivePaymentUpdate
    from ...models.receive_payment_update_credit_card_transaction import (
        ReceivePaymentUpdateCreditCardTransaction,
        ReceivePaymentUpdateCreditCardTransactionDict,
    )


class ReceivePaymentsResource(
    RecordsByRefNumber["ReceivePayment", "ReceivePaymentUpdate"], api="...api.qbd.receive_payments"
):
    """`client.qbd.receive_payments` of a synchronous client. See `AsyncReceivePaymentsResource`."""

    def create(
        self,
        *,
        customer_id: str,
        transaction_date: DateInput,
        total_amount: DecimalInput,
        conductor_end_user_id: str | Unset = UNSET,
        receivables_account_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        deposit_to_account_id: str | Unset = UNSET,
        credit_card_transaction: CreditCardTransactionCreate | CreditCardTransactionCreateDict | Unset = UNSET,
        external_id: str | Unset = UNSET,
        is_auto_apply: bool | Unset = UNSET,
        apply_to_transactions: Sequence[ApplyToTransactionInput | ApplyToTransactionInputDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ReceivePayment:
        """Create a received payment.

        Args:
            customer_id: Id of the customer or job that paid; it has to match the customer of the invoices being
                settled. At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            total_amount: Money received in the payment's currency, without discounts and credits. Any part not applied
                stays as the customer's credit.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            receivables_account_id: Accounts-receivable account to reduce; it must be the one the paid invoices were
                posted to. At most 36 characters.
            ref_number: Reference of the payment, usually the customer's check number; not unique. At most 20
                characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            payment_method_id: How the customer paid, such as cash, check, or card brand; used to group receipts when
                making deposits. At most 36 characters.
            memo: Internal remark on the payment; copied to the deposit when the payment is banked.
            deposit_to_account_id: Id of the account that receives the money: a bank account, or Undeposited Funds until
                a deposit moves it on. At most 36 characters.
            credit_card_transaction: Details of a card payment already handled by the QuickBooks merchant service. It is
                stored for reference and reconciliation and charges nothing.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            is_auto_apply: True lets QuickBooks distribute the money itself: to an invoice of the same amount, else to
                the oldest first. A payment takes either this or `apply_to_transactions`, and needs one of them.
                Default: false.
            apply_to_transactions: Invoices and other charges to settle; a fully paid one is answered as not found. A
                payment takes either this list or `is_auto_apply`, and needs one of them. At least one element.
        """
        from ...api.qbd.receive_payments.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> ReceivePaymentDeleteResult:
        """Delete a received payment.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.receive_payments.delete import OPERATION

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
        customer_ids: Sequence[str] | None | Unset = UNSET,
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
    ) -> Page[ReceivePayment]:
        """List received payments.

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
            customer_ids: Keeps only transactions of these customers or jobs. A job has an id of its own and is asked
                for separately from its customer.
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
        from ...api.qbd.receive_payments.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> ReceivePayment:
        """Retrieve a received payment.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.receive_payments.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        receivables_account_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        total_amount: DecimalInput | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        deposit_to_account_id: str | Unset = UNSET,
        credit_card_transaction: ReceivePaymentUpdateCreditCardTransaction
        | ReceivePaymentUpdateCreditCardTransactionDict
        | Unset = UNSET,
        apply_to_transactions: Sequence[ApplyToTransactionInput | ApplyToTransactionInputDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ReceivePayment:
        """Update a received payment.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            customer_id: Id of the customer or job that paid; it has to match the customer of the invoices being
                settled. At most 36 characters.
            receivables_account_id: Accounts-receivable account to reduce; it must be the one the paid invoices were
                posted to. At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            ref_number: Reference of the payment, usually the customer's check number; not unique. At most 20
                characters.
            total_amount: Money received in the payment's currency, without discounts and credits. Any part not applied
                stays as the customer's credit.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            payment_method_id: How the customer paid, such as cash, check, or card brand; used to group receipts when
                making deposits. At most 36 characters.
            memo: Internal remark on the payment; copied to the deposit when the payment is banked.
            deposit_to_account_id: Id of the account that receives the money: a bank account, or Undeposited Funds until
                a deposit moves it on. At most 36 characters.
            credit_card_transaction: Details of a card payment already handled by the QuickBooks merchant service. It is
                stored for reference and reconciliation and charges nothing.
            apply_to_transactions: Invoices and other charges the payment settles; a fully paid one is answered as not
                found. At least one element.
        """
        from ...api.qbd.receive_payments.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncReceivePaymentsResource(
    AsyncRecordsByRefNumber["ReceivePayment", "ReceivePaymentUpdate"], api="...api.qbd.receive_payments"
):
    """`client.qbd.receive_payments` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        customer_id: str,
        transaction_date: DateInput,
        total_amount: DecimalInput,
        conductor_end_user_id: str | Unset = UNSET,
        receivables_account_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        deposit_to_account_id: str | Unset = UNSET,
        credit_card_transaction: CreditCardTransactionCreate | CreditCardTransactionCreateDict | Unset = UNSET,
        external_id: str | Unset = UNSET,
        is_auto_apply: bool | Unset = UNSET,
        apply_to_transactions: Sequence[ApplyToTransactionInput | ApplyToTransactionInputDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ReceivePayment:
        """Create a received payment.

        Records money received from a customer, which lowers accounts receivable. Say which invoices it pays or let
        QuickBooks apply it, exactly one of the two; an invoice that is already paid is reported as not found. There
        is no protection against duplicates: when a call times out, first look by customer and date whether the
        received payment was saved.

        Args:
            customer_id: Id of the customer or job that paid; it has to match the customer of the invoices being
                settled. At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            total_amount: Money received in the payment's currency, without discounts and credits. Any part not applied
                stays as the customer's credit.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            receivables_account_id: Accounts-receivable account to reduce; it must be the one the paid invoices were
                posted to. At most 36 characters.
            ref_number: Reference of the payment, usually the customer's check number; not unique. At most 20
                characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            payment_method_id: How the customer paid, such as cash, check, or card brand; used to group receipts when
                making deposits. At most 36 characters.
            memo: Internal remark on the payment; copied to the deposit when the payment is banked.
            deposit_to_account_id: Id of the account that receives the money: a bank account, or Undeposited Funds until
                a deposit moves it on. At most 36 characters.
            credit_card_transaction: Details of a card payment already handled by the QuickBooks merchant service. It is
                stored for reference and reconciliation and charges nothing.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            is_auto_apply: True lets QuickBooks distribute the money itself: to an invoice of the same amount, else to
                the oldest first. A payment takes either this or `apply_to_transactions`, and needs one of them.
                Default: false.
            apply_to_transactions: Invoices and other charges to settle; a fully paid one is answered as not found. A
                payment takes either this list or `is_auto_apply`, and needs one of them. At least one element.

        Returns:
            The received payment as QuickBooks saved it, with its new id, revision number, the invoices it settled
            and the amount left unused.
        """
        from ...api.qbd.receive_payments.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> ReceivePaymentDeleteResult:
        """Delete a received payment.

        Removes a customer payment for good, after which its invoices are open again. QuickBooks refuses while the
        payment or a linked invoice is in use; one that is part of a bank deposit must leave the deposit first.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id and reference number of the deleted received payment.
        """
        from ...api.qbd.receive_payments.delete import OPERATION

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
        customer_ids: Sequence[str] | None | Unset = UNSET,
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
    ) -> AsyncPager[ReceivePayment]:
        """List received payments.

        Lists payments received from customers; money from cash sales stands on sales receipts. Fetch each further
        page with the cursor within ten seconds of the previous answer; received payments come in no guaranteed
        order.

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
            customer_ids: Keeps only transactions of these customers or jobs. A job has an id of its own and is asked
                for separately from its customer.
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
            One page of received payments with the invoices they paid unless these were left out, with the cursor of
            the next page, or null when there are no more.
        """
        from ...api.qbd.receive_payments.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> ReceivePayment:
        """Retrieve a received payment.

        Fetches one payment from a customer, with the invoices it was applied to and what is still unused.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The received payment with the invoices it was applied to and the unused amount.
        """
        from ...api.qbd.receive_payments.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        receivables_account_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        total_amount: DecimalInput | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        deposit_to_account_id: str | Unset = UNSET,
        credit_card_transaction: ReceivePaymentUpdateCreditCardTransaction
        | ReceivePaymentUpdateCreditCardTransactionDict
        | Unset = UNSET,
        apply_to_transactions: Sequence[ApplyToTransactionInput | ApplyToTransactionInputDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ReceivePayment:
        """Update a received payment.

        Changes a payment from a customer, such as its amount, date or the invoices it settles. Applications that are
        sent replace the former distribution. Works only with the newest revision number, so read the received
        payment again after a refusal; fields not sent are left alone.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            customer_id: Id of the customer or job that paid; it has to match the customer of the invoices being
                settled. At most 36 characters.
            receivables_account_id: Accounts-receivable account to reduce; it must be the one the paid invoices were
                posted to. At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            ref_number: Reference of the payment, usually the customer's check number; not unique. At most 20
                characters.
            total_amount: Money received in the payment's currency, without discounts and credits. Any part not applied
                stays as the customer's credit.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            payment_method_id: How the customer paid, such as cash, check, or card brand; used to group receipts when
                making deposits. At most 36 characters.
            memo: Internal remark on the payment; copied to the deposit when the payment is banked.
            deposit_to_account_id: Id of the account that receives the money: a bank account, or Undeposited Funds until
                a deposit moves it on. At most 36 characters.
            credit_card_transaction: Details of a card payment already handled by the QuickBooks merchant service. It is
                stored for reference and reconciliation and charges nothing.
            apply_to_transactions: Invoices and other charges the payment settles; a fully paid one is answered as not
                found. At least one element.

        Returns:
            The received payment after the change, with the new revision number for the next update.
        """
        from ...api.qbd.receive_payments.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
