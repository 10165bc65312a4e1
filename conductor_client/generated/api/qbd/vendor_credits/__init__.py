"""Endpoints of `qbd.vendor_credits`."""
