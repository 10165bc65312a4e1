"""The names in qbXML that differ from those in the API: kinds, fields, values. Data only.

A field without an entry has its name in the API, with a capital letter, and `Txn` for `Transaction`.
"""

from __future__ import annotations

from collections.abc import Mapping

NOUNS: Mapping[str, str] = {
    "accounts": "Account",
    "bill_check_payments": "BillPaymentCheck",
    "bill_credit_card_payments": "BillPaymentCreditCard",
    "billing_rates": "BillingRate",
    "bills": "Bill",
    "build_assemblies": "BuildAssembly",
    "checks": "Check",
    "classes": "Class",
    "credit_card_charges": "CreditCardCharge",
    "credit_card_credits": "CreditCardCredit",
    "credit_card_refunds": "ARRefundCreditCard",
    "credit_memos": "CreditMemo",
    "currencies": "Currency",
    "customer_messages": "CustomerMsg",
    "customer_types": "CustomerType",
    "customers": "Customer",
    "date_driven_terms": "DateDrivenTerms",
    "deposits": "Deposit",
    "discount_items": "ItemDiscount",
    "employees": "Employee",
    "estimates": "Estimate",
    "inventory_adjustments": "InventoryAdjustment",
    "inventory_assembly_items": "ItemInventoryAssembly",
    "inventory_items": "ItemInventory",
    "inventory_sites": "InventorySite",
    "invoices": "Invoice",
    "item_groups": "ItemGroup",
    "item_receipts": "ItemReceipt",
    "job_types": "JobType",
    "journal_entries": "JournalEntry",
    "non_inventory_items": "ItemNonInventory",
    "other_charge_items": "ItemOtherCharge",
    "other_names": "OtherName",
    "payment_methods": "PaymentMethod",
    "payroll_wage_items": "PayrollItemWage",
    "price_levels": "PriceLevel",
    "purchase_orders": "PurchaseOrder",
    "receive_payments": "ReceivePayment",
    "sales_orders": "SalesOrder",
    "sales_receipts": "SalesReceipt",
    "sales_representatives": "SalesRep",
    "sales_tax_codes": "SalesTaxCode",
    "sales_tax_group_items": "ItemSalesTaxGroup",
    "sales_tax_items": "ItemSalesTax",
    "sales_tax_payment_checks": "SalesTaxPaymentCheck",
    "service_items": "ItemService",
    "shipping_methods": "ShipMethod",
    "standard_terms": "StandardTerms",
    "subtotal_items": "ItemSubtotal",
    "templates": "Template",
    "time_tracking_activities": "TimeTracking",
    "transfers": "Transfer",
    "unit_of_measure_sets": "UnitOfMeasureSet",
    "vendor_credits": "VendorCredit",
    "vendor_types": "VendorType",
    "vendors": "Vendor",
}
"""By kind."""

KIND_OF: Mapping[str, str] = {noun: kind for kind, noun in NOUNS.items()}

_FIELDS: Mapping[str, str] = {
    "alternateContact": "AltContact",
    "applyCredits": "SetCredit",
    "alternatePhone": "AltPhone",
    "billingAddress": "BillAddress",
    "ccEmail": "Cc",
    "createdAt": "TimeCreated",
    "customFields": "DataExtRet",
    "description": "Desc",
    "externalId": "ExternalGUID",
    "isEligibleFor1099": "IsVendorEligibleFor1099",
    "isQueuedForEmail": "IsToBeEmailed",
    "isQueuedForPrint": "IsToBePrinted",
    "line1": "Addr1",
    "line2": "Addr2",
    "line3": "Addr3",
    "line4": "Addr4",
    "line5": "Addr5",
    "linkToTransactionIds": "LinkToTxnID",
    "linkToTransactionLine": "LinkToTxn",
    "linkedTransactions": "LinkedTxn",
    "otherCustomField": "Other",
    "otherCustomField1": "Other1",
    "otherCustomField2": "Other2",
    "purchaseOrderNumber": "PONumber",
    "revisionNumber": "EditSequence",
    "salesAndPurchaseDetails": "SalesAndPurchase",
    "salesDescription": "SalesDesc",
    "purchaseDescription": "PurchaseDesc",
    "salesOrPurchaseDetails": "SalesOrPurchase",
    "shipmentOrigin": "FOB",
    "shippingAddress": "ShipAddress",
    "shippingDate": "ShipDate",
    "shouldPrintItemsInGroup": "IsPrintItemsInGroup",
    "transactionDate": "TxnDate",
    "transactionId": "TxnID",
    "transactionLineId": "TxnLineID",
    "transactionType": "TxnType",
    "updatedAt": "TimeModified",
}
_OF_KIND: Mapping[tuple[str, str], str] = {
    ("vendors", "billingAddress"): "VendorAddress",
    ("vendors", "name"): "Name",
    ("build_assemblies", "lines"): "ComponentItemLine",
    ("journal_entries", "debitLines"): "JournalDebitLine",
    ("journal_entries", "creditLines"): "JournalCreditLine",
    ("journal_entries", "lines"): "JournalLine",
    ("time_tracking_activities", "transactionDate"): "TxnDate",
}
_LISTS: Mapping[str, str] = {
    "appliedToTransactions": "AppliedToTxn",
    "applyToTransactions": "AppliedToTxn",
    "expenseLines": "ExpenseLine",
    "itemGroupLines": "ItemGroupLine",
    "itemLines": "ItemLine",
}
"""Arrays whose elements end in `Ret`, `Add` or `Mod`."""

