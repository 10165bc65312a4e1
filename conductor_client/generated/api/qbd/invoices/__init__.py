"""Endpoints of `qbd.invoices`."""
