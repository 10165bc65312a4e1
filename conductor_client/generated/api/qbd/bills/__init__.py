"""Endpoints of `qbd.bills`."""
