"""Endpoints of `qbd.reports`."""
