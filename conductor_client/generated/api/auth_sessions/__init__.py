"""Endpoints of `auth_sessions`."""
