"""One reading of one resource: what is asked for, what is handed out, and where the next one begins. Nothing waits."""

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
"""What a checkpoint says of one resource: `mark`, the latest change that was read; `read_at`; `seen`, digests by id;
`arguments`, those of the list, if any were given."""

# The service tells of deletions for 90 days.
_KEPT: Final = timedelta(days=80)

# By how much clocks of machines that share a checkpoint may differ.
_SKEW: Final = timedelta(days=1)

# The PC's clock may be set back by an hour, and by some minutes more.
_OVERLAP: Final = timedelta(hours=2)

# How many records of the overlap are known by their digests, so that they are not handed out again.
_SEEN: Final = 100

# The zone in which a moment without one is earliest.
_EARLIEST_ZONE: Final = timezone(timedelta(hours=14))
_EPOCH: Final = datetime(1980, 1, 1, tzinfo=UTC)


def is_state(value: Any) -> bool:
    """Whether it is what `Reading.state` returns, perhaps as JSON that was kept."""
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
        name: Such as `qbd.invoices`.
        listed: The names of the arguments of its list.
        state: Where the last reading ended; None to read everything.
        whole: Whether to read everything all the same.
        now: The time by our clock.
        given: Arguments of its list that were given. A reading with others than the last one begins anew.

    Attributes:
        reset: Whether everything is read, so that what was landed before is to be dropped first.
        arguments: Those of its list.
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
        # Without being told of deletions, only a list that is read to its end shows what is gone.
        told = name in DELETED_OBJECTS or name in DELETED_TRANSACTIONS
        self.reset: bool = whole or mark is None or "updated_after" not in listed or not told
        self._since = None if self.reset or mark is None else mark - _OVERLAP
        self.arguments: dict[str, Any] = {} if self._since is None else {"updated_after": self._since}
        if "status" in listed:
            self.arguments["status"] = "all"
        self.arguments.update(given or {})
        self._known: Mapping[str, str] = {} if self.reset or state is None else state["seen"]
        # The latest change that was read: where this reading began, and where it is.
        self._began = self._mark = None if self.reset else mark
        # Whether something was changed in the future, by a clock that was wrong.
        self._ahead = False
        # A heap of `time id digest`, as texts, because thousands of companies are read at a time.
        self._newest: list[str] = []

    def _unusable(self, state: State) -> str | None:
        """Why everything is to be read anew."""
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
        # Only if all changes are in the future is now all that can be said.
        return self._now if self._mark is None and self._ahead else self._mark

    def deletions(self, seconds: float) -> tuple[str, dict[str, Any]] | None:
        """The resource that tells of deletions, and the arguments of its list; None if nothing is to be asked for.

        Args:
            seconds: How long the reading took so far. Of what was read, something can have been deleted meanwhile.
        """
        since = self._since
        if since is None:
            if (reached := self._reached) is None:
                return None
            since = max(reached - timedelta(seconds=seconds) - _OVERLAP, _EPOCH)
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
        """Remember what was read; return whether it is to be handed out."""
        if moment is None:
            return True
        if moment > self._now:
            # By a clock that was wrong, or while this is read. It must not hide what follows.
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
