"""Endpoints of `qbd.item_sites`."""
