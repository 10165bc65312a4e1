"""Endpoints of `qbd.discount_items`."""
