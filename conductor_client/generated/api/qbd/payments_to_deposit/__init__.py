"""Endpoints of `qbd.payments_to_deposit`."""
