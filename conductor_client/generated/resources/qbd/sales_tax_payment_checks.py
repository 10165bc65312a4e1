"""The methods of `qbd.sales_tax_payment_checks`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ...._async.helpers import AsyncRecordsByRefNumber
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsByRefNumber
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, Unset

if TYPE_CHECKING:
    from ...models.address_input import AddressInput, AddressInputDict
    from ...models.sales_tax_payment_check import SalesTaxPaymentCheck
    from ...models.sales_tax_payment_check_create_line import (
        SalesTaxPaymentCheckCreateLine,
        SalesTaxPaymentCheckCreateLineDict,
    )
    from ...models.sales_tax_payment_check_delete_result import SalesTaxPaymentCheckDeleteResult
    from ...models.sales_tax_payment_check_update import SalesTaxPaymentCheckUpdate as SalesTaxPaymentCheckUpdate
    from ...models.sales_tax_payment_check_void_result import SalesTaxPaymentCheckVoidResult


class SalesTaxPaymentChecksResource(
    RecordsByRefNumber["SalesTaxPaymentCheck", "SalesTaxPaymentCheckUpdate"], api="...api.qbd.sales_tax_payment_checks"
):
    """`client.qbd.sales_tax_payment_checks` of a synchronous client. See `AsyncSalesTaxPaymentChecksResource`."""

    def create(
        self,
        *,
        vendor_id: str,
        transaction_date: DateInput,
        bank_account_id: str,
        lines: Sequence[SalesTaxPaymentCheckCreateLine | SalesTaxPaymentCheckCreateLineDict],
        conductor_end_user_id: str | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        address: AddressInput | AddressInputDict | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesTaxPaymentCheck:
        """Create a sales tax payment check.

        Args:
            vendor_id: Tax agency to pay; must be a vendor set up as a sales tax agency. At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            bank_account_id: Id of the bank account the check is drawn on; the account type must be bank. At most 36
                characters.
            lines: Amounts paid per sales tax item; every item must belong to the tax agency that receives the check. At
                least one element.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_queued_for_print: Whether the check waits in QuickBooks' print queue; a queued check gets its number when
                it is printed.
            ref_number: Number of the check. Leave it out for checks to be printed, which are numbered when printed;
                duplicates are accepted. At most 11 characters.
            memo: Remark on the payment; it also prints on the memo line of the check, where the payee can read it.
            address: Address of the tax agency to print on the check; when left out on creation, the agency's own
                address is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
        """
        from ...api.qbd.sales_tax_payment_checks.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesTaxPaymentCheckDeleteResult:
        """Delete a sales tax payment check.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.sales_tax_payment_checks.delete import OPERATION

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
        item_ids: Sequence[str] | None | Unset = UNSET,
        ref_number_contains: str | None | Unset = UNSET,
        ref_number_starts_with: str | None | Unset = UNSET,
        ref_number_ends_with: str | None | Unset = UNSET,
        ref_number_from: str | None | Unset = UNSET,
        ref_number_to: str | None | Unset = UNSET,
        include_line_items: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[SalesTaxPaymentCheck]:
        """List sales tax payment checks.

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
            vendor_ids: Keeps only payments made to one of these tax agencies, which are vendors in QuickBooks.
            account_ids: Keeps only transactions that use one of these accounts, for example the bank account of a check
                or the receivables account of an invoice.
            item_ids: Keeps only tax payments with a line for one of these sales tax items.
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
            include_line_items: Whether every transaction comes with its lines. Without them the line arrays are empty,
                and a long list is answered faster. Default: true.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.sales_tax_payment_checks.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesTaxPaymentCheck:
        """Retrieve a sales tax payment check.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.sales_tax_payment_checks.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        bank_account_id: str | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        address: AddressInput | AddressInputDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesTaxPaymentCheck:
        """Update a sales tax payment check.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            bank_account_id: Id of the bank account the check is drawn on; the account type must be bank. At most 36
                characters.
            is_queued_for_print: Whether the check waits in QuickBooks' print queue; a queued check gets its number when
                it is printed.
            ref_number: Number of the check; blank while it waits to be printed. Duplicates are accepted, so identify
                the record by its id. At most 11 characters.
            memo: Remark on the payment; it also prints on the memo line of the check, where the payee can read it.
            address: Address of the tax agency to print on the check; when left out on creation, the agency's own
                address is used.
        """
        from ...api.qbd.sales_tax_payment_checks.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesTaxPaymentCheckVoidResult:
        """Void a sales tax payment check.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.sales_tax_payment_checks.void import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncSalesTaxPaymentChecksResource(
    AsyncRecordsByRefNumber["SalesTaxPaymentCheck", "SalesTaxPaymentCheckUpdate"],
    api="...api.qbd.sales_tax_payment_checks",
):
    """`client.qbd.sales_tax_payment_checks` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        vendor_id: str,
        transaction_date: DateInput,
        bank_account_id: str,
        lines: Sequence[SalesTaxPaymentCheckCreateLine | SalesTaxPaymentCheckCreateLineDict],
        conductor_end_user_id: str | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        address: AddressInput | AddressInputDict | Unset = UNSET,
        external_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesTaxPaymentCheck:
        """Create a sales tax payment check.

        Pays collected sales tax to a tax agency by check, which lowers the sales tax liability and the bank balance.
        One line is needed for each tax that is paid. After a timeout the sales tax payment check may exist all the
        same, so look by agency and date before sending it again.

        Args:
            vendor_id: Tax agency to pay; must be a vendor set up as a sales tax agency. At most 36 characters.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            bank_account_id: Id of the bank account the check is drawn on; the account type must be bank. At most 36
                characters.
            lines: Amounts paid per sales tax item; every item must belong to the tax agency that receives the check. At
                least one element.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_queued_for_print: Whether the check waits in QuickBooks' print queue; a queued check gets its number when
                it is printed.
            ref_number: Number of the check. Leave it out for checks to be printed, which are numbered when printed;
                duplicates are accepted. At most 11 characters.
            memo: Remark on the payment; it also prints on the memo line of the check, where the payee can read it.
            address: Address of the tax agency to print on the check; when left out on creation, the agency's own
                address is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.

        Returns:
            The sales tax payment check as QuickBooks saved it, with its new id, its revision number and the total
            paid.
        """
        from ...api.qbd.sales_tax_payment_checks.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesTaxPaymentCheckDeleteResult:
        """Delete a sales tax payment check.

        Removes a sales tax payment for good, so the tax is owed to the agency again. QuickBooks refuses while the
        check or a transaction linked to it is in use.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id and reference number of the deleted sales tax payment check.
        """
        from ...api.qbd.sales_tax_payment_checks.delete import OPERATION

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
        item_ids: Sequence[str] | None | Unset = UNSET,
        ref_number_contains: str | None | Unset = UNSET,
        ref_number_starts_with: str | None | Unset = UNSET,
        ref_number_ends_with: str | None | Unset = UNSET,
        ref_number_from: str | None | Unset = UNSET,
        ref_number_to: str | None | Unset = UNSET,
        include_line_items: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[SalesTaxPaymentCheck]:
        """List sales tax payment checks.

        Lists checks with which collected sales tax was paid to tax agencies. The sequence is not guaranteed, and the
        next page must be asked for with the cursor inside ten seconds.

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
            vendor_ids: Keeps only payments made to one of these tax agencies, which are vendors in QuickBooks.
            account_ids: Keeps only transactions that use one of these accounts, for example the bank account of a check
                or the receivables account of an invoice.
            item_ids: Keeps only tax payments with a line for one of these sales tax items.
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
            include_line_items: Whether every transaction comes with its lines. Without them the line arrays are empty,
                and a long list is answered faster. Default: true.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            One page of sales tax payment checks with their lines unless these were left out, with the cursor of the
            next page, or null when there are no more.
        """
        from ...api.qbd.sales_tax_payment_checks.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesTaxPaymentCheck:
        """Retrieve a sales tax payment check.

        Fetches one payment of sales tax to an agency, with the amount for each tax.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The sales tax payment check with its agency, bank account and tax lines.
        """
        from ...api.qbd.sales_tax_payment_checks.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        bank_account_id: str | Unset = UNSET,
        is_queued_for_print: bool | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        memo: str | Unset = UNSET,
        address: AddressInput | AddressInputDict | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SalesTaxPaymentCheck:
        """Update a sales tax payment check.

        Changes a sales tax payment, such as its number, date or bank account. The taxes and amounts paid cannot be
        edited, so void the check and write a new one for that. The sales tax payment check's current revision number
        is required, and an outdated one is refused; fields left out keep their values.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            bank_account_id: Id of the bank account the check is drawn on; the account type must be bank. At most 36
                characters.
            is_queued_for_print: Whether the check waits in QuickBooks' print queue; a queued check gets its number when
                it is printed.
            ref_number: Number of the check; blank while it waits to be printed. Duplicates are accepted, so identify
                the record by its id. At most 11 characters.
            memo: Remark on the payment; it also prints on the memo line of the check, where the payee can read it.
            address: Address of the tax agency to print on the check; when left out on creation, the agency's own
                address is used.

        Returns:
            The sales tax payment check after the change, with the new revision number for the next update.
        """
        from ...api.qbd.sales_tax_payment_checks.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> SalesTaxPaymentCheckVoidResult:
        """Void a sales tax payment check.

        Voids a sales tax payment: the check stays under its number at zero, and the tax is owed to the agency again.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id, reference number and timestamps of the voided sales tax payment check; read the
            sales tax payment check again for its new revision number.
        """
        from ...api.qbd.sales_tax_payment_checks.void import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
