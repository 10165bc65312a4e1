"""Endpoints of `qbd.classes`."""
