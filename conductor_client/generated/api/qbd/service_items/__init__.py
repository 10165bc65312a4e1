"""Endpoints of `qbd.service_items`."""
