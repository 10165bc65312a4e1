"""Endpoints of `qbd.receive_payments`."""
