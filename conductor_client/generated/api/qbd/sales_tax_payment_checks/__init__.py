"""Endpoints of `qbd.sales_tax_payment_checks`."""
