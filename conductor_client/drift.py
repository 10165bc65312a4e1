"""Telling that answers no longer fit the document: the signal to regenerate."""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .codecs import Misfit

__all__ = ["Drift", "forget", "report"]

_logger = logging.getLogger("conductor_client.drift")
_INDEX = re.compile(r"\[\d+\]")
# A service that invents a new member for every answer must not fill the memory.
_MOST_PLACES = 10_000

_seen: set[tuple[str, str, str]] = set()
_lock = threading.Lock()


class Drift(NamedTuple):
    """One place where answers differ from the document. The value itself is left out: it may be confidential.

    Attributes:
        operation: The call, such as `qbd.invoices.list`.
        path: Where in the answer, such as `$.data[].lines[].amount`.
        expected: What the document promises.
        got: What kind of value came.
    """

    operation: str
    path: str
    expected: str
    got: str


def report(operation: str, misfits: Iterable[Misfit], callback: Callable[[Drift], object] | None = None) -> None:
    """Log each place once in the life of the process, and pass it to `callback`, whose exceptions are logged."""
    for misfit in misfits:
        place = _INDEX.sub("[]", misfit.path)
        with _lock:
            if (operation, place, misfit.got) in _seen or len(_seen) >= _MOST_PLACES:
                continue
            _seen.add((operation, place, misfit.got))
        drift = Drift(operation, place, misfit.expected, misfit.got)
        _logger.warning("%s: %s: expected %s, got %s", *drift)
        if callback is not None:
            try:
                callback(drift)
            except Exception:
                _logger.exception("on_drift failed")


def forget() -> None:
    """Report every place anew, as after a restart of the process."""
    with _lock:
        _seen.clear()
