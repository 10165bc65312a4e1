"""Endpoints of `qbd`."""
