"""Endpoints of `qbd.other_names`."""
