"""The secret key of a sandbox."""

DEFAULT_KEY = "sk_conductor_sandbox"
"""Accepted unless the sandbox is told another one. It protects nothing."""