_REFERENCES: Mapping[str, str] = {
    "account": "Account",
    "cogsAccount": "COGSAccount",
    "creditAccount": "CreditAccount",
    "customerMessage": "CustomerMsg",
    "discountAccount": "DiscountAccount",
    "documentTemplate": "Template",
    "overrideUnitOfMeasureSet": "OverrideUOMSet",
    "payablesAccount": "APAccount",
    "payrollWageItem": "PayrollItemWage",
    "preferredVendor": "PrefVendor",
    "receivablesAccount": "ARAccount",
    "salesRepresentative": "SalesRep",
    "salesTaxItem": "ItemSalesTax",
    "serviceItem": "ItemService",
    "shipToEntity": "ShipToEntity",
    "shippingMethod": "ShipMethod",
    "sourceAccount": "TransferFromAccount",
    "targetAccount": "TransferToAccount",
}
_REFERENCES_OF_KIND: Mapping[tuple[str, str], str] = {
    ("checks", "bankAccount"): "Account",
    ("checks", "payee"): "PayeeEntity",
    ("credit_card_charges", "payee"): "PayeeEntity",
    ("credit_card_credits", "payee"): "PayeeEntity",
    ("bill_check_payments", "vendor"): "PayeeEntity",
    ("bill_credit_card_payments", "vendor"): "PayeeEntity",
    **{
        (kind, "salesTaxCode"): "CustomerSalesTaxCode"
        for kind in ("invoices", "credit_memos", "sales_receipts", "estimates", "sales_orders")
    },
}
_VALUES: Mapping[str, str] = {
    "accounts_payable": "AccountsPayable",
    "amount": "AMTTYPE",
    "ar_refund_credit_card": "ARRefundCreditCard",
    "quantity": "QUANTYPE",
}


def field_name(kind: str, path: str, field: str, ending: str) -> str:
    """Return qbXML's name of a field; `path` is "" for a field of the object itself. `ending` is Ret, Add or Mod."""
    if not path and (kind, field) in _OF_KIND:
        name = _OF_KIND[kind, field]
        return f"{name}{ending}" if field.lower().endswith("lines") else name
    if field in _LISTS:
        return f"{_LISTS[field]}{ending}"
    if field == "lines":
        # Within a group of lines they have the name that they have outside it.
        return f"{NOUNS[kind]}Line{ending}"
    if field == "lineGroups":
        return f"{NOUNS[kind]}LineGroup{ending}"
    if field in _FIELDS:
        return _FIELDS[field]
    name = _pascal(field).replace("Transaction", "Txn")
    return f"{name[:-2]}ID" if name.endswith("Id") else name


def reference_name(kind: str, path: str, field: str) -> str:
    """Return qbXML's name of a reference; `field` is without `Id`."""
    if not path and (kind, field) in _REFERENCES_OF_KIND:
        name = _REFERENCES_OF_KIND[kind, field]
    elif path and field == "payee":
        name = "Customer"
    else:
        name = _REFERENCES.get(field) or _pascal(field)
    return f"{name}Ref"


def value_of(value: str) -> str:
    """Return qbXML's word for one of a list of words: `other_current_asset` is `OtherCurrentAsset`."""
    return _VALUES.get(value) or "".join(part.capitalize() for part in value.split("_"))


def _pascal(field: str) -> str:
    return field[:1].upper() + field[1:]
