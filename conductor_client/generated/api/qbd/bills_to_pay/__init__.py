"""Endpoints of `qbd.bills_to_pay`."""
