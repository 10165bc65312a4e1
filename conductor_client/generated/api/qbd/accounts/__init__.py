"""Endpoints of `qbd.accounts`."""
