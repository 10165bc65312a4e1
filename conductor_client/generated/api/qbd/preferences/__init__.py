"""Endpoints of `qbd.preferences`."""
