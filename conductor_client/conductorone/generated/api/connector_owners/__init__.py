"""Endpoints of `connector_owners`."""
