"""One reading of one resource: what is asked for, what is handed out, and where the next one begins. Nothing waits."""

from __future__ import annotations

import hashlib
import heapq
import logging
import math
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Final, TypeAlias

from .kinds import DELETED_OBJECTS, DELETED_TRANSACTIONS

__all__ = ["Reading", "State"]

_logger: Final = logging.getLogger("conductor_client")

State: TypeAlias = "dict[str, Any]"
"""What a checkpoint says of one resource: `mark`, the latest change that was read; `read_at`; `seen`, digests by id."""

# The service tells of deletions for 90 days.
_KEPT: Final = timedelta(days=80)

# The PC's clock may be set back by an hour, and by some minutes more.
_OVERLAP: Final = timedelta(hours=2)

# How many records of the overlap are known by their digests, so that they are not handed out again.
_SEEN: Final = 100

# The zone in which a moment without one is earliest.
_EARLIEST_ZONE: Final = timezone(timedelta(hours=14))
_EPOCH: Final = datetime(1980, 1, 1, tzinfo=UTC)


class Reading:
    """One reading of one resource.

    Args:
        name: Such as `qbd.invoices`.
        listed: The names of the arguments of its list.
        state: Where the last reading ended; None to read everything.
        whole: Whether to read everything all the same.
        now: The time by our clock.

    Attributes:
        reset: Whether everything is read, so that what was landed before is to be dropped first.
        arguments: Those of its list.
    """

    def __init__(self, name: str, listed: Iterable[str], state: State | None, *, whole: bool, now: datetime) -> None:
        self.name = name
        self._now = now
        listed = set(listed)
        if state is not None and now - datetime.fromisoformat(state["read_at"]) > _KEPT:
            _logger.info("%s: read anew: the last reading is older than deletions are told of", name)
            state = None
        mark = None if state is None or state["mark"] is None else datetime.fromisoformat(state["mark"])
        self.reset: bool = whole or mark is None or "updated_after" not in listed
        since = None if self.reset or mark is None else mark - _OVERLAP
        self.arguments: dict[str, Any] = {} if since is None else {"updated_after": since}
        if "status" in listed:
            self.arguments["status"] = "all"
        self._since = since
        self._known: Mapping[str, str] = {} if self.reset or state is None else state["seen"]
        self._mark = None if self.reset else mark
        # A heap of `time id digest`, as texts, because thousands of companies are read at a time.
        self._newest: list[str] = []

    def deletions(self, seconds: float) -> tuple[str, dict[str, Any]] | None:
        """The resource that tells of deletions, and the arguments of its list; None if nothing is to be asked for.

        Args:
            seconds: How long the reading took so far. Of what was read, something can have been deleted meanwhile.
        """
        since = self._since
        if since is None:
            if self._mark is None:
                return None
            since = max(min(self._mark, self._now) - timedelta(seconds=seconds) - _OVERLAP, _EPOCH)
        # Before that, none are known: then all of them are asked for.
        after = {"deleted_after": since} if self._now - since < _KEPT else {}
        if self.name in DELETED_OBJECTS:
            return "qbd.deleted_list_objects", {"object_types": [DELETED_OBJECTS[self.name]], **after}
        if self.name in DELETED_TRANSACTIONS:
            return "qbd.deleted_transactions", {"transaction_types": [DELETED_TRANSACTIONS[self.name]], **after}
        return None

    def changed(self, records: Iterable[Any]) -> list[Any]:
        """Those of a page that were not handed out as they are before."""
        changed: list[Any] = []
        for record in records:
            moment = _moment(getattr(record, "updated_at", None))
            id_ = str(getattr(record, "id", ""))
            if self._note(id_, moment, record.to_json):
                changed.append(record)
        return changed

    def deleted(self, traces: Iterable[Any]) -> list[str]:
        """The ids of records that were deleted, without those that were handed out before."""
        return [one.id for one in traces if self._note(one.id, _moment(one.deleted_at), lambda: "deleted")]

    def state(self, seconds: float, ended: datetime) -> State:
        """Where the next reading begins.

        Args:
            seconds: How long this one took. What was changed meanwhile may have been passed already, and so counts as
                unread: the latest change that was read is no later than the end by the PC's clock.
            ended: When it ended, by our clock; a machine that was suspended counts no seconds.
        """
        seconds = max(seconds, (ended - self._now).total_seconds())
        mark = self._mark
        if mark is not None:
            # A moment in the future comes from a clock that was wrong. It must not hide what follows.
            mark = min(mark, self._now)
        if mark is not None and (self.reset or self._newest):
            mark = max(mark - timedelta(seconds=math.ceil(seconds)), _EPOCH)
        read_again = "" if mark is None else _sortable(mark - _OVERLAP)
        seen = (entry.partition(" ")[2].rpartition(" ") for entry in sorted(self._newest) if entry >= read_again)
        return {
            "mark": None if mark is None else mark.isoformat(),
            "read_at": self._now.isoformat(),
            "seen": {id_: digest for id_, _, digest in seen},
        }

    def _note(self, id_: str, moment: datetime | None, text: Any) -> bool:
        """Remember what was read; return whether it is to be handed out."""
        if moment is None:
            return True
        self._mark = moment if self._mark is None else max(self._mark, moment)
        known = self._known.get(id_)
        entry = f"{_sortable(moment)} {id_}"
        newest = len(self._newest) < _SEEN or entry >= self._newest[0]
        if known is None and not newest:
            return True
        digest = hashlib.blake2b(text().encode(), digest_size=9).hexdigest()
        if newest:
            entry = f"{entry} {digest}"
            (heapq.heappush if len(self._newest) < _SEEN else heapq.heapreplace)(self._newest, entry)
        return known != digest


def _moment(value: object) -> datetime | None:
    if not isinstance(value, datetime):
        return None
    return value.replace(tzinfo=_EARLIEST_ZONE) if value.tzinfo is None else value


def _sortable(moment: datetime) -> str:
    return f"{moment.timestamp():017.3f}"
