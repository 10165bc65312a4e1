"""Endpoints of `qbd.sales_receipts`."""
