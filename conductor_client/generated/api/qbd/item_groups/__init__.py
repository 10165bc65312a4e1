"""Endpoints of `qbd.item_groups`."""
