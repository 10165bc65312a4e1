"""Endpoints of `end_users`."""
