"""The latency of a PC with QuickBooks, as measured by users of the real service; off by default."""

from __future__ import annotations

import threading
from random import Random

from .call import Call

_NOT_CONNECTED = 0.15
_COLD, _WARM = 5.7, 0.3
_WRITE, _FILTERED, _READ = 3.0, 4.9, 1.5
_SPREAD = 0.2
_NO_FILTERS = frozenset({"cursor", "limit"})


class Latency:
    """Seconds for each request, times `scale`, up to a fifth more or less by a seed."""

    def __init__(self, scale: float, seed: int | str | None) -> None:
        self._scale = scale
        self._lock = threading.Lock()
        self._random = Random(f"{seed}/latency")
        self._warm: set[str] = set()

    def of(self, call: Call, *, connected: bool) -> float:
        """Return the seconds that a request of an end-user takes."""
        if not self._scale:
            return 0.0
        with self._lock:
            spread = self._random.uniform(1 - _SPREAD, 1 + _SPREAD)
            cold = call.end_user_id not in self._warm
            if connected:
                self._warm.add(call.end_user_id)
        return self._scale * spread * self._plain(call, connected=connected, cold=cold)

    @staticmethod
    def _plain(call: Call, *, connected: bool, cold: bool) -> float:
        if not connected:
            return _NOT_CONNECTED
        if call.operation.name == "qbd.health_check":
            return _COLD if cold else _WARM
        if call.operation.method != "GET":
            return _WRITE
        return _FILTERED if call.given - _NO_FILTERS else _READ
