"""Endpoints of `qbd.item_receipts`."""
