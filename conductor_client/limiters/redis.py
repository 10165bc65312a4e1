"""One request per end-user in all processes, by keys of Redis that expire. Needs the extra `redis`."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import uuid4

import redis

from ._permits import SharedLimiter

__all__ = ["RedisLimiter"]

_PREFIX = "conductor-client:"
# Only the owner may: the key can have expired, and have been taken by another process.
_RENEW = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end return 0"
_GIVE_BACK = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0"


class RedisLimiter(SharedLimiter):
    """Permits that are keys: a thread renews them while they are held, and they expire when their process is gone.

    A process that stands still for longer than `expires` loses its permits while its requests go on. So does everyone
    when Redis fails over to a replica. Where that must not be, use `PostgresLimiter`.

    Args:
        url: Where Redis is, as redis-py takes it.
        expires: Seconds after which the permit of a process that is gone is free.

    Example:
        >>> from conductor_client import AsyncConductor
        >>> from conductor_client.limiters.redis import RedisLimiter
        >>> client = AsyncConductor(limiter=RedisLimiter("redis://localhost"))
    """

    def __init__(self, url: str, *, expires: float = 15) -> None:
        super().__init__(lambda: _Keys(url, expires))


class _Keys:
    """The keys of one process."""

    def __init__(self, url: str, expires: float) -> None:
        # The types of this function are half done.
        connect: Any = getattr(redis, "from_url")  # noqa: B009
        self._redis: Any = connect(url, socket_timeout=5, socket_connect_timeout=5)
        self._milliseconds = int(expires * 1000)
        self._owner = uuid4().hex
        self.renew_every: float | None = expires / 4

    def take(self, names: Collection[str]) -> Collection[str]:
        with self._redis.pipeline(transaction=False) as pipeline:
            for name in names:
                pipeline.set(_PREFIX + name, self._owner, nx=True, px=self._milliseconds)
            return [name for name, taken in zip(names, pipeline.execute(), strict=True) if taken]

    def renew(self, names: Collection[str]) -> None:
        self._each(_RENEW, names, self._owner, self._milliseconds)

    def give_back(self, names: Collection[str]) -> None:
        self._each(_GIVE_BACK, names, self._owner)

    def close(self) -> None:
        self._redis.close()

    def _each(self, script: str, names: Collection[str], *arguments: str | int) -> None:
        with self._redis.pipeline(transaction=False) as pipeline:
            for name in names:
                pipeline.eval(script, 1, _PREFIX + name, *arguments)
            pipeline.execute()
