"""Endpoints of `qbd.inventory_sites`."""
