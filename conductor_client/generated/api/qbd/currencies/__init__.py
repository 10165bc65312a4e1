"""Endpoints of `qbd.currencies`."""
