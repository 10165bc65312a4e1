"""Endpoints of `qbd.sales_orders`."""
