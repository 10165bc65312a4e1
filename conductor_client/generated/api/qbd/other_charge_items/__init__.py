"""Endpoints of `qbd.other_charge_items`."""
