"""Endpoints of `qbd.checks`."""
