"""Lists of values that are too long to repeat where they are used. The table beside each one checks membership."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from .._schema.containers import enumeration_of

# fmt: off
AccountCashFlowClassification: TypeAlias = Literal[
    "financing", "investing", "none", "not_applicable", "operating",
]
ACCOUNT_CASH_FLOW_CLASSIFICATION: Final = enumeration_of(AccountCashFlowClassification)
AccountSpecialAccountType: TypeAlias = Literal[
    "accounts_payable", "accounts_receivable", "condense_item_adjustment_expenses", "cost_of_goods_sold",
    "direct_deposit_liabilities", "estimates", "exchange_gain_loss", "inventory_assets", "item_receipt_account",
    "opening_balance_equity", "payroll_expenses", "payroll_liabilities", "petty_cash", "purchase_orders",
    "reconciliation_differences", "retained_earnings", "sales_orders", "sales_tax_payable", "uncategorized_expenses",
    "uncategorized_income", "undeposited_funds",
]
ACCOUNT_SPECIAL_ACCOUNT_TYPE: Final = enumeration_of(AccountSpecialAccountType)
AccountType: TypeAlias = Literal[
    "accounts_payable", "accounts_receivable", "bank", "cost_of_goods_sold", "credit_card", "equity", "expense",
    "fixed_asset", "income", "long_term_liability", "non_posting", "other_asset", "other_current_asset",
    "other_current_liability", "other_expense", "other_income",
]
ACCOUNT_TYPE: Final = enumeration_of(AccountType)
AccrualPeriod: TypeAlias = Literal[
    "accrues_annually", "accrues_hourly", "accrues_per_paycheck",
]
ACCRUAL_PERIOD: Final = enumeration_of(AccrualPeriod)
AgingReportType: TypeAlias = Literal[
    "ap_aging_detail", "ap_aging_summary", "ar_aging_detail", "ar_aging_summary", "collections_report",
]
AGING_REPORT_TYPE: Final = enumeration_of(AgingReportType)
BudgetSummaryBudgetCriterion: TypeAlias = Literal[
    "accounts", "accounts_and_classes", "accounts_and_customers",
]
BUDGET_SUMMARY_BUDGET_CRITERION: Final = enumeration_of(BudgetSummaryBudgetCriterion)
BudgetSummaryReportType: TypeAlias = Literal[
    "balance_sheet_budget_overview", "balance_sheet_budget_vs_actual", "profit_and_loss_budget_overview",
    "profit_and_loss_budget_performance", "profit_and_loss_budget_vs_actual",
]
BUDGET_SUMMARY_REPORT_TYPE: Final = enumeration_of(BudgetSummaryReportType)
CardTransactionType: TypeAlias = Literal[
    "authorization", "capture", "charge", "refund", "voice_authorization",
]
CARD_TRANSACTION_TYPE: Final = enumeration_of(CardTransactionType)
CompanyTaxForm: TypeAlias = Literal[
    "form_1040", "form_1065", "form_1120", "form_1120s", "form_990", "form_990pf", "form_990t", "other_or_none",
    "form_t1", "form_t2",
]
COMPANY_TAX_FORM: Final = enumeration_of(CompanyTaxForm)
CompanyYearStartMonth: TypeAlias = Literal[
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
]
COMPANY_YEAR_START_MONTH: Final = enumeration_of(CompanyYearStartMonth)
CustomFieldType: TypeAlias = Literal[
    "amount_type", "date_time_type", "integer_type", "percent_type", "price_type", "quantity_type", "string_1024_type",
    "string_255_type",
]
CUSTOM_FIELD_TYPE: Final = enumeration_of(CustomFieldType)
CustomerJobStatus: TypeAlias = Literal[
    "awarded", "closed", "in_progress", "none", "not_awarded", "pending",
]
CUSTOMER_JOB_STATUS: Final = enumeration_of(CustomerJobStatus)
DateMacro: TypeAlias = Literal[
    "all", "today", "this_week", "this_week_to_date", "this_month", "this_month_to_date", "this_quarter",
    "this_quarter_to_date", "this_year", "this_year_to_date", "yesterday", "last_week", "last_week_to_date",
    "last_month", "last_month_to_date", "last_quarter", "last_quarter_to_date", "last_year", "last_year_to_date",
    "next_week", "next_four_weeks", "next_month", "next_quarter", "next_year",
]
DATE_MACRO: Final = enumeration_of(DateMacro)
DeletedListObjectType: TypeAlias = Literal[
    "account", "billing_rate", "class", "currency", "customer", "customer_message", "customer_type",
    "date_driven_terms", "employee", "inventory_site", "item_discount", "item_fixed_asset", "item_group",
    "item_inventory", "item_inventory_assembly", "item_non_inventory", "item_other_charge", "item_payment",
    "item_sales_tax", "item_sales_tax_group", "item_service", "item_subtotal", "job_type", "other_name",
    "payment_method", "payroll_item_non_wage", "payroll_item_wage", "price_level", "sales_representative",
    "sales_tax_code", "ship_method", "standard_terms", "to_do", "unit_of_measure_set", "vehicle", "vendor",
    "vendor_type", "workers_comp_code",
]
DELETED_LIST_OBJECT_TYPE: Final = enumeration_of(DeletedListObjectType)
DeletedTransactionType: TypeAlias = Literal[
    "ar_refund_credit_card", "bill", "bill_payment_check", "bill_payment_credit_card", "build_assembly", "charge",
    "check", "credit_card_charge", "credit_card_credit", "credit_memo", "deposit", "estimate", "inventory_adjustment",
    "invoice", "item_receipt", "journal_entry", "purchase_order", "receive_payment", "sales_order", "sales_receipt",
    "sales_tax_payment_check", "time_tracking", "transfer_inventory", "vehicle_mileage", "vendor_credit",
]
DELETED_TRANSACTION_TYPE: Final = enumeration_of(DeletedTransactionType)
EmployeeEthnicity: TypeAlias = Literal[
    "american_indian", "asian", "black", "hawaiian", "hispanic", "white", "two_or_more_races",
]
EMPLOYEE_ETHNICITY: Final = enumeration_of(EmployeeEthnicity)
EmployeePayPeriod: TypeAlias = Literal[
    "biweekly", "daily", "monthly", "quarterly", "semimonthly", "weekly", "yearly",
]
EMPLOYEE_PAY_PERIOD: Final = enumeration_of(EmployeePayPeriod)
EmployeeState: TypeAlias = Literal[
    "none", "armed_forces_americas", "armed_forces_europe", "armed_forces_pacific", "AB", "AK", "AL", "AR", "AZ", "BC",
    "CA", "CO", "CT", "DC", "DE", "FL", "GA", "HI", "IA", "ID", "IL", "IN", "KS", "KY", "LA", "MA", "MB", "MD", "ME",
    "MI", "MN", "MO", "MS", "MT", "NB", "NC", "ND", "NE", "NH", "NJ", "NL", "NM", "NS", "NT", "NU", "NV", "NY", "OH",
    "OK", "ON", "OR", "PA", "PE", "PR", "QC", "RI", "SC", "SD", "SK", "TN", "TX", "UT", "VA", "VT", "WA", "WI", "WV",
    "WY", "YT",
]
EMPLOYEE_STATE: Final = enumeration_of(EmployeeState)
EmployeeUseTimeDataToCreatePaychecks: TypeAlias = Literal[
    "does_not_use_time_data", "not_set", "uses_time_data",
]
EMPLOYEE_USE_TIME_DATA_TO_CREATE_PAYCHECKS: Final = enumeration_of(EmployeeUseTimeDataToCreatePaychecks)
ErrorType: TypeAlias = Literal[
    "INTEGRATION_ERROR", "INTEGRATION_CONNECTION_ERROR", "INVALID_REQUEST_ERROR", "AUTHENTICATION_ERROR",
    "PERMISSION_ERROR", "INTERNAL_ERROR",
]
ERROR_TYPE: Final = enumeration_of(ErrorType)
GeneralDetailReportType: TypeAlias = Literal[
    "1099_detail", "audit_trail", "balance_sheet_detail", "check_detail", "customer_balance_detail", "deposit_detail",
    "estimates_by_job", "expense_by_vendor_detail", "general_ledger", "income_by_customer_detail", "income_tax_detail",
    "inventory_valuation_detail", "job_progress_invoices_vs_estimates", "journal", "missing_checks", "open_invoices",
    "open_purchase_orders", "open_purchase_orders_by_job", "open_sales_order_by_customer", "open_sales_order_by_item",
    "pending_sales", "profit_and_loss_detail", "purchase_by_item_detail", "purchase_by_vendor_detail",
    "sales_by_customer_detail", "sales_by_item_detail", "sales_by_sales_representative_detail",
    "transaction_detail_by_account", "transaction_list_by_customer", "transaction_list_by_date",
    "transaction_list_by_vendor", "unpaid_bills_detail", "unbilled_costs_by_job", "vendor_balance_detail",
]
GENERAL_DETAIL_REPORT_TYPE: Final = enumeration_of(GeneralDetailReportType)
GeneralSummaryReportType: TypeAlias = Literal[
    "balance_sheet_by_class", "balance_sheet_previous_year_comparison", "balance_sheet_standard",
    "balance_sheet_summary", "customer_balance_summary", "expense_by_vendor_summary", "income_by_customer_summary",
    "inventory_stock_status_by_item", "inventory_stock_status_by_vendor", "income_tax_summary",
    "inventory_valuation_summary", "inventory_valuation_summary_by_site", "lot_number_in_stock_by_site",
    "physical_inventory_worksheet", "profit_and_loss_by_class", "profit_and_loss_by_job",
    "profit_and_loss_previous_year_comparison", "profit_and_loss_standard", "profit_and_loss_ytd_comparison",
    "purchase_by_item_summary", "purchase_by_vendor_summary", "sales_by_customer_summary", "sales_by_item_summary",
    "sales_by_sales_representative_summary", "sales_tax_liability", "sales_tax_revenue_summary",
    "serial_number_in_stock_by_site", "trial_balance", "vendor_balance_summary",
]
GENERAL_SUMMARY_REPORT_TYPE: Final = enumeration_of(GeneralSummaryReportType)
IncludeColumn: TypeAlias = Literal[
    "account", "aging", "amount", "amount_difference", "average_cost", "billed_date", "billing_status",
    "calculated_amount", "class", "cleared_status", "cost_price", "credit", "currency", "date", "debit",
    "delivery_date", "due_date", "estimate_active", "exchange_rate", "shipment_origin", "income_subject_to_tax",
    "invoiced", "item", "description", "last_modified_by", "latest_or_prior_state", "memo", "updated_at", "name",
    "name_account_number", "name_address", "name_city", "name_contact", "name_email", "name_fax", "name_phone",
    "name_state", "name_postal_code", "open_balance", "original_amount", "paid_amount", "paid_status",
    "paid_through_date", "payment_method", "payroll_item", "purchase_order_number", "print_status", "progress_amount",
    "progress_percent", "quantity", "quantity_available", "quantity_on_hand", "quantity_on_sales_order",
    "received_quantity", "ref_number", "running_balance", "sales_representative", "sales_tax_code",
    "serial_or_lot_number", "shipping_date", "shipping_method", "source_name", "split_account",
    "ssn_or_tax_identification_number", "tax_line", "tax_table_version", "terms", "transaction_id",
    "transaction_number", "transaction_type", "unit_price", "user_edit", "value_on_hand", "wage_base", "wage_base_tips",
]
INCLUDE_COLUMN: Final = enumeration_of(IncludeColumn)
ItemType: TypeAlias = Literal[
    "all_except_fixed_asset", "assembly", "discount", "fixed_asset", "inventory", "inventory_and_assembly",
    "non_inventory", "other_charge", "payment", "sales", "sales_tax", "service",
]
ITEM_TYPE: Final = enumeration_of(ItemType)
JobReportType: TypeAlias = Literal[
    "item_estimates_vs_actuals", "item_profitability", "job_estimates_vs_actuals_detail",
    "job_estimates_vs_actuals_summary", "job_profitability_detail", "job_profitability_summary",
]
JOB_REPORT_TYPE: Final = enumeration_of(JobReportType)
LinkedTransactionType: TypeAlias = Literal[
    "ar_refund_credit_card", "bill", "bill_payment_check", "bill_payment_credit_card", "build_assembly", "charge",
    "check", "credit_card_charge", "credit_card_credit", "credit_memo", "deposit", "estimate", "inventory_adjustment",
    "invoice", "item_receipt", "journal_entry", "liability_adjustment", "paycheck", "payroll_liability_check",
    "purchase_order", "receive_payment", "sales_order", "sales_receipt", "sales_tax_payment_check", "transfer",
    "vendor_credit", "ytd_adjustment", "transfer_inventory", "unknown",
]
LINKED_TRANSACTION_TYPE: Final = enumeration_of(LinkedTransactionType)
PaymentMethodType: TypeAlias = Literal[
    "american_express", "cash", "check", "debit_card", "discover", "e_check", "gift_card", "master_card", "other",
    "other_credit_card", "visa",
]
PAYMENT_METHOD_TYPE: Final = enumeration_of(PaymentMethodType)
PayrollDetailReportType: TypeAlias = Literal[
    "employee_state_taxes_detail", "payroll_item_detail", "payroll_review_detail", "payroll_transaction_detail",
    "payroll_transactions_by_payee",
]
PAYROLL_DETAIL_REPORT_TYPE: Final = enumeration_of(PayrollDetailReportType)
PayrollSummaryReportType: TypeAlias = Literal[
    "employee_earnings_summary", "payroll_liability_balances", "payroll_summary",
]
PAYROLL_SUMMARY_REPORT_TYPE: Final = enumeration_of(PayrollSummaryReportType)
PayrollWageItemWageType: TypeAlias = Literal[
    "bonus", "commission", "hourly_overtime", "hourly_regular", "hourly_sick", "hourly_vacation", "salary_regular",
    "salary_sick", "salary_vacation",
]
PAYROLL_WAGE_ITEM_WAGE_TYPE: Final = enumeration_of(PayrollWageItemWageType)
Relation: TypeAlias = Literal[
    "brother", "daughter", "father", "friend", "mother", "other", "partner", "sister", "son", "spouse",
]
RELATION: Final = enumeration_of(Relation)
ReportAccountType: TypeAlias = Literal[
    "accounts_payable", "accounts_receivable", "allowed_for_1099", "ap_and_sales_tax", "ap_or_credit_card", "ar_and_ap",
    "asset", "balance_sheet", "bank", "bank_and_ar_and_ap_and_uf", "bank_and_uf", "cost_of_sales", "credit_card",
    "current_asset", "current_asset_and_expense", "current_liability", "equity", "equity_and_income_and_expense",
    "expense_and_other_expense", "fixed_asset", "income_and_expense", "income_and_other_income", "liability",
    "liability_and_equity", "long_term_liability", "non_posting", "ordinary_expense", "ordinary_income",
    "ordinary_income_and_cogs", "ordinary_income_and_expense", "other_asset", "other_current_asset",
    "other_current_liability", "other_expense", "other_income", "other_income_or_expense",
]
REPORT_ACCOUNT_TYPE: Final = enumeration_of(ReportAccountType)
ReportCategory: TypeAlias = Literal[
    "general_summary", "general_detail", "aging", "budget_summary", "job", "time", "custom_detail", "custom_summary",
    "payroll_detail", "payroll_summary",
]
REPORT_CATEGORY: Final = enumeration_of(ReportCategory)
ReportTransactionType: TypeAlias = Literal[
    "all", "ar_refund_credit_card", "bill", "bill_payment_check", "bill_payment_credit_card", "build_assembly",
    "charge", "check", "credit_card_charge", "credit_card_credit", "credit_memo", "deposit", "estimate",
    "inventory_adjustment", "invoice", "item_receipt", "journal_entry", "liability_adjustment", "paycheck",
    "payroll_liability_check", "purchase_order", "receive_payment", "sales_order", "sales_receipt",
    "sales_tax_payment_check", "transfer", "vendor_credit", "ytd_adjustment",
]
REPORT_TRANSACTION_TYPE: Final = enumeration_of(ReportTransactionType)
ReportType: TypeAlias = Literal[
    "balance_sheet_by_class", "balance_sheet_previous_year_comparison", "balance_sheet_standard",
    "balance_sheet_summary", "customer_balance_summary", "expense_by_vendor_summary", "income_by_customer_summary",
    "inventory_stock_status_by_item", "inventory_stock_status_by_vendor", "income_tax_summary",
    "inventory_valuation_summary", "inventory_valuation_summary_by_site", "lot_number_in_stock_by_site",
    "physical_inventory_worksheet", "profit_and_loss_by_class", "profit_and_loss_by_job",
    "profit_and_loss_previous_year_comparison", "profit_and_loss_standard", "profit_and_loss_ytd_comparison",
    "purchase_by_item_summary", "purchase_by_vendor_summary", "sales_by_customer_summary", "sales_by_item_summary",
    "sales_by_sales_representative_summary", "sales_tax_liability", "sales_tax_revenue_summary",
    "serial_number_in_stock_by_site", "trial_balance", "vendor_balance_summary", "1099_detail", "audit_trail",
    "balance_sheet_detail", "check_detail", "customer_balance_detail", "deposit_detail", "estimates_by_job",
    "expense_by_vendor_detail", "general_ledger", "income_by_customer_detail", "income_tax_detail",
    "inventory_valuation_detail", "job_progress_invoices_vs_estimates", "journal", "missing_checks", "open_invoices",
    "open_purchase_orders", "open_purchase_orders_by_job", "open_sales_order_by_customer", "open_sales_order_by_item",
    "pending_sales", "profit_and_loss_detail", "purchase_by_item_detail", "purchase_by_vendor_detail",
    "sales_by_customer_detail", "sales_by_item_detail", "sales_by_sales_representative_detail",
    "transaction_detail_by_account", "transaction_list_by_customer", "transaction_list_by_date",
    "transaction_list_by_vendor", "unpaid_bills_detail", "unbilled_costs_by_job", "vendor_balance_detail",
    "ap_aging_detail", "ap_aging_summary", "ar_aging_detail", "ar_aging_summary", "collections_report",
    "balance_sheet_budget_overview", "balance_sheet_budget_vs_actual", "profit_and_loss_budget_overview",
    "profit_and_loss_budget_performance", "profit_and_loss_budget_vs_actual", "item_estimates_vs_actuals",
    "item_profitability", "job_estimates_vs_actuals_detail", "job_estimates_vs_actuals_summary",
    "job_profitability_detail", "job_profitability_summary", "time_by_item", "time_by_job_detail",
    "time_by_job_summary", "time_by_name", "custom_transaction_detail", "custom_summary", "employee_state_taxes_detail",
    "payroll_item_detail", "payroll_review_detail", "payroll_transaction_detail", "payroll_transactions_by_payee",
    "employee_earnings_summary", "payroll_liability_balances", "payroll_summary",
]
REPORT_TYPE: Final = enumeration_of(ReportType)
ServiceStatus: TypeAlias = Literal[
    "active", "expired", "never", "pending", "suspended", "terminated", "trial",
]
SERVICE_STATUS: Final = enumeration_of(ServiceStatus)
SpecialItemType: TypeAlias = Literal[
    "finance_charge", "reimbursable_expense_group", "reimbursable_expense_subtotal",
]
SPECIAL_ITEM_TYPE: Final = enumeration_of(SpecialItemType)
SummarizeColumnsBy: TypeAlias = Literal[
    "account", "balance_sheet", "class", "customer", "customer_type", "day", "employee", "four_week", "half_month",
    "income_statement", "item_detail", "item_type", "month", "payee", "payment_method", "payroll_item_detail",
    "payroll_ytd_detail", "quarter", "sales_representative", "sales_tax_code", "shipping_method", "terms", "total_only",
    "two_week", "vendor", "vendor_type", "week", "year",
]
SUMMARIZE_COLUMNS_BY: Final = enumeration_of(SummarizeColumnsBy)
SummarizeRowsBy: TypeAlias = Literal[
    "account", "balance_sheet", "class", "customer", "customer_type", "day", "employee", "four_week", "half_month",
    "income_statement", "item_detail", "item_type", "month", "payee", "payment_method", "payroll_item_detail",
    "payroll_ytd_detail", "quarter", "sales_representative", "sales_tax_code", "shipping_method", "tax_line", "terms",
    "total_only", "two_week", "vendor", "vendor_type", "week", "year",
]
SUMMARIZE_ROWS_BY: Final = enumeration_of(SummarizeRowsBy)
TemplateType: TypeAlias = Literal[
    "bill_payment", "build_assembly", "credit_memo", "estimate", "invoice", "payment_receipt", "purchase_order",
    "sales_order", "sales_receipt",
]
TEMPLATE_TYPE: Final = enumeration_of(TemplateType)
TimeReportType: TypeAlias = Literal[
    "time_by_item", "time_by_job_detail", "time_by_job_summary", "time_by_name",
]
TIME_REPORT_TYPE: Final = enumeration_of(TimeReportType)
TimeTrackingPreferencesFirstDayOfWeek: TypeAlias = Literal[
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
]
TIME_TRACKING_PREFERENCES_FIRST_DAY_OF_WEEK: Final = enumeration_of(TimeTrackingPreferencesFirstDayOfWeek)
TransactionDetailLevel: TypeAlias = Literal[
    "all", "transaction_lines_only", "transactions_without_lines",
]
TRANSACTION_DETAIL_LEVEL: Final = enumeration_of(TransactionDetailLevel)
UnitOfMeasureSetUnitOfMeasureType: TypeAlias = Literal[
    "area", "count", "length", "other", "time", "volume", "weight",
]
UNIT_OF_MEASURE_SET_UNIT_OF_MEASURE_TYPE: Final = enumeration_of(UnitOfMeasureSetUnitOfMeasureType)
