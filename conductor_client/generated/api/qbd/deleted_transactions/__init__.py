"""Endpoints of `qbd.deleted_transactions`."""
