"""Endpoints of `qbd.company`."""
