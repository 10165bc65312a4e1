"""Endpoints of `qbd.estimates`."""
