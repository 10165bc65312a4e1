"""The company, its preferences, and the lists that follow from them."""

from __future__ import annotations

from ..call import Call
from ..document import Document, Json
from ..rules.accounts import TAX_LINES
from ..storage.company import Company

PREFERENCES = (
    "inventory",
    "salesTax",
    "priceLevels",
    "unitsOfMeasure",
    "multiCurrency",
    "multiLocationInventory",
    "timeTracking",
    "classTracking",
    "accountNumbers",
    "personalDataAccess",
)
"""The preferences of QuickBooks that the API notices, by the names that the sandbox takes."""

CLOSING = "closingDate"
"""The preference that is a date: what is dated on or before it cannot be changed."""

_ADDRESS = ("line1", "line2", "line3", "line4", "line5", "city", "state", "postalCode", "country", "note")


def _list_of(document: Document, call: Call, data: list[Json]) -> Json:
    return {"objectType": "list", "url": document.base_path + call.operation.path, "data": data}


def company_information(_: Document, company: Company, __: Call) -> Json:
    """The company's own data, from its settings."""
    address = dict.fromkeys(_ADDRESS)
    address |= {"line1": "1 Sandbox Way", "city": "Springfield", "state": "OR", "postalCode": "97477"}
    name = company.setting("companyName")
    month = company.setting("fiscalYearStartMonth")
    return {
        "isSampleCompanyFile": False,
        "companyName": name,
        "legalCompanyName": name,
        "address": address,
        "legalAddress": address,
        "addressForCustomer": address,
        "phone": None,
        "fax": None,
        "email": None,
        "website": None,
        "fiscalYearStartMonth": month,
        "incomeTaxYearStartMonth": month,
        "companyType": None,
        "ein": None,
        "ssn": None,
        "taxForm": "other_or_none",
        "subscribedServices": None,
        "accountantCopy": {"accountantCopyExists": False, "dividingDate": None},
        "customFields": [],
    }


def preferences(_: Document, company: Company, __: Call) -> Json:
    """The preferences, from the settings; groups of what is off are null."""
    tax, non = company.setting("taxCode"), company.setting("nonTaxCode")
    codes = ("sales_tax_codes",)
    return {
        "accounting": {
            "isUsingAccountNumbers": company.is_on("accountNumbers"),
            "isRequiringAccounts": True,
            "isUsingClassTracking": company.is_on("classTracking"),
            "defaultTransactionClass": None,
            "isUsingAuditTrail": True,
            "isAssigningJournalEntryNumbers": True,
            "closingDate": company.setting(CLOSING) or None,
        },
        "financeCharges": {
            "annualInterestRate": 0,
            "minimumFinanceCharge": 0,
            "gracePeriod": 0,
            "financeChargeAccount": None,
            "isAssessingForOverdueCharges": False,
            "calculateChargesFrom": "due_date",
            "isMarkedToBePrinted": False,
        },
        "jobsAndEstimates": {
            "isUsingEstimates": True,
            "isUsingProgressInvoicing": False,
            "isPrintingItemsWithZeroAmounts": False,
        },
        "multiCurrency": {
            "isMultiCurrencyEnabled": company.is_on("multiCurrency"),
            "homeCurrency": company.reference(("currencies",), company.setting("homeCurrency")),
        },
        "multiLocationInventory": {
            "isMultiLocationInventoryAvailable": True,
            "isMultiLocationInventoryEnabled": company.is_on("multiLocationInventory"),
        },
        "purchasesAndVendors": {
            "isUsingInventory": company.is_on("inventory"),
            "daysBillsAreDue": 10,
            "isAutomaticallyUsingDiscounts": False,
            "defaultDiscountAccount": None,
        },
        "reports": {"agingReportBasis": "age_from_due_date", "summaryReportBasis": "accrual"},
        "salesAndCustomers": {
            "defaultShippingMethod": None,
            "defaultShipmentOrigin": None,
            "defaultMarkupPercentage": None,
            "isTrackingReimbursedExpensesAsIncome": False,
            "isAutoApplyingPayments": True,
            "priceLevels": {"isUsingPriceLevels": company.is_on("priceLevels"), "isRoundingSalesPriceUp": False},
        },
        "salesTax": {
            "defaultItemSalesTax": None,
            "salesTaxReportingFrequency": "monthly",
            "defaultTaxableSalesTaxCode": company.reference(codes, tax),
            "defaultNonTaxableSalesTaxCode": company.reference(codes, non),
            "isUsingVendorTaxCode": False,
            "isUsingCustomerTaxCode": True,
            "isUsingTaxInclusivePrices": False,
        }
        if company.is_on("salesTax")
        else None,
        "timeTracking": {"firstDayOfWeek": "monday"} if company.is_on("timeTracking") else None,
        "appAccessRights": {
            "isAutomaticLoginAllowed": True,
            "automaticLoginUserName": "Admin",
            "isPersonalDataAccessAllowed": company.is_on("personalDataAccess"),
        },
        "itemsAndInventory": {
            "isEnhancedInventoryReceivingEnabled": False,
            "inventoryTrackingMethod": "none",
            "isInventoryExpirationDateEnabled": False,
            "isTrackingOnSalesTransactionsEnabled": False,
            "isTrackingOnPurchaseTransactionsEnabled": False,
            "isTrackingOnInventoryAdjustmentEnabled": False,
            "isTrackingOnBuildAssemblyEnabled": False,
            "isFifoEnabled": False,
            "fifoEffectiveDate": None,
            "isBinTrackingEnabled": False,
            "isBarcodeEnabled": True,
        }
        if company.is_on("inventory")
        else None,
    }


def account_tax_lines(document: Document, _: Company, call: Call) -> Json:
    return _list_of(document, call, [{"taxLineId": number, "taxLineName": name} for number, name in TAX_LINES.items()])
