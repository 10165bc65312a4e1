"""One call of `modify`: the next request, and the meaning of an answer."""

from __future__ import annotations

import inspect
from collections.abc import Hashable
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from .._core.checks import check_seconds
from .._core.client_base import ClientBase, clock_of
from .._core.clock import Clock
from .._core.retry import back_off, may_begin
from .._schema.containers import Record
from .._schema.model import Model, table_of
from ..errors import APITimeoutError, InvalidArgumentError, ObjectInUseError, StaleRevisionError
from ..types import CallOptions
from .compare import is_stamp

if TYPE_CHECKING:
    from .._core.operation import Operation, Request
    from .draft import Draft

Item = TypeVar("Item")
Edited = TypeVar("Edited")
MAX_ATTEMPTS: Final = 5

# More than the second in which two changes can have the same revision.
_OLD_ENOUGH: Final = 1.1
_MOST_SIGHTINGS: Final = 1000

# Options that apply to the update only, not to the read before it.
_OF_THE_UPDATE: Final = frozenset(("extra_body", "extra_query", "effect", "replace_lines"))


class Modification:
    """One call of `modify`; `retrieve` is the request that reads the record."""

    def __init__(
        self,
        retrieve: Operation[Any],
        update: Operation[Any],
        arguments: dict[str, Any],
        *,
        max_attempts: int,
        options: CallOptions,
        client: ClientBase[Any, Any],
    ) -> None:
        if isinstance(max_attempts, bool) or not isinstance(max_attempts, int) or max_attempts < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError("max_attempts takes an int of 1 or more", path="max_attempts")
        self.retrieve: Request[Any] = retrieve.request(arguments)
        self._update = update
        self._arguments = arguments
        self._reading = {name: value for name, value in options.items() if name not in _OF_THE_UPDATE}
        self._writing: dict[str, Any] = {**options}
        settings, service = client._settings, client.service  # pyright: ignore[reportPrivateUsage]
        if settings.replace_lines != "allow" or "replace_lines" in options:
            # A draft only loses lines that were removed explicitly, so replacing all of them is intended.
            self._writing["replace_lines"] = "allow"
        self._rules = service.writes
        self.clock: Clock = clock_of(client)
        # By record: the revision that was seen last, and when it was seen first. Headers may select another company.
        shared: dict[Hashable, tuple[Any, float]] = client._shared.sightings  # pyright: ignore[reportPrivateUsage]
        self._sightings = {} if options.get("extra_headers") else shared
        self._record: Hashable = (client.base_url, client.end_user_id, retrieve.name, *sorted(arguments.items()))
        self._seen = self._asked = 0.0
        self._replaces = False
        self._attempts_left = max_attempts
        self._attempt = 0
        self._total = settings.total_timeout
        if "total_timeout" in options:
            self._total = check_seconds("total_timeout", options["total_timeout"])
        self._ends = None if self._total is None else self.clock.now() + self._total
        self._shortest = float(service.shortest_wait)

    def reading(self) -> CallOptions:
        options = self._timed(self._reading, write=False)
        self._asked = self.clock.now()
        return options

    def writing(self) -> CallOptions:
        return self._timed(self._writing, write=True)

    def _timed(self, options: dict[str, Any], *, write: bool) -> CallOptions:
        """Return the options with the rest of the time budget."""
        if self._ends is not None:
            left = self._ends - self.clock.now()
            if left <= 0 or not may_begin(left, self._total, self._shortest, write=write, waited=True):
                raise self._too_late((self._update if write else self.retrieve.operation).name)
            options = {**options, "total_timeout": left}
        return cast("CallOptions", options)

    def _too_late(self, name: str) -> APITimeoutError:
        message = f"{name}: its time was up while the record was being changed, and it was not sent"
        return APITimeoutError(message, outcome="not_sent", operation=name)

    def draft(self, record: Any) -> Draft[Any]:
        """Return a draft of the update of a record that has just been read."""
        from .draft import Draft

        body = self._update.body
        assert body is not None
        assert isinstance(body.codec, Record)
        draft = Draft(body.codec.target(), record, self._rules, self._update.name)
        self._seen = self._saw(draft.revision)
        return draft

    def done(self, record: Any) -> Any:
        if isinstance(record, Model) and (name := self._rules.revision) is not None:
            attribute = table_of(type(record)).attributes.get(name)
            self._saw(None if attribute is None else getattr(record, attribute))
        return record

    def _saw(self, revision: Any) -> float:
        """Return when this revision of the record was seen first."""
        known = self._sightings.get(self._record)
        if known is None or known[0] != revision:
            known = self._sightings[self._record] = revision, self.clock.now()
            if len(self._sightings) > _MOST_SIGHTINGS:
                self._sightings.pop(next(iter(list(self._sightings))), None)
        return known[1]

    def doubt(self) -> float | None:
        """Return the seconds until the record must be read again before the update; None if that is not needed.

        Raises:
            APITimeoutError: the deadline is earlier.
        """
        if not self._replaces or self._asked >= (old := self._seen + _OLD_ENOUGH):
            return None
        pause = max(old - self.clock.now(), 0.0)
        if self._ends is not None and self.clock.now() + pause >= self._ends:
            raise self._too_late(self._update.name)
        return pause

    def moved(self, before: Any, after: Any) -> bool:
        """Return whether the record has changed between two reads, so that a new draft is needed.

        Raises:
            StaleRevisionError: no attempt is left; no update was sent.
        """
        if before.to_dict() == after.to_dict():
            return False
        self._attempt += 1
        if self._attempt >= self._attempts_left:
            name = self._update.name
            message = f"{name}: the record was changed by others each time it was read, and no update was sent"
            raise StaleRevisionError(message, outcome="not_sent", operation=name)
        return True

    def edited(self, draft: Draft[Any], result: object) -> Request[Any] | None:
        """Return the request for the changes; None if there are none.

        Raises:
            InvalidArgumentError: the function returned a value, or the changes cannot be sent.
        """
        if result is not None:
            if inspect.iscoroutine(result):
                result.close()
            kind = type(result).__name__
            raise InvalidArgumentError(f"fn edits the draft and returns nothing, but it returned {kind}", path="fn")
        changes = draft.changes()
        self._replaces = self._rules.stamped and draft.replaces(changes) and is_stamp(draft.revision)
        body = self._update.body
        assert body is not None
        return self._update.request({**self._arguments, body.name: changes}) if changes else None

    def refused(self, error: StaleRevisionError | ObjectInUseError) -> float:
        """Return the seconds to wait before the next attempt: a new draft after a stale one, else the same request.

        Raises:
            APIError: no attempt is left, the deadline is earlier, or the outcome is not `rejected`.
        """
        self._attempt += 1
        delay = back_off(self._attempt, self.clock.chance())
        left = None if self._ends is None else self._ends - self.clock.now()
        if error.outcome != "rejected" or self._attempt >= self._attempts_left or (left is not None and delay >= left):
            raise error
        return delay


def check_async_function(fn: object) -> None:
    """Refuse a value that is not callable."""
    if not callable(fn):
        raise InvalidArgumentError(f"fn takes a function, not {type(fn).__name__}", path="fn")


def check_function(fn: object) -> None:
    """Refuse a value that is not callable, and a coroutine function."""
    check_async_function(fn)
    if inspect.iscoroutinefunction(fn):
        raise InvalidArgumentError("fn takes a plain function; coroutine functions are for AsyncConductor", path="fn")
