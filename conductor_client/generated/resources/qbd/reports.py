"""The methods of `qbd.reports`. Written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from ...._async.resource import AsyncResource
from ...._sync.resource import Resource
from ....types import UNSET, CallOptions, DateInput, Unset

if TYPE_CHECKING:
    from ...literals import (
        AgingReportType,
        BudgetSummaryBudgetCriterion,
        BudgetSummaryReportType,
        DateMacro,
        GeneralDetailReportType,
        GeneralSummaryReportType,
        IncludeColumn,
        ItemType,
        JobReportType,
        PayrollDetailReportType,
        PayrollSummaryReportType,
        ReportAccountType,
        ReportTransactionType,
        SummarizeColumnsBy,
        SummarizeRowsBy,
        TimeReportType,
    )
    from ...models.report import Report


class ReportsResource(Resource, api="...api.qbd.reports"):
    """`client.qbd.reports` of a synchronous client. See `AsyncReportsResource`."""

    def aging(
        self,
        *,
        report_type: AgingReportType,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        account_type: ReportAccountType | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        account_full_names: Sequence[str] | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        transaction_types: Sequence[ReportTransactionType] | None | Unset = UNSET,
        detail_level: Literal["all", "all_except_summary", "summary_only"] | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        updated_after: DateInput | None | Unset = UNSET,
        updated_before: DateInput | None | Unset = UNSET,
        updated_date_macro: DateMacro | None | Unset = UNSET,
        include_columns: Sequence[IncludeColumn] | None | Unset = UNSET,
        accounts_to_include: Literal["all", "in_use"] | None | Unset = UNSET,
        aging_as_of: Literal["report_end_date", "today"] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run an aging report.

        Args:
            report_type: Which aging report to run: what customers owe or what is owed to vendors, summed or in detail,
                or the list of overdue customers to call.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            account_type: Restricts the report to a group of accounts, such as all bank accounts, all payables or
                everything on the balance sheet. Give only one of `account_type` and `account_ids`.
            account_ids: Restricts the report to these accounts. Amounts posted to other accounts are left out, so
                totals may not match the full books. Give only one of `account_type` and `account_ids`.
            account_full_names: Restricts the report to these accounts, written as in the chart of accounts with parent
                names and colons. Amounts posted elsewhere are left out, so totals may not match the books. Give only
                one of `account_type` and `account_ids`.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            transaction_types: Restricts the report to transactions of these kinds; the rest is missing from its totals.
            detail_level: Whether the report holds the single records, the summary figures, or both. Default: all.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both.
            updated_after: Restricts the report to transactions created or changed on this day or later.
            updated_before: Restricts the report to transactions created or last changed on this day or earlier.
            updated_date_macro: Restricts the report to transactions changed in a period named relative to the current
                day of the PC, in place of the two dates of change.
            include_columns: Columns of the report, in place of the set that the report shows by default; pick ones that
                suit the kind of report.
            accounts_to_include: Whether accounts without any activity in the period are listed as well, or only those
                in use.
            aging_as_of: Day from which the age of each open item is counted: the last day of the report period or the
                current day of the PC. Default: report_end_date.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.reports.aging import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def budget_summary(
        self,
        *,
        report_type: BudgetSummaryReportType,
        fiscal_year: int,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        budget_criterion: BudgetSummaryBudgetCriterion | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        summarize_columns_by: Literal["class", "customer", "date"] | None | Unset = UNSET,
        summarize_rows_by: Literal["account", "class", "customer"] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a budget report.

        Args:
            report_type: Which budget report to run: the budget alone, or the budget beside actual figures, for the
                balance sheet or for profit and loss.
            fiscal_year: Budget year to report on, as four digits; the budget must have been entered in QuickBooks for
                that year.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            budget_criterion: Which of the budgets is read: the one set up by account only, by account and class, or by
                account and customer or job.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            summarize_columns_by: Whether the budget is laid out in columns by period, by class or by customer.
            summarize_rows_by: Whether the rows of the budget are accounts, classes or customers.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.reports.budget_summary import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def custom_detail(
        self,
        *,
        summarize_rows_by: SummarizeRowsBy,
        include_columns: Sequence[IncludeColumn],
        report_type: Literal["custom_transaction_detail"] | None | Unset = UNSET,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        account_type: ReportAccountType | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        account_full_names: Sequence[str] | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        transaction_types: Sequence[ReportTransactionType] | None | Unset = UNSET,
        detail_level: Literal["all", "all_except_summary", "summary_only"] | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        updated_after: DateInput | None | Unset = UNSET,
        updated_before: DateInput | None | Unset = UNSET,
        updated_date_macro: DateMacro | None | Unset = UNSET,
        accounts_to_include: Literal["all", "in_use"] | None | Unset = UNSET,
        open_balance_as_of: Literal["report_end_date", "today"] | None | Unset = UNSET,
        basis: Literal["accrual", "cash", "none"] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a custom transaction detail report.

        Args:
            summarize_rows_by: What the detail rows are grouped and subtotaled by, such as account, customer or month.
            include_columns: Columns that make up the custom report; there is no built-in set to fall back on.
            report_type: Which custom detail report to run; there is only the transaction detail report. Default:
                custom_transaction_detail.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            account_type: Restricts the report to a group of accounts, such as all bank accounts, all payables or
                everything on the balance sheet. Give only one of `account_type` and `account_ids`.
            account_ids: Restricts the report to these accounts. Amounts posted to other accounts are left out, so
                totals may not match the full books. Give only one of `account_type` and `account_ids`.
            account_full_names: Restricts the report to these accounts, written as in the chart of accounts with parent
                names and colons. Amounts posted elsewhere are left out, so totals may not match the books. Give only
                one of `account_type` and `account_ids`.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            transaction_types: Restricts the report to transactions of these kinds; the rest is missing from its totals.
            detail_level: Whether the report holds the single records, the summary figures, or both. Default: all.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both.
            updated_after: Restricts the report to transactions created or changed on this day or later.
            updated_before: Restricts the report to transactions created or last changed on this day or earlier.
            updated_date_macro: Restricts the report to transactions changed in a period named relative to the current
                day of the PC, in place of the two dates of change.
            accounts_to_include: Whether accounts without any activity in the period are listed as well, or only those
                in use.
            open_balance_as_of: Day for which the open-balance column is worked out: the last day of the report period
                or the current day of the PC. Default: today.
            basis: Whether income and expenses count when invoiced or billed (accrual) or when paid (cash); none leaves
                the choice to QuickBooks and its report preferences. Default: none.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.reports.custom_detail import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def custom_summary(
        self,
        *,
        summarize_columns_by: SummarizeColumnsBy,
        summarize_rows_by: SummarizeRowsBy,
        report_type: Literal["custom_summary"] | None | Unset = UNSET,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        account_type: ReportAccountType | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        account_full_names: Sequence[str] | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        transaction_types: Sequence[ReportTransactionType] | None | Unset = UNSET,
        detail_level: Literal["all", "all_except_summary", "summary_only"] | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        updated_after: DateInput | None | Unset = UNSET,
        updated_before: DateInput | None | Unset = UNSET,
        updated_date_macro: DateMacro | None | Unset = UNSET,
        report_calendar: Literal["calendar_year", "fiscal_year", "tax_year"] | None | Unset = UNSET,
        rows_to_return: Literal["active_only", "non_zero", "all"] | None | Unset = UNSET,
        columns_to_return: Literal["active_only", "non_zero", "all"] | None | Unset = UNSET,
        include_subcolumns: bool | None | Unset = UNSET,
        basis: Literal["accrual", "cash", "none"] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a custom summary report.

        Args:
            summarize_columns_by: What each column of the report stands for, such as a month, a class or a customer; one
                total column when it is total_only.
            summarize_rows_by: What each row group of the report stands for, such as an account, a customer or a month.
            report_type: Which custom summary report to run; there is only one. Default: custom_summary.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            account_type: Restricts the report to a group of accounts, such as all bank accounts, all payables or
                everything on the balance sheet. Give only one of `account_type` and `account_ids`.
            account_ids: Restricts the report to these accounts. Amounts posted to other accounts are left out, so
                totals may not match the full books. Give only one of `account_type` and `account_ids`.
            account_full_names: Restricts the report to these accounts, written as in the chart of accounts with parent
                names and colons. Amounts posted elsewhere are left out, so totals may not match the books. Give only
                one of `account_type` and `account_ids`.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            transaction_types: Restricts the report to transactions of these kinds; the rest is missing from its totals.
            detail_level: Whether the report holds the single records, the summary figures, or both. Default: all.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both.
            updated_after: Restricts the report to transactions created or changed on this day or later.
            updated_before: Restricts the report to transactions created or last changed on this day or earlier.
            updated_date_macro: Restricts the report to transactions changed in a period named relative to the current
                day of the PC, in place of the two dates of change.
            report_calendar: Year that columns and periods follow: January to December, the company's fiscal year, or
                its income-tax year.
            rows_to_return: Which rows the report shows: every one, only those with activity in the period, or only
                those whose amounts are not zero.
            columns_to_return: Which columns the report shows: every one, only those with activity in the period, or
                only those whose amounts are not zero.
            include_subcolumns: Whether columns such as percentages, previous periods and differences, which the report
                can show beside its amounts, are added.
            basis: Whether income and expenses count when invoiced or billed (accrual) or when paid (cash); none leaves
                the choice to QuickBooks and its report preferences. Default: none.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.reports.custom_summary import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def general_detail(
        self,
        *,
        report_type: GeneralDetailReportType,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        account_type: ReportAccountType | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        account_full_names: Sequence[str] | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        transaction_types: Sequence[ReportTransactionType] | None | Unset = UNSET,
        detail_level: Literal["all", "all_except_summary", "summary_only"] | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        updated_after: DateInput | None | Unset = UNSET,
        updated_before: DateInput | None | Unset = UNSET,
        updated_date_macro: DateMacro | None | Unset = UNSET,
        accounts_to_include: Literal["all", "in_use"] | None | Unset = UNSET,
        open_balance_as_of: Literal["report_end_date", "today"] | None | Unset = UNSET,
        summarize_rows_by: SummarizeRowsBy | None | Unset = UNSET,
        include_columns: Sequence[IncludeColumn] | None | Unset = UNSET,
        basis: Literal["accrual", "cash", "none"] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a detail report.

        Args:
            report_type: Which detail report to run, such as the general ledger, the journal or the open invoices.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            account_type: Restricts the report to a group of accounts, such as all bank accounts, all payables or
                everything on the balance sheet. Give only one of `account_type` and `account_ids`.
            account_ids: Restricts the report to these accounts. Amounts posted to other accounts are left out, so
                totals may not match the full books. Give only one of `account_type` and `account_ids`.
            account_full_names: Restricts the report to these accounts, written as in the chart of accounts with parent
                names and colons. Amounts posted elsewhere are left out, so totals may not match the books. Give only
                one of `account_type` and `account_ids`.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            transaction_types: Restricts the report to transactions of these kinds; the rest is missing from its totals.
            detail_level: Whether the report holds the single records, the summary figures, or both. Default: all.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both.
            updated_after: Restricts the report to transactions created or changed on this day or later.
            updated_before: Restricts the report to transactions created or last changed on this day or earlier.
            updated_date_macro: Restricts the report to transactions changed in a period named relative to the current
                day of the PC, in place of the two dates of change.
            accounts_to_include: Whether accounts without any activity in the period are listed as well, or only those
                in use.
            open_balance_as_of: Day for which the open-balance column is worked out: the last day of the report period
                or the current day of the PC. Default: today.
            summarize_rows_by: What the detail rows are grouped and subtotaled by, such as account, customer or month.
            include_columns: Columns of the report, in place of the set that the report shows by default; pick ones that
                suit the kind of report.
            basis: Whether income and expenses count when invoiced or billed (accrual) or when paid (cash); none leaves
                the choice to QuickBooks and its report preferences. Default: none.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.reports.general_detail import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def general_summary(
        self,
        *,
        report_type: GeneralSummaryReportType,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        account_type: ReportAccountType | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        account_full_names: Sequence[str] | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        transaction_types: Sequence[ReportTransactionType] | None | Unset = UNSET,
        detail_level: Literal["all", "all_except_summary", "summary_only"] | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        updated_after: DateInput | None | Unset = UNSET,
        updated_before: DateInput | None | Unset = UNSET,
        updated_date_macro: DateMacro | None | Unset = UNSET,
        report_calendar: Literal["calendar_year", "fiscal_year", "tax_year"] | None | Unset = UNSET,
        rows_to_return: Literal["active_only", "non_zero", "all"] | None | Unset = UNSET,
        columns_to_return: Literal["active_only", "non_zero", "all"] | None | Unset = UNSET,
        summarize_columns_by: SummarizeColumnsBy | None | Unset = UNSET,
        include_subcolumns: bool | None | Unset = UNSET,
        basis: Literal["accrual", "cash", "none"] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a summary report.

        Args:
            report_type: Which summary report to run, such as the trial balance, the balance sheet or profit and loss.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            account_type: Restricts the report to a group of accounts, such as all bank accounts, all payables or
                everything on the balance sheet. Give only one of `account_type` and `account_ids`.
            account_ids: Restricts the report to these accounts. Amounts posted to other accounts are left out, so
                totals may not match the full books. Give only one of `account_type` and `account_ids`.
            account_full_names: Restricts the report to these accounts, written as in the chart of accounts with parent
                names and colons. Amounts posted elsewhere are left out, so totals may not match the books. Give only
                one of `account_type` and `account_ids`.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            transaction_types: Restricts the report to transactions of these kinds; the rest is missing from its totals.
            detail_level: Whether the report holds the single records, the summary figures, or both. Default: all.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both.
            updated_after: Restricts the report to transactions created or changed on this day or later.
            updated_before: Restricts the report to transactions created or last changed on this day or earlier.
            updated_date_macro: Restricts the report to transactions changed in a period named relative to the current
                day of the PC, in place of the two dates of change.
            report_calendar: Year that columns and periods follow: January to December, the company's fiscal year, or
                its income-tax year.
            rows_to_return: Which rows the report shows: every one, only those with activity in the period, or only
                those whose amounts are not zero.
            columns_to_return: Which columns the report shows: every one, only those with activity in the period, or
                only those whose amounts are not zero.
            summarize_columns_by: What each column of the report stands for, such as a month, a class or a customer; one
                total column when it is total_only.
            include_subcolumns: Whether columns such as percentages, previous periods and differences, which the report
                can show beside its amounts, are added.
            basis: Whether income and expenses count when invoiced or billed (accrual) or when paid (cash); none leaves
                the choice to QuickBooks and its report preferences. Default: none.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.reports.general_summary import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def job(
        self,
        *,
        report_type: JobReportType,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        account_type: ReportAccountType | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        account_full_names: Sequence[str] | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        transaction_types: Sequence[ReportTransactionType] | None | Unset = UNSET,
        detail_level: Literal["all", "all_except_summary", "summary_only"] | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        updated_after: DateInput | None | Unset = UNSET,
        updated_before: DateInput | None | Unset = UNSET,
        updated_date_macro: DateMacro | None | Unset = UNSET,
        summarize_columns_by: SummarizeColumnsBy | None | Unset = UNSET,
        include_subcolumns: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a job report.

        Args:
            report_type: Which job report to run: profitability, or estimated against actual cost and revenue, by job or
                by item.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            account_type: Restricts the report to a group of accounts, such as all bank accounts, all payables or
                everything on the balance sheet. Give only one of `account_type` and `account_ids`.
            account_ids: Restricts the report to these accounts. Amounts posted to other accounts are left out, so
                totals may not match the full books. Give only one of `account_type` and `account_ids`.
            account_full_names: Restricts the report to these accounts, written as in the chart of accounts with parent
                names and colons. Amounts posted elsewhere are left out, so totals may not match the books. Give only
                one of `account_type` and `account_ids`.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            transaction_types: Restricts the report to transactions of these kinds; the rest is missing from its totals.
            detail_level: Whether the report holds the single records, the summary figures, or both. Default: all.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both.
            updated_after: Restricts the report to transactions created or changed on this day or later.
            updated_before: Restricts the report to transactions created or last changed on this day or earlier.
            updated_date_macro: Restricts the report to transactions changed in a period named relative to the current
                day of the PC, in place of the two dates of change.
            summarize_columns_by: What each column of the report stands for, such as a month, a class or a customer; one
                total column when it is total_only.
            include_subcolumns: Whether columns such as percentages, previous periods and differences, which the report
                can show beside its amounts, are added.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.reports.job import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def payroll_detail(
        self,
        *,
        report_type: PayrollDetailReportType,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        account_type: ReportAccountType | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        account_full_names: Sequence[str] | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        detail_level: Literal["all", "all_except_summary", "summary_only"] | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        updated_after: DateInput | None | Unset = UNSET,
        updated_before: DateInput | None | Unset = UNSET,
        updated_date_macro: DateMacro | None | Unset = UNSET,
        accounts_to_include: Literal["all", "in_use"] | None | Unset = UNSET,
        open_balance_as_of: Literal["report_end_date", "today"] | None | Unset = UNSET,
        summarize_rows_by: SummarizeRowsBy | None | Unset = UNSET,
        include_columns: Sequence[IncludeColumn] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a payroll detail report.

        Args:
            report_type: Which payroll detail report to run, such as paychecks by transaction, by payroll item or by
                payee.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            account_type: Restricts the report to a group of accounts, such as all bank accounts, all payables or
                everything on the balance sheet. Give only one of `account_type` and `account_ids`.
            account_ids: Restricts the report to these accounts. Amounts posted to other accounts are left out, so
                totals may not match the full books. Give only one of `account_type` and `account_ids`.
            account_full_names: Restricts the report to these accounts, written as in the chart of accounts with parent
                names and colons. Amounts posted elsewhere are left out, so totals may not match the books. Give only
                one of `account_type` and `account_ids`.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            detail_level: Whether the report holds the single records, the summary figures, or both. Default: all.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both.
            updated_after: Restricts the report to transactions created or changed on this day or later.
            updated_before: Restricts the report to transactions created or last changed on this day or earlier.
            updated_date_macro: Restricts the report to transactions changed in a period named relative to the current
                day of the PC, in place of the two dates of change.
            accounts_to_include: Whether accounts without any activity in the period are listed as well, or only those
                in use.
            open_balance_as_of: Day for which the open-balance column is worked out: the last day of the report period
                or the current day of the PC. Default: today.
            summarize_rows_by: What the detail rows are grouped and subtotaled by, such as account, customer or month.
            include_columns: Columns of the report, in place of the set that the report shows by default; pick ones that
                suit the kind of report.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.reports.payroll_detail import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def payroll_summary(
        self,
        *,
        report_type: PayrollSummaryReportType,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        account_type: ReportAccountType | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        account_full_names: Sequence[str] | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        detail_level: Literal["all", "all_except_summary", "summary_only"] | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        updated_after: DateInput | None | Unset = UNSET,
        updated_before: DateInput | None | Unset = UNSET,
        updated_date_macro: DateMacro | None | Unset = UNSET,
        report_calendar: Literal["calendar_year", "fiscal_year", "tax_year"] | None | Unset = UNSET,
        rows_to_return: Literal["active_only", "non_zero", "all"] | None | Unset = UNSET,
        columns_to_return: Literal["active_only", "non_zero", "all"] | None | Unset = UNSET,
        summarize_columns_by: SummarizeColumnsBy | None | Unset = UNSET,
        include_subcolumns: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a payroll summary report.

        Args:
            report_type: Which payroll summary to run: earnings by employee, liabilities not yet paid, or the payroll
                overview.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            account_type: Restricts the report to a group of accounts, such as all bank accounts, all payables or
                everything on the balance sheet. Give only one of `account_type` and `account_ids`.
            account_ids: Restricts the report to these accounts. Amounts posted to other accounts are left out, so
                totals may not match the full books. Give only one of `account_type` and `account_ids`.
            account_full_names: Restricts the report to these accounts, written as in the chart of accounts with parent
                names and colons. Amounts posted elsewhere are left out, so totals may not match the books. Give only
                one of `account_type` and `account_ids`.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            detail_level: Whether the report holds the single records, the summary figures, or both. Default: all.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both.
            updated_after: Restricts the report to transactions created or changed on this day or later.
            updated_before: Restricts the report to transactions created or last changed on this day or earlier.
            updated_date_macro: Restricts the report to transactions changed in a period named relative to the current
                day of the PC, in place of the two dates of change.
            report_calendar: Year that columns and periods follow: January to December, the company's fiscal year, or
                its income-tax year.
            rows_to_return: Which rows the report shows: every one, only those with activity in the period, or only
                those whose amounts are not zero.
            columns_to_return: Which columns the report shows: every one, only those with activity in the period, or
                only those whose amounts are not zero.
            summarize_columns_by: What each column of the report stands for, such as a month, a class or a customer; one
                total column when it is total_only.
            include_subcolumns: Whether columns such as percentages, previous periods and differences, which the report
                can show beside its amounts, are added.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.reports.payroll_summary import OPERATION

        return self._client.send(OPERATION.call(locals()), options)

    def time(
        self,
        *,
        report_type: TimeReportType,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        summarize_columns_by: SummarizeColumnsBy | None | Unset = UNSET,
        include_subcolumns: bool | None | Unset = UNSET,
        report_calendar: Literal["calendar_year", "fiscal_year", "tax_year"] | None | Unset = UNSET,
        rows_to_return: Literal["active_only", "non_zero", "all"] | None | Unset = UNSET,
        columns_to_return: Literal["active_only", "non_zero", "all"] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a report on time worked.

        Args:
            report_type: Which report on worked hours to run: by item, by job or by the name of who worked.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            summarize_columns_by: What each column of the report stands for, such as a month, a class or a customer; one
                total column when it is total_only.
            include_subcolumns: Whether columns such as percentages, previous periods and differences, which the report
                can show beside its amounts, are added.
            report_calendar: Year that columns and periods follow: January to December, the company's fiscal year, or
                its income-tax year.
            rows_to_return: Which rows the report shows: every one, only those with activity in the period, or only
                those whose amounts are not zero.
            columns_to_return: Which columns the report shows: every one, only those with activity in the period, or
                only those whose amounts are not zero.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.
        """
        from ...api.qbd.reports.time import OPERATION

        return self._client.send(OPERATION.call(locals()), options)


