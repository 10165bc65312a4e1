"""Endpoints of `qbd.employees`."""
