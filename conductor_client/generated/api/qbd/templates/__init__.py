"""Endpoints of `qbd.templates`."""
