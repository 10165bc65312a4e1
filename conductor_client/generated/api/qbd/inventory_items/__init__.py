"""Endpoints of `qbd.inventory_items`."""
