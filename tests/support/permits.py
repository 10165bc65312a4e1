"""The permits of every client that is alive, for tests that show that none is left."""

from __future__ import annotations

from collections.abc import Hashable
from weakref import WeakSet

from conductor_client._core import client_base
from conductor_client._core.limiter import ConcurrencyLimiter

__all__ = ["permits"]

_limiters: WeakSet[ConcurrencyLimiter] = WeakSet()


class _Watched(ConcurrencyLimiter):
    """A limiter that is known here."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__()
        _limiters.add(self)


setattr(client_base, "ConcurrencyLimiter", _Watched)  # noqa: B010 - the module does not export it


def permits() -> list[Hashable]:
    """The names of all permits that are held or waited for."""
    return [name for limiter in list(_limiters) for name in limiter.names]
