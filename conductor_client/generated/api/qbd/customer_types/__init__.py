"""Endpoints of `qbd.customer_types`."""
