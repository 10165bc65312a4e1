"""Endpoints of `qbd.inventory_assembly_items`."""
