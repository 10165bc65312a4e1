"""Endpoints of `qbd.date_driven_terms`."""
