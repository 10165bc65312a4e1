"""Endpoints of `qbd.transactions`."""
