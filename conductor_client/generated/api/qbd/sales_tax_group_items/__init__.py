"""Endpoints of `qbd.sales_tax_group_items`."""
