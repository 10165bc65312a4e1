"""Endpoints of `qbd.purchase_orders`."""
