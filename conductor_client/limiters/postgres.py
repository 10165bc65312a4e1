"""One request per end-user in all processes, by advisory locks of PostgreSQL. Needs the extra `postgres`."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import psycopg

from ._permits import SharedLimiter

__all__ = ["PostgresLimiter"]

_KEY = "hashtextextended('conductor-client ' || name, 0)"
_TAKE = f"SELECT name FROM unnest(%s::text[]) AS name WHERE pg_try_advisory_lock({_KEY})"
_GIVE_BACK = f"SELECT pg_advisory_unlock({_KEY}) FROM unnest(%s::text[]) AS name"


# Both sides notice within a minute that the other one's machine is gone.
_KEEPALIVES = {"idle": 30, "interval": 10, "count": 3}


class PostgresLimiter(SharedLimiter):
    """Permits that are session-level advisory locks: PostgreSQL frees them as soon as their process is gone.

    It makes no table, and holds one connection for each process. A pool between (PgBouncer) must be in session mode.

    Args:
        conninfo: Where the database is, as psycopg takes it.

    Example:
        >>> from conductor_client import AsyncConductor
        >>> from conductor_client.limiters.postgres import PostgresLimiter
        >>> client = AsyncConductor(limiter=PostgresLimiter("postgresql://localhost/fleet"))
    """

    def __init__(self, conninfo: str) -> None:
        super().__init__(lambda: _Locks(conninfo))


class _Locks:
    """The advisory locks of one session."""

    renew_every: float | None = None

    def __init__(self, conninfo: str) -> None:
        options: dict[str, Any] = {
            "connect_timeout": 10,
            **{f"keepalives_{name}": value for name, value in _KEEPALIVES.items()},
        }
        name = "conductor-client-permits"
        self._connection = psycopg.connect(conninfo, autocommit=True, application_name=name, **options)
        for name, value in _KEEPALIVES.items():
            self._connection.execute("SELECT set_config(%s, %s, false)", [f"tcp_keepalives_{name}", str(value)])

    def take(self, names: Collection[str]) -> Collection[str]:
        return [name for (name,) in self._connection.execute(_TAKE, [list(names)])]

    def renew(self, names: Collection[str]) -> None: ...

    def give_back(self, names: Collection[str]) -> None:
        self._connection.execute(_GIVE_BACK, [list(names)])

    def close(self) -> None:
        self._connection.close()