class AsyncReportsResource(AsyncResource, api="...api.qbd.reports"):
    """`client.qbd.reports` of an asynchronous client.

    Methods raise `InvalidArgumentError` before anything is sent, and `APIError` with an `outcome` if a call fails.
    """

    async def aging(
        self,
        *,
        report_type: AgingReportType,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        account_type: ReportAccountType | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        account_full_names: Sequence[str] | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        transaction_types: Sequence[ReportTransactionType] | None | Unset = UNSET,
        detail_level: Literal["all", "all_except_summary", "summary_only"] | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        updated_after: DateInput | None | Unset = UNSET,
        updated_before: DateInput | None | Unset = UNSET,
        updated_date_macro: DateMacro | None | Unset = UNSET,
        include_columns: Sequence[IncludeColumn] | None | Unset = UNSET,
        accounts_to_include: Literal["all", "in_use"] | None | Unset = UNSET,
        aging_as_of: Literal["report_end_date", "today"] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run an aging report.

        Runs a report on what customers owe or what is owed to vendors, sorted by how long it is overdue. QuickBooks
        works it out anew on every call; nothing is saved, and there are no pages.

        Args:
            report_type: Which aging report to run: what customers owe or what is owed to vendors, summed or in detail,
                or the list of overdue customers to call.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            account_type: Restricts the report to a group of accounts, such as all bank accounts, all payables or
                everything on the balance sheet. Give only one of `account_type` and `account_ids`.
            account_ids: Restricts the report to these accounts. Amounts posted to other accounts are left out, so
                totals may not match the full books. Give only one of `account_type` and `account_ids`.
            account_full_names: Restricts the report to these accounts, written as in the chart of accounts with parent
                names and colons. Amounts posted elsewhere are left out, so totals may not match the books. Give only
                one of `account_type` and `account_ids`.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            transaction_types: Restricts the report to transactions of these kinds; the rest is missing from its totals.
            detail_level: Whether the report holds the single records, the summary figures, or both. Default: all.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both.
            updated_after: Restricts the report to transactions created or changed on this day or later.
            updated_before: Restricts the report to transactions created or last changed on this day or earlier.
            updated_date_macro: Restricts the report to transactions changed in a period named relative to the current
                day of the PC, in place of the two dates of change.
            include_columns: Columns of the report, in place of the set that the report shows by default; pick ones that
                suit the kind of report.
            accounts_to_include: Whether accounts without any activity in the period are listed as well, or only those
                in use.
            aging_as_of: Day from which the age of each open item is counted: the last day of the report period or the
                current day of the PC. Default: report_end_date.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The report with one column for each age bracket, or one row for each open item in the detail versions.
        """
        from ...api.qbd.reports.aging import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def budget_summary(
        self,
        *,
        report_type: BudgetSummaryReportType,
        fiscal_year: int,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        budget_criterion: BudgetSummaryBudgetCriterion | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        summarize_columns_by: Literal["class", "customer", "date"] | None | Unset = UNSET,
        summarize_rows_by: Literal["account", "class", "customer"] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a budget report.

        Runs a report on a budget that was entered in QuickBooks, alone or beside the actual figures of the period.
        Without a budget for the year there is nothing to show.

        Args:
            report_type: Which budget report to run: the budget alone, or the budget beside actual figures, for the
                balance sheet or for profit and loss.
            fiscal_year: Budget year to report on, as four digits; the budget must have been entered in QuickBooks for
                that year.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            budget_criterion: Which of the budgets is read: the one set up by account only, by account and class, or by
                account and customer or job.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            summarize_columns_by: Whether the budget is laid out in columns by period, by class or by customer.
            summarize_rows_by: Whether the rows of the budget are accounts, classes or customers.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The report with budgeted amounts and, depending on its type, actual amounts and differences.
        """
        from ...api.qbd.reports.budget_summary import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def custom_detail(
        self,
        *,
        summarize_rows_by: SummarizeRowsBy,
        include_columns: Sequence[IncludeColumn],
        report_type: Literal["custom_transaction_detail"] | None | Unset = UNSET,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        account_type: ReportAccountType | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        account_full_names: Sequence[str] | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        transaction_types: Sequence[ReportTransactionType] | None | Unset = UNSET,
        detail_level: Literal["all", "all_except_summary", "summary_only"] | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        updated_after: DateInput | None | Unset = UNSET,
        updated_before: DateInput | None | Unset = UNSET,
        updated_date_macro: DateMacro | None | Unset = UNSET,
        accounts_to_include: Literal["all", "in_use"] | None | Unset = UNSET,
        open_balance_as_of: Literal["report_end_date", "today"] | None | Unset = UNSET,
        basis: Literal["accrual", "cash", "none"] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a custom transaction detail report.

        Runs a transaction report of your own making: columns, row grouping and filters are all chosen by the caller,
        one row for each transaction line. Narrow it by date or account, since a long period can run past the time
        limit and there are no pages.

        Args:
            summarize_rows_by: What the detail rows are grouped and subtotaled by, such as account, customer or month.
            include_columns: Columns that make up the custom report; there is no built-in set to fall back on.
            report_type: Which custom detail report to run; there is only the transaction detail report. Default:
                custom_transaction_detail.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            account_type: Restricts the report to a group of accounts, such as all bank accounts, all payables or
                everything on the balance sheet. Give only one of `account_type` and `account_ids`.
            account_ids: Restricts the report to these accounts. Amounts posted to other accounts are left out, so
                totals may not match the full books. Give only one of `account_type` and `account_ids`.
            account_full_names: Restricts the report to these accounts, written as in the chart of accounts with parent
                names and colons. Amounts posted elsewhere are left out, so totals may not match the books. Give only
                one of `account_type` and `account_ids`.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            transaction_types: Restricts the report to transactions of these kinds; the rest is missing from its totals.
            detail_level: Whether the report holds the single records, the summary figures, or both. Default: all.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both.
            updated_after: Restricts the report to transactions created or changed on this day or later.
            updated_before: Restricts the report to transactions created or last changed on this day or earlier.
            updated_date_macro: Restricts the report to transactions changed in a period named relative to the current
                day of the PC, in place of the two dates of change.
            accounts_to_include: Whether accounts without any activity in the period are listed as well, or only those
                in use.
            open_balance_as_of: Day for which the open-balance column is worked out: the last day of the report period
                or the current day of the PC. Default: today.
            basis: Whether income and expenses count when invoiced or billed (accrual) or when paid (cash); none leaves
                the choice to QuickBooks and its report preferences. Default: none.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The report with the chosen columns, and subtotals for every group of rows.
        """
        from ...api.qbd.reports.custom_detail import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def custom_summary(
        self,
        *,
        summarize_columns_by: SummarizeColumnsBy,
        summarize_rows_by: SummarizeRowsBy,
        report_type: Literal["custom_summary"] | None | Unset = UNSET,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        account_type: ReportAccountType | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        account_full_names: Sequence[str] | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        transaction_types: Sequence[ReportTransactionType] | None | Unset = UNSET,
        detail_level: Literal["all", "all_except_summary", "summary_only"] | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        updated_after: DateInput | None | Unset = UNSET,
        updated_before: DateInput | None | Unset = UNSET,
        updated_date_macro: DateMacro | None | Unset = UNSET,
        report_calendar: Literal["calendar_year", "fiscal_year", "tax_year"] | None | Unset = UNSET,
        rows_to_return: Literal["active_only", "non_zero", "all"] | None | Unset = UNSET,
        columns_to_return: Literal["active_only", "non_zero", "all"] | None | Unset = UNSET,
        include_subcolumns: bool | None | Unset = UNSET,
        basis: Literal["accrual", "cash", "none"] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a custom summary report.

        Runs a summary of your own making, amounts in a table whose rows and columns are chosen by the caller, such
        as accounts by month. It is worked out anew on every call and comes in one piece.

        Args:
            summarize_columns_by: What each column of the report stands for, such as a month, a class or a customer; one
                total column when it is total_only.
            summarize_rows_by: What each row group of the report stands for, such as an account, a customer or a month.
            report_type: Which custom summary report to run; there is only one. Default: custom_summary.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            account_type: Restricts the report to a group of accounts, such as all bank accounts, all payables or
                everything on the balance sheet. Give only one of `account_type` and `account_ids`.
            account_ids: Restricts the report to these accounts. Amounts posted to other accounts are left out, so
                totals may not match the full books. Give only one of `account_type` and `account_ids`.
            account_full_names: Restricts the report to these accounts, written as in the chart of accounts with parent
                names and colons. Amounts posted elsewhere are left out, so totals may not match the books. Give only
                one of `account_type` and `account_ids`.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            transaction_types: Restricts the report to transactions of these kinds; the rest is missing from its totals.
            detail_level: Whether the report holds the single records, the summary figures, or both. Default: all.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both.
            updated_after: Restricts the report to transactions created or changed on this day or later.
            updated_before: Restricts the report to transactions created or last changed on this day or earlier.
            updated_date_macro: Restricts the report to transactions changed in a period named relative to the current
                day of the PC, in place of the two dates of change.
            report_calendar: Year that columns and periods follow: January to December, the company's fiscal year, or
                its income-tax year.
            rows_to_return: Which rows the report shows: every one, only those with activity in the period, or only
                those whose amounts are not zero.
            columns_to_return: Which columns the report shows: every one, only those with activity in the period, or
                only those whose amounts are not zero.
            include_subcolumns: Whether columns such as percentages, previous periods and differences, which the report
                can show beside its amounts, are added.
            basis: Whether income and expenses count when invoiced or billed (accrual) or when paid (cash); none leaves
                the choice to QuickBooks and its report preferences. Default: none.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The report as a table of amounts, with totals for rows and columns.
        """
        from ...api.qbd.reports.custom_summary import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def general_detail(
        self,
        *,
        report_type: GeneralDetailReportType,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        account_type: ReportAccountType | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        account_full_names: Sequence[str] | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        transaction_types: Sequence[ReportTransactionType] | None | Unset = UNSET,
        detail_level: Literal["all", "all_except_summary", "summary_only"] | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        updated_after: DateInput | None | Unset = UNSET,
        updated_before: DateInput | None | Unset = UNSET,
        updated_date_macro: DateMacro | None | Unset = UNSET,
        accounts_to_include: Literal["all", "in_use"] | None | Unset = UNSET,
        open_balance_as_of: Literal["report_end_date", "today"] | None | Unset = UNSET,
        summarize_rows_by: SummarizeRowsBy | None | Unset = UNSET,
        include_columns: Sequence[IncludeColumn] | None | Unset = UNSET,
        basis: Literal["accrual", "cash", "none"] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a detail report.

        Runs one of the built-in detail reports, such as the general ledger, the journal or open invoices, with one
        row for each transaction line. A long period can run past the time limit; split it by date, since there are
        no pages.

        Args:
            report_type: Which detail report to run, such as the general ledger, the journal or the open invoices.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            account_type: Restricts the report to a group of accounts, such as all bank accounts, all payables or
                everything on the balance sheet. Give only one of `account_type` and `account_ids`.
            account_ids: Restricts the report to these accounts. Amounts posted to other accounts are left out, so
                totals may not match the full books. Give only one of `account_type` and `account_ids`.
            account_full_names: Restricts the report to these accounts, written as in the chart of accounts with parent
                names and colons. Amounts posted elsewhere are left out, so totals may not match the books. Give only
                one of `account_type` and `account_ids`.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            transaction_types: Restricts the report to transactions of these kinds; the rest is missing from its totals.
            detail_level: Whether the report holds the single records, the summary figures, or both. Default: all.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both.
            updated_after: Restricts the report to transactions created or changed on this day or later.
            updated_before: Restricts the report to transactions created or last changed on this day or earlier.
            updated_date_macro: Restricts the report to transactions changed in a period named relative to the current
                day of the PC, in place of the two dates of change.
            accounts_to_include: Whether accounts without any activity in the period are listed as well, or only those
                in use.
            open_balance_as_of: Day for which the open-balance column is worked out: the last day of the report period
                or the current day of the PC. Default: today.
            summarize_rows_by: What the detail rows are grouped and subtotaled by, such as account, customer or month.
            include_columns: Columns of the report, in place of the set that the report shows by default; pick ones that
                suit the kind of report.
            basis: Whether income and expenses count when invoiced or billed (accrual) or when paid (cash); none leaves
                the choice to QuickBooks and its report preferences. Default: none.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The report with its transaction rows, subtotals and totals.
        """
        from ...api.qbd.reports.general_detail import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def general_summary(
        self,
        *,
        report_type: GeneralSummaryReportType,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        account_type: ReportAccountType | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        account_full_names: Sequence[str] | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        transaction_types: Sequence[ReportTransactionType] | None | Unset = UNSET,
        detail_level: Literal["all", "all_except_summary", "summary_only"] | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        updated_after: DateInput | None | Unset = UNSET,
        updated_before: DateInput | None | Unset = UNSET,
        updated_date_macro: DateMacro | None | Unset = UNSET,
        report_calendar: Literal["calendar_year", "fiscal_year", "tax_year"] | None | Unset = UNSET,
        rows_to_return: Literal["active_only", "non_zero", "all"] | None | Unset = UNSET,
        columns_to_return: Literal["active_only", "non_zero", "all"] | None | Unset = UNSET,
        summarize_columns_by: SummarizeColumnsBy | None | Unset = UNSET,
        include_subcolumns: bool | None | Unset = UNSET,
        basis: Literal["accrual", "cash", "none"] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a summary report.

        Runs one of the built-in summary reports, such as balance sheet, profit and loss or trial balance. Figures
        depend on cash or accrual basis, so state the basis when numbers must agree with those seen in QuickBooks.

        Args:
            report_type: Which summary report to run, such as the trial balance, the balance sheet or profit and loss.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            account_type: Restricts the report to a group of accounts, such as all bank accounts, all payables or
                everything on the balance sheet. Give only one of `account_type` and `account_ids`.
            account_ids: Restricts the report to these accounts. Amounts posted to other accounts are left out, so
                totals may not match the full books. Give only one of `account_type` and `account_ids`.
            account_full_names: Restricts the report to these accounts, written as in the chart of accounts with parent
                names and colons. Amounts posted elsewhere are left out, so totals may not match the books. Give only
                one of `account_type` and `account_ids`.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            transaction_types: Restricts the report to transactions of these kinds; the rest is missing from its totals.
            detail_level: Whether the report holds the single records, the summary figures, or both. Default: all.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both.
            updated_after: Restricts the report to transactions created or changed on this day or later.
            updated_before: Restricts the report to transactions created or last changed on this day or earlier.
            updated_date_macro: Restricts the report to transactions changed in a period named relative to the current
                day of the PC, in place of the two dates of change.
            report_calendar: Year that columns and periods follow: January to December, the company's fiscal year, or
                its income-tax year.
            rows_to_return: Which rows the report shows: every one, only those with activity in the period, or only
                those whose amounts are not zero.
            columns_to_return: Which columns the report shows: every one, only those with activity in the period, or
                only those whose amounts are not zero.
            summarize_columns_by: What each column of the report stands for, such as a month, a class or a customer; one
                total column when it is total_only.
            include_subcolumns: Whether columns such as percentages, previous periods and differences, which the report
                can show beside its amounts, are added.
            basis: Whether income and expenses count when invoiced or billed (accrual) or when paid (cash); none leaves
                the choice to QuickBooks and its report preferences. Default: none.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The report with its rows of amounts, subtotals and totals.
        """
        from ...api.qbd.reports.general_summary import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def job(
        self,
        *,
        report_type: JobReportType,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        account_type: ReportAccountType | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        account_full_names: Sequence[str] | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        transaction_types: Sequence[ReportTransactionType] | None | Unset = UNSET,
        detail_level: Literal["all", "all_except_summary", "summary_only"] | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        updated_after: DateInput | None | Unset = UNSET,
        updated_before: DateInput | None | Unset = UNSET,
        updated_date_macro: DateMacro | None | Unset = UNSET,
        summarize_columns_by: SummarizeColumnsBy | None | Unset = UNSET,
        include_subcolumns: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a job report.

        Runs a report on the profitability of jobs or items, or on estimated against actual cost and revenue. Some of
        them look at a single job, which the name filter must then select.

        Args:
            report_type: Which job report to run: profitability, or estimated against actual cost and revenue, by job or
                by item.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            account_type: Restricts the report to a group of accounts, such as all bank accounts, all payables or
                everything on the balance sheet. Give only one of `account_type` and `account_ids`.
            account_ids: Restricts the report to these accounts. Amounts posted to other accounts are left out, so
                totals may not match the full books. Give only one of `account_type` and `account_ids`.
            account_full_names: Restricts the report to these accounts, written as in the chart of accounts with parent
                names and colons. Amounts posted elsewhere are left out, so totals may not match the books. Give only
                one of `account_type` and `account_ids`.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            transaction_types: Restricts the report to transactions of these kinds; the rest is missing from its totals.
            detail_level: Whether the report holds the single records, the summary figures, or both. Default: all.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both.
            updated_after: Restricts the report to transactions created or changed on this day or later.
            updated_before: Restricts the report to transactions created or last changed on this day or earlier.
            updated_date_macro: Restricts the report to transactions changed in a period named relative to the current
                day of the PC, in place of the two dates of change.
            summarize_columns_by: What each column of the report stands for, such as a month, a class or a customer; one
                total column when it is total_only.
            include_subcolumns: Whether columns such as percentages, previous periods and differences, which the report
                can show beside its amounts, are added.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The report with revenue, cost and difference by job or item.
        """
        from ...api.qbd.reports.job import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def payroll_detail(
        self,
        *,
        report_type: PayrollDetailReportType,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        account_type: ReportAccountType | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        account_full_names: Sequence[str] | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        detail_level: Literal["all", "all_except_summary", "summary_only"] | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        updated_after: DateInput | None | Unset = UNSET,
        updated_before: DateInput | None | Unset = UNSET,
        updated_date_macro: DateMacro | None | Unset = UNSET,
        accounts_to_include: Literal["all", "in_use"] | None | Unset = UNSET,
        open_balance_as_of: Literal["report_end_date", "today"] | None | Unset = UNSET,
        summarize_rows_by: SummarizeRowsBy | None | Unset = UNSET,
        include_columns: Sequence[IncludeColumn] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a payroll detail report.

        Runs a detail report on payroll, such as paychecks by payee or by payroll item. It needs payroll in the
        company file and the permission for personal data; long periods can run past the time limit.

        Args:
            report_type: Which payroll detail report to run, such as paychecks by transaction, by payroll item or by
                payee.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            account_type: Restricts the report to a group of accounts, such as all bank accounts, all payables or
                everything on the balance sheet. Give only one of `account_type` and `account_ids`.
            account_ids: Restricts the report to these accounts. Amounts posted to other accounts are left out, so
                totals may not match the full books. Give only one of `account_type` and `account_ids`.
            account_full_names: Restricts the report to these accounts, written as in the chart of accounts with parent
                names and colons. Amounts posted elsewhere are left out, so totals may not match the books. Give only
                one of `account_type` and `account_ids`.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            detail_level: Whether the report holds the single records, the summary figures, or both. Default: all.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both.
            updated_after: Restricts the report to transactions created or changed on this day or later.
            updated_before: Restricts the report to transactions created or last changed on this day or earlier.
            updated_date_macro: Restricts the report to transactions changed in a period named relative to the current
                day of the PC, in place of the two dates of change.
            accounts_to_include: Whether accounts without any activity in the period are listed as well, or only those
                in use.
            open_balance_as_of: Day for which the open-balance column is worked out: the last day of the report period
                or the current day of the PC. Default: today.
            summarize_rows_by: What the detail rows are grouped and subtotaled by, such as account, customer or month.
            include_columns: Columns of the report, in place of the set that the report shows by default; pick ones that
                suit the kind of report.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The report with one row for each payroll transaction or line, subtotals and totals.
        """
        from ...api.qbd.reports.payroll_detail import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def payroll_summary(
        self,
        *,
        report_type: PayrollSummaryReportType,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        account_type: ReportAccountType | None | Unset = UNSET,
        account_ids: Sequence[str] | None | Unset = UNSET,
        account_full_names: Sequence[str] | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        detail_level: Literal["all", "all_except_summary", "summary_only"] | None | Unset = UNSET,
        posting_status: Literal["either", "non_posting", "posting"] | None | Unset = UNSET,
        updated_after: DateInput | None | Unset = UNSET,
        updated_before: DateInput | None | Unset = UNSET,
        updated_date_macro: DateMacro | None | Unset = UNSET,
        report_calendar: Literal["calendar_year", "fiscal_year", "tax_year"] | None | Unset = UNSET,
        rows_to_return: Literal["active_only", "non_zero", "all"] | None | Unset = UNSET,
        columns_to_return: Literal["active_only", "non_zero", "all"] | None | Unset = UNSET,
        summarize_columns_by: SummarizeColumnsBy | None | Unset = UNSET,
        include_subcolumns: bool | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a payroll summary report.

        Runs a summary of payroll: earnings and taxes by employee, or the payroll liabilities that are still owed. It
        needs payroll in the company file and the permission for personal data.

        Args:
            report_type: Which payroll summary to run: earnings by employee, liabilities not yet paid, or the payroll
                overview.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            account_type: Restricts the report to a group of accounts, such as all bank accounts, all payables or
                everything on the balance sheet. Give only one of `account_type` and `account_ids`.
            account_ids: Restricts the report to these accounts. Amounts posted to other accounts are left out, so
                totals may not match the full books. Give only one of `account_type` and `account_ids`.
            account_full_names: Restricts the report to these accounts, written as in the chart of accounts with parent
                names and colons. Amounts posted elsewhere are left out, so totals may not match the books. Give only
                one of `account_type` and `account_ids`.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            detail_level: Whether the report holds the single records, the summary figures, or both. Default: all.
            posting_status: Whether to include transactions that change account balances, ones that do not (such as
                estimates and orders), or both.
            updated_after: Restricts the report to transactions created or changed on this day or later.
            updated_before: Restricts the report to transactions created or last changed on this day or earlier.
            updated_date_macro: Restricts the report to transactions changed in a period named relative to the current
                day of the PC, in place of the two dates of change.
            report_calendar: Year that columns and periods follow: January to December, the company's fiscal year, or
                its income-tax year.
            rows_to_return: Which rows the report shows: every one, only those with activity in the period, or only
                those whose amounts are not zero.
            columns_to_return: Which columns the report shows: every one, only those with activity in the period, or
                only those whose amounts are not zero.
            summarize_columns_by: What each column of the report stands for, such as a month, a class or a customer; one
                total column when it is total_only.
            include_subcolumns: Whether columns such as percentages, previous periods and differences, which the report
                can show beside its amounts, are added.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The report with payroll amounts by employee or payroll item.
        """
        from ...api.qbd.reports.payroll_summary import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)

    async def time(
        self,
        *,
        report_type: TimeReportType,
        report_date_from: DateInput | None | Unset = UNSET,
        report_date_to: DateInput | None | Unset = UNSET,
        report_date_macro: DateMacro | None | Unset = UNSET,
        entity_type: Literal["customer", "employee", "other_name", "vendor"] | None | Unset = UNSET,
        entity_ids: Sequence[str] | None | Unset = UNSET,
        entity_full_names: Sequence[str] | None | Unset = UNSET,
        item_type: ItemType | None | Unset = UNSET,
        item_ids: Sequence[str] | None | Unset = UNSET,
        item_full_names: Sequence[str] | None | Unset = UNSET,
        class_ids: Sequence[str] | None | Unset = UNSET,
        class_full_names: Sequence[str] | None | Unset = UNSET,
        summarize_columns_by: SummarizeColumnsBy | None | Unset = UNSET,
        include_subcolumns: bool | None | Unset = UNSET,
        report_calendar: Literal["calendar_year", "fiscal_year", "tax_year"] | None | Unset = UNSET,
        rows_to_return: Literal["active_only", "non_zero", "all"] | None | Unset = UNSET,
        columns_to_return: Literal["active_only", "non_zero", "all"] | None | Unset = UNSET,
        conductor_end_user_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Report:
        """Run a report on time worked.

        Runs a report on hours worked, summed by item, job or worker, from the time entries of the period. It shows
        hours, not money.

        Args:
            report_type: Which report on worked hours to run: by item, by job or by the name of who worked.
            report_date_from: First day of the report period, inclusive. Use it with the last day, or name a period with
                the date macro instead.
            report_date_to: Last day of the report period, inclusive. A balance sheet or an aging report shows the
                balances at the end of this day.
            report_date_macro: Report period named relative to the current day of the PC, in place of first and last
                day. Without any period each report uses its own default.
            entity_type: Restricts the report to one kind of name: customers and jobs, vendors, employees, or other
                names. Give only one of `entity_type` and `entity_ids`.
            entity_ids: Restricts the report to these customers, jobs, vendors, employees or other names. Give only one
                of `entity_type` and `entity_ids`.
            entity_full_names: Restricts the report to these customers, jobs, vendors, employees or other names, written
                with the customer before the job and a colon between. Give only one of `entity_type` and `entity_ids`.
            item_type: Restricts the report to items of one kind, such as stock items, services or discounts. Give only
                one of `item_type` and `item_ids`.
            item_ids: Restricts the report to amounts and quantities of these items. Give only one of `item_type` and
                `item_ids`.
            item_full_names: Restricts the report to these items, written with parent names and colons. Give only one of
                `item_type` and `item_ids`.
            class_ids: Restricts the report to amounts assigned to these classes; anything without a class is left out.
                Give only one of `class_ids` and `class_full_names`.
            class_full_names: Restricts the report to these classes, written with parent names and colons. Amounts
                without a class are left out. Give only one of `class_ids` and `class_full_names`.
            summarize_columns_by: What each column of the report stands for, such as a month, a class or a customer; one
                total column when it is total_only.
            include_subcolumns: Whether columns such as percentages, previous periods and differences, which the report
                can show beside its amounts, are added.
            report_calendar: Year that columns and periods follow: January to December, the company's fiscal year, or
                its income-tax year.
            rows_to_return: Which rows the report shows: every one, only those with activity in the period, or only
                those whose amounts are not zero.
            columns_to_return: Which columns the report shows: every one, only those with activity in the period, or
                only those whose amounts are not zero.
            conductor_end_user_id: End user whose company file the call is about; each stands for exactly one.

        Returns:
            The report with hours by item, job or name.
        """
        from ...api.qbd.reports.time import OPERATION

        return await self._client.send(OPERATION.call(locals()), options)
