"""The methods of `qbd.journal_entries`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from ...._async.helpers import AsyncRecordsByRefNumber
from ...._async.pager import AsyncPager
from ...._sync.helpers import RecordsByRefNumber
from ...._sync.page import Page
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, NumberInput, Unset

if TYPE_CHECKING:
    from ...models.journal_entry import JournalEntry
    from ...models.journal_entry_create_line import JournalEntryCreateLine, JournalEntryCreateLineDict
    from ...models.journal_entry_delete_result import JournalEntryDeleteResult
    from ...models.journal_entry_update import JournalEntryUpdate as JournalEntryUpdate
    from ...models.journal_entry_update_line import JournalEntryUpdateLine, JournalEntryUpdateLineDict
    from ...models.journal_entry_void_result import JournalEntryVoidResult


class JournalEntriesResource(
    RecordsByRefNumber["JournalEntry", "JournalEntryUpdate"], api="...api.qbd.journal_entries"
):
    """`client.qbd.journal_entries` of a synchronous client. See `AsyncJournalEntriesResource`."""

    def create(
        self,
        *,
        transaction_date: DateInput,
        conductor_end_user_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        is_adjustment: bool | Unset = UNSET,
        is_home_currency_adjustment: bool | Unset = UNSET,
        are_amounts_entered_in_home_currency: bool | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        debit_lines: Sequence[JournalEntryCreateLine | JournalEntryCreateLineDict] | Unset = UNSET,
        credit_lines: Sequence[JournalEntryCreateLine | JournalEntryCreateLineDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> JournalEntry:
        """Create a journal entry.

        Args:
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            ref_number: Entry number shown in registers and reports; duplicates are accepted. At most 11 characters.
            is_adjustment: Marks an adjusting entry, as accountants book at the end of a period; reports can list these
                separately.
            is_home_currency_adjustment: Marks an entry that revalues foreign balances in home currency, for exchange
                gains and losses, without changing foreign amounts.
            are_amounts_entered_in_home_currency: Whether line amounts are in home currency rather than in the currency
                of the entry; only of interest with multicurrency switched on.
            currency_id: Id of the currency of the entry's amounts; needs multicurrency switched on. An entry uses one
                foreign currency at most. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            debit_lines: Debit side of the entry; its total equals that of the credit lines. At least one element.
            credit_lines: Credit side of the entry; its total equals that of the debit lines. At least one element.
        """
        from ...api.qbd.journal_entries.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> JournalEntryDeleteResult:
        """Delete a journal entry.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.journal_entries.delete import OPERATION

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
        entity_ids: Sequence[str] | None | Unset = UNSET,
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
    ) -> Page[JournalEntry]:
        """List journal entries.

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
            entity_ids: Keeps only entries with a line that names one of these customers, vendors, employees or other
                names.
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
        from ...api.qbd.journal_entries.list import OPERATION

        return self._client.page(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> JournalEntry:
        """Retrieve a journal entry.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.journal_entries.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        is_adjustment: bool | Unset = UNSET,
        are_amounts_entered_in_home_currency: bool | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        lines: Sequence[JournalEntryUpdateLine | JournalEntryUpdateLineDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> JournalEntry:
        """Update a journal entry.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            ref_number: Entry number shown in registers and reports; duplicates are accepted. At most 11 characters.
            is_adjustment: Marks an adjusting entry, as accountants book at the end of a period; reports can list these
                separately.
            are_amounts_entered_in_home_currency: Whether line amounts are in home currency rather than in the currency
                of the entry; only of interest with multicurrency switched on.
            currency_id: Id of the currency of the entry's amounts; needs multicurrency switched on. An entry uses one
                foreign currency at most. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            lines: Debit and credit lines together, told apart by `journalLineType`. When sent, all lines of the entry
                are required, as left-out lines are deleted; debits must equal credits. At least one element.
        """
        from ...api.qbd.journal_entries.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> JournalEntryVoidResult:
        """Void a journal entry.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.journal_entries.void import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncJournalEntriesResource(
    AsyncRecordsByRefNumber["JournalEntry", "JournalEntryUpdate"], api="...api.qbd.journal_entries"
):
    """`client.qbd.journal_entries` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        transaction_date: DateInput,
        conductor_end_user_id: str | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        is_adjustment: bool | Unset = UNSET,
        is_home_currency_adjustment: bool | Unset = UNSET,
        are_amounts_entered_in_home_currency: bool | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        external_id: str | Unset = UNSET,
        debit_lines: Sequence[JournalEntryCreateLine | JournalEntryCreateLineDict] | Unset = UNSET,
        credit_lines: Sequence[JournalEntryCreateLine | JournalEntryCreateLineDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> JournalEntry:
        """Create a journal entry.

        Posts a journal entry, debits and credits straight to accounts. Debits must equal credits, and a line on
        receivables or payables needs a customer or a vendor. After a timeout the journal entry may exist all the
        same, so look by reference number and date before sending it again.

        Args:
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            ref_number: Entry number shown in registers and reports; duplicates are accepted. At most 11 characters.
            is_adjustment: Marks an adjusting entry, as accountants book at the end of a period; reports can list these
                separately.
            is_home_currency_adjustment: Marks an entry that revalues foreign balances in home currency, for exchange
                gains and losses, without changing foreign amounts.
            are_amounts_entered_in_home_currency: Whether line amounts are in home currency rather than in the currency
                of the entry; only of interest with multicurrency switched on.
            currency_id: Id of the currency of the entry's amounts; needs multicurrency switched on. An entry uses one
                foreign currency at most. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            external_id: GUID of your own choosing, stored with the record. QuickBooks neither searches by it nor
                rejects duplicates, but it lets you recognize a record after a timed-out create. Fixed when the record
                is created; it cannot be changed later.
            debit_lines: Debit side of the entry; its total equals that of the credit lines. At least one element.
            credit_lines: Credit side of the entry; its total equals that of the debit lines. At least one element.

        Returns:
            The journal entry as QuickBooks saved it, with its new id, its revision number and an id for every line.
        """
        from ...api.qbd.journal_entries.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def delete(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> JournalEntryDeleteResult:
        """Delete a journal entry.

        Removes a journal entry for good from all accounts it posted to. QuickBooks refuses while the entry or a
        transaction linked to it is in use. Reversing it with an opposite entry keeps a trace.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id and reference number of the deleted journal entry.
        """
        from ...api.qbd.journal_entries.delete import OPERATION

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
        entity_ids: Sequence[str] | None | Unset = UNSET,
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
    ) -> AsyncPager[JournalEntry]:
        """List journal entries.

        Lists journal entries, the manual debits and credits in the ledger. The sequence is not guaranteed, and the
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
            entity_ids: Keeps only entries with a line that names one of these customers, vendors, employees or other
                names.
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
            One page of journal entries with their lines unless these were left out, with the cursor of the next
            page, or null when there are no more.
        """
        from ...api.qbd.journal_entries.list import OPERATION

        return self._client.pager(OPERATION.call(locals()), options)

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> JournalEntry:
        """Retrieve a journal entry.

        Fetches one journal entry with its debit and credit lines.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The journal entry with its debit and credit lines.
        """
        from ...api.qbd.journal_entries.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        transaction_date: DateInput | Unset = UNSET,
        ref_number: str | Unset = UNSET,
        is_adjustment: bool | Unset = UNSET,
        are_amounts_entered_in_home_currency: bool | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        exchange_rate: NumberInput | Unset = UNSET,
        lines: Sequence[JournalEntryUpdateLine | JournalEntryUpdateLineDict] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> JournalEntry:
        """Update a journal entry.

        Changes a journal entry, the manual debits and credits it posts. When lines are sent, send every debit and
        credit, old ones by id and new ones with id -1; what is missing is dropped, and the rest must still balance.
        Works only with the newest revision number, so read the journal entry again after a refusal; fields not sent
        are left alone.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            transaction_date: Date as of which the transaction enters the books; it decides the accounting period and
                need not be the day of entry.
            ref_number: Entry number shown in registers and reports; duplicates are accepted. At most 11 characters.
            is_adjustment: Marks an adjusting entry, as accountants book at the end of a period; reports can list these
                separately.
            are_amounts_entered_in_home_currency: Whether line amounts are in home currency rather than in the currency
                of the entry; only of interest with multicurrency switched on.
            currency_id: Id of the currency of the entry's amounts; needs multicurrency switched on. An entry uses one
                foreign currency at most. At most 36 characters.
            exchange_rate: Value of one unit of the transaction's currency in home currency; when left out on creation,
                the rate stored for the currency is used.
            lines: Debit and credit lines together, told apart by `journalLineType`. When sent, all lines of the entry
                are required, as left-out lines are deleted; debits must equal credits. At least one element.

        Returns:
            The journal entry after the change, with the new revision number for the next update.
        """
        from ...api.qbd.journal_entries.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def void(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> JournalEntryVoidResult:
        """Void a journal entry.

        Voids a journal entry: it stays on record with all debits and credits at zero, so it no longer affects any
        account.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            Confirmation with the id, reference number and timestamps of the voided journal entry; read the journal
            entry again for its new revision number.
        """
        from ...api.qbd.journal_entries.void import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
