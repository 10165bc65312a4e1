"""One reading of one resource: its requests, its new records, and the state for the next one. No I/O."""

from __future__ import annotations

import hashlib
import heapq
import json
import logging
import math
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, Final, TypeAlias

from .kinds import DELETED_OBJECTS, DELETED_TRANSACTIONS

__all__ = ["Reading", "State", "is_state"]

_logger: Final = logging.getLogger("conductor_client")

State: TypeAlias = "dict[str, Any]"
"""The part of a checkpoint for one resource: `mark`, the latest change that was read; `read_at`; `seen`, digests by id;
`arguments`, the caller's arguments of the list, if any."""

# The service lists deletions for 90 days.
_KEPT: Final = timedelta(days=80)

# The difference allowed between the clocks of machines that share a checkpoint.
_SKEW: Final = timedelta(days=1)

# The PC's clock may be set back by an hour and some minutes.
_OVERLAP: Final = timedelta(hours=2)

# The number of records of the overlap whose digests are stored, so that they are not returned again.
_SEEN: Final = 100

# The zone in which a time without an offset is earliest.
_EARLIEST_ZONE: Final = timezone(timedelta(hours=14))
_EPOCH: Final = datetime(1980, 1, 1, tzinfo=UTC)


def is_state(value: Any) -> bool:
    """Return whether a value is a result of `Reading.state`, possibly read back from JSON."""
    try:
        mark, read_at = value["mark"], datetime.fromisoformat(value["read_at"])
        return (
            (mark is None or datetime.fromisoformat(mark) >= _EPOCH)
            and read_at.utcoffset() is not None
            and all(type(text) is str for entry in value["seen"].items() for text in entry)
            and type(value.get("arguments", "")) is str
        )
    except (AttributeError, KeyError, TypeError, ValueError):
        return False


class Reading:
    """One reading of one resource.

    Args:
        name: The resource, such as `qbd.invoices`.
        listed: The names of the arguments of its list.
        state: The state after the last reading; None to read everything.
        whole: Whether to read everything in any case.
        now: The time by our clock.
        given: The caller's arguments of the list. If they have changed since the last reading, everything is read.

    Attributes:
        reset: Whether everything is read, so that stored records must be deleted first.
        arguments: The arguments of the list.
    """

    def __init__(
        self,
        name: str,
        listed: Iterable[str],
        state: State | None,
        *,
        whole: bool,
        now: datetime,
        given: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self._now = now
        self._given = json.dumps(given, sort_keys=True, default=str) if given else ""
        listed = set(listed)
        if state is not None and (reason := self._unusable(state)):
            _logger.info("%s: read anew: %s", name, reason)
            state = None
        mark = None if state is None or state["mark"] is None else datetime.fromisoformat(state["mark"])
        # Where the service lists no deletions, only a complete list shows which records are missing.
        listed_deletions = name in DELETED_OBJECTS or name in DELETED_TRANSACTIONS
        self.reset: bool = whole or mark is None or "updated_after" not in listed or not listed_deletions
        self._since = None if self.reset or mark is None else mark - _OVERLAP
        self.arguments: dict[str, Any] = {} if self._since is None else {"updated_after": self._since}
        if "status" in listed:
            self.arguments["status"] = "all"
        self.arguments.update(given or {})
        self._known: Mapping[str, str] = {} if self.reset or state is None else state["seen"]
        # The latest change that was read: before this reading, and so far.
        self._began = self._mark = None if self.reset else mark
        # True if a change is in the future, by a wrong clock.
        self._ahead = False
        # A heap of `time id digest`, as texts, because thousands of companies are read at a time.
        self._newest: list[str] = []

    def _unusable(self, state: State) -> str | None:
        """Return why everything must be read again, or None."""
        read_at = datetime.fromisoformat(state["read_at"])
        if self._now - read_at > _KEPT:
            return "the last reading is older than deletions are told of"
        if read_at - self._now > _SKEW or (state["mark"] and datetime.fromisoformat(state["mark"]) > read_at):
            return "the checkpoint is from the future"
        if state.get("arguments", "") != self._given:
            return "its arguments are others now"
        return None

    @property
    def _reached(self) -> datetime | None:
        # If all changes are in the future, the only known time is now.
        return self._now if self._mark is None and self._ahead else self._mark

    def deletions(self, seconds: float) -> tuple[str, dict[str, Any]] | None:
        """Return the resource that lists deletions, and the arguments of its list; None if no request is needed.

        Args:
            seconds: The duration of the reading so far, during which records may have been deleted.
        """
        since = self._since
        if since is None:
            if (reached := self._reached) is None:
                return None
            since = max(reached - timedelta(seconds=seconds) - _OVERLAP, _EPOCH)
        # Older deletions are not listed, so all are requested.
        after = {"deleted_after": since} if self._now - since < _KEPT else {}
        if self.name in DELETED_OBJECTS:
            return "qbd.deleted_list_objects", {"object_types": [DELETED_OBJECTS[self.name]], **after}
        if self.name in DELETED_TRANSACTIONS:
            return "qbd.deleted_transactions", {"transaction_types": [DELETED_TRANSACTIONS[self.name]], **after}
        return None

    def changed(self, records: Iterable[Any]) -> list[Any]:
        """Return the records of a page that are new or have changed."""
        changed: list[Any] = []
        for record in records:
            moment = _moment(getattr(record, "updated_at", None))
            id_ = str(getattr(record, "id", ""))
            if self._note(id_, moment, record.to_json):
                changed.append(record)
        return changed

    def deleted(self, traces: Iterable[Any]) -> list[str]:
        """Return the ids of deleted records, without those returned before."""
        return [one.id for one in traces if self._note(one.id, _moment(one.deleted_at), lambda: "deleted")]

    def state(self, seconds: float, ended: datetime) -> State:
        """Return the state for the next reading.

        Args:
            seconds: The duration of this reading. Changes made meanwhile may have been missed and count as unread: the
                latest change that was read is not later than the end by the PC's clock.
            ended: The end by our clock; `seconds` does not include a suspension of the machine.
        """
        mark = self._reached
        if mark is not None and mark != self._began:
            seconds = max(seconds, (ended - self._now).total_seconds())
            mark = max(mark - timedelta(seconds=math.ceil(seconds)), self._began or _EPOCH)
        read_again = "" if mark is None else _sortable(mark - _OVERLAP)
        seen = (entry.partition(" ")[2].rpartition(" ") for entry in sorted(self._newest) if entry >= read_again)
        state: State = {
            "mark": None if mark is None else mark.isoformat(),
            "read_at": self._now.isoformat(),
            "seen": {id_: digest for id_, _, digest in seen},
        }
        return {**state, "arguments": self._given} if self._given else state

    def _note(self, id_: str, moment: datetime | None, text: Any) -> bool:
        """Record a record or deletion; return whether it is new or has changed."""
        if moment is None:
            return True
        if moment > self._now:
            # By a wrong clock, or during this reading. It must not hide later changes.
            self._ahead = True
        else:
            self._mark = moment if self._mark is None else max(self._mark, moment)
        known = self._known.get(id_)
        entry = f"{_sortable(moment)} {id_}"
        newest = len(self._newest) < _SEEN or entry >= self._newest[0]
        if known is None and not newest:
            return True
        digest = hashlib.blake2b(text().encode("utf-8", "surrogatepass"), digest_size=9).hexdigest()
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
