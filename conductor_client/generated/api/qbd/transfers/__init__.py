"""Endpoints of `qbd.transfers`."""
