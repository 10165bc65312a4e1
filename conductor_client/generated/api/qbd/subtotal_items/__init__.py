"""Endpoints of `qbd.subtotal_items`."""
