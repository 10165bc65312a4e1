"""Endpoints of `qbd.vendors`."""
