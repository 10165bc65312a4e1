"""`Preferences`, written by scripts/regenerate. Do not edit."""

from __future__ import annotations

from typing import Any

from ..._schema.containers import Record
from ..._schema.decode import UNREADABLE, Model, model, new, note, recover, wire
from .accounting_preferences import AccountingPreferences, decode_accounting_preferences
from .current_app_access_rights import CurrentAppAccessRights, decode_current_app_access_rights
from .finance_charge_preferences import FinanceChargePreferences, decode_finance_charge_preferences
from .items_and_inventory_preferences import ItemsAndInventoryPreferences, decode_items_and_inventory_preferences
from .jobs_and_estimates_preferences import JobsAndEstimatesPreferences, decode_jobs_and_estimates_preferences
from .multi_currency_preferences import MultiCurrencyPreferences, decode_multi_currency_preferences
from .multi_location_inventory_preferences import (
    MultiLocationInventoryPreferences,
    decode_multi_location_inventory_preferences,
)
from .purchases_and_vendors_preferences import PurchasesAndVendorsPreferences, decode_purchases_and_vendors_preferences
from .reports_preferences import ReportsPreferences, decode_reports_preferences
from .sales_and_customers_preferences import SalesAndCustomersPreferences, decode_sales_and_customers_preferences
from .sales_tax_preferences import SalesTaxPreferences, decode_sales_tax_preferences
from .time_tracking_preferences import TimeTrackingPreferences, decode_time_tracking_preferences


@model
class Preferences(Model):
    """Settings of the company file by area, read-only. They show which features are in use and which defaults apply to
    new transactions.

    Attributes:
        accounting: Settings of the Accounting preferences page: account numbers, class tracking, journal numbering and
            the closing date.
        finance_charges: Settings for interest on overdue customer balances.
        jobs_and_estimates: Preferences for job status labels, estimates, and progress invoicing.
        multi_currency: Foreign currency preferences; once switched on, the feature can never be switched off again.
            Null when the edition lacks it.
        multi_location_inventory: Preferences for inventory sites and bin locations; null when the edition or
            subscription lacks Advanced Inventory.
        purchases_and_vendors: Preferences for bills, inventory, and early-payment discounts from vendors.
        reports: Preferences for the default basis and aging method of reports.
        sales_and_customers: Preferences for sales forms, reimbursed expenses, and price levels.
        sales_tax: Sales tax preferences; null when the company does not charge sales tax.
        time_tracking: Time tracking preferences; null when the feature is switched off.
        app_access_rights: Rights the user granted to this application when it was connected to the company file.
        items_and_inventory: Settings for serial and lot numbers, costing, bins and bar codes; null when QuickBooks
            reports none.
    """

    accounting: AccountingPreferences = wire("accounting", Record(lambda: AccountingPreferences))
    finance_charges: FinanceChargePreferences = wire("financeCharges", Record(lambda: FinanceChargePreferences))
    jobs_and_estimates: JobsAndEstimatesPreferences = wire(
        "jobsAndEstimates", Record(lambda: JobsAndEstimatesPreferences)
    )
    multi_currency: MultiCurrencyPreferences | None = wire(
        "multiCurrency", Record(lambda: MultiCurrencyPreferences), null=True
    )
    multi_location_inventory: MultiLocationInventoryPreferences | None = wire(
        "multiLocationInventory", Record(lambda: MultiLocationInventoryPreferences), null=True
    )
    purchases_and_vendors: PurchasesAndVendorsPreferences = wire(
        "purchasesAndVendors", Record(lambda: PurchasesAndVendorsPreferences)
    )
    reports: ReportsPreferences = wire("reports", Record(lambda: ReportsPreferences))
    sales_and_customers: SalesAndCustomersPreferences = wire(
        "salesAndCustomers", Record(lambda: SalesAndCustomersPreferences)
    )
    sales_tax: SalesTaxPreferences | None = wire("salesTax", Record(lambda: SalesTaxPreferences), null=True)
    time_tracking: TimeTrackingPreferences | None = wire(
        "timeTracking", Record(lambda: TimeTrackingPreferences), null=True
    )
    app_access_rights: CurrentAppAccessRights = wire("appAccessRights", Record(lambda: CurrentAppAccessRights))
    items_and_inventory: ItemsAndInventoryPreferences | None = wire(
        "itemsAndInventory", Record(lambda: ItemsAndInventoryPreferences), null=True
    )


def decode_preferences(data: Any) -> Preferences:
    self = new(Preferences)
    self._meta = None
    try:
        self.accounting = decode_accounting_preferences(data["accounting"])
        self.finance_charges = decode_finance_charge_preferences(data["financeCharges"])
        self.jobs_and_estimates = decode_jobs_and_estimates_preferences(data["jobsAndEstimates"])
        self.multi_currency = (
            None if (value := data["multiCurrency"]) is None else decode_multi_currency_preferences(value)
        )
        self.multi_location_inventory = (
            None
            if (value := data["multiLocationInventory"]) is None
            else decode_multi_location_inventory_preferences(value)
        )
        self.purchases_and_vendors = decode_purchases_and_vendors_preferences(data["purchasesAndVendors"])
        self.reports = decode_reports_preferences(data["reports"])
        self.sales_and_customers = decode_sales_and_customers_preferences(data["salesAndCustomers"])
        self.sales_tax = None if (value := data["salesTax"]) is None else decode_sales_tax_preferences(value)
        self.time_tracking = (
            None if (value := data["timeTracking"]) is None else decode_time_tracking_preferences(value)
        )
        self.app_access_rights = decode_current_app_access_rights(data["appAccessRights"])
        self.items_and_inventory = (
            None if (value := data["itemsAndInventory"]) is None else decode_items_and_inventory_preferences(value)
        )
    except UNREADABLE:
        return recover(Preferences, data, self)
    return self if len(data) == 12 else note(self, data)
