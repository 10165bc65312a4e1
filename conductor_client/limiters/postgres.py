"""One request per end-user in all processes, with advisory locks of PostgreSQL; needs the extra `postgres`."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict

from ..errors import ConfigurationError
from ._permits import SharedLimiter

__all__ = ["PostgresLimiter"]

_KEY = "hashtextextended('conductor-client ' || name, 0)"
_TAKE = f"SELECT name FROM unnest(%s::text[]) AS name WHERE pg_try_advisory_lock({_KEY})"
_GIVE_BACK = f"SELECT pg_advisory_unlock({_KEY}) FROM unnest(%s::text[]) AS name"

# Each side notices within a minute that the other one is unreachable.
_KEEPALIVES = {"tcp_keepalives_idle": 30, "tcp_keepalives_interval": 10, "tcp_keepalives_count": 3}
_UNANSWERED = 60_000


class PostgresLimiter(SharedLimiter):
    """A limiter with session-level advisory locks, which PostgreSQL releases as soon as their process ends.

    It needs no table, and one connection for each process. A connection pool such as PgBouncer must be in session mode.

    Args:
        conninfo: The connection string or URL for psycopg.

    Raises:
        ConfigurationError: `conninfo` is invalid.

    Example:
        >>> from conductor_client import AsyncConductor
        >>> from conductor_client.limiters.postgres import PostgresLimiter
        >>> client = AsyncConductor(limiter=PostgresLimiter("postgresql://localhost/fleet"))
    """

    def __init__(self, conninfo: str) -> None:
        try:
            address = conninfo_to_dict(conninfo)
        except psycopg.Error:
            # The message of psycopg may show the password.
            raise ConfigurationError("conninfo is not the address of a PostgreSQL database") from None
        super().__init__(lambda _: _Locks(address))


class _Locks:
    """The advisory locks of one session."""

    keep_every = 5.0

    def __init__(self, address: dict[str, Any]) -> None:
        ours: dict[str, Any] = {
            "connect_timeout": 10,
            "application_name": "conductor-client-permits",
            "tcp_user_timeout": _UNANSWERED,
            **{name.removeprefix("tcp_"): value for name, value in _KEEPALIVES.items()},
        }
        self._connection = psycopg.connect(autocommit=True, **{**ours, **address})
        for name, value in {**_KEEPALIVES, "tcp_user_timeout": _UNANSWERED}.items():
            self._connection.execute("SELECT set_config(%s, %s, false)", [name, str(value)])

    def take(self, names: Collection[str]) -> Collection[str]:
        return [name for (name,) in self._connection.execute(_TAKE, [list(names)])]

    def keep(self, names: Collection[str]) -> Collection[str]:
        # The locks last as long as the connection, which this checks.
        self._connection.execute("SELECT 1")
        return names

    def give_back(self, names: Collection[str]) -> None:
        self._connection.execute(_GIVE_BACK, [list(names)])

    def close(self) -> None:
        self._connection.close()
