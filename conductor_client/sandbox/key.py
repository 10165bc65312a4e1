"""The secret key of a sandbox."""

DEFAULT_KEY = "sk_conductor_sandbox"
"""The default key, which is public and protects nothing."""
