"""Endpoints of `qbd.credit_memos`."""
