"""Endpoints of `qbd.non_inventory_items`."""
