"""Endpoints of `qbd.account_tax_lines`."""
