"""The methods of `qbd.accounts`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.helpers import AsyncRecordsByFullName
from ...._async.whole_list import AsyncWholeList
from ...._sync.helpers import RecordsByFullName
from ....types import UNSET, CallOptions, DateInput, DateTimeInput, DecimalInput, Unset

if TYPE_CHECKING:
    from ...literals import AccountType
    from ...models.account import Account
    from ...models.account_list import AccountList
    from ...models.account_update import AccountUpdate as AccountUpdate


class AccountsResource(RecordsByFullName["Account", "AccountUpdate"], api="...api.qbd.accounts"):
    """`client.qbd.accounts` of a synchronous client. See `AsyncAccountsResource`."""

    def create(
        self,
        *,
        name: str,
        account_type: AccountType,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        bank_account_number: str | Unset = UNSET,
        description: str | Unset = UNSET,
        opening_balance: DecimalInput | Unset = UNSET,
        opening_balance_date: DateInput | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        tax_line_id: int | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Account:
        """Create an account.

        Args:
            name: Title in the chart of accounts, without its parents; unique among siblings and free of colons. At most
                31 characters.
            account_type: Determines the account's place in the financial statements, its normal side and the
                transactions that may use it. Non-posting accounts, which carry orders and estimates, are made by
                QuickBooks itself.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            parent_id: Account to place this one under; both must have the same type, and balances roll up to it. Left
                out at creation, the account stands at the top level. At most 36 characters.
            account_number: Number in the chart of accounts, shown beside the name when account numbers are switched on
                in the preferences.
            bank_account_number: Number the bank gave to the account, kept for reference only; unrelated to the number
                in the chart of accounts.
            description: Free text about the use of the account, shown in the chart of accounts.
            opening_balance: Starting balance in the account's currency; QuickBooks posts it against Opening Balance
                Equity as of `opening_balance_date`.
            opening_balance_date: Date of the transaction that brings in the opening balance; it decides the reporting
                period the balance falls into.
            sales_tax_code_id: Tax code filled in when a line posts to the account; used in editions that track tax by
                code, such as the Canadian and UK ones. At most 36 characters.
            tax_line_id: Line of the income tax return to map the account to; valid ids come from the list of account
                tax lines.
            currency_id: Id of the currency the account is kept in; needs multicurrency switched on and cannot differ
                from the home currency for income, expense and equity accounts. At most 36 characters.
        """
        from ...api.qbd.accounts.create import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        full_names: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        status: Literal["active", "all", "inactive"] | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        name_contains: str | None | Unset = UNSET,
        name_starts_with: str | None | Unset = UNSET,
        name_ends_with: str | None | Unset = UNSET,
        name_from: str | None | Unset = UNSET,
        name_to: str | None | Unset = UNSET,
        account_type: AccountType | None | Unset = UNSET,
        currency_ids: Sequence[str] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountList:
        """List accounts.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            full_names: Accounts to fetch by full name; a subaccount is written as parent, colon, account. Keep the
                exact spelling and letter case. When it is given, all other filters are ignored, and one value that is
                not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. At least
                1. There are no pages: the rest is cut off, and without a limit everything is returned.
            status: Whether to return active records, inactive ones (hidden in QuickBooks but kept for history), or
                both. Default: active.
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            name_contains: Keeps only records with this text anywhere in the name, in upper or lower case. No match
                gives an empty list, not an error. Cannot be combined with `name_starts_with` or `name_ends_with`.
            name_starts_with: Keeps only records with a name that begins with this text, in upper or lower case. No
                match gives an empty list, not an error. Cannot be combined with `name_contains` or `name_ends_with`.
            name_ends_with: Keeps only records with a name that ends with this text, in upper or lower case. No match
                gives an empty list, not an error. Cannot be combined with `name_contains` or `name_starts_with`.
            name_from: First name of an alphabetical range, inclusive; a value after the end of the range is an error.
                Accounts come in no fixed order even so.
            name_to: Last name of an alphabetical range, inclusive. Accounts come in no fixed order even so.
            account_type: Class of the chart of accounts to return, which decides whether an account stands on the
                balance sheet or on the profit and loss statement.
            currency_ids: Keeps only accounts held in one of these currencies; meaningful only with multiple currencies
                switched on.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.accounts.list import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Account:
        """Retrieve an account.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.accounts.retrieve import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        account_type: AccountType | Unset = UNSET,
        account_number: str | Unset = UNSET,
        bank_account_number: str | Unset = UNSET,
        description: str | Unset = UNSET,
        opening_balance: DecimalInput | Unset = UNSET,
        opening_balance_date: DateInput | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        tax_line_id: int | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Account:
        """Update an account.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Title in the chart of accounts, without its parents; unique among siblings and free of colons. At most
                31 characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            parent_id: Account to place this one under; both must have the same type, and balances roll up to it. Left
                out at creation, the account stands at the top level. At most 36 characters.
            account_type: Determines the account's place in the financial statements, its normal side and the
                transactions that may use it. Non-posting accounts, which carry orders and estimates, are made by
                QuickBooks itself.
            account_number: Number in the chart of accounts, shown beside the name when account numbers are switched on
                in the preferences.
            bank_account_number: Number the bank gave to the account, kept for reference only; unrelated to the number
                in the chart of accounts.
            description: Free text about the use of the account, shown in the chart of accounts.
            opening_balance: Starting balance in the account's currency; QuickBooks posts it against Opening Balance
                Equity as of `opening_balance_date`.
            opening_balance_date: Date of the transaction that brings in the opening balance; it decides the reporting
                period the balance falls into.
            sales_tax_code_id: Tax code filled in when a line posts to the account; used in editions that track tax by
                code, such as the Canadian and UK ones. At most 36 characters.
            tax_line_id: Line of the income tax return to map the account to; valid ids come from the list of account
                tax lines.
            currency_id: Id of the currency the account is kept in; needs multicurrency switched on and cannot differ
                from the home currency for income, expense and equity accounts. At most 36 characters.
        """
        from ...api.qbd.accounts.update import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncAccountsResource(AsyncRecordsByFullName["Account", "AccountUpdate"], api="...api.qbd.accounts"):
    """`client.qbd.accounts` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def create(
        self,
        *,
        name: str,
        account_type: AccountType,
        conductor_end_user_id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        bank_account_number: str | Unset = UNSET,
        description: str | Unset = UNSET,
        opening_balance: DecimalInput | Unset = UNSET,
        opening_balance_date: DateInput | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        tax_line_id: int | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Account:
        """Create an account.

        Adds an account to the chart of accounts, the list of balances to which all transactions post. The account
        type decides where it stands in the financial statements, and QuickBooks allows few changes of it later. The
        name must not be taken yet; after a timeout check whether the account was saved before trying again.

        Args:
            name: Title in the chart of accounts, without its parents; unique among siblings and free of colons. At most
                31 characters.
            account_type: Determines the account's place in the financial statements, its normal side and the
                transactions that may use it. Non-posting accounts, which carry orders and estimates, are made by
                QuickBooks itself.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting. Default: true.
            parent_id: Account to place this one under; both must have the same type, and balances roll up to it. Left
                out at creation, the account stands at the top level. At most 36 characters.
            account_number: Number in the chart of accounts, shown beside the name when account numbers are switched on
                in the preferences.
            bank_account_number: Number the bank gave to the account, kept for reference only; unrelated to the number
                in the chart of accounts.
            description: Free text about the use of the account, shown in the chart of accounts.
            opening_balance: Starting balance in the account's currency; QuickBooks posts it against Opening Balance
                Equity as of `opening_balance_date`.
            opening_balance_date: Date of the transaction that brings in the opening balance; it decides the reporting
                period the balance falls into.
            sales_tax_code_id: Tax code filled in when a line posts to the account; used in editions that track tax by
                code, such as the Canadian and UK ones. At most 36 characters.
            tax_line_id: Line of the income tax return to map the account to; valid ids come from the list of account
                tax lines.
            currency_id: Id of the currency the account is kept in; needs multicurrency switched on and cannot differ
                from the home currency for income, expense and equity accounts. At most 36 characters.

        Returns:
            The account as QuickBooks saved it, with its new id, its revision number and its place in the chart of
            accounts.
        """
        from ...api.qbd.accounts.create import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    def list(
        self,
        *,
        ids: Sequence[str] | None | Unset = UNSET,
        full_names: Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        status: Literal["active", "all", "inactive"] | None | Unset = UNSET,
        updated_after: DateTimeInput | None | Unset = UNSET,
        updated_before: DateTimeInput | None | Unset = UNSET,
        name_contains: str | None | Unset = UNSET,
        name_starts_with: str | None | Unset = UNSET,
        name_ends_with: str | None | Unset = UNSET,
        name_from: str | None | Unset = UNSET,
        name_to: str | None | Unset = UNSET,
        account_type: AccountType | None | Unset = UNSET,
        currency_ids: Sequence[str] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncWholeList[AccountList, Account]:
        """List accounts.

        Lists the chart of accounts: bank, receivable, payable, income, expense and the other accounts, with their
        balances. The whole list arrives at once, since it has no cursor; a limit only cuts it short.

        Args:
            ids: Records to fetch by id in one call, instead of one retrieve for each. When it is given, all other
                filters are ignored, and one value that is not found makes the whole request an error.
            full_names: Accounts to fetch by full name; a subaccount is written as parent, colon, account. Keep the
                exact spelling and letter case. When it is given, all other filters are ignored, and one value that is
                not found makes the whole request an error.
            limit: Most records to return in one answer; where the list has a cursor, it is the size of a page. At least
                1. There are no pages: the rest is cut off, and without a limit everything is returned.
            status: Whether to return active records, inactive ones (hidden in QuickBooks but kept for history), or
                both. Default: active.
            updated_after: Keeps only records created or changed at this moment or later; a date alone means the start
                of that day in the PC's time zone. A date near 1970 finds nothing and raises no error. Takes a date, a
                local date and time, or a date and time with offset.
            updated_before: Keeps only records created or last changed up to this moment; a date alone means the end of
                that day in the PC's time zone. Takes a date, a local date and time, or a date and time with offset.
            name_contains: Keeps only records with this text anywhere in the name, in upper or lower case. No match
                gives an empty list, not an error. Cannot be combined with `name_starts_with` or `name_ends_with`.
            name_starts_with: Keeps only records with a name that begins with this text, in upper or lower case. No
                match gives an empty list, not an error. Cannot be combined with `name_contains` or `name_ends_with`.
            name_ends_with: Keeps only records with a name that ends with this text, in upper or lower case. No match
                gives an empty list, not an error. Cannot be combined with `name_contains` or `name_starts_with`.
            name_from: First name of an alphabetical range, inclusive; a value after the end of the range is an error.
                Accounts come in no fixed order even so.
            name_to: Last name of an alphabetical range, inclusive. Accounts come in no fixed order even so.
            account_type: Class of the chart of accounts to return, which decides whether an account stands on the
                balance sheet or on the profit and loss statement.
            currency_ids: Keeps only accounts held in one of these currencies; meaningful only with multiple currencies
                switched on.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The matching accounts, complete in one list.
        """
        from ...api.qbd.accounts.list import OPERATION

        return AsyncWholeList(self._client.send(OPERATION.call(locals()), options))

    async def retrieve(
        self, id: str, *, conductor_end_user_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Account:
        """Retrieve an account.

        Fetches one account of the chart of accounts, with its balance alone and together with its subaccounts.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The account with its type, place in the chart and balances.
        """
        from ...api.qbd.accounts.retrieve import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def update(
        self,
        id: str,
        *,
        revision_number: str,
        conductor_end_user_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        parent_id: str | Unset = UNSET,
        account_type: AccountType | Unset = UNSET,
        account_number: str | Unset = UNSET,
        bank_account_number: str | Unset = UNSET,
        description: str | Unset = UNSET,
        opening_balance: DecimalInput | Unset = UNSET,
        opening_balance_date: DateInput | Unset = UNSET,
        sales_tax_code_id: str | Unset = UNSET,
        tax_line_id: int | Unset = UNSET,
        currency_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Account:
        """Update an account.

        Changes an account of the chart of accounts, for example its name, number, parent or tax line; apart from an
        opening balance, balances move only through transactions. Send the revision number last read, since
        QuickBooks refuses an older one; whatever is left out stays as it is.

        Args:
            id: Id that QuickBooks gave to the record; renaming or editing keeps it. At most 36 characters.
            revision_number: Edit sequence from the latest read of the record. If someone changed it since, QuickBooks
                answers with error 3200: fetch again, reapply, and resend.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
            name: Title in the chart of accounts, without its parents; unique among siblings and free of colons. At most
                31 characters.
            is_active: Inactive records are hidden from lists and choices in QuickBooks but keep their history; use this
                instead of deleting.
            parent_id: Account to place this one under; both must have the same type, and balances roll up to it. Left
                out at creation, the account stands at the top level. At most 36 characters.
            account_type: Determines the account's place in the financial statements, its normal side and the
                transactions that may use it. Non-posting accounts, which carry orders and estimates, are made by
                QuickBooks itself.
            account_number: Number in the chart of accounts, shown beside the name when account numbers are switched on
                in the preferences.
            bank_account_number: Number the bank gave to the account, kept for reference only; unrelated to the number
                in the chart of accounts.
            description: Free text about the use of the account, shown in the chart of accounts.
            opening_balance: Starting balance in the account's currency; QuickBooks posts it against Opening Balance
                Equity as of `opening_balance_date`.
            opening_balance_date: Date of the transaction that brings in the opening balance; it decides the reporting
                period the balance falls into.
            sales_tax_code_id: Tax code filled in when a line posts to the account; used in editions that track tax by
                code, such as the Canadian and UK ones. At most 36 characters.
            tax_line_id: Line of the income tax return to map the account to; valid ids come from the list of account
                tax lines.
            currency_id: Id of the currency the account is kept in; needs multicurrency switched on and cannot differ
                from the home currency for income, expense and equity accounts. At most 36 characters.

        Returns:
            The account after the change, with the new revision number for the next update.
        """
        from ...api.qbd.accounts.update import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
