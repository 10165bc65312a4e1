"""Endpoints of `qbd.customers`."""
