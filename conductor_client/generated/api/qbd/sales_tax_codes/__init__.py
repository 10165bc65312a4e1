"""Endpoints of `qbd.sales_tax_codes`."""
