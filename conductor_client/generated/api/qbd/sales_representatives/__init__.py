"""Endpoints of `qbd.sales_representatives`."""
