"""Endpoints of `qbd.shipping_methods`."""
