"""The names of resources in the service's lists of deletions, which lack all other resources."""

from __future__ import annotations

from typing import Final

__all__ = ["DELETED_OBJECTS", "DELETED_TRANSACTIONS"]

DELETED_OBJECTS: Final = {
    "qbd.accounts": "account",
    "qbd.classes": "class",
    "qbd.currencies": "currency",
    "qbd.customer_types": "customer_type",
    "qbd.customers": "customer",
    "qbd.date_driven_terms": "date_driven_terms",
    "qbd.discount_items": "item_discount",
    "qbd.employees": "employee",
    "qbd.inventory_assembly_items": "item_inventory_assembly",
    "qbd.inventory_items": "item_inventory",
    "qbd.inventory_sites": "inventory_site",
    "qbd.item_groups": "item_group",
    "qbd.non_inventory_items": "item_non_inventory",
    "qbd.other_charge_items": "item_other_charge",
    "qbd.other_names": "other_name",
    "qbd.payment_methods": "payment_method",
    "qbd.payroll_wage_items": "payroll_item_wage",
    "qbd.price_levels": "price_level",
    "qbd.sales_representatives": "sales_representative",
    "qbd.sales_tax_codes": "sales_tax_code",
    "qbd.sales_tax_group_items": "item_sales_tax_group",
    "qbd.sales_tax_items": "item_sales_tax",
    "qbd.service_items": "item_service",
    "qbd.shipping_methods": "ship_method",
    "qbd.standard_terms": "standard_terms",
    "qbd.subtotal_items": "item_subtotal",
    "qbd.unit_of_measure_sets": "unit_of_measure_set",
    "qbd.vendors": "vendor",
}
"""The `object_types` of `deleted_list_objects`."""

DELETED_TRANSACTIONS: Final = {
    "qbd.bill_check_payments": "bill_payment_check",
    "qbd.bill_credit_card_payments": "bill_payment_credit_card",
    "qbd.bills": "bill",
    "qbd.build_assemblies": "build_assembly",
    "qbd.checks": "check",
    "qbd.credit_card_charges": "credit_card_charge",
    "qbd.credit_card_credits": "credit_card_credit",
    "qbd.credit_card_refunds": "ar_refund_credit_card",
    "qbd.credit_memos": "credit_memo",
    "qbd.deposits": "deposit",
    "qbd.estimates": "estimate",
    "qbd.inventory_adjustments": "inventory_adjustment",
    "qbd.invoices": "invoice",
    "qbd.item_receipts": "item_receipt",
    "qbd.journal_entries": "journal_entry",
    "qbd.purchase_orders": "purchase_order",
    "qbd.receive_payments": "receive_payment",
    "qbd.sales_orders": "sales_order",
    "qbd.sales_receipts": "sales_receipt",
    "qbd.sales_tax_payment_checks": "sales_tax_payment_check",
    "qbd.time_tracking_activities": "time_tracking",
    "qbd.vendor_credits": "vendor_credit",
}
"""The `transaction_types` of `deleted_transactions`."""
