"""Endpoints of `qbd.price_levels`."""
