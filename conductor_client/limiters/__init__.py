"""Permits that processes share, for `limiter=` of a client: `postgres` and `redis`, each with an extra."""
