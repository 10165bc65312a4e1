"""Report that answers no longer match the OpenAPI document, which means that the client should be regenerated."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from ..errors import one_line

if TYPE_CHECKING:
    from .._schema.containers import Mismatch

_logger = logging.getLogger("conductor_client.drift")
_INDEX = re.compile(r"\[\d+\]")

# Bounded, in case a service sends a new member name in every answer.
_MOST_PLACES = 10_000
_MOST_SHOWN = 10

# Duplicates are found by one atomic dict operation, because a lock that is held during a fork stays held in the child.
_seen: dict[tuple[str, str, str], tuple[str, str, str]] = {}


class Drift(NamedTuple):
    """A place where answers differ from the OpenAPI document, without the value, which may be confidential.

    Attributes:
        operation: The call, such as `qbd.invoices.list`.
        path: The path in the answer, such as `$.data[].lines[].amount`.
        expected: The type in the document.
        got: The type of the value.
    """

    operation: str
    path: str
    expected: str
    got: str


def report(operation: str, mismatches: Iterable[Mismatch], callback: Callable[[Drift], object] | None = None) -> None:
    """Report each place once per process, in one log record for each answer and to the callback."""
    new = list(_unseen(operation, mismatches))
    if new:
        shown = "; ".join(f"{drift.path}: expected {drift.expected}, got {drift.got}" for drift in new[:_MOST_SHOWN])
        more = f"; and {len(new) - _MOST_SHOWN} more" if len(new) > _MOST_SHOWN else ""
        _logger.warning("%s: %s%s", operation, one_line(shown), more)
    if callback is None:
        return
    for drift in new:
        try:
            callback(drift)
        except Exception:
            _logger.exception("on_drift failed")


def _unseen(operation: str, mismatches: Iterable[Mismatch]) -> Iterator[Drift]:
    for mismatch in mismatches:
        if len(_seen) >= _MOST_PLACES:
            return
        place = _INDEX.sub("[]", mismatch.path)
        key = (operation, place, mismatch.got)
        if _seen.setdefault(key, key) is key:
            yield Drift(operation, place, mismatch.expected, mismatch.got)


def forget() -> None:
    _seen.clear()
