"""Endpoints of `qbd.deposits`."""
