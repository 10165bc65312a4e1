"""The methods of `qbd.credit_card_refunds`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ...._async.helpers import AsyncFindByRefNumber
from ...._async.pager import AsyncPager
from ...._sync.helpers import FindByRefNumber
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, NumberInput, Unset

if TYPE_CHECKING:
    from ...models.address_input import AddressInput, AddressInputDict
    from ...models.credit_card_refund import CreditCardRefund
    from ...models.credit_card_refund_create_application import (
        CreditCardRefundCreateApplication,
        CreditCardRefundCreateApplicationDict,
    )
    from ...models.credit_card_refund_delete_result import CreditCardRefundDeleteResult
    from ...models.credit_card_refund_void_result import CreditCardRefundVoidResult
    from ...models.credit_card_transaction_create import CreditCardTransactionCreate, CreditCardTransactionCreateDict


class CreditCardRefundsResource(FindByRefNumber["CreditCardRefund"], api="...api.qbd.credit_card_refunds"):
    """`client.qbd.credit_card_refunds` of a synchronous client. See `AsyncCreditCardRefundsResource`."""

    def create(
        self,
        *,
        customer_id: str,
        transaction_date: DateInput,
        refund_applied_to_transactions: Sequence[
            CreditCardRefundCreateApplication | CreditCardRefundCreateApplicationDict
        ],
        conductor_end_user_id: str | Unset = UNSET,
        refund_from_account_id: str | Unset = UNSET,
        receivables_account_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        address: AddressInput | AddressInputDict | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        credit_card_transaction: CreditCardTransactionCreate | CreditCardTransactionCreateDict | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreditCardRefund:
        """Create a credit card refund.

        Args:
            customer_id: Id of the customer or job whose credit is paid back to the card. At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            refund_applied_to_transactions: Customer credits, such as credit memos or overpayments, that the refund pays
                back; each one's remaining credit goes down. At least one element.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            refund_from_account_id: Account the money leaves: a bank account, or Undeposited Funds when the processor
                nets refunds against sales. At most 36 characters.
            receivables_account_id: Accounts-receivable account that holds the refunded credits; left out, the default
                one is used. At most 36 characters.
            ref_number: Number shown on the form. Left out, it stays blank or QuickBooks takes the next in sequence, so
                read it back; duplicates are accepted silently. At most 11 characters.
            address: Customer address to show on the refund; when left out, the customer's billing address is used.
            payment_method_id: Card or other means by which the customer is refunded. At most 36 characters.
            memo: Remark shown in the credit card register and in reports.
            credit_card_transaction: Details of a card payment already handled by the QuickBooks merchant service. It is
                stored for reference and reconciliation and charges nothing.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
        """
        from ...api.qbd.credit_card_refunds.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CreditCardRefundDeleteResult:
        """Delete a credit card refund.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.credit_card_refunds.delete import OPERATION

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
    ) -> Page[CreditCardRefund]:
        """List credit card refunds.

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
        from ...api.qbd.credit_card_refunds.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CreditCardRefund:
        """Retrieve a credit card refund.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.credit_card_refunds.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CreditCardRefundVoidResult:
        """Void a credit card refund.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.credit_card_refunds.void import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncCreditCardRefundsResource(AsyncFindByRefNumber["CreditCardRefund"], api="...api.qbd.credit_card_refunds"):
    """`client.qbd.credit_card_refunds` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        customer_id: str,
        transaction_date: DateInput,
        refund_applied_to_transactions: Sequence[
            CreditCardRefundCreateApplication | CreditCardRefundCreateApplicationDict
        ],
        conductor_end_user_id: str | Unset = UNSET,
        refund_from_account_id: str | Unset = UNSET,
        receivables_account_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        address: AddressInput | AddressInputDict | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        credit_card_transaction: CreditCardTransactionCreate | CreditCardTransactionCreateDict | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreditCardRefund:
        """Create a credit card refund.

        Refunds a customer on a credit card, using up open credit memos or overpayments; the refund must say which of
        them it draws on. QuickBooks only books it; the money has to be sent to the card by other means. QuickBooks
        may have saved the credit card refund even when the call times out; search by customer and date before any
        repeat.

        Args:
            customer_id: Id of the customer or job whose credit is paid back to the card. At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            refund_applied_to_transactions: Customer credits, such as credit memos or overpayments, that the refund pays
                back; each one's remaining credit goes down. At least one element.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            refund_from_account_id: Account the money leaves: a bank account, or Undeposited Funds when the processor
                nets refunds against sales. At most 36 characters.
            receivables_account_id: Accounts-receivable account that holds the refunded credits; left out, the default
                one is used. At most 36 characters.
            ref_number: Number shown on the form. Left out, it stays blank or QuickBooks takes the next in sequence, so
                read it back; duplicates are accepted silently. At most 11 characters.
            address: Customer address to show on the refund; when left out, the customer's billing address is used.
            payment_method_id: Card or other means by which the customer is refunded. At most 36 characters.
            memo: Remark shown in the credit card register and in reports.
            credit_card_transaction: Details of a card payment already handled by the QuickBooks merchant service. It is
                stored for reference and reconciliation and charges nothing.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.

        Returns:
            The credit card refund as QuickBooks saved it, with its new id, its revision number and the total
            refunded.
        """
        from ...api.qbd.credit_card_refunds.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CreditCardRefundDeleteResult:
        """Delete a credit card refund.

        Removes a card refund for good, after which the customer's credits it used are open again. QuickBooks refuses
        while the refund or one of those credits is in use.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id and reference number of the deleted credit card refund.
        """
        from ...api.qbd.credit_card_refunds.delete import OPERATION

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
    ) -> AsyncPager[CreditCardRefund]:
        """List credit card refunds.

        Lists refunds paid out to customers on their credit cards. The sequence is not guaranteed, and the next page
        must be asked for with the cursor inside ten seconds.

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
            One page of credit card refunds with the credits they used unless these were left out, with the cursor of
            the next page, or null when there are no more.
        """
        from ...api.qbd.credit_card_refunds.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CreditCardRefund:
        """Retrieve a credit card refund.

        Fetches one card refund to a customer, with the credits it used up. A refund cannot be edited here, only
        voided or deleted.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The credit card refund with its amount, card details and the credits it was applied to.
        """
        from ...api.qbd.credit_card_refunds.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CreditCardRefundVoidResult:
        """Void a credit card refund.

        Voids a card refund: it stays on record at zero, and the credits it used up are open for the customer again.
        Money already sent to the card is not called back.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id, reference number and timestamps of the voided credit card refund; read the
            credit card refund again for its new revision number.
        """
        from ...api.qbd.credit_card_refunds.void import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
