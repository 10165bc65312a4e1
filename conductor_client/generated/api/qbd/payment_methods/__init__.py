"""Endpoints of `qbd.payment_methods`."""
