"""The methods of `qbd.sales_receipts`. Written by scripts/regenerate. Do not edit."""

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
    from ...models.credit_card_transaction_create import CreditCardTransactionCreate, CreditCardTransactionCreateDict
    from ...models.sales_receipt import SalesReceipt
    from ...models.sales_receipt_create_line import SalesReceiptCreateLine, SalesReceiptCreateLineDict
    from ...models.sales_receipt_create_line_group import SalesReceiptCreateLineGroup, SalesReceiptCreateLineGroupDict
    from ...models.sales_receipt_delete_result import SalesReceiptDeleteResult
    from ...models.sales_receipt_update import SalesReceiptUpdate as SalesReceiptUpdate
    from ...models.sales_receipt_update_line import SalesReceiptUpdateLine, SalesReceiptUpdateLineDict
    from ...models.sales_receipt_update_line_group import SalesReceiptUpdateLineGroup, SalesReceiptUpdateLineGroupDict
    from ...models.sales_receipt_void_result import SalesReceiptVoidResult


class SalesReceiptsResource(RecordsByRefNumber["SalesReceipt", "SalesReceiptUpdate"], api="...api.qbd.sales_receipts"):
    """`client.qbd.sales_receipts` of a synchronous client. See `AsyncSalesReceiptsResource`."""

    def create(
        self,
        *,
        transaction_date: DateInput,
        conductor_end_user_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        document_template_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        billing_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        is_pending: bool | Unset = UNSET,
        check_number: str | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        due_date: DateInput | Unset = UNSET,
        sales_representative_id: str | Unset = UNSET,
        shipping_date: DateInput | Unset = UNSET,
        shipping_method_id: str | Unset = UNSET,
        shipment_origin: str | Unset = UNSET,
        sales_tax_item_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        customer_message_id: str | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        is_queued_for_email: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        deposit_to_account_id: str | Unset = UNSET,
        credit_card_transaction: CreditCardTransactionCreate | CreditCardTransactionCreateDict | Unset = UNSET,
        other_custom_field: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        lines: Sequence[SalesReceiptCreateLine | SalesReceiptCreateLineDict] | Unset = UNSET,
        line_groups: Sequence[SalesReceiptCreateLineGroup | SalesReceiptCreateLineGroupDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesReceipt:
        """Create a sales receipt.

        Args:
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            customer_id: Id of the customer or job of the cash sale; may be left out for an anonymous sale. At most 36
                characters.
            class_id: Id of the class, a user-defined segment, for the transaction as a whole; lines may carry their
                own. At most 36 characters.
            document_template_id: Id of the layout for displaying, printing and e-mailing the form; when left out on
                creation, the default layout for this kind of form is used. At most 36 characters.
            ref_number: Number shown on the form. Left out, it stays blank or QuickBooks takes the next in sequence, so
                read it back; duplicates are accepted silently. At most 11 characters.
            billing_address: Bill-to address printed on the form; when left out on creation, the customer's own billing
                address is used.
            shipping_address: Where the goods go. Left out, the customer's default ship-to address is copied.
            is_pending: Whether the transaction is a draft: pending ones are stored but post nothing to accounts or
                stock.
            check_number: Number on the check the customer paid with; for other payment methods it may hold their
                reference.
            payment_method_id: How the customer paid, such as cash, check, or card brand; used to group receipts when
                making deposits. At most 36 characters.
            due_date: Informational only, since a sales receipt is paid on the spot.
            sales_representative_id: Sales rep credited with the sale in commission and sales-by-rep reports. This is
                the id of the Sales Rep entry, not of the employee behind it. At most 36 characters.
            shipping_date: Day the goods leave or left for the customer; it does not affect posting, which follows the
                transaction date.
            shipping_method_id: Carrier or service printed in the VIA field of the form; freight charges need a line of
                their own. At most 36 characters.
            shipment_origin: Place where the seller hands the goods over (F.O.B. point), from which the buyer bears
                freight and risk; free text printed on the form. At most 13 characters.
            sales_tax_item_id: Tax item or group that sets the rate for the taxable lines of the form; left out, the
                customer's default applies. At most 36 characters.
            memo: Internal remark shown in registers and reports. The text printed for the customer is the customer
                message.
            customer_message_id: Id of the entry in the customer message list to print at the foot of the form. At most
                36 characters.
            is_queued_for_print: Whether the form waits in QuickBooks' print queue, from which a user prints it.
            is_queued_for_email: Whether the form waits in QuickBooks' list of forms to be e-mailed; a user has to send
                it, the API sends nothing.
            sales_tax_code_id: Customer's tax code on this form: it decides whether taxable lines are taxed. Lines carry
                their own code as well. At most 36 characters.
            deposit_to_account_id: Id of the account that receives the money: a bank account, or Undeposited Funds until
                a deposit moves it on. At most 36 characters.
            credit_card_transaction: Details of a card payment already handled by the QuickBooks merchant service. It is
                stored for reference and reconciliation and charges nothing.
            other_custom_field: Text of the built-in `Other` field in the form header; visible only on templates that
                include it, under a label the company chooses.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            lines: Rows of the form in printing order; a row without an item serves as text. Item groups go into
                `line_groups`. At least one element.
            line_groups: Item groups to put on the form. QuickBooks expands each one into its member lines, so the
                members are not listed here. At least one element.
        """
        from ...api.qbd.sales_receipts.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesReceiptDeleteResult:
        """Delete a sales receipt.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.sales_receipts.delete import OPERATION

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
    ) -> Page[SalesReceipt]:
        """List sales receipts.

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
        from ...api.qbd.sales_receipts.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesReceipt:
        """Retrieve a sales receipt.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.sales_receipts.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        document_template_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        billing_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        is_pending: bool | Unset = UNSET,
        check_number: str | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        due_date: DateInput | Unset = UNSET,
        sales_representative_id: str | Unset = UNSET,
        shipping_date: DateInput | Unset = UNSET,
        shipping_method_id: str | Unset = UNSET,
        shipment_origin: str | Unset = UNSET,
        sales_tax_item_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        customer_message_id: str | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        is_queued_for_email: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        deposit_to_account_id: str | Unset = UNSET,
        other_custom_field: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        lines: Sequence[SalesReceiptUpdateLine | SalesReceiptUpdateLineDict] | Unset = UNSET,
        line_groups: Sequence[SalesReceiptUpdateLineGroup | SalesReceiptUpdateLineGroupDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesReceipt:
        """Update a sales receipt.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            customer_id: Id of the customer or job of the cash sale; may be left out for an anonymous sale. At most 36
                characters.
            class_id: Id of the class, a user-defined segment, for the transaction as a whole; lines may carry their
                own. At most 36 characters.
            document_template_id: Id of the layout for displaying, printing and e-mailing the form; when left out on
                creation, the default layout for this kind of form is used. At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            ref_number: Number shown on the form. Users may edit it and QuickBooks accepts duplicates, so identify the
                record by its id. At most 11 characters.
            billing_address: Bill-to address printed on the form; when left out on creation, the customer's own billing
                address is used.
            shipping_address: Where the goods go, kept as a copy on the form: later changes of the customer's address do
                not reach it.
            is_pending: Whether the transaction is a draft: pending ones are stored but post nothing to accounts or
                stock.
            check_number: Number on the check the customer paid with; for other payment methods it may hold their
                reference.
            payment_method_id: How the customer paid, such as cash, check, or card brand; used to group receipts when
                making deposits. At most 36 characters.
            due_date: Informational only, since a sales receipt is paid on the spot.
            sales_representative_id: Sales rep credited with the sale in commission and sales-by-rep reports. This is
                the id of the Sales Rep entry, not of the employee behind it. At most 36 characters.
            shipping_date: Day the goods leave or left for the customer; it does not affect posting, which follows the
                transaction date.
            shipping_method_id: Carrier or service printed in the VIA field of the form; freight charges need a line of
                their own. At most 36 characters.
            shipment_origin: Place where the seller hands the goods over (F.O.B. point), from which the buyer bears
                freight and risk; free text printed on the form. At most 13 characters.
            sales_tax_item_id: Tax item or group that sets the rate for the taxable lines of the form. At most 36
                characters.
            memo: Internal remark shown in registers and reports. The text printed for the customer is the customer
                message.
            customer_message_id: Id of the entry in the customer message list to print at the foot of the form. At most
                36 characters.
            is_queued_for_print: Whether the form waits in QuickBooks' print queue, from which a user prints it.
            is_queued_for_email: Whether the form waits in QuickBooks' list of forms to be e-mailed; a user has to send
                it, the API sends nothing.
            sales_tax_code_id: Customer's tax code on this form: it decides whether taxable lines are taxed. Lines carry
                their own code as well. At most 36 characters.
            deposit_to_account_id: Id of the account that receives the money: a bank account, or Undeposited Funds until
                a deposit moves it on. At most 36 characters.
            other_custom_field: Text of the built-in `Other` field in the form header; visible only on templates that
                include it, under a label the company chooses.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            lines: Rows for items, text, discounts, and subtotals. When sent, the array replaces every line: keep a line
                by its id, add one with id `-1`, and any line left out is deleted. At least one element.
            line_groups: Item groups on the form. When sent, the array replaces all groups: keep one by its id, add one
                with id `-1`, and any group left out is deleted. At least one element.
        """
        from ...api.qbd.sales_receipts.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesReceiptVoidResult:
        """Void a sales receipt.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.sales_receipts.void import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncSalesReceiptsResource(
    AsyncRecordsByRefNumber["SalesReceipt", "SalesReceiptUpdate"], api="...api.qbd.sales_receipts"
):
    """`client.qbd.sales_receipts` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        transaction_date: DateInput,
        conductor_end_user_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        document_template_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        billing_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        is_pending: bool | Unset = UNSET,
        check_number: str | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        due_date: DateInput | Unset = UNSET,
        sales_representative_id: str | Unset = UNSET,
        shipping_date: DateInput | Unset = UNSET,
        shipping_method_id: str | Unset = UNSET,
        shipment_origin: str | Unset = UNSET,
        sales_tax_item_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        customer_message_id: str | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        is_queued_for_email: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        deposit_to_account_id: str | Unset = UNSET,
        credit_card_transaction: CreditCardTransactionCreate | CreditCardTransactionCreateDict | Unset = UNSET,
        other_custom_field: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        lines: Sequence[SalesReceiptCreateLine | SalesReceiptCreateLineDict] | Unset = UNSET,
        line_groups: Sequence[SalesReceiptCreateLineGroup | SalesReceiptCreateLineGroupDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesReceipt:
        """Create a sales receipt.

        Records a cash sale, where goods or services are paid on the spot: sales, tax and stock are booked, and the
        money goes to a bank account or to Undeposited Funds. No receivable arises. QuickBooks may have saved the
        sales receipt even when the call times out; search by customer and date before any repeat.

        Args:
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            customer_id: Id of the customer or job of the cash sale; may be left out for an anonymous sale. At most 36
                characters.
            class_id: Id of the class, a user-defined segment, for the transaction as a whole; lines may carry their
                own. At most 36 characters.
            document_template_id: Id of the layout for displaying, printing and e-mailing the form; when left out on
                creation, the default layout for this kind of form is used. At most 36 characters.
            ref_number: Number shown on the form. Left out, it stays blank or QuickBooks takes the next in sequence, so
                read it back; duplicates are accepted silently. At most 11 characters.
            billing_address: Bill-to address printed on the form; when left out on creation, the customer's own billing
                address is used.
            shipping_address: Where the goods go. Left out, the customer's default ship-to address is copied.
            is_pending: Whether the transaction is a draft: pending ones are stored but post nothing to accounts or
                stock.
            check_number: Number on the check the customer paid with; for other payment methods it may hold their
                reference.
            payment_method_id: How the customer paid, such as cash, check, or card brand; used to group receipts when
                making deposits. At most 36 characters.
            due_date: Informational only, since a sales receipt is paid on the spot.
            sales_representative_id: Sales rep credited with the sale in commission and sales-by-rep reports. This is
                the id of the Sales Rep entry, not of the employee behind it. At most 36 characters.
            shipping_date: Day the goods leave or left for the customer; it does not affect posting, which follows the
                transaction date.
            shipping_method_id: Carrier or service printed in the VIA field of the form; freight charges need a line of
                their own. At most 36 characters.
            shipment_origin: Place where the seller hands the goods over (F.O.B. point), from which the buyer bears
                freight and risk; free text printed on the form. At most 13 characters.
            sales_tax_item_id: Tax item or group that sets the rate for the taxable lines of the form; left out, the
                customer's default applies. At most 36 characters.
            memo: Internal remark shown in registers and reports. The text printed for the customer is the customer
                message.
            customer_message_id: Id of the entry in the customer message list to print at the foot of the form. At most
                36 characters.
            is_queued_for_print: Whether the form waits in QuickBooks' print queue, from which a user prints it.
            is_queued_for_email: Whether the form waits in QuickBooks' list of forms to be e-mailed; a user has to send
                it, the API sends nothing.
            sales_tax_code_id: Customer's tax code on this form: it decides whether taxable lines are taxed. Lines carry
                their own code as well. At most 36 characters.
            deposit_to_account_id: Id of the account that receives the money: a bank account, or Undeposited Funds until
                a deposit moves it on. At most 36 characters.
            credit_card_transaction: Details of a card payment already handled by the QuickBooks merchant service. It is
                stored for reference and reconciliation and charges nothing.
            other_custom_field: Text of the built-in `Other` field in the form header; visible only on templates that
                include it, under a label the company chooses.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            lines: Rows of the form in printing order; a row without an item serves as text. Item groups go into
                `line_groups`. At least one element.
            line_groups: Item groups to put on the form. QuickBooks expands each one into its member lines, so the
                members are not listed here. At least one element.

        Returns:
            The sales receipt as QuickBooks saved it, with its new id, revision number, taxes and total.
        """
        from ...api.qbd.sales_receipts.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesReceiptDeleteResult:
        """Delete a sales receipt.

        Removes a sales receipt for good, with its sale and its money. QuickBooks refuses while the receipt is in
        use, for instance because its money is part of a bank deposit.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id and reference number of the deleted sales receipt.
        """
        from ...api.qbd.sales_receipts.delete import OPERATION

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
    ) -> AsyncPager[SalesReceipt]:
        """List sales receipts.

        Lists sales receipts, the sales paid on the spot. Long lists continue page by page through the cursor, ten
        seconds at most between answer and next request, and in no fixed order.

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
            One page of sales receipts with their lines unless these were left out, with the cursor of the next page,
            or null when there are no more.
        """
        from ...api.qbd.sales_receipts.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesReceipt:
        """Retrieve a sales receipt.

        Fetches one sales receipt, a sale paid on the spot, with its lines, taxes and form of payment.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The sales receipt with its lines, taxes, total and payment details.
        """
        from ...api.qbd.sales_receipts.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        class_id: str | Unset = UNSET,
        document_template_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        billing_address: AddressInput | AddressInputDict | Unset = UNSET,
        shipping_address: AddressInput | AddressInputDict | Unset = UNSET,
        is_pending: bool | Unset = UNSET,
        check_number: str | Unset = UNSET,
        payment_method_id: str | Unset = UNSET,
        due_date: DateInput | Unset = UNSET,
        sales_representative_id: str | Unset = UNSET,
        shipping_date: DateInput | Unset = UNSET,
        shipping_method_id: str | Unset = UNSET,
        shipment_origin: str | Unset = UNSET,
        sales_tax_item_id: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        customer_message_id: str | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        is_queued_for_email: bool | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        deposit_to_account_id: str | Unset = UNSET,
        other_custom_field: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        lines: Sequence[SalesReceiptUpdateLine | SalesReceiptUpdateLineDict] | Unset = UNSET,
        line_groups: Sequence[SalesReceiptUpdateLineGroup | SalesReceiptUpdateLineGroupDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesReceipt:
        """Update a sales receipt.

        Changes a sales receipt, and so the sale, the tax and the money received. A line array replaces every line of
        the form, so name the lines to keep by id, mark new ones with id -1 and leave out the rest. Send the revision
        number last read, since QuickBooks refuses an older one; whatever is left out stays as it is.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            customer_id: Id of the customer or job of the cash sale; may be left out for an anonymous sale. At most 36
                characters.
            class_id: Id of the class, a user-defined segment, for the transaction as a whole; lines may carry their
                own. At most 36 characters.
            document_template_id: Id of the layout for displaying, printing and e-mailing the form; when left out on
                creation, the default layout for this kind of form is used. At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            ref_number: Number shown on the form. Users may edit it and QuickBooks accepts duplicates, so identify the
                record by its id. At most 11 characters.
            billing_address: Bill-to address printed on the form; when left out on creation, the customer's own billing
                address is used.
            shipping_address: Where the goods go, kept as a copy on the form: later changes of the customer's address do
                not reach it.
            is_pending: Whether the transaction is a draft: pending ones are stored but post nothing to accounts or
                stock.
            check_number: Number on the check the customer paid with; for other payment methods it may hold their
                reference.
            payment_method_id: How the customer paid, such as cash, check, or card brand; used to group receipts when
                making deposits. At most 36 characters.
            due_date: Informational only, since a sales receipt is paid on the spot.
            sales_representative_id: Sales rep credited with the sale in commission and sales-by-rep reports. This is
                the id of the Sales Rep entry, not of the employee behind it. At most 36 characters.
            shipping_date: Day the goods leave or left for the customer; it does not affect posting, which follows the
                transaction date.
            shipping_method_id: Carrier or service printed in the VIA field of the form; freight charges need a line of
                their own. At most 36 characters.
            shipment_origin: Place where the seller hands the goods over (F.O.B. point), from which the buyer bears
                freight and risk; free text printed on the form. At most 13 characters.
            sales_tax_item_id: Tax item or group that sets the rate for the taxable lines of the form. At most 36
                characters.
            memo: Internal remark shown in registers and reports. The text printed for the customer is the customer
                message.
            customer_message_id: Id of the entry in the customer message list to print at the foot of the form. At most
                36 characters.
            is_queued_for_print: Whether the form waits in QuickBooks' print queue, from which a user prints it.
            is_queued_for_email: Whether the form waits in QuickBooks' list of forms to be e-mailed; a user has to send
                it, the API sends nothing.
            sales_tax_code_id: Customer's tax code on this form: it decides whether taxable lines are taxed. Lines carry
                their own code as well. At most 36 characters.
            deposit_to_account_id: Id of the account that receives the money: a bank account, or Undeposited Funds until
                a deposit moves it on. At most 36 characters.
            other_custom_field: Text of the built-in `Other` field in the form header; visible only on templates that
                include it, under a label the company chooses.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            lines: Rows for items, text, discounts, and subtotals. When sent, the array replaces every line: keep a line
                by its id, add one with id `-1`, and any line left out is deleted. At least one element.
            line_groups: Item groups on the form. When sent, the array replaces all groups: keep one by its id, add one
                with id `-1`, and any group left out is deleted. At least one element.

        Returns:
            The sales receipt after the change, with the new revision number for the next update.
        """
        from ...api.qbd.sales_receipts.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesReceiptVoidResult:
        """Void a sales receipt.

        Voids a sales receipt: number and lines stay, amounts become zero, and sold stock returns. Money handed back
        to the customer is not recorded by this.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id, reference number and timestamps of the voided sales receipt; read the sales
            receipt again for its new revision number.
        """
        from ...api.qbd.sales_receipts.void import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
