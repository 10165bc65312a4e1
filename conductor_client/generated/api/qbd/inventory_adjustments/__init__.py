"""Endpoints of `qbd.inventory_adjustments`."""
