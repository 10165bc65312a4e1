"""Endpoints of `qbd.bill_check_payments`."""
