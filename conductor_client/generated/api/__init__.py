"""Endpoints of `the API`."""
