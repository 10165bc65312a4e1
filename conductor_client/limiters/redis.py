"""One request per end-user in all processes, with expiring keys of Redis; needs the extra `redis`."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from ..errors import ConfigurationError
from ._permits import SharedLimiter

__all__ = ["RedisLimiter"]

_PREFIX = "conductor-client:"
# Only for the owner, because the key can have expired and been taken by another process.
_TAKE = """
local owner = redis.call('get', KEYS[1])
if owner and owner ~= ARGV[1] then return 0 end
redis.call('set', KEYS[1], ARGV[1], 'px', ARGV[2])
return 1
"""
_GIVE_BACK = "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0"


class RedisLimiter(SharedLimiter):
    """A limiter with keys that a thread extends while they are held; they expire after their process has ended.

    A process that is suspended for longer than `expires` loses its permits although its requests continue, and all
    processes lose them when Redis fails over to a replica. If that is not acceptable, use `PostgresLimiter`.

    Args:
        url: The URL for redis-py.
        expires: The seconds after which permits of a process that has ended are free.

    Raises:
        ConfigurationError: `url` is invalid, or `expires` is not more than 0.

    Example:
        >>> from conductor_client import AsyncConductor
        >>> from conductor_client.limiters.redis import RedisLimiter
        >>> client = AsyncConductor(limiter=RedisLimiter("redis://localhost"))
    """

    def __init__(self, url: str, *, expires: float = 15) -> None:
        if not expires > 0:
            raise ConfigurationError("expires is not more than 0 seconds")
        try:
            _client(url, 1.0)
        except ValueError:
            # The message of redis-py may show the password.
            raise ConfigurationError("url is not the address of a Redis server") from None
        super().__init__(lambda owner: _Keys(url, expires, owner))


class _Keys:
    """The keys of one process."""

    def __init__(self, url: str, expires: float, owner: str) -> None:
        self.keep_every: float = expires / 4
        # If this connection does not answer, a new one must still extend the keys in time.
        self._redis = _client(url, min(5.0, max(1.0, self.keep_every)))
        self._milliseconds = max(1, int(expires * 1000))
        self._owner = owner

    def take(self, names: Collection[str]) -> Collection[str]:
        taken = self._each(_TAKE, names, self._owner, self._milliseconds)
        return [name for name, each in zip(names, taken, strict=True) if each]

    keep = take

    def give_back(self, names: Collection[str]) -> None:
        self._each(_GIVE_BACK, names, self._owner)

    def close(self) -> None:
        self._redis.close()

    def _each(self, script: str, names: Collection[str], *arguments: str | int) -> list[Any]:
        with self._redis.pipeline(transaction=False) as pipeline:
            for name in names:
                pipeline.eval(script, 1, _PREFIX + name, *arguments)
            answers: list[Any] = pipeline.execute()
            return answers


def _client(url: str, timeout: float) -> Any:
    # This function is only partly typed.
    connect: Any = getattr(redis, "from_url")  # noqa: B009
    return connect(url, socket_timeout=timeout, socket_connect_timeout=timeout, retry=Retry(NoBackoff(), 0))
