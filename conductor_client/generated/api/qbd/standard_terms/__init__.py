"""Endpoints of `qbd.standard_terms`."""
